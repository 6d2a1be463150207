package footnote.check;

import footnote.search.Hit;
import footnote.search.Retriever;
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
import java.util.stream.Collectors;

/** Checks claims against passages, each of which is read once, however many the claims. For one thread. */
public final class Grounding {

    /** What a missing number, and a missing name, weigh in the choice of a run. */
    private static final double PER_NUMBER = 0.15;

    private static final double PER_NAME = 0.05;

    /** So many runs of the best coverage are read closely. */
    private static final int CLOSELY = 8;

    private final Retriever retriever;
    private final String question;
    private final List<Hit> stating;
    private final Relevance relevance;
    private final List<List<CitableRun>> candidates;
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Vector> vectors = new HashMap<>();
    private final Map<String, Double> matches = new HashMap<>();
    private final Map<String, Evidence> found = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> everywhere = new HashSet<>();

    /** A claim beside the words of some runs, and what these lack. */
    private record Look(Claim claim, List<Run> runs, Statement words, List<String> missing, Signals seen) {

        boolean mayBeSupported() {
            return Verdicts.mayBeSupported(claim, words, missing, seen);
        }
    }

    /**
     * @param question that found the hits
     * @param stating what the passages {@linkplain Statements state}, in the order that the model was given them; one of them at least
     *     something
     */
    Grounding(Retriever retriever, String question, List<Hit> stating) {
        this.retriever = retriever;
        this.question = question;
        this.stating = stating;
        this.relevance = new Relevance(question);
        this.candidates = stating.stream().map(CitableRun::of).toList();
        candidates.forEach(some -> some.forEach(candidate -> everywhere.addAll(candidate.stems())));
        for (Hit hit : stating) {
            for (String name : Capitalised.names(hit.text(), Set.of())) {
                names.addAll(Arrays.asList(name.split(" ")));
            }
        }
    }

    /** What a sentence claims; nothing where it is {@link Claim#isEmpty() empty}. */
    public Claim claim(String sentence) {
        return Claim.of(sentence, retriever, names);
    }

    /** The words of all passages that carry a claim best, looked for once. */
    public Evidence check(Claim claim) {
        return found.computeIfAbsent(
                claim.text(),
                _ -> check(claim, candidates.stream().flatMap(List::stream).toList()));
    }

    /**
     * The words of one passage that carry a claim best; empty where it states nothing.
     *
     * @param passage from 1
     */
    public Optional<Evidence> check(Claim claim, int passage) {
        List<CitableRun> own = candidates.get(passage - 1);
        return own.isEmpty() ? Optional.empty() : Optional.of(check(claim, own));
    }

    /** How well several runs together carry a claim. */
    public Support support(Claim claim, List<Run> runs) {
        return read(claim, runs, runs).support();
    }

    /** What an answer to the question speaks of, nothing so far. */
    public Antecedent antecedent() {
        return new Antecedent(question);
    }

    /** Whether each name and number of a claim stands in a sentence of the passages, or in the question. */
    public boolean isKnown(Claim claim) {
        List<Statement> anywhere = new ArrayList<>(sentences(candidates.stream()
                .map(Grounding::singles)
                .flatMap(List::stream)
                .toList()));
        anywhere.add(statement(question));
        return nowhere(claim.numbers(), anywhere) + nowhere(claim.names(), anywhere) == 0;
    }

    /** Whether a claim, or the words that carry it, are about the question. */
    public boolean isToQuestion(Claim claim, Run run) {
        return relevance.isToQuestion(claim.stems()) || run.lines().stream().anyMatch(relevance::isToQuestion);
    }

    private Evidence check(Claim claim, List<CitableRun> from) {
        List<CitableRun> close = from.stream()
                .sorted(Comparator.comparingDouble((CitableRun candidate) -> candidate.fit(claim))
                        .reversed())
                .limit(CLOSELY)
                .toList();
        List<Run> singles = singles(from);
        Run best = close.stream()
                .max(Comparator.comparingDouble(candidate -> closeFit(claim, candidate)))
                .orElseThrow()
                .run();
        Evidence byWords = read(claim, List.of(best), singles);
        return byWords.isWhole() || byWords.support().missing().contains(Claim.NOT)
                ? byWords
                : lackingNothing(claim, close, singles)
                        .or(() -> byMeaning(claim, singles(close), singles))
                        .orElse(byWords);
    }

    /** The words that carry a claim, where the run that fits best doesn't for want of a name or a number; empty where none do. */
    private Optional<Evidence> lackingNothing(Claim claim, List<CitableRun> runs, List<Run> singles) {
        return runs.stream()
                .filter(candidate -> candidate.run().isSingle() || goesOnThere(candidate.run()))
                .filter(candidate ->
                        look(claim, List.of(candidate.run()), singles).mayBeSupported())
                .max(Comparator.comparingDouble(candidate -> candidate.fit(claim)))
                .map(candidate -> read(claim, List.of(candidate.run()), singles))
                .filter(Evidence::isWhole);
    }

    /** Whether its last sentence tells of the place that the one before it names. */
    private boolean goesOnThere(Run run) {
        return Coherence.leansOnPlace(statement(run.lines().getLast().text()));
    }

    private static List<Run> singles(List<CitableRun> runs) {
        return runs.stream().map(CitableRun::run).filter(Run::isSingle).toList();
    }

    /** A sentence that carries a claim in other words, the nearest in meaning; empty where none does. */
    private Optional<Evidence> byMeaning(Claim claim, List<Run> sentences, List<Run> all) {
        return sentences.stream()
                .map(run -> look(claim, List.of(run), all))
                .filter(Look::mayBeSupported)
                .map(look -> judge(look, all))
                .filter(evidence -> evidence.isWhole() && Verdicts.isAlike(evidence.signals()))
                .max(Comparator.comparingDouble(evidence -> evidence.signals().likeness()));
    }

    private double closeFit(Claim claim, CitableRun candidate) {
        List<Statement> sentences = sentences(List.of(candidate.run()));
        return candidate.fit(claim)
                - PER_NUMBER * claim.missingNumbers(sentences).size()
                - PER_NAME * claim.missingNames(sentences).size();
    }

    /** The verdict on a claim and the runs that it is said to rest on, beside all that was looked at. */
    private Evidence read(Claim whole, List<Run> runs, List<Run> all) {
        return judge(look(whole, runs, all), all);
    }

    private Evidence judge(Look look, List<Run> read) {
        Signals signals = Verdicts.isOpen(look.claim, look.words, look.missing, look.seen)
                ? measured(look.seen, look.claim, look.runs, read)
                : look.seen;
        Signals all = Verdicts.isWordByWord(look.claim, look.words, look.missing, signals)
                ? signals.withLeast(leastMatch(look.claim, look.runs))
                : signals;
        boolean together = look.runs.size() == 1;
        return new Evidence(
                look.runs.getFirst(), all, Verdicts.support(look.claim, look.words, look.missing, all, together));
    }

    /** What can be seen of it without the model. */
    private Look look(Claim whole, List<Run> runs, List<Run> all) {
        Claim claim = withoutDay(whole, runs);
        Statement words =
                statement(String.join(" ", runs.stream().map(Run::words).toList()));
        List<Statement> anywhere = sentences(all);
        List<Part> numbers = claim.numbers();
        List<Statement> sentences = sentences(runs);
        double coverage = claim.coverage(words.stems());
        Signals seen = new Signals(
                Verdicts.expectedCosine(coverage),
                coverage,
                1 - claim.coverage(everywhere),
                claim.gap(words.stems()),
                numbers.isEmpty() ? 0 : nowhere(numbers, anywhere) / (double) numbers.size(),
                (int) nowhere(claim.names(), anywhere),
                Coherence.isTorn(claim, sentences)
                        || Swap.isIn(
                                claim, lines(runs).stream().map(Hit.Line::text).toList()),
                runs.stream().allMatch(relevance::isAll),
                0,
                1);
        return new Look(claim, runs, words, missing(claim, runs, words, sentences), seen);
    }

    /** What they lack, without the names that their article gives in its title, and those that it gives in full elsewhere. */
    private List<String> missing(Claim claim, List<Run> runs, Statement words, List<Statement> sentences) {
        List<String> missing = claim.missing(words, sentences);
        if (missing.isEmpty() || missing.contains(Claim.NOT)) {
            return missing;
        }
        String id = runs.getFirst().source().id();
        List<Statement> article = stating.stream()
                .filter(hit -> hit.source().id().equals(id))
                .flatMap(hit -> hit.sentences().stream())
                .map(line -> statement(line.text()))
                .toList();
        Set<String> told = FullNames.of(claim, sentences, article);
        if (lines(runs).stream()
                .allMatch(line -> Capitalised.names("x " + line.text(), names).isEmpty())) {
            told.addAll(Arrays.asList(runs.getFirst().source().title().split("\\W+")));
        }
        return missing.stream().filter(part -> !told.contains(part)).toList();
    }

    /** With the claim's meaning beside that of the nearest sentence, and of the very one that it is said to rest on. */
    private Signals measured(Signals seen, Claim claim, List<Run> runs, List<Run> all) {
        boolean one = runs.size() == 1 && runs.getFirst().isSingle();
        return seen.withCosine(nearest(claim, lines(all))).withLikeness(one ? likeness(claim, runs.getFirst()) : 0);
    }

    /** The claim without the day of the article that it rests on, which its words needn't hold, and with days named as they name them. */
    private Claim withoutDay(Claim claim, List<Run> runs) {
        Run run = runs.getFirst();
        LocalDate day = run.source().published();
        String text = day == null
                ? claim.text()
                : Attribution.withoutYear(
                        day,
                        Attribution.withWeekdays(day, Attribution.without(day, claim.text()), run.words()),
                        run.words());
        return text.equals(claim.text()) ? claim : claim(text);
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

    private double likeness(Claim claim, Run sentence) {
        return meaning(claim.text()).cosine(sentence.lines().getFirst().vector());
    }

    private double leastMatch(Claim claim, List<Run> runs) {
        String words = runs.stream().map(Run::words).collect(Collectors.joining(" "));
        return matches.computeIfAbsent(claim.text() + "\n" + words, _ -> retriever.leastMatch(claim.text(), words));
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
}
