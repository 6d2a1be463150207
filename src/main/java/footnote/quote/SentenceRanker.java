package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.statement.FactCheck;
import footnote.check.statement.Statements;
import footnote.corpus.Characters;
import footnote.corpus.Sentence;
import footnote.grammar.CalendarWords;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Orders the sentences of the passages that were found by how likely each one answers the question. Thread-safe.
 *
 * <p>By the score of its {@link SentenceFeature}s. The second and third sentence are those that say something else besides
 * (Carbonell and Goldstein 1998).
 */
record SentenceRanker(Retriever retriever) {

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

    /** One with a figure does, but for its own number: "Version 5.2.0 (2 June 2026)". */
    private static final Pattern FIGURE = Pattern.compile("[\\p{L}\\d].*[ (]\\p{Sc}?\\d");

    private static final String DATED =
            "(?:(?:date|(?:last )?(?:published|updated|posted|modified|revised|reviewed)|effective|valid)"
                    + "(?: date| as of| on| from| since)?:? )?";

    /** What a line of nothing else tells only who asks for a time: "2 June 2026", "5.2 (2 June 2026)", "Valid from 2026-06-02". */
    private static final Pattern DAY = Pattern.compile("(?i)\\W*" + DATED
            + "(?:(?:version |v)?\\d+(?:\\.\\d+)+\\W+|(?:" + CalendarWords.DAYS
            + "),? )?(?:(?:\\d{1,2}(?:st|nd|rd|th)? (?:"
            + CalendarWords.MONTHS + ")|(?:" + CalendarWords.MONTHS
            + ") \\d{1,2}),? \\d{4}|\\d{4}-\\d{2}-\\d{2})\\W*");

    private static final String PERSON = "\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){1,4}";

    /** What stands over a letter tells only who asks for its writer: "From Ann Lee to Tom Orr", "On 2 June 2026, Ann Lee wrote". */
    private static final Pattern LETTER =
            Pattern.compile("From " + PERSON + " to " + PERSON + "(?:, .*| and others)?|On [^.]*\\d[^.]* wrote");

    /** Who wrote an article, below its title: "Written by Ann Lee · Updated a week ago". */
    private static final Pattern CREDIT = Pattern.compile(
            "(?:(?:[Ww]ritten|[Rr]eviewed|[Ee]dited|[Pp]osted|[Pp]ublished|[Rr]eported|[Tt]ext|[Ww]ords) )?[Bb]y "
                    + PERSON + "(?:(?:,| and) " + PERSON + ")*(?:\\s*[·•|–-] .{1,60})?");

    private static final Pattern ASKS_FOR_WRITER = Pattern.compile(
            "(?i)\\b(?:authors?|edit\\w+|review\\w+|publish\\w+|by whom|from\\b.*\\bto|wrote|writ\\w+|sen[dt]\\w*|e-?mail\\w*|letters?|messages?|repl(?:y|ie[ds])|correspond\\w*)\\b");

    /** What stands over a log of changes. */
    private static final Pattern OF_LOG = Pattern.compile(
            "(?i)all (?:notable |important |relevant )?changes(?: (?:to|in|of|made to) .{1,60})? (?:are|will be) (?:documented|kept|listed|noted|recorded) (?:here|below|in this (?:file|document|page))\\.");

    /** A link under its name, among the sources below a text: "Daily summary: https://example.org". */
    private static final Pattern LINK = Pattern.compile("(?:[^.!?:]{1,100}+: )?https?://\\S+\\W*");

    private static final Pattern ASKS_FOR_LINK = Pattern.compile(
            "(?i)\\b(?:how (?:can|could|do|does|should|to)|where|links?|urls?|(?:web ?)?(?:sites?|pages?)|online|address|sources?|find|contact|sign up|register|apply)\\b");

    /** A sentence in its place, and what can be seen of it. */
    record Seen(Hit hit, int at, Map<SentenceFeature, Double> features) {}

    /** The sentences of the best passages, best first; none where no passage was found. */
    List<Ranked> rank(String question, Retrieval retrieval) {
        return varied(seen(question, retrieval).stream()
                .map(seen -> new Ranked(seen.hit, seen.at, SentenceFeature.score(seen.features)))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .toList());
    }

    /** The sentences of the best passages that may be quoted, as they were found. */
    List<Seen> seen(String question, Retrieval retrieval) {
        SentenceFeatureReader reader = new SentenceFeatureReader(question, retriever);
        BiPredicate<Hit, Integer> silent = silent(question);
        Set<String> named = Lists.named(question);
        boolean claims = FactCheck.isAskedFor(question);
        BiPredicate<Hit, Integer> replies =
                (hit, at) -> HeadingMatch.replied(hit, at).isPresent() && HeadingMatch.asks(question, hit, at);
        return retrieval.hits().stream()
                .limit(PASSAGES)
                .flatMap(hit -> quotable(hit, named, replies, silent)
                        .filter(at -> claims || !FactCheck.isClaim(hit, at))
                        .mapToObj(at -> new Seen(hit, at, reader.read(hit, at))))
                .toList();
    }

    /** The lines that tell something only to who asks otherwise, if to anybody: a day, a heading over others, a link, a letter's head or a credit alone. */
    private static BiPredicate<Hit, Integer> silent(String question) {
        boolean when = QuestionKind.of(question) == QuestionKind.WHEN;
        boolean writer = ASKS_FOR_WRITER.matcher(question).find();
        boolean link = ASKS_FOR_LINK.matcher(question).find();
        return (hit, at) -> {
            String line = hit.line(at).text();
            return OF_LOG.matcher(line).matches()
                    || !when && (DAY.matcher(line).matches() || isOverParts(hit, at))
                    || !link && LINK.matcher(line).matches()
                    || !writer
                            && (LETTER.matcher(line).matches()
                                    || CREDIT.matcher(line).matches());
        };
    }

    /** Whether a heading stands right over one of several alike: "Week 45" over "Done". */
    private static boolean isOverParts(Hit hit, int at) {
        return hit.line(at).kind() == Sentence.Kind.HEADING
                && at + 1 < hit.sentences().size()
                && hit.line(at + 1).kind() == Sentence.Kind.SUBHEADING;
    }

    /** The places of the sentences of a passage that may be quoted. */
    private static IntStream quotable(
            Hit hit, Set<String> named, BiPredicate<Hit, Integer> replies, BiPredicate<Hit, Integer> silent) {
        List<Hit.Line> lines = hit.sentences();
        List<Hit.Line> safe = Statements.withoutInstructions(hit);
        return IntStream.range(0, lines.size())
                .filter(at -> safe.contains(lines.get(at)))
                .filter(at -> Lists.isNaming(hit, at, named)
                        || replies.test(hit, at)
                        || isTelling(hit, at)
                                && !silent.test(hit, at)
                                && (lines.get(at).isHeading() || Statements.states(lines.get(at))));
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
        Set<String> stems = Set.copyOf(sentence.stems());
        return others.stream()
                .map(other -> Set.copyOf(other.stems()))
                .mapToDouble(other ->
                        (double) Stems.shared(other, stems).size() / Math.max(1, Math.min(stems.size(), other.size())))
                .max()
                .orElse(0);
    }

    private static boolean isTelling(Hit hit, int at) {
        Hit.Line line = hit.line(at);
        return !line.isHeading()
                || !HeadingMatch.isAsking(hit, at)
                        && (Characters.words(line.text()) >= TELLING_WORDS
                                || FIGURE.matcher(line.text()).find());
    }
}
