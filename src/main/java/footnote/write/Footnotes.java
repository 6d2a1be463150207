package footnote.write;

import footnote.check.Antecedent;
import footnote.check.Claim;
import footnote.check.Evidence;
import footnote.check.Grounding;
import footnote.check.Support;
import footnote.check.Support.Verdict;
import footnote.check.statement.Run;
import footnote.search.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers of one answer's quoted words, in order of first appearance, and the search for such words. */
final class Footnotes {

    /** The quoted words, as people count them. */
    private record Place(String article, int start, int end) {}

    /** The number or the dash of an item of a list, and what small models begin with, which claims nothing. */
    private static final Pattern ITEM =
            Pattern.compile("(?i)^(?:\\d{1,2}[.)]\\s+(?=[“\"‘']?\\p{L})|[-•]\\s+|(?:final )?answer:\\s+)");

    /** What is drawn beside words, such as an emoji, which claims nothing. */
    private static final Pattern PICTURE = Pattern.compile("[\\p{IsExtended_Pictographic}\\p{InDingbats}&&[^©®™]]\\s?");

    /** Right below what is supported. */
    private static final double DOUBTFUL = 0.79;

    private final Grounding grounding;
    private final Antecedent antecedent;
    private final Map<Place, Integer> numbers = new LinkedHashMap<>();

    Footnotes(Grounding grounding) {
        this.grounding = grounding;
        this.antecedent = grounding.antecedent();
    }

    /** None yet, for an answer that begins anew. */
    Footnotes anew() {
        return new Footnotes(grounding);
    }

    Claim claim(String sentence) {
        return claim(sentence, "");
    }

    /** @param of whom an item that tells nobody is told of by the heading above it; blank for others */
    Claim claim(String sentence, String of) {
        String words = words(sentence);
        return grounding.claim(of.isEmpty() ? words : of + ": " + words);
    }

    /** Whom a heading names. */
    Optional<String> nameAhead(String heading) {
        return grounding.nameAhead(words(heading));
    }

    private static String words(String sentence) {
        String words = ITEM.matcher(sentence.stripLeading()).replaceFirst("");
        return PICTURE.matcher(words).replaceAll("").strip();
    }

    /**
     * The words that a claim rests on, by its own telling, also where they say it of something else; those of another passage where its
     * own do not carry it as well; nothing where none do.
     *
     * @param passage from 1
     */
    Optional<Evidence> cited(Claim claim, int passage) {
        if (claim.isEmpty()) {
            return Optional.empty();
        }
        Optional<Evidence> own = grounding.check(claim, passage);
        if (own.filter(evidence -> evidence.isWhole() || evidence.refutes()).isPresent()) {
            return own;
        }
        Optional<Evidence> best = found(claim);
        return own.filter(Footnotes::isEvidence)
                                .filter(evidence -> !claim.isSlight() || claim.isWrittenIn(evidence.citedText()))
                                .isPresent()
                        && best.filter(Evidence::isWhole).isEmpty()
                ? own
                : best;
    }

    /** The words that a claim rests on though it names none; one that tells little rests on none that hold it in part. */
    Optional<Evidence> found(Claim claim) {
        return Optional.of(grounding.check(claim)).filter(claim.isSlight() ? Evidence::isWhole : Footnotes::isEvidence);
    }

    /** The words that are nearest to a claim, whether or not they carry it. */
    Evidence nearest(Claim claim) {
        return grounding.check(claim);
    }

    /**
     * How well all these words together carry the claim that an answer goes on with; where there are none, how well the nearest do. One
     * that speaks of "it" is carried in part by what is said of something else.
     */
    Support support(Claim claim, List<Evidence> evidence) {
        List<Run> runs = evidence.stream().map(Evidence::run).toList();
        Support support = runs.isEmpty() ? unmarked(claim) : grounding.support(claim, runs);
        boolean isOfAnother = support.verdict() == Verdict.SUPPORTED && antecedent.isLost(claim, runs);
        antecedent.hear(claim);
        return isOfAnother ? doubtful(support) : support;
    }

    private Support unmarked(Claim claim) {
        Support near = nearest(claim).support();
        return claim.isSlight() && near.verdict() != Verdict.SUPPORTED
                ? new Support(Verdict.UNSUPPORTED, near.score() / 2, claim.content())
                : near;
    }

    /** The same in part, since it is said of something else. */
    Support doubtful(Support support) {
        return new Support(Verdict.PARTIAL, Math.min(support.score(), DOUBTFUL), List.of());
    }

    /** How well these words carry a part of a sentence. */
    Support alone(Claim part, Evidence evidence) {
        return grounding.support(part, List.of(evidence.run()));
    }

    /** Whether each name and number of a claim stands in the passages, or in the question. */
    boolean isKnown(Claim claim) {
        return grounding.isKnown(claim);
    }

    /** Whether a claim that rests on these words says something about the question. */
    boolean isToQuestion(Claim claim, Evidence evidence) {
        return grounding.isToQuestion(claim, evidence.run());
    }

    /** The number of these words, the next one where they have none. */
    int number(Evidence evidence) {
        Source source = evidence.source();
        return numbers.computeIfAbsent(
                new Place(source.id(), source.start(), source.end()), place -> numbers.size() + 1);
    }

    /** How many numbers are given. */
    int count() {
        return numbers.size();
    }

    /** Takes back the numbers after the first {@code count}. */
    void forget(int count) {
        numbers.values().removeIf(number -> number > count);
    }

    private static boolean isEvidence(Evidence evidence) {
        return evidence.support().verdict() != Verdict.UNSUPPORTED;
    }
}
