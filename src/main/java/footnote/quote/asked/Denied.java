package footnote.quote.asked;

import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import java.util.regex.Pattern;

/** That something is denied, by a question or by a sentence that may answer it. English. */
public final class Denied {

    private static final Pattern QUESTION_DENIES =
            Pattern.compile("(?i)\\b(not|never|without|except|unable)\\b|n['’]t\\b");

    /** Not under which condition it is asked: "If I can't come, do I get my money back?" */
    private static final Pattern TOLD_FIRST = Pattern.compile(
            "(?is)^.*\\. |^(?!\\W*(?:if|unless|when|while|since|because|as|where|who|what|which|how|why)\\b)[^?]*, (?=(?:"
                    + Asking.INTERROGATIVES + "|" + AuxiliaryVerbs.ALL + ")\\b)");

    /** In more ways, so that "refused to sign" answers who didn't. */
    private static final Pattern SENTENCE_DENIES = Pattern.compile(
            "(?i)\\b(not|never|without|except|unable|cannot|yet to|still to|for the first time|no|none|nobody|nothing|neither|nor|un\\p{L}{5,}|(fail|refus|lack|declin|den[iy]|bann|barr|forb[ai]d|prohibit)\\p{L}*)\\b"
                    + "|n['’]t\\b");

    /** What is denied of those who are asked about, and not asked: "those who don't sail", "Who told Ann not to sail?" */
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)(?<=[\\p{L}\\p{N}]) who (?:\\p{L}+ )?(?:" + AuxiliaryVerbs.ALL + ")(?:n['’]t| not)\\b|\\bnot to\\b");

    /** Asks whether what stands before it is so: "Ann left, didn't she?" */
    private static final Pattern TAG = Pattern.compile("(?i), ?(?:" + AuxiliaryVerbs.ALL
            + "|(?:do|wo|ca)(?=n['’]t))(?:n['’]t)? (?:I|you|he|she|it|we|they|there)\\W*$");

    private Denied() {}

    /** Whether a question denies something, behind what is told first: "I can't come. Do I get my money back?" */
    public static boolean isAsked(String question) {
        return isAskedOrToldFirst(
                BESIDE.matcher(TOLD_FIRST.matcher(withoutTag(question)).replaceFirst(""))
                        .replaceAll(" "));
    }

    /** Whether a question denies anything, be it in what is told first. */
    public static boolean isAskedOrToldFirst(String question) {
        return QUESTION_DENIES.matcher(withoutTag(question)).find();
    }

    private static String withoutTag(String question) {
        return TAG.matcher(question).replaceFirst("");
    }

    /** Whether a sentence denies something. */
    public static boolean isTold(String sentence) {
        return SENTENCE_DENIES.matcher(sentence).find();
    }
}
