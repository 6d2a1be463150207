package footnote.corpus;

/** A line of code in the text of an article: it stands behind a tab, and behind spaces after that where it is deeper. */
public final class CodeLine {

    private CodeLine() {}

    /** Whether the line whose words begin there is one. */
    public static boolean is(String text, int start) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && text.charAt(before) == '\t';
    }
}
