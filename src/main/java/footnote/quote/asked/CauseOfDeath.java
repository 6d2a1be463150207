package footnote.quote.asked;

import footnote.grammar.Asking;
import java.util.regex.Pattern;

/** What somebody died of, which a sentence doesn't tell that only says where or when. English. */
public final class CauseOfDeath {

    private static final Pattern ASKED = Asking.form(
            "\\bwhat (?:did|does|do|has|had) [^?]{1,60}\\b(?:die|died) (?:of|from)\\b|\\bhow (?:did|does|do) [^?]{1,60}\\bdie\\b|\\bcause of [^?]{0,40}\\bdeath\\b");

    private static final Pattern TOLD = Asking.form(
            "\\b(?:died?|dies|dead|death|dying|passed away|kill\\p{L}*)\\b[^.;:]{0,60}\\b(?:of|from|after|following|by|when|while|because|due|in an?)\\b"
                    + "|\\b(?:caus\\p{L}+|ill(?:ness)?|disease|cancer|stroke|heart|infection|injur\\p{L}+|wound\\p{L}*|shot|stabbed|drowned|poison\\p{L}*|fell|crash|accident|suicide|murder\\p{L}*|natural causes|in (?:his|her|their) sleep)\\b");

    private CauseOfDeath() {}

    /** Whether a question asks for it, and some words tell none. */
    public static boolean isUntold(String question, String words) {
        return ASKED.matcher(question).find() && !TOLD.matcher(words).find();
    }
}
