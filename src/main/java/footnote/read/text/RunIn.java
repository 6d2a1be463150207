package footnote.read.text;

import footnote.corpus.Characters;
import footnote.corpus.Furniture;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The few bold words that a paragraph begins with and that stand over the rest of it: "<b>Opening hours.</b> On weekdays …".
 * Thread-safe.
 */
public final class RunIn {

    private static final Pattern WORDS = Pattern.compile("(?!\\S[.:]$)(\\S+(?: \\S+){0,6}?)(?:[.:]|(?<=\\?))");

    private static final Pattern COLON = Pattern.compile("\\s*:\\s+(?=\\S)");

    /** A sentence goes on behind its first words: "<b>Repairs</b>: if your lamp flickers, we pay." */
    private static final Pattern GOES_ON = Pattern.compile("\\s*:?\\s*\\p{Ll}{2}");

    private static final int MOST_VALUE_WORDS = 40;

    private RunIn() {}

    /**
     * The heading without the stop or the colon behind it; empty where the bold words only begin the paragraph.
     *
     * @param rest what follows the bold words, which begins with the colon where they don't hold it
     */
    public static Optional<String> heading(String bold, String rest) {
        String ended = COLON.matcher(rest).lookingAt() ? bold.strip() + ':' : bold.strip();
        Matcher words = WORDS.matcher(ended);
        return words.matches() && !isField(bold, rest) && !GOES_ON.matcher(rest).lookingAt()
                ? Optional.of(words.group(1))
                : Optional.empty();
    }

    /** Whether bold words name what follows, which is no text: "<b>Phone:</b> 01353 555 010", "<b>Present:</b> Ann Lee, Tom Orr". */
    public static boolean isField(String bold, String rest) {
        String words = withoutColon(rest).strip();
        return (bold.strip().endsWith(":") || COLON.matcher(rest).lookingAt())
                && !words.isEmpty()
                && Characters.words(words) <= MOST_VALUE_WORDS
                && !Furniture.endsLikeSentence(words);
    }

    /** What follows a heading, without the colon between them. */
    public static String withoutColon(String rest) {
        Matcher colon = COLON.matcher(rest);
        return colon.lookingAt() ? rest.substring(colon.end()) : rest;
    }
}
