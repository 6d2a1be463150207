package footnote.answer;

import footnote.answer.SentenceRanker.Ranked;
import footnote.corpus.Sentence;
import footnote.search.Hit;
import footnote.search.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes chosen sentences as an answer: who says it, the quoted words, the markers. */
final class Quotation {

    /** A sentence that begins so needs the one before it to be understood. */
    private static final Pattern LEANS_BACK = Pattern.compile(
            "[“\"‘']?(He|She|It|They|His|Her|Its|Their|This|That|These|Those|Such|But|And|However|Instead|Both) .*",
            Pattern.DOTALL);

    /** One of people, who were named before. */
    private static final Pattern OF_PEOPLE = Pattern.compile("[“\"‘']?(He|She|They|His|Her|Their) .*", Pattern.DOTALL);

    private static final Pattern HAS_QUOTES = Pattern.compile(".*[“”\"].*", Pattern.DOTALL);

    private Quotation() {}

    /**
     * Neighbouring sentences that are quoted as one.
     *
     * @param also where other articles say the same
     */
    private record Quote(Run run, List<Run> also) {

        Stream<Run> runs() {
            return Stream.concat(Stream.of(run), also.stream());
        }

        Stream<Source> places() {
            return runs().map(Run::source);
        }
    }

    /**
     * The answer that quotes these sentences, at least one, in this order; neighbours are quoted as one. With a sentence it cites the
     * other articles that say what it says, which aren't quoted again.
     *
     * @param agreeing the sentences of other articles that say what one says
     */
    static Reply of(List<Ranked> chosen, Function<Ranked, List<Ranked>> agreeing) {
        List<Run> runs = new ArrayList<>();
        for (Ranked ranked : chosen) {
            paragraphBefore(ranked).ifPresent(before -> add(before, runs));
            add(run(ranked), runs);
        }
        List<Quote> quotes = new ArrayList<>();
        for (Run run : runs) {
            if (quotes.stream().noneMatch(quote -> quote.also.contains(run))) {
                quotes.add(new Quote(run, also(run, chosen, agreeing, runs)));
            }
        }
        return written(quotes);
    }

    /** Where others say what a quote of one sentence says, but for those quoted within more words. */
    private static List<Run> also(
            Run run, List<Ranked> chosen, Function<Ranked, List<Ranked>> agreeing, List<Run> runs) {
        return chosen.stream()
                .filter(ranked -> run.equals(new Run(ranked.hit(), ranked.at(), ranked.at())))
                .flatMap(ranked -> agreeing.apply(ranked).stream())
                .map(Quotation::run)
                .filter(other -> runs.stream().noneMatch(quoted -> quoted.touches(other) && !quoted.equals(other)))
                .toList();
    }

    private static Reply written(List<Quote> quotes) {
        List<Source> all = quotes.stream().flatMap(Quote::places).toList();
        boolean alone = all.stream().map(Source::id).distinct().count() == 1;
        StringBuilder text = new StringBuilder();
        List<Citation> citations = new ArrayList<>();
        List<Run> before = new ArrayList<>();
        for (Quote quote : quotes) {
            int start = text.isEmpty() ? 0 : text.append(' ').length();
            String words = quote.run.words();
            text.append(LeadIn.of(before, quote.run, alone)).append(agreed(quote.also.size()));
            text.append(": ").append(HAS_QUOTES.matcher(words).matches() ? words : "“" + words + "”");
            int first = citations.size() + 1;
            text.append(IntStream.range(first, first + 1 + quote.also.size())
                    .mapToObj(marker -> "[" + marker + "]")
                    .collect(Collectors.joining("", " ", "")));
            quote.runs()
                    .forEach(run -> citations.add(new Citation(
                            citations.size() + 1, start, text.length(), run.words(), run.source(), Support.VERBATIM)));
            before.add(quote.run);
        }
        return new Reply(true, text.toString(), citations, null, Reply.Mode.EXTRACTIVE, null, null);
    }

    private static String agreed(int others) {
        return switch (others) {
            case 0 -> "";
            case 1 -> ", and another agrees";
            default -> ", and others agree";
        };
    }

    private static Run run(Ranked ranked) {
        boolean leans = ranked.at() > 0
                && LEANS_BACK.matcher(ranked.line().text()).matches()
                && Run.flows(ranked.hit(), ranked.at() - 1);
        return new Run(ranked.hit(), leans ? ranked.at() - 1 : ranked.at(), ranked.at());
    }

    /** The sentence that names whom a paragraph goes on about, which is quoted for itself. */
    private static Optional<Run> paragraphBefore(Ranked ranked) {
        Hit hit = ranked.hit();
        int before = ranked.at() - 1;
        boolean goesOn = before >= 0
                && OF_PEOPLE.matcher(ranked.line().text()).matches()
                && Run.touch(hit, before)
                && !Run.flows(hit, before)
                && hit.sentences().get(before).kind() == Sentence.Kind.BODY
                && Statements.of(hit).sentences().contains(hit.sentences().get(before));
        return goesOn ? Optional.of(new Run(hit, before, before)) : Optional.empty();
    }

    private static void add(Run run, List<Run> runs) {
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).touches(run)) {
                runs.set(i, runs.get(i).with(run));
                return;
            }
        }
        runs.add(run);
    }
}
