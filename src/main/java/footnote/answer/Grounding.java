package footnote.answer;

import footnote.search.Hit;
import footnote.search.Retriever;
import footnote.search.Source;
import footnote.search.Stems;
import footnote.search.Vector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks claims against passages, each of which is read once, however many the claims. For one thread. */
final class Grounding {

    /** The longest run of sentences that is cited for one claim. */
    private static final int LONGEST_RUN = 3;

    /** A sentence more must cover so much more of the claim. */
    private static final double PER_SENTENCE = 0.13;

    /** What the first sentence of a run covers by itself weighs so much more: it is what the reader reads first. */
    private static final double FIRST = 0.2;

    /** What a missing number, and a missing name, weigh in the choice of a run. */
    private static final double PER_NUMBER = 0.15;

    private static final double PER_NAME = 0.05;

    /** So many runs of the best coverage are read closely. */
    private static final int CLOSELY = 8;

    private final Retriever retriever;
    private final Relevance relevance;
    private final List<List<Candidate>> candidates;
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Vector> vectors = new HashMap<>();
    private final Map<String, Evidence> found = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<Set<String>> fullNames = new ArrayList<>();
    private final Set<String> everywhere = new HashSet<>();

    /**
     * A run that may be cited.
     *
     * @param first the stems of its first sentence
     */
    private record Candidate(Run run, Set<String> first, Set<String> stems) {}

    /** A claim's place in the articles. */
    record Evidence(Run run, Signals signals, Support support) {

        Source source() {
            return run.source();
        }

        String citedText() {
            return run.words();
        }

        boolean isWhole() {
            return support.verdict() == Support.Verdict.SUPPORTED;
        }
    }

    /**
     * @param question that found the hits
     * @param stating what the passages {@linkplain Statements state}, in the order that the model was given them; one of them at least
     *     something
     */
    Grounding(Retriever retriever, String question, List<Hit> stating) {
        this.retriever = retriever;
        this.relevance = new Relevance(question);
        this.candidates = stating.stream().map(Grounding::candidates).toList();
        candidates.forEach(some -> some.forEach(candidate -> everywhere.addAll(candidate.stems)));
        for (Hit hit : stating) {
            for (String name : Claim.names(hit.text(), Set.of())) {
                names.addAll(Arrays.asList(name.split(" ")));
            }
            hit.sentences().stream()
                    .flatMap(line -> Claim.names(line.text(), Set.of()).stream())
                    .map(name -> Set.copyOf(Stems.of(name)))
                    .filter(name -> name.size() > 1)
                    .forEach(fullNames::add);
        }
    }

    /** What a sentence claims; nothing where it is {@link Claim#isEmpty() empty}. */
    Claim claim(String sentence) {
        return Claim.of(sentence, retriever, names);
    }

    /** The words of all passages that carry a claim best, looked for once. */
    Evidence check(Claim claim) {
        return found.computeIfAbsent(
                claim.text(),
                _ -> check(claim, candidates.stream().flatMap(List::stream).toList()));
    }

    /**
     * The words of one passage that carry a claim best; empty where it states nothing.
     *
     * @param passage from 1
     */
    Optional<Evidence> check(Claim claim, int passage) {
        List<Candidate> own = candidates.get(passage - 1);
        return own.isEmpty() ? Optional.empty() : Optional.of(check(claim, own));
    }

    /** How well several runs together carry a claim. */
    Support support(Claim claim, List<Run> runs) {
        return read(claim, runs, runs).support();
    }

    /** Whether a claim, or the words that carry it, are about the question. */
    boolean isToQuestion(Claim claim, Run run) {
        return relevance.isToQuestion(claim.stems()) || run.lines().stream().anyMatch(relevance::isToQuestion);
    }

    private Evidence check(Claim claim, List<Candidate> from) {
        Run best = from.stream()
                .sorted(Comparator.comparingDouble((Candidate candidate) -> fit(claim, candidate))
                        .reversed())
                .limit(CLOSELY)
                .max(Comparator.comparingDouble(candidate -> closeFit(claim, candidate)))
                .orElseThrow()
                .run();
        List<Run> singles =
                from.stream().map(Candidate::run).filter(Run::isSingle).toList();
        Evidence byWords = read(claim, List.of(best), singles);
        return byWords.isWhole() ? byWords : byMeaning(claim, singles).orElse(byWords);
    }

    /** The sentence that is nearest to a claim in meaning, where it carries the claim though it has other words. */
    private Optional<Evidence> byMeaning(Claim claim, List<Run> singles) {
        return singles.stream()
                .max(Comparator.comparingDouble(run -> likeness(claim, List.of(run))))
                .filter(run -> Verdicts.isAlike(likeness(claim, List.of(run))))
                .map(run -> read(claim, List.of(run), singles))
                .filter(Evidence::isWhole);
    }

    private static double fit(Claim claim, Candidate candidate) {
        return claim.coverage(candidate.stems)
                + FIRST * claim.coverage(candidate.first)
                - PER_SENTENCE * (candidate.run.to() - candidate.run.from());
    }

    private double closeFit(Claim claim, Candidate candidate) {
        List<Statement> sentences = sentences(List.of(candidate.run));
        return fit(claim, candidate)
                - PER_NUMBER * claim.missingNumbers(sentences).size()
                - PER_NAME * claim.missingNames(sentences).size();
    }

    /** What can be seen of a claim, the runs that it is said to rest on, and all that was looked at. */
    private Evidence read(Claim whole, List<Run> runs, List<Run> all) {
        Claim claim = withoutDay(whole, runs);
        Statement words =
                statement(String.join(" ", runs.stream().map(Run::words).toList()));
        List<Statement> anywhere = sentences(all);
        List<Part> numbers = claim.numbers();
        List<Statement> sentences = sentences(runs);
        double coverage = claim.coverage(words.stems());
        List<String> missing = claim.missing(words, sentences, context(runs.getFirst()));
        Signals seen = new Signals(
                Verdicts.expectedCosine(coverage),
                coverage,
                1 - claim.coverage(everywhere),
                claim.gap(words.stems()),
                numbers.isEmpty() ? 0 : nowhere(numbers, anywhere) / (double) numbers.size(),
                (int) nowhere(claim.names(), anywhere),
                Coherence.isTorn(claim, sentences),
                runs.stream().allMatch(relevance::isAll),
                0);
        Signals signals = Verdicts.isOpen(claim, words, missing, seen)
                ? seen.withCosine(nearest(claim, lines(all))).withLikeness(likeness(claim, runs))
                : seen;
        return new Evidence(runs.getFirst(), signals, Verdicts.support(claim, words, missing, signals));
    }

    /** The claim without the day of the article that it rests on, which its words needn't hold, and with days named as they name them. */
    private Claim withoutDay(Claim claim, List<Run> runs) {
        Run run = runs.getFirst();
        LocalDate day = run.source().published();
        String text = day == null
                ? claim.text()
                : Attribution.withWeekdays(day, Attribution.without(day, claim.text()), run.words());
        return text.equals(claim.text()) ? claim : claim(text);
    }

    private Context context(Run run) {
        return Context.of(run.source(), run.lines().getFirst().text(), fullNames);
    }

    private static long nowhere(List<Part> parts, List<Statement> sentences) {
        return parts.stream().filter(part -> part.isNowhere(sentences)).count();
    }

    private double nearest(Claim claim, List<Hit.Line> lines) {
        Vector meaning = meaning(claim.text());
        return lines.stream()
                .mapToDouble(line -> meaning.cosine(line.vector()))
                .max()
                .orElse(0);
    }

    private double likeness(Claim claim, List<Run> runs) {
        List<Hit.Line> lines = lines(runs);
        Vector words = lines.size() == 1
                ? lines.getFirst().vector()
                : meaning(String.join(" ", runs.stream().map(Run::words).toList()));
        return meaning(claim.text()).cosine(words);
    }

    private Vector meaning(String text) {
        return vectors.computeIfAbsent(text, retriever::vector);
    }

    private List<Statement> sentences(List<Run> runs) {
        return lines(runs).stream().map(line -> statement(line.text())).toList();
    }

    private static List<Hit.Line> lines(List<Run> runs) {
        return runs.stream().flatMap(run -> run.lines().stream()).toList();
    }

    private Statement statement(String text) {
        return statements.computeIfAbsent(text, Statement::of);
    }

    /** Every run of a passage's sentences with nothing but white space between them. */
    private static List<Candidate> candidates(Hit hit) {
        List<Set<String>> stems =
                hit.sentences().stream().map(line -> Set.copyOf(line.stems())).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int from = 0; from < stems.size(); from++) {
            Set<String> held = new HashSet<>();
            for (int to = from; to < Math.min(stems.size(), from + LONGEST_RUN); to++) {
                if (to > from && !Run.touch(hit, to - 1)) {
                    break;
                }
                held.addAll(stems.get(to));
                candidates.add(new Candidate(new Run(hit, from, to), stems.get(from), Set.copyOf(held)));
            }
        }
        return candidates;
    }
}
