package footnote.check;

import footnote.check.Support.Verdict;
import footnote.check.statement.BareAnswer;
import footnote.check.statement.Run;
import footnote.check.statement.Statement;
import footnote.check.statement.Statements;
import footnote.search.Hit;
import footnote.search.Processors;
import footnote.search.Retriever;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks claims against passages, without a second model: each of which is read once, however many the claims. For one thread. */
public final class Grounding {

    /** What a missing number, and a missing name, weigh in the choice of a run. */
    private static final double PER_NUMBER = 0.15;

    private static final double PER_NAME = 0.05;

    /** What the cosine of a run's first sentence and the claim weighs in it where no run carries the claim. */
    private static final double NEAR = 0.5;

    /** A sentence that covers so much of a claim is what it tells of, though it lacks a part. */
    private static final double MUCH = 0.5;

    /** So many runs of the best coverage are read closely. */
    private static final int CLOSELY = 8;

    private final String question;
    private final Relevance relevance;
    private final List<List<CitableRun>> candidates;
    private final Map<Hit, List<List<Run>>> lists = new HashMap<>();
    private final Readings readings = new Readings();
    private final SignalReader signals;
    private final Judge judge;
    private final Map<String, Evidence> found = new HashMap<>();

    private Grounding(Retriever retriever, String question, List<Hit> stating) {
        this.question = question;
        Meanings meanings = new Meanings(retriever, question);
        this.relevance = new Relevance(question, meanings);
        this.candidates = stating.stream().map(CitableRun::of).toList();
        stating.forEach(hit -> lists.put(hit, Enumeration.lists(hit)));
        this.signals = new SignalReader(retriever, question, stating, relevance, readings);
        this.judge = new Judge(meanings, signals, readings);
    }

    /**
     * Takes passages as the ground for claims.
     *
     * @param question that found them
     * @param stating what they {@linkplain Statements state}, in the order that the model was given them; one of them at least something
     */
    public static Grounding of(Retriever retriever, String question, List<Hit> stating) {
        return Processors.compute(() -> new Grounding(retriever, question, stating));
    }

    /** What a sentence claims, be it together with the question; nothing where it is {@link Claim#isEmpty() empty}. */
    public Claim claim(String sentence) {
        Claim own = signals.claim(sentence);
        String together = BareAnswer.with(question, sentence);
        return own.isEmpty() || together.equals(sentence) ? own : signals.claim(together);
    }

    /** Whom, or what row of a table, a heading names at its beginning as the passages do; empty for none: "Ann Lee’s plans", but not "Plans". */
    public Optional<String> nameAhead(String heading) {
        return signals.nameAhead(heading);
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
        return Processors.compute(() -> judge.read(claim, runs, runs)).support();
    }

    /** What an answer to the question speaks of, nothing so far. */
    public Antecedent antecedent() {
        return new Antecedent(
                claim(question), (text, runs) -> support(claim(text), runs).verdict() == Verdict.SUPPORTED);
    }

    /** Whether each name and number of a claim stands in a sentence of the passages, or in the question. */
    public boolean isKnown(Claim claim) {
        List<Statement> asked = List.of(readings.of(question));
        Stream<Mention> parts = Stream.concat(claim.numbers().stream(), claim.names().stream());
        return signals.nowhere(
                        parts.filter(part -> part.isNowhere(asked)),
                        candidates.stream()
                                .flatMap(List::stream)
                                .map(CitableRun::run)
                                .filter(Run::isSingle)
                                .toList())
                == 0;
    }

    /** Whether a claim, or the words that carry it, are about the question. */
    public boolean isToQuestion(Claim claim, Run run) {
        return relevance.isToQuestion(claim.stems())
                || Processors.compute(() -> relevance.isNearQuestion(claim.text())
                        || run.lines().stream().anyMatch(relevance::isToQuestion));
    }

    /** A run, and how well it fits a claim. */
    private record Fitted(Run run, double fit) {}

    private Evidence check(Claim claim, List<CitableRun> from) {
        return Processors.compute(() -> closest(claim, from));
    }

    private Evidence closest(Claim claim, List<CitableRun> from) {
        Map<Hit, Claim> unnamed = new HashMap<>();
        List<Fitted> close = from.stream()
                .map(candidate -> fitted(
                        candidate, unnamed.computeIfAbsent(candidate.run().hit(), hit -> signals.unnamed(claim, hit))))
                .sorted(Comparator.comparingDouble(Fitted::fit).reversed())
                .limit(CLOSELY)
                .toList();
        List<Run> singles = singles(from);
        Run best = best(claim, close).run();
        Match match = signals.match(claim, List.of(best), singles);
        Evidence byWords = judge.judge(match, singles);
        if (byWords.isWhole()) {
            return byWords;
        }
        return together(claim, singles)
                .or(() -> match.mayBeSupported() ? withMore(claim, close, byWords, singles) : Optional.empty())
                .or(() -> isDenied(byWords) ? Optional.empty() : otherwise(claim, close, singles, match))
                .orElseGet(() -> isSure(byWords) ? byWords : nearest(claim, close, singles, byWords));
    }

    private Fitted fitted(CitableRun candidate, Claim claim) {
        return new Fitted(candidate.run(), candidate.fit(signals.asIn(candidate.run(), claim)));
    }

    /**
     * The words that carry a claim where the run that fits best doesn't for want of a name or a number; empty where none do.
     *
     * @param best that run
     */
    private Optional<Evidence> otherwise(Claim claim, List<Fitted> close, List<Run> singles, Match best) {
        return close.stream()
                .map(Fitted::run)
                .filter(Run::isSingle)
                .flatMap(run -> best.isOf(run)
                        ? Optional.of(best).filter(Match::mayBeSupported).stream()
                        : signals.holding(claim, run, singles).stream())
                .findFirst()
                .map(match -> judge.judge(match, singles))
                .filter(Evidence::isWhole);
    }

    /** The run that lacks nothing but words of a claim with sentences beside it that hold some of these; empty where these don't carry it. */
    private Optional<Evidence> withMore(Claim claim, List<Fitted> close, Evidence byWords, List<Run> singles) {
        return close.stream()
                .map(Fitted::run)
                .filter(run -> run.contains(byWords.run()) && !run.equals(byWords.run()))
                .flatMap(run -> signals.holding(claim, run, singles).stream())
                .filter(match -> match.seen().coverage() > byWords.signals().coverage())
                .map(match -> judge.judge(match, singles))
                .filter(Evidence::isWhole)
                .findFirst();
    }

    /** The items of a list that carry a claim only together; empty where none do. */
    private Optional<Evidence> together(Claim claim, List<Run> singles) {
        return Enumeration.mayBe(claim)
                ? singles.stream()
                        .filter(run -> run.from() == 0)
                        .flatMap(first -> lists.getOrDefault(first.hit(), List.of()).stream())
                        .flatMap(list -> Enumeration.run(claim, list).stream())
                        .map(run -> judge.read(claim, List.of(run), singles))
                        .filter(Evidence::isWhole)
                        .findFirst()
                : Optional.empty();
    }

    /** The one that fits best read closely, by which it fits no better than before. */
    private Fitted best(Claim claim, List<Fitted> bestFirst) {
        Fitted best = closely(claim, bestFirst.getFirst());
        for (Fitted next : bestFirst.subList(1, bestFirst.size())) {
            if (next.fit <= best.fit) {
                break;
            }
            Fitted read = closely(claim, next);
            best = read.fit > best.fit ? read : best;
        }
        return best;
    }

    /** Whether a claim that no words carry is told of by a sentence beyond doubt, or denied by one. */
    private static boolean isSure(Evidence byWords) {
        return isDenied(byWords)
                || byWords.run().isSingle() && byWords.signals().coverage() >= MUCH;
    }

    private static boolean isDenied(Evidence byWords) {
        return byWords.support().missing().contains(Claim.NOT);
    }

    /** What is nearest to a claim that no words carry, in words and in meaning. */
    private Evidence nearest(Claim claim, List<Fitted> close, List<Run> singles, Evidence byWords) {
        Run nearest = close.stream()
                .map(fitted -> closely(claim, fitted))
                .max(Comparator.comparingDouble(fitted -> fitted.fit + NEAR * judge.likeness(claim, fitted.run)))
                .orElseThrow()
                .run();
        return nearest.equals(byWords.run()) ? byWords : judge.read(claim, List.of(nearest), singles);
    }

    private static List<Run> singles(List<CitableRun> runs) {
        return runs.stream().map(CitableRun::run).filter(Run::isSingle).toList();
    }

    /** A run as it fits when what it lacks of the claim's numbers and names counts, too. */
    private Fitted closely(Claim claim, Fitted fitted) {
        List<Statement> sentences = readings.of(List.of(fitted.run));
        return new Fitted(
                fitted.run,
                fitted.fit
                        - PER_NUMBER * Missing.numbers(claim, sentences).size()
                        - PER_NAME * Missing.names(claim, sentences).size());
    }
}
