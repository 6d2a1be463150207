package footnote.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of an article's own notes, "[12]": where an answer repeats the article's words they would be read as its markers. */
public final class NoteMarks {

    private static final Pattern MARK = Pattern.compile("\\[\\d{1,3}]");
    private static final String PLAIN = "[0123456789]";
    private static final String RAISED = "⁽⁰¹²³⁴⁵⁶⁷⁸⁹⁾";

    private NoteMarks() {}

    /** An answer's text, as long as it is, with the marks of notes raised in what it repeats: "⁽¹²⁾". */
    public static String raised(Answer answer) {
        String text = answer.answer();
        StringBuilder raised = new StringBuilder(text);
        for (Citation citation : answer.citations()) {
            int start = text.indexOf(citation.citedText(), citation.start());
            int end = start + citation.citedText().length();
            if (start < 0 || end > citation.end()) {
                continue;
            }
            Matcher mark = MARK.matcher(text).region(start, end);
            while (mark.find()) {
                raise(raised, mark.start(), mark.end());
            }
        }
        return raised.toString();
    }

    private static void raise(StringBuilder text, int start, int end) {
        for (int at = start; at < end; at++) {
            int sign = PLAIN.indexOf(text.charAt(at));
            if (sign >= 0) {
                text.setCharAt(at, RAISED.charAt(sign));
            }
        }
    }
}
