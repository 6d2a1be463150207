package footnote.read.docx;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A paragraph of a Word document as its elements come: its words, and what is said of it and of them. */
final class DocxParagraph {

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private final StringBuilder words = new StringBuilder();
    private boolean inProperties;
    private boolean inWords;
    private boolean hidden;
    private boolean bold;
    private boolean framed;
    private boolean goesOn;

    /** How many of its letters stand apart before it. */
    private final int begun;

    /** The list that it names, and how deep it is in it. */
    private @Nullable String list;

    private @Nullable String depth;

    /** What Word prints before it. */
    private String number = "";

    /** How much of it is bold from its start on. */
    private int lead;

    private String style = "";

    /** @param begun the words that stand apart before it: a large initial, or a paragraph that goes on in it */
    DocxParagraph(String begun) {
        words.append(begun);
        lead = begun.length();
        this.begun = lead;
    }

    void start(String element, @Nullable String value) {
        switch (element) {
            case "pPr" -> inProperties = true;
            case "pStyle" -> style = value == null ? "" : value.toLowerCase(Locale.ROOT);
            case "framePr" -> framed = true;
            case "del" -> goesOn |= inProperties;
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
            case "tab" -> words.append(inProperties ? "" : "\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> words.append('-');
            default -> {}
        }
    }

    void characters(String more) {
        if (inWords && !hidden) {
            append(more);
        }
    }

    private void append(String more) {
        boolean leads = bold && lead == words.length();
        words.append(more);
        lead = leads ? words.length() : lead;
    }

    void end(String element, DocxNumbering numbering) {
        switch (element) {
            case "pPr" -> {
                inProperties = false;
                number = numbering.next(style, list, depth);
            }
            case "t" -> inWords = false;
            default -> {}
        }
    }

    String words() {
        return words.toString().strip();
    }

    /** Those of its words that are bold from its start on; empty where none are. */
    String leading() {
        return lead == begun ? "" : words.substring(0, lead).strip();
    }

    /** What stands apart before the next paragraph: this one where it is a large initial, or its end was deleted; else nothing. */
    String begins() {
        boolean initial = framed && words().length() == 1 && Character.isUpperCase(words().charAt(0));
        return initial ? words() : goesOn ? words.toString() : "";
    }

    /** In lower case; empty where it names none. */
    String style() {
        return style;
    }

    /** What Word prints before it; empty where that is nothing. */
    String number() {
        return number;
    }

    /** Whether a value says that something is so. */
    static boolean isOn(@Nullable String value) {
        return value == null || !OFF.contains(value);
    }
}
