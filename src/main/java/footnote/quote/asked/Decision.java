package footnote.quote.asked;

import footnote.grammar.Asking;
import java.util.regex.Pattern;

/**
 * Whether a question asks if something was decided, "Was the budget passed?", or what was, and whether a sentence of some minutes tells how it
 * was. English.
 */
public final class Decision {

    private static final Pattern ASKED = Asking.form(Asking.BEGINS
            + "(?:was|were|is|are|has|have|had|did|do|does)\\b.*\\b(?:accept|adopt|agreed?|approv|carr(?:y|ied)|confirm|den(?:y|ied)|grant|g(?:o|one|et) through|pass|ratif|reject)"
            + "|\\bwhat (?:was|were|has been|have been) (?:agreed|decided|resolved)\\b");

    private static final Pattern TOLD = Pattern.compile(
            "(?i)(?<!\\b(?:to|not|be|before|must|should|would|will|may|can) )\\b(?:vote[ds]?(?! on\\b)|(?:adopt|approv|carri|defeat|deferr|delay|deni|fail|grant|pass|postpon|ratifi|reject|tabl)ed|withdrawn|forwarded|(?:agreed|decided|resolved)(?= (?:not|that|to)\\b|:))\\b");

    private Decision() {}

    public static boolean isAsked(String question) {
        return ASKED.matcher(question).find();
    }

    /** But for what somebody said there: "We have voted on it before." */
    public static boolean isIn(String sentence) {
        return !sentence.startsWith("\"")
                && !sentence.startsWith("“")
                && TOLD.matcher(sentence).find();
    }
}
