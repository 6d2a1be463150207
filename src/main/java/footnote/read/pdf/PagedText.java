package footnote.read.pdf;

import footnote.read.table.FoundTable;
import footnote.read.text.BrokenWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gathers the text of a paged document line by line: a paragraph is one line of text, whatever columns and pages it goes
 * over, and a word that was broken at a line's end is whole again.
 */
final class PagedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pages = new ArrayList<>();
    private final BrokenWords words;

    /** The notes at the foot of a column, whose last sentence goes on in the next one. */
    private final List<Held> held = new ArrayList<>();

    private record Held(String line, boolean goesOn) {}

    private PagedText(BrokenWords words) {
        this.words = words;
    }

    static PagedText of(List<PdfPage> pages) {
        RunningLines running = new RunningLines(pages);
        PagedText text = new PagedText(BrokenWords.of(
                pages.stream().flatMap(PdfPage::lines).map(PdfLine::text).toList()));
        PdfLine before = null;
        Column shapeBefore = Column.of(List.of());
        for (PdfPage page : pages) {
            text.pages.add(-1);
            for (List<PdfLine> column : page.columns()) {
                Column shape = Column.of(column);
                List<PdfLine> lines = column.stream()
                        .filter(line -> !running.holds(page, line))
                        .toList();
                Deque<FoundTable> tables = new ArrayDeque<>(PdfTables.in(lines, text.words));
                int end = tables.isEmpty() ? 0 : tables.getLast().to();
                int notes = Math.max(end, PdfNotes.from(lines));
                boolean first = true;
                for (int i = 0; i < notes; i++) {
                    if (!tables.isEmpty() && tables.peek().from() == i) {
                        FoundTable table = tables.pop();
                        table.rows().forEach(row -> text.add(row, false));
                        i = table.to() - 1;
                        before = null;
                    } else {
                        PdfLine line = lines.get(i);
                        boolean goesOn = before != null
                                && (first ? shape.goesOn(before, shapeBefore, line) : !shape.breaks(before, line));
                        text.add(line.text(), goesOn);
                        before = line;
                    }
                    first = false;
                }
                text.hold(shape, lines.subList(notes, lines.size()));
                shapeBefore = shape;
            }
        }
        text.addHeld();
        return text;
    }

    private void hold(Column shape, List<PdfLine> notes) {
        for (int i = 0; i < notes.size(); i++) {
            held.add(new Held(notes.get(i).text(), i > 0 && !shape.breaks(notes.get(i - 1), notes.get(i))));
        }
    }

    private void addHeld() {
        held.forEach(note -> append(note.line(), note.goesOn()));
        held.clear();
    }

    private void add(String line, boolean goesOn) {
        if (!goesOn) {
            addHeld();
        }
        int start = append(line, goesOn);
        for (int i = pages.size() - 1; i >= 0 && pages.get(i) < 0; i--) {
            pages.set(i, start);
        }
    }

    /** Where the line starts now. */
    private int append(String line, boolean goesOn) {
        if (!goesOn && !text.isEmpty()) {
            text.append("\n\n");
        } else if (goesOn) {
            words.join(text, line);
        }
        text.append(line);
        return text.length() - line.length();
    }

    /** Where each page starts; a page without words where the next one does. */
    List<Integer> pages() {
        return pages.stream().map(at -> at < 0 ? text.length() : at).toList();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
