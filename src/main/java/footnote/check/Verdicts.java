package footnote.check;

import footnote.check.Support.Verdict;
import footnote.check.statement.Demand;
import footnote.check.statement.Framing;
import footnote.check.statement.Instruction;
import footnote.check.statement.Opposites;
import footnote.check.statement.Statement;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Turns what can be seen of a claim and its evidence into a verdict.
 *
 * <pre>score = σ(4.4 · cosine + 2.5 · coverage − 2 · nowhere − 0.9 · numbers nowhere − 0.28 · names nowhere − 3.75)</pre>
 *
 * <p>near what {@code claims --fit} gives on one half of the claims of WiCE (Kamoi et al. 2023), to a common factor; the constant
 * and the thresholds are chosen on true sentences of articles, the same ones spoilt, and sentences of a small model.
 */
final class Verdicts {

    private static final double COSINE = 4.4;
    private static final double COVERAGE = 2.5;
    private static final double NOWHERE = -2;
    private static final double NUMBERS = -0.9;
    private static final double NAMES = -0.28;
    private static final double CONSTANT = -3.75;

    /** Between these, at 99 claims in 100, is the cosine of a claim that articles say in part at least. */
    private static final double FAR = 0.45;

    private static final double NEAR = 0.7;

    private static final double SUPPORTED = 0.8;
    private static final double PARTIAL = 0.35;

    /** A claim of which the words hold less is another one: of drones what they say of flying. */
    private static final double MOST = 0.78;

    /** A clause this near in meaning to a claim says the same in others. */
    private static final double ALIKE_CLAUSE = 0.9;

    private static final double REWORDED_CLAUSE = 0.7;

    /** A claim each of whose words comes this near to one of a text says the same in others: "warned" for "cautioned". */
    static final double REWORDED = 0.68;

    /** One of which a word comes no nearer than this to any has a part that the text doesn't speak of. */
    private static final double INVENTED = 0.625;

    /** A claim of which the words hold so much, without a gap, has no word to be looked for. */
    private static final double VERBATIM = 0.97;

    /** What is said in other words has this score at least. */
    private static final double ALMOST = 0.5;

    /** So many words in a row that the article lacks are a claim of their own. */
    static final int GAP = 3;

    /** A claim of fewer words of content doesn't say what it is about: "Access granted." */
    static final int LEAST_WORDS = 3;

    private Verdicts() {}

    /** In words put together from several places any claim finds others like its own, so that its own tell alone. */
    static Support support(Match match, Signals signals) {
        Claim claim = match.claim();
        Statement words = match.words();
        List<String> missing = match.missing();
        double score = score(signals);
        if (missing.contains(Claim.NOT)) {
            return new Support(Verdict.UNSUPPORTED, score / 2, missing);
        }
        boolean whole = score >= SUPPORTED && signals.coverage() >= MOST && !claim.deniesAlone(words);
        boolean reworded = match.runs().size() == 1
                && signals.least() >= REWORDED
                && signals.least() < 1
                && score >= ALMOST
                && claim.statement().deniesAsMuchAs(words);
        if ((whole || reworded) && signals.least() >= INVENTED && mayBeSaid(match, signals)) {
            return new Support(Verdict.SUPPORTED, Math.max(score, SUPPORTED), List.of());
        }
        return new Support(
                score >= PARTIAL ? Verdict.PARTIAL : Verdict.UNSUPPORTED,
                score,
                missing.isEmpty() ? claim.missingWords(words.told()) : missing);
    }

    /** Whether nothing but other words keeps a claim from being supported. */
    static boolean mayBeSaid(Match match, Signals signals) {
        return match.mayBeSupported() && !signals.torn() && signals.gap() < GAP;
    }

    /**
     * Whether a clause says what a claim does in other words.
     *
     * @param likeness the cosine of both
     * @param least that of the claim's word that the clause matches least
     */
    static boolean isSaid(double likeness, DoubleSupplier least) {
        return likeness >= ALIKE_CLAUSE && least.getAsDouble() >= REWORDED_CLAUSE;
    }

    /** The same of words one clause of which says it all. */
    static Support said(Support inPart) {
        return new Support(Verdict.SUPPORTED, Math.max(inPart.score(), SUPPORTED), List.of());
    }

    /** Whether the words leave it to the meanings to decide, which take longer to compare. */
    static boolean isOpen(Match match) {
        if (match.missing().contains(Claim.NOT)) {
            return false;
        }
        return match.mayBeSupported()
                ? score(match.seen().withCosine(NEAR)) < SUPPORTED
                : score(match.seen().withCosine(FAR)) < PARTIAL;
    }

    /** Whether a claim that may be supported hangs on each of its words. */
    static boolean isWordByWord(Match match, Signals signals) {
        return match.mayBeSupported()
                && score(signals) >= ALMOST
                && (signals.coverage() < VERBATIM || signals.gap() > 0);
    }

    /** The cosine of a claim and its best sentence, as its coverage lets expect it: the regression on the claims of WiCE. */
    static double expectedCosine(double coverage) {
        return 0.63 + 0.27 * coverage;
    }

    /** Whether nothing speaks against a claim, as far as it and some words tell, but that these are others. */
    static boolean mayBeSupported(Claim claim, Statement words, List<String> missing, Signals signals) {
        return missing.isEmpty()
                && !signals.torn()
                && tellsEnough(claim, words)
                && !claim.asks()
                && !Opposites.meet(claim.text(), claim.statement().doubted(), words)
                && !Contrasts.areOfOneKind(claim, words)
                && !(signals.gap() > 0 && Contrasts.meet(claim, words))
                && !Framing.isAboutPassage(claim.text())
                && !Instruction.isOne(claim.text())
                && (!Demand.isOne(claim.text()) || Demand.isOne(words.plain()));
    }

    /** Whether a claim tells enough to be supported by some words. */
    static boolean tellsEnough(Claim claim, Statement words) {
        return claim.coverage().stems().size() >= LEAST_WORDS
                || claim.size(words) >= LEAST_WORDS
                || !claim.quotes().isEmpty()
                || claim.isSaidIn(words);
    }

    static double score(Signals signals) {
        double sum = COSINE * signals.cosine()
                + COVERAGE * signals.coverage()
                + NOWHERE * signals.nowhere()
                + NUMBERS * signals.numbers()
                + NAMES * signals.names()
                + CONSTANT;
        return 1 / (1 + Math.exp(-sum));
    }
}
