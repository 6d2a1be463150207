package footnote.quote;

import footnote.answer.Citation;
import footnote.answer.Reply;
import footnote.check.Support;
import footnote.check.statement.Items;
import footnote.check.statement.Run;
import footnote.corpus.TableRows;
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

    /** Words that show themselves to be quoted, or in which the end of curly marks around them could not be told. */
    private static final Pattern HAS_QUOTES = Pattern.compile("\".*|.*[“”].*", Pattern.DOTALL);

    private Quotation() {}

    /**
     * Neighbouring sentences that are quoted as one.
     *
     * @param under the heading that they are quoted under, if any, and the quote before isn't
     * @param also where other articles say the same
     */
    private record Quote(Optional<Hit.Line> under, Run run, List<Run> also) {

        /** What is cited: the heading, the words, and who agrees. */
        List<Cited> cited() {
            return Stream.concat(
                            under.stream().map(heading -> new Cited(heading.text(), heading.source())),
                            Stream.concat(Stream.of(run), also.stream())
                                    .map(each -> new Cited(each.words(), each.source())))
                    .toList();
        }
    }

    private record Cited(String words, Source source) {}

    /**
     * The answer that quotes these sentences, at least one, in this order; neighbours are quoted as one. With a sentence it cites the
     * other articles that say what it says, which aren't quoted again.
     *
     * @param agreeing the sentences of other articles that say what one says
     */
    static Reply of(String question, List<Ranked> chosen, Function<Ranked, List<Ranked>> agreeing) {
        List<Run> runs = runs(question, chosen);
        List<Quote> quotes = new ArrayList<>();
        Optional<Source> last = Optional.empty();
        for (Run run : runs) {
            if (quotes.stream().noneMatch(quote -> quote.also.contains(run))) {
                Optional<Hit.Line> under = under(question, run, chosen, runs);
                Optional<Source> heading = under.map(Hit.Line::source);
                quotes.add(new Quote(
                        heading.equals(last) ? Optional.empty() : under,
                        run,
                        also(question, run, chosen, agreeing, runs)));
                last = heading;
            }
        }
        return written(quotes);
    }

    /** What is quoted, a list as a whole where it was asked for or several of its items were chosen. */
    private static List<Run> runs(String question, List<Ranked> chosen) {
        List<Run> runs = new ArrayList<>();
        for (Ranked ranked : chosen) {
            Optional<Run> list = Listing.asked(question, ranked, chosen);
            if (list.isPresent()) {
                add(list.get(), runs);
            } else if (chosen.stream().noneMatch(other -> isOver(question, ranked, other, chosen))) {
                Excerpt.paragraphBefore(ranked).ifPresent(before -> add(before, runs));
                Run excerpt = Excerpt.of(question, ranked);
                add(ranked.equals(chosen.getFirst()) ? Completion.of(question, excerpt) : excerpt, runs);
            }
        }
        return runs;
    }

    /** Whether one is the heading of another, or what it is quoted under. */
    private static boolean isOver(String question, Ranked ranked, Ranked other, List<Ranked> chosen) {
        return Headings.isAbove(ranked, other)
                || !ranked.equals(other)
                        && QuotedHeading.of(question, other, chosen)
                                .filter(under -> ranked.source().holds(under.source()))
                                .isPresent();
    }

    private static Optional<Hit.Line> under(String question, Run run, List<Ranked> chosen, List<Run> runs) {
        return chosen.stream()
                .filter(ranked -> run.holds(ranked.hit(), ranked.at()))
                .flatMap(ranked -> QuotedHeading.of(question, ranked, chosen).stream())
                .filter(heading ->
                        runs.stream().noneMatch(quoted -> quoted.source().holds(heading.source())))
                .findFirst();
    }

    /** Where others say what a quote of one sentence says, but for those quoted within more words. */
    private static List<Run> also(
            String question, Run run, List<Ranked> chosen, Function<Ranked, List<Ranked>> agreeing, List<Run> runs) {
        return chosen.stream()
                .filter(ranked -> run.equals(new Run(ranked.hit(), ranked.at(), ranked.at())))
                .flatMap(ranked -> agreeing.apply(ranked).stream())
                .map(other -> Excerpt.of(question, other))
                .filter(other -> runs.stream().noneMatch(quoted -> quoted.touches(other) && !quoted.equals(other)))
                .toList();
    }

    private static Reply written(List<Quote> quotes) {
        boolean alone = quotes.stream()
                        .flatMap(quote -> quote.cited().stream())
                        .map(cited -> cited.source.id())
                        .distinct()
                        .count()
                == 1;
        StringBuilder text = new StringBuilder();
        List<Citation> citations = new ArrayList<>();
        List<Run> before = new ArrayList<>();
        for (Quote quote : quotes) {
            int start = text.append(between(before)).length();
            String words = quote.run.words();
            text.append(LeadIn.of(before, quote.run, alone));
            quote.under.ifPresent(heading -> text.append(" under ").append(quoted(heading.text())));
            Speech.speaker(quote.run)
                    .ifPresent(name -> text.append(", in the words of ").append(name));
            text.append(agreed(quote.also.size())).append(':');
            text.append(hasLines(quote.run) ? "\n\n" + words : " " + quoted(words));
            int first = citations.size() + 1;
            List<Cited> cited = quote.cited();
            text.append(IntStream.range(first, first + cited.size())
                    .mapToObj(marker -> "[" + marker + "]")
                    .collect(Collectors.joining("", " ", "")));
            cited.forEach(each -> citations.add(new Citation(
                    citations.size() + 1, start, text.length(), each.words, each.source, Support.VERBATIM)));
            before.add(quote.run);
        }
        return new Reply(true, text.toString(), citations, null, Reply.Mode.EXTRACTIVE, null, null);
    }

    /** Whether words stand on lines of their own, as those of a list do, and several rows of a table. */
    private static boolean hasLines(Run run) {
        return Items.isList(run) || !run.isSingle() && areRows(run);
    }

    private static boolean areRows(Run run) {
        return run.lines().stream().allMatch(line -> TableRows.is(line.text()));
    }

    /** What stands before the next quote: a list ends with its line. */
    private static String between(List<Run> before) {
        if (before.isEmpty()) {
            return "";
        }
        return hasLines(before.getLast()) ? "\n\n" : " ";
    }

    /** In quotation marks, where the words bring none; with those that they lack. */
    private static String quoted(String words) {
        Unpaired lacks = Unpaired.of(words).quotationMarks();
        return HAS_QUOTES.matcher(words).matches() ? lacks.before() + words + lacks.after() : "“" + words + "”";
    }

    private static String agreed(int others) {
        return switch (others) {
            case 0 -> "";
            case 1 -> ", and another agrees";
            default -> ", and others agree";
        };
    }

    private static void add(Run run, List<Run> runs) {
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).touches(run) || run.follows(runs.get(i)) && areRows(run) && areRows(runs.get(i))) {
                Run both = runs.get(i).with(run);
                runs.set(i, both);
                runs.removeIf(other -> !other.equals(both) && both.holds(other.hit(), other.from()));
                return;
            }
        }
        if (runs.stream().noneMatch(quoted -> saysAgain(run, quoted))) {
            runs.add(run);
        }
    }

    /** Whether an article has said the same words in another place: a page that tells of several devices does. */
    private static boolean saysAgain(Run run, Run quoted) {
        return run.source().id().equals(quoted.source().id()) && quoted.words().contains(run.words());
    }
}
