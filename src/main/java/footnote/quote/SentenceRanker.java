package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.Statements;
import footnote.grammar.CalendarWords;
import footnote.search.Coverage;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.Stems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Orders the sentences of the passages that were found by how likely each one answers the question. Thread-safe.
 *
 * <p>By the score of its {@link SentenceFeatures}. The second and third sentence are those that say something else besides
 * (Carbonell and Goldstein 1998).
 */
final class SentenceRanker {

    /** Passages below the best few seldom hold the answer, and cost time. */
    private static final int PASSAGES = 5;

    /** What a sentence loses whose stems were all said by a better one. */
    private static final double SAID = 2;

    /** So many of the best are put in an order in which each says something else. */
    private static final int VARIED = 3;

    /** How far down something else is looked for. */
    private static final int LOOKED_THROUGH = 12;

    /** A heading of fewer words says nothing: "US-China relations". */
    private static final int TELLING_WORDS = 6;

    /** What is told of a heading: "(this holds for members alone)". */
    private static final Pattern NOTE = Pattern.compile("\\(\\p{Ll}[^().!?]*\\)");

    /** One with a figure does, but for its own number: "Version 5.2.0 (2 June 2026)". */
    private static final Pattern FIGURE = Pattern.compile("\\p{L}.*[ (]\\p{Sc}?\\d");

    private static final Pattern ASKS_FOR_VERSION =
            Pattern.compile("\\b(?:what|which) (?:[\\p{L}\\d.]+ ){0,2}versions?\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern VERSION =
            Pattern.compile("(?i)\\bversions?\\b.*\\d|\\bv?\\d{1,4}(?:\\.\\d{1,5}|\\.x)+\\b");

    /** Who asks how something bad came asks for its cause: "How did the fire start?" */
    private static final Pattern ASKS_FOR_CAUSE = Pattern.compile(
            "\\bhow (?:did|was|were) [^?]{1,60} (?:die|drown|start|happen|break out|burn down|crash|collapse|sink|killed|injured|hurt|destroyed|damaged)\\b(?! to\\b)",
            Pattern.CASE_INSENSITIVE);

    /** What a line of nothing else tells only who asks for a time: "2 June 2026". */
    private static final Pattern DAY = Pattern.compile("\\W*(?:(?:" + CalendarWords.DAYS + "),? )?(?:\\d{1,2} (?:"
            + CalendarWords.MONTHS + ")|(?:" + CalendarWords.MONTHS + ") \\d{1,2}),? \\d{4}\\W*");

    private static final Pattern ONESELF = Pattern.compile("\\bI\\b|\\b[Mm](?:y|e|yself|ine)\\b");

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");

    private final Retriever retriever;

    SentenceRanker(Retriever retriever) {
        this.retriever = retriever;
    }

    /**
     * A sentence in its place.
     *
     * @param at its position among its passage's sentences
     */
    record Ranked(Hit hit, int at, double score) {

        Hit.Line line() {
            return hit.sentences().get(at);
        }
    }

    /** A sentence in its place, and what can be seen of it. */
    record Seen(Hit hit, int at, SentenceFeatures features) {}

    /** The sentences of the best passages, best first; none where no passage was found. */
    List<Ranked> rank(String question, Retrieval retrieval) {
        return varied(seen(question, retrieval).stream()
                .map(seen -> new Ranked(seen.hit, seen.at, seen.features.score()))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .toList());
    }

    /** The sentences of the best passages that may be quoted, as they were found. */
    List<Seen> seen(String question, Retrieval retrieval) {
        Set<String> stemsAsked = Stems.ofQuestion(question);
        Coverage asked = Coverage.of(stemsAsked, retriever);
        Predicate<String> cue = cue(question);
        Predicate<String> otherCondition = Condition.otherThan(question);
        Predicate<String> otherPeriod = Period.otherThan(question);
        Predicate<String> referral = Referral.unaskedBy(question);
        BiPredicate<String, String> otherParty = Party.otherThan(question);
        Set<String> numbers = Reading.numbers(question);
        Set<String> names = Names.stems(question);
        boolean steps = Listing.isOfSteps(question);
        boolean when = QuestionKind.of(question) == QuestionKind.WHEN;
        List<Seen> seen = new ArrayList<>();
        List<Hit> hits = retrieval.hits();
        for (Hit hit : hits.subList(0, Math.min(PASSAGES, hits.size()))) {
            List<Hit.Line> stating = Statements.of(hit).sentences();
            Set<String> before = Set.of();
            for (int at = 0; at < hit.sentences().size(); at++) {
                Hit.Line line = hit.sentences().get(at);
                Set<String> stems = new HashSet<>(line.stems());
                if (Assent.to(hit, at).isPresent()
                        || isTelling(hit, at)
                                && (when || !DAY.matcher(line.text()).matches())
                                && (steps || !Listing.isForSteps(line.text()))
                                && stating.contains(line)) {
                    Set<String> over = Headings.stems(hit, at);
                    Set<String> leading = Rows.isRow(line.text()) ? Set.of() : before;
                    Set<String> context = union(List.of(stems, leading, hit.titleStems(), over));
                    SentenceFeatures features = new SentenceFeatures(
                            meaning(hit, at),
                            asked.by(isOfOneself(line.text()) ? withNames(stems, hit, names) : stems),
                            asked.by(context),
                            neighbour(hit, at),
                            cue.test(line.text()) ? 1 : 0,
                            line.kind().isHeading() ? 1 : 0,
                            hit.score(),
                            context.containsAll(numbers) ? 0 : 1,
                            Accounts.isOfAnother(question, line.text()) || otherPeriod.test(line.text()) ? 1 : 0,
                            Headings.isOfAnother(stemsAsked, hit, at) ? 1 : 0,
                            otherCondition.test(line.text()) ? 1 : 0,
                            otherParty.test(line.text(), hit.text()) ? 1 : 0,
                            Headings.isJustAsked(stemsAsked, hit, at - 1) ? 1 : 0,
                            referral.test(line.text()) ? 1 : 0);
                    seen.add(new Seen(hit, at, features));
                }
                before = stems;
            }
        }
        return seen;
    }

    /** Whether a sentence holds the kind of thing that is asked for. */
    private static Predicate<String> cue(String question) {
        QuestionKind kind = QuestionKind.of(question);
        if (ASKS_FOR_VERSION.matcher(question).find()) {
            return sentence -> VERSION.matcher(sentence).find();
        }
        if (ASKS_FOR_CAUSE.matcher(question).find()) {
            return QuestionKind.WHY::isIn;
        }
        return Money.isConcerned(kind, question) ? Money::isTold : sentence -> kind.isNewIn(sentence, question);
    }

    /** The same, the next of the first few always that which is best for what the ones before it don't say. */
    private static List<Ranked> varied(List<Ranked> ranked) {
        List<Ranked> rest = new ArrayList<>(ranked.subList(0, Math.min(LOOKED_THROUGH, ranked.size())));
        List<Ranked> varied = new ArrayList<>();
        while (varied.size() < VARIED && !rest.isEmpty()) {
            Ranked next = rest.stream()
                    .max(Comparator.comparingDouble(each -> each.score() - SAID * said(each, varied)))
                    .orElseThrow();
            varied.add(next);
            rest.remove(next);
        }
        varied.addAll(rest);
        varied.addAll(ranked.subList(varied.size(), ranked.size()));
        return varied;
    }

    /** The largest share of a sentence's stems that one of the others holds, or the other way round. */
    private static double said(Ranked sentence, List<Ranked> others) {
        Set<String> stems = new HashSet<>(sentence.line().stems());
        double said = 0;
        for (Ranked other : others) {
            Set<String> both = new HashSet<>(other.line().stems());
            int fewer = Math.max(1, Math.min(stems.size(), both.size()));
            both.retainAll(stems);
            said = Math.max(said, (double) both.size() / fewer);
        }
        return said;
    }

    private static boolean isTelling(Hit hit, int at) {
        Hit.Line line = hit.sentences().get(at);
        return !line.kind().isHeading()
                ? !NOTE.matcher(line.text()).matches()
                : !Headings.isAsking(hit, at)
                        && (line.text().split("\\s+").length >= TELLING_WORDS
                                || FIGURE.matcher(line.text()).find());
    }

    /** The best cosine of the sentences beside it and of its heading. */
    private static double neighbour(Hit hit, int at) {
        return Stream.concat(
                        Stream.of(at - 1, at + 1)
                                .filter(place ->
                                        place >= 0 && place < hit.sentences().size())
                                .map(hit.sentences()::get),
                        Headings.line(hit, at).stream())
                .mapToDouble(Hit.Line::cosine)
                .max()
                .orElse(0);
    }

    /** How near a sentence comes in meaning; half as much nearer where it leans on a nearer line: "They go out at nine." */
    private static double meaning(Hit hit, int at) {
        double own = hit.sentences().get(at).cosine();
        return leanedOn(hit, at)
                .map(other -> Math.max(own, (own + other.cosine()) / 2))
                .orElse(own);
    }

    /** The sentence before it, or the heading without which a few words say little: "No more than 38 cubic metres a day." */
    private static Optional<Hit.Line> leanedOn(Hit hit, int at) {
        if (Excerpt.leansBack(hit, at)) {
            return Optional.of(hit.sentences().get(at - 1));
        }
        return Headings.isFewWords(hit.sentences().get(at)) ? Headings.line(hit, at) : Optional.empty();
    }

    private static boolean isOfOneself(String sentence) {
        return ONESELF.matcher(QUOTED.matcher(sentence).replaceAll("")).find();
    }

    /** With the names of the question that the title has: who says "I" goes by them. */
    private static Set<String> withNames(Set<String> stems, Hit hit, Set<String> names) {
        Set<String> all = new HashSet<>(hit.titleStems());
        all.retainAll(names);
        all.addAll(stems);
        return all;
    }

    private static Set<String> union(List<Set<String>> stems) {
        return stems.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
}
