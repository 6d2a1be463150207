package footnote.check;

import footnote.check.statement.Clauses;
import footnote.check.statement.Statement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What some words tell only as what didn't come to be, or needn't have: "almost sold", "would have sold", "joked that she sold",
 * "refused to say whether she sold", "a ban on it was rejected". English.
 */
final class Unreal {

    private static final String REST = "([^,;:.?!]+)";

    private static final Pattern UNREAL = Pattern.compile(
            "\\b(?:almost|nearly|virtually|practically) (?!all\\b|any|as\\b|double|every|half|identical|impossible|no\\b|none\\b|never|twice)(\\p{L}{4,})"
                    + "|\\b(?:would|could|might|should) have (?:been )?(?:\\p{L}+ly )?(\\p{L}+)"
                    + "|(?:\\A|[.;] )had " + REST + ", [^.;]*\\b(?:would|could|might)\\b"
                    + "|\\bif " + REST + ", [^.;]*\\bwould\\b"
                    + "|\\bwould\\b[^.;]* if " + REST
                    + "|\\bwhether (?!or not\\b)" + REST
                    + "|\\b(?:dream(?:s|t|ed)?|imagin(?:e|es|ed)|jok(?:e|es|ed)|pretend(?:s|ed)?|doubt(?:s|ed)?|hop(?:e|es|ed)|wish(?:es|ed)?|fear(?:s|ed)?)(?: that)? (?!to (?!have\\b)|for\\b|about\\b|of\\b)"
                    + REST
                    + "|\\b(?:little|no|scant|insufficient|not enough) (?:evidence|proof|sign|indication)s? that "
                    + REST
                    + "|\\b(?:short of|close to|on the (?:brink|edge|point|verge) of|(?:banned|barred|blocked|forbidden|kept|prevented|prohibited|stopped) from) (\\p{L}+ing)\\b"
                    + "|\\btoo (?!many\\b|much\\b|few\\b|little\\b)\\p{L}+ to (\\p{L}+)"
                    + "|\\b(?:advised|asked|invited|ordered|told|urged) (?:[\\p{L}'-]+ ){0,4}?to (\\p{L}+)"
                    + "|\\b(?:plan|intend|aim)s? to (\\p{L}+)"
                    + "|\\b(?<!\\bthere )will (?:\\p{L}+ )?(?:be|become) ((?:the|an?) [^,;:.?!]+)"
                    + "|\\b((?:ban|bid|bill|call|demand|motion|offer|plan|proposal|request)s? (?:for|of|on|to) [^,;:.?!]+?) (?:is|are|was|were|ha(?:s|ve) been) (?:abandoned|blocked|defeated|dismissed|dropped|refused|rejected|scrapped|thrown out|turned down|vetoed|withdrawn)\\b");

    /** Tells such a thing for what it is. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:(?:almost|nearly|virtually|practically|too|close to|short of|verge|brink|will|due|little|without)\\b"
                    + "|(?:advis|doubt|dream|dropp|imagin|invit|jok|order|pretend|refus|reject|scrapp|told|urg|veto|withdr|wonder)\\p{L}*"
                    + "|(?:bann|barr|block|forb[ai]d|prevent|prohibit|stopp)\\p{L}* (?:[\\p{L}'-]+ ){0,4}?from\\b)");

    private Unreal() {}

    /** The words that a claim tells as so, as it writes them. */
    static List<String> asReal(String claim, Statement words) {
        boolean told = TOLD.matcher(claim).find() || Modality.isUnsure(claim) || Modality.hopes(claim);
        return told ? List.of() : Clauses.content(claim, words.only(UNREAL));
    }
}
