package footnote.read.docx;

import footnote.corpus.TableRows;
import footnote.read.text.BlockText;
import footnote.read.text.RunIn;
import footnote.read.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the text of a Word document from its elements: a paragraph is a block, so is a table's row, and so are the notes to either. */
final class DocxText implements DocxElements {

    /** Deleted words, and the second telling of what another element tells. */
    private static final Set<String> APART = Set.of("del", "moveFrom", "Fallback", "rPrChange", "pPrChange");

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private final Map<String, String> others;
    private final DocxNumbering numbering;
    private final List<String> noted = new ArrayList<>();
    private final BlockText text = new BlockText();
    private final StringBuilder paragraph = new StringBuilder();
    private final List<List<String>> row = new ArrayList<>();
    private final List<List<String>> table = new ArrayList<>();

    /** Of each row of the table, whether it is bold as a whole. */
    private final List<Boolean> bolds = new ArrayList<>();

    private boolean allBold;
    private boolean named;
    private int apart;
    private int rows;
    private int tables;
    private boolean inProperties;
    private boolean inWords;
    private boolean hidden;
    private boolean bold;
    private boolean framed;

    /** The list that the paragraph names, and how deep it is in it. */
    private @Nullable String list;

    private @Nullable String depth;

    /** What Word prints before the paragraph. */
    private String number = "";

    /** How much of the paragraph is bold from its start on. */
    private int lead;

    private String style = "";
    /** Of the next paragraph: large, in a frame of its own. */
    private String initial = "";

    private @Nullable String title;
    private @Nullable String heading;

    /** @param others the texts of the document's notes and other parts, each by the name of the element that refers to it and its id */
    DocxText(Map<String, String> others, DocxNumbering numbering) {
        this.others = others;
        this.numbering = numbering;
    }

    @Override
    public void start(String name, @Nullable String value, @Nullable String id) {
        if (apart > 0 || APART.contains(name)) {
            apart++;
            return;
        }
        switch (name) {
            case "p" -> {
                endParagraph();
                style = "";
                framed = false;
                list = null;
                depth = null;
                number = "";
            }
            case "pPr" -> inProperties = true;
            case "pStyle" -> style = value == null ? "" : value.toLowerCase(Locale.ROOT);
            case "framePr" -> framed = true;
            case "numPr" -> list = "";
            case "numId" -> list = value;
            case "ilvl" -> depth = value;
            case "r" -> {
                hidden = false;
                bold = false;
            }
            case "b" -> bold |= !inProperties && isOn(value);
            case "vanish" -> hidden |= !inProperties && isOn(value);
            case "t" -> inWords = true;
            case "tab" -> paragraph.append(inProperties ? "" : " ");
            case "br", "cr" -> paragraph.append('\n');
            case "footnoteReference", "endnoteReference" -> {
                String note = others.get(name + id);
                if (note != null) {
                    noted.add(note);
                }
            }
            case "altChunk" -> text.addBlock(others.getOrDefault(name + id, ""));
            case "noBreakHyphen" -> paragraph.append('-');
            case "tbl" -> tables++;
            case "tr" -> {
                rows++;
                allBold = rows > 1 ? allBold : true;
            }
            case "tblHeader" -> named |= table.isEmpty() && isOn(value);
            case "tc" -> {
                if (rows == 1) {
                    row.add(new ArrayList<>());
                }
            }
            default -> {}
        }
    }

    @Override
    public void characters(String words) {
        if (apart == 0 && inWords && !hidden) {
            boolean leads = bold && lead == paragraph.length();
            paragraph.append(words);
            lead = leads ? paragraph.length() : lead;
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
            case "pPr" -> {
                inProperties = false;
                number = numbering.next(style, list, depth);
            }
            case "t" -> inWords = false;
            case "tr" -> {
                if (--rows == 0) {
                    endRow();
                }
            }
            case "tbl" -> {
                if (--tables == 0) {
                    endTable();
                }
            }
            default -> {}
        }
    }

    private void endParagraph() {
        String words = initial + paragraph.toString().strip();
        String leading = lead == 0 ? "" : initial + paragraph.substring(0, lead).strip();
        paragraph.setLength(0);
        lead = 0;
        initial = framed && words.length() == 1 && Character.isUpperCase(words.charAt(0)) ? words : "";
        if (words.isEmpty() || !initial.isEmpty() || style.startsWith("toc")) {
            return;
        }
        if (title == null && style.equals("title")) {
            title = words.replaceAll("\\s+", " ");
        }
        if (heading == null && style.matches("heading ?1") && !words.endsWith(":") && !TextReader.isNoTitle(words)) {
            heading = words.replaceAll("\\s+", " ");
        }
        if (rows > 0 && !row.isEmpty()) {
            row.getLast().add(words);
            allBold &= leading.equals(words);
        } else if (!number.isEmpty()) {
            text.addBlock(number + " " + words);
        } else {
            addHeaded(leading, words.substring(leading.length()));
        }
        addNotes();
    }

    private void addNotes() {
        if (rows == 0) {
            noted.forEach(text::addBlock);
            noted.clear();
        }
    }

    /** The bold words that a paragraph begins with are a block for themselves where they are its heading. */
    private void addHeaded(String leading, String rest) {
        Optional<String> heading = rest.isEmpty() ? Optional.empty() : RunIn.heading(leading, rest);
        heading.ifPresent(text::addBlock);
        text.addBlock(heading.isPresent() ? RunIn.withoutColon(rest).strip() : leading + rest);
    }

    /** A row of one paragraph a cell is one line; one of several a cell is for looks, and its cells are text. */
    private void endRow() {
        if (row.stream().allMatch(cell -> cell.size() <= 1)) {
            table.add(row.stream().map(cell -> String.join(" ", cell)).toList());
            bolds.add(allBold && row.size() > 1);
        } else {
            endTable();
            row.stream().flatMap(List::stream).forEach(text::addBlock);
        }
        row.clear();
    }

    private void endTable() {
        if (!table.isEmpty()) {
            TableRows.of(table, named || onlyFirstIsBold() || TableRows.looksNamed(table))
                    .forEach(text::addBlock);
        }
        table.clear();
        named = false;
        bolds.clear();
        addNotes();
    }

    private boolean onlyFirstIsBold() {
        return bolds.indexOf(true) == 0 && bolds.lastIndexOf(true) == 0;
    }

    private static boolean isOn(@Nullable String value) {
        return value == null || !OFF.contains(value);
    }

    /** Of the paragraph that is styled as the title. */
    @Nullable
    String title() {
        return title;
    }

    /** The first one of the first level. */
    @Nullable
    String heading() {
        return heading;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
