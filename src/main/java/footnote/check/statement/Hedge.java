package footnote.check.statement;

import java.util.regex.Pattern;

/** Words before a number that tell how exact it means to be: "about", "more than", "up to". English. */
public final class Hedge {

    /** Any of them, and what else may stand there and tells nothing of its own, as alternatives of a regular expression. */
    public static final String ANY =
            "about|around|roughly|nearly|almost|some|just|only|over|under|approximately|an|a|estimated|more than|less than"
                    + "|at least|record|as much as|further";

    private static final Pattern ABOUT = any("about|around|roughly|some|approximately|an estimated|close to");

    private static final Pattern OVER = any(
            "(?<!\\b(?:no|not) )(?:more|(?:old|long|larg|bigg|great|heavi|high|tall|fast)er) than|over|at least|above|exceeding"
                    + "|upwards of|minimum of|no (?:less|fewer) than");

    private static final Pattern UNDER = any(
            "less than|fewer than|as (?:much|many|high|long|large|big) as|(?:young|short|small|light|low|cheap)er than|under|below|nearly|almost|up to|at most|maximum of|within"
                    + "|(?:no|not) (?:more|\\p{L}{1,9}er) than");

    /** A hedge is no longer, in characters. */
    private static final int LONGEST = 30;

    private Hedge() {}

    /** How exact the number at a place of a text means to be. */
    static Bound before(CharSequence text, int at) {
        CharSequence before = text.subSequence(Math.max(0, at - LONGEST), at);
        if (ABOUT.matcher(before).find()) {
            return Bound.ABOUT;
        }
        if (OVER.matcher(before).find()) {
            return Bound.OVER;
        }
        return UNDER.matcher(before).find() ? Bound.UNDER : Bound.EXACT;
    }

    private static Pattern any(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ") ?\\z");
    }
}
