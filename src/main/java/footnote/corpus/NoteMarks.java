package footnote.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What refers to notes and sources behind a sentence's full stop: "[12]", "[citation needed]", "12,40", "¹²". */
final class NoteMarks {

    private static final String NUMBERS = "\\d{1,3}(?: ?[,–-] ?\\d{1,3})*+";

    private static final String RAISED = "[¹²³⁰⁴-⁹](?:[,–⁻]?[¹²³⁰⁴-⁹])*+";

    /** Those that follow at once, or in brackets: "[12]:45" names the page, too. */
    private static final String MARKS = "(?:(?: ?\\[(?:" + NUMBERS
            + "|\\p{Ll}[\\p{Ll}\\d ?–-]{0,24})\\](?::\\d[\\d:–-]*+)?)++|(?::\\d[\\d:–-]*+|" + NUMBERS
            + "))";

    /** Ends a sentence: "p.12" and "3.14" have no mark. */
    private static final String STOP = "[.!?][”\"’']?(?<=(?:\\p{L}{2}|[%)”\"])[.!?][”\"’']?)";

    /** Behind a space a bare number may be a word of the next sentence. */
    private static final String STOP_APART = "[.](?<=(?:\\p{L}{5}|[%)])[.])";

    private static final Pattern CLOSE = Pattern.compile(STOP + "(?<marks>" + MARKS + "\\s+)");

    /** No number goes on with raised digits: "in 1933.¹". */
    private static final Pattern CLOSE_RAISED = Pattern.compile("[.!?][”\"’']?(?<marks>" + RAISED + "\\s+)");

    private static final Pattern APART = Pattern.compile(STOP_APART + "(?<marks> " + NUMBERS + " +)(?=\\p{Lu})");

    private static final Pattern BEFORE_LAST = Pattern.compile(
            STOP + "(?=" + MARKS + "$)|" + STOP_APART + "(?= " + NUMBERS + "$)|[.!?][”\"’']?(?=" + RAISED + "$)");

    /** A text in which bare numbers stand apart more often than this has its marks so. */
    private static final int BY_CHANCE = 1;

    private NoteMarks() {}

    /** A line without the marks at its end. */
    static String without(String line) {
        if (line.isEmpty() || !endsMark(line.charAt(line.length() - 1))) {
            return line;
        }
        Matcher before = BEFORE_LAST.matcher(line);
        return before.find() ? line.substring(0, before.end()) : line;
    }

    private static boolean endsMark(char last) {
        return last == ']' || isNumber(last);
    }

    /** Whether marks may stand behind a stop, a quotation mark or a space between them. */
    private static boolean mayBegin(String text, int behind, int end) {
        int at = behind;
        at += at < end && "”\"’'".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        at += at < end && text.charAt(at) == ' ' ? 1 : 0;
        return at < end && ("[:".indexOf(text.charAt(at)) >= 0 || isNumber(text.charAt(at)));
    }

    private static boolean isNumber(char c) {
        return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** The marks within a block, each with the white space behind it, in no order. */
    static List<Span> in(String text, Span block) {
        if (!Stops.any(text, block, at -> mayBegin(text, at, block.end()))) {
            return List.of();
        }
        List<Span> marks = new ArrayList<>(found(CLOSE, text, block));
        marks.addAll(found(CLOSE_RAISED, text, block));
        List<Span> apart = found(APART, text, block);
        if (apart.size() > BY_CHANCE) {
            marks.addAll(apart);
        }
        return marks;
    }

    private static List<Span> found(Pattern marks, String text, Span block) {
        Matcher matcher = marks.matcher(text).region(block.start(), block.end());
        return matcher.results()
                .map(mark -> new Span(mark.start("marks"), mark.end("marks")))
                .toList();
    }
}
