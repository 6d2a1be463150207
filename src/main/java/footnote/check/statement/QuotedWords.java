package footnote.check.statement;

import java.util.List;
import java.util.regex.Pattern;

/** What a sentence puts in quotation marks, and what it rests on must hold word by word. */
public final class QuotedWords {

    /** Also in single marks, which an apostrophe isn't: "the residents' card", "the '90s", "rock 'n' roll". */
    private static final Pattern QUOTE = Pattern.compile(
            "[“\"]([^“”\"]{3,}?)[,.!?]?[”\"]"
                    + "|(?<![\\p{L}\\p{N}.])['‘](?!\\d0s|(?:n|em|til|tis|cause)\\b)(?=[\\p{L}\\p{N}])((?:[^‘'’“”\"]|(?<=\\p{L})['’](?=\\p{L})){3,}?)[,.!?]?['’](?![\\p{L}\\p{N}])");

    private static final Pattern LEFT_OUT = Pattern.compile("[ ,.;:]*(?:\\[?(?:…|\\.\\.\\.|\\. \\. \\.)\\]?)[ ,.;:]*");

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");

    private QuotedWords() {}

    /** What stands in quotation marks in a sentence, in its order. */
    public static List<String> in(String sentence) {
        return QUOTE.matcher(sentence)
                .results()
                .map(quote -> quote.group(1) == null ? quote.group(2) : quote.group(1))
                .map(String::strip)
                .toList();
    }

    /** A text without what stands in double quotation marks in it. */
    public static String without(String text) {
        return QUOTED.matcher(text).replaceAll("");
    }

    /** Those of some quotes that a text lacks. */
    public static List<String> missing(List<String> quotes, Statement there) {
        return quotes.stream()
                .filter(quote -> !isQuoted(Statement.plain(quote), there.plain()))
                .toList();
    }

    /** Whether a text holds what is quoted, piece by piece where something is left out. */
    private static boolean isQuoted(String quote, String there) {
        int from = 0;
        for (String piece : LEFT_OUT.split(quote, -1)) {
            int at = there.indexOf(piece, from);
            if (at < 0) {
                return false;
            }
            from = at + piece.length();
        }
        return true;
    }
}
