package footnote.answer;

import footnote.answer.Grounding.Signals;
import footnote.answer.Support.Verdict;
import java.util.List;

/**
 * Turns what can be seen of a claim and its evidence into a verdict.
 *
 * <pre>score = σ(4.4 · cosine + 2.5 · coverage − 0.9 · numbers nowhere − 0.28 · names nowhere − 3.95)</pre>
 *
 * <p>fitted on one half of the claims of WiCE (Kamoi et al. 2023); the thresholds on true sentences of articles and the same
 * ones spoilt.
 */
final class Verdicts {

    private static final double COSINE = 4.4;
    private static final double COVERAGE = 2.5;
    private static final double NUMBERS = -0.9;
    private static final double NAMES = -0.28;
    private static final double CONSTANT = -3.95;

    private static final double SUPPORTED = 0.8;
    private static final double PARTIAL = 0.35;

    /** So many words in a row that the article lacks are a claim of their own. */
    private static final int GAP = 3;

    /** A claim of fewer words of content doesn't say what it is about: "Access granted." */
    private static final int LEAST_WORDS = 3;

    private Verdicts() {}

    /** @param missing what the words lack */
    static Support support(Claim claim, Statement words, List<String> missing, Signals signals) {
        double score = score(signals);
        if (missing.contains(Claim.NOT)) {
            return new Support(Verdict.UNSUPPORTED, score / 2, missing);
        }
        boolean says = !claim.isAboutPassage()
                && (claim.stems().size() >= LEAST_WORDS || !claim.quotes().isEmpty());
        boolean holds = missing.isEmpty() && signals.gap() < GAP && claim.isReasoned(words);
        if (score >= SUPPORTED && holds && says && signals.relevant()) {
            return new Support(Verdict.SUPPORTED, score, List.of());
        }
        return new Support(
                score >= PARTIAL ? Verdict.PARTIAL : Verdict.UNSUPPORTED,
                score,
                missing.isEmpty() ? claim.missingWords(words.stems()) : missing);
    }

    static double score(Signals signals) {
        double sum = COSINE * signals.cosine()
                + COVERAGE * signals.coverage()
                + NUMBERS * signals.numbers()
                + NAMES * signals.names()
                + CONSTANT;
        return 1 / (1 + Math.exp(-sum));
    }
}
