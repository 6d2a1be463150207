package footnote.read.docx;

import footnote.corpus.Characters;
import footnote.read.text.BlockText;
import footnote.read.text.RunIn;
import footnote.read.text.TextHead;
import footnote.read.text.TextTitle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the text of a Word document from its elements: a paragraph is a block, so is a table's row, and so are the notes to either. */
final class DocxText implements DocxElements {

    /** The kind of content control that holds a list of contents. */
    private static final String CONTENTS = "Table of Contents";

    /** Deleted words, and the second telling of what another element tells. */
    private static final Set<String> APART = Set.of("del", "moveFrom", "Fallback", "rPrChange", "pPrChange");

    private static final int MOST_HEADING_WORDS = 12;

    private final Map<String, String> others;
    private final DocxNumbering numbering;

    /** The notes to a paragraph or a table, and what stands in text boxes within it. */
    private final List<String> noted = new ArrayList<>();

    private final BlockText text = new BlockText();
    private DocxTable table = new DocxTable();
    private int apart;
    private int rows;
    private int tables;

    /** The paragraph, that in a text box within it before it; last what stands in none. */
    private final Deque<DocxParagraph> open = new ArrayDeque<>(List.of(new DocxParagraph("")));

    /** What the next paragraph begins with. */
    private String begun = "";

    /** Whether a content control holds what somebody wrote: no list of contents, and not what asks for words only. */
    private boolean written;

    private @Nullable String title;
    private @Nullable String heading;

    private int headings;

    /** What stands before the first heading of the first level. */
    private String cover = "";

    /** @param others the texts of the document's notes and other parts, each by the name of the element that refers to it and its id */
    DocxText(Map<String, String> others, DocxNumbering numbering) {
        this.others = others;
        this.numbering = numbering;
    }

    @Override
    public void start(String name, @Nullable String value, @Nullable String id) {
        if (apart > 0 || APART.contains(name) || name.equals("sdtContent") && !written) {
            if (apart++ == 0) {
                open.getFirst().start(name, value);
            }
            return;
        }
        switch (name) {
            case "p" -> {
                open.push(new DocxParagraph(begun));
                begun = "";
            }
            case "sdt" -> written = true;
            case "showingPlcHdr" -> written &= !DocxParagraph.isOn(value);
            case "docPartGallery" -> written &= !CONTENTS.equals(value);
            case "footnoteReference", "endnoteReference" -> {
                String note = others.get(name + id);
                if (note != null) {
                    noted.add(note);
                }
            }
            case "altChunk" -> text.addBlock(others.getOrDefault(name + id, ""));
            case "tbl" -> tables++;
            case "tr" -> {
                if (++rows == 1) {
                    table.startRow();
                }
            }
            case "tc", "tblHeader", "gridSpan", "vMerge" -> {
                if (rows == 1) {
                    startPart(name, value);
                }
            }
            default -> open.getFirst().start(name, value);
        }
    }

    /** Begins a cell of the table, or tells of it or its row. */
    private void startPart(String name, @Nullable String value) {
        switch (name) {
            case "tc" -> table.startCell();
            case "gridSpan" -> table.cover(value);
            case "vMerge" -> table.merge(value);
            default -> {
                if (DocxParagraph.isOn(value)) {
                    table.mark();
                }
            }
        }
    }

    @Override
    public void characters(String words) {
        if (apart == 0) {
            open.getFirst().characters(words);
        }
    }

    @Override
    public void end(String name) {
        if (apart > 0) {
            apart--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "tr" -> rows--;
            case "tbl" -> {
                if (--tables == 0) {
                    endTable();
                }
            }
            default -> open.getFirst().end(name, numbering);
        }
    }

    private void endParagraph() {
        DocxParagraph paragraph = open.pop();
        String words = inOneLine(paragraph.words(), paragraph.leading());
        String leading = inOneLine(paragraph.leading(), paragraph.words());
        String role = numbering.role(paragraph.style());
        begun = paragraph.begins();
        if (!words.isEmpty() && begun.isEmpty() && !role.matches("(toc|contents).*")) {
            if (title == null && role.equals("title")) {
                title = words.replaceAll("\\s+", " ");
            }
            if (role.equals("heading 1") && !words.endsWith(":") && !TextTitle.isNoTitle(words)) {
                cover = headings == 0 ? text.toString() : cover;
                headings++;
                heading = heading == null ? words.replaceAll("\\s+", " ") : heading;
            }
            if (rows > 0 && table.isOpen()) {
                table.add(words.replace('\t', ' '), leading.equals(words));
            } else {
                List<String> blocks = paragraph.number().isEmpty()
                        ? headed(leading, words.substring(leading.length()))
                        : List.of(paragraph.number() + " " + words);
                blocks.forEach(open.size() > 1 ? noted::add : text::addBlock);
            }
        }
        addNotes();
    }

    /** Few words that are bold as a whole are a heading, whose lines are for looks. */
    private static String inOneLine(String words, String others) {
        return words.equals(others) && Characters.words(words) <= MOST_HEADING_WORDS
                ? words.replaceAll("\\s+", " ")
                : words;
    }

    private void addNotes() {
        if (rows == 0 && open.size() == 1) {
            noted.forEach(text::addBlock);
            noted.clear();
        }
    }

    /** The bold words that a paragraph begins with are a block for themselves where they are its heading. */
    private static List<String> headed(String leading, String rest) {
        Optional<String> heading = rest.isEmpty() ? Optional.empty() : RunIn.heading(leading, rest);
        return heading.map(head -> List.of(head, RunIn.withoutColon(rest).strip()))
                .orElse(List.of(leading + rest));
    }

    private void endTable() {
        table.lines().forEach(text::addBlock);
        table = new DocxTable();
        addNotes();
    }

    /** Of the paragraph that is styled as the title. */
    @Nullable
    String title() {
        return title;
    }

    /** The one of the first level, above any running text; of several, one that the document begins with. */
    @Nullable
    String heading() {
        return cover.isEmpty() || headings == 1 && cover.lines().noneMatch(TextHead::isParagraph) ? heading : null;
    }

    /** What stands before the first heading of the first level. */
    String cover() {
        return headings > 0 ? cover : toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
