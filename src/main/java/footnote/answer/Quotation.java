package footnote.answer;

import footnote.answer.SentenceRanker.Ranked;
import footnote.search.Source;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes chosen sentences as an answer: who says it, the quoted words, the marker. */
final class Quotation {

    /** A sentence that begins so needs the one before it to be understood. */
    private static final Pattern LEANS_BACK = Pattern.compile(
            "[“\"‘']?(He|She|It|They|His|Her|Its|Their|This|That|These|Those|Such|But|And|However|Instead|Both) .*",
            Pattern.DOTALL);

    private static final Pattern HAS_QUOTES = Pattern.compile(".*[“”\"].*", Pattern.DOTALL);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Quotation() {}

    /** The answer that quotes these sentences, at least one, in this order; neighbours are quoted as one. */
    static Reply of(List<Ranked> chosen) {
        List<Run> runs = new ArrayList<>();
        for (Ranked ranked : chosen) {
            add(run(ranked), runs);
        }
        StringBuilder text = new StringBuilder();
        List<Citation> citations = new ArrayList<>();
        for (Run run : runs) {
            int start = text.isEmpty() ? 0 : text.append(' ').length();
            int marker = citations.size() + 1;
            String words = run.words();
            text.append(lead(runs, marker - 1)).append(": ");
            text.append(HAS_QUOTES.matcher(words).matches() ? words : "“" + words + "”");
            text.append(" [").append(marker).append(']');
            citations.add(new Citation(marker, start, text.length(), words, run.source(), Support.VERBATIM));
        }
        return new Reply(true, text.toString(), citations, null, Reply.Mode.EXTRACTIVE, null, null);
    }

    private static Run run(Ranked ranked) {
        boolean leans = ranked.at() > 0
                && LEANS_BACK.matcher(ranked.line().text()).matches()
                && Run.flows(ranked.hit(), ranked.at() - 1);
        return new Run(ranked.hit(), leans ? ranked.at() - 1 : ranked.at(), ranked.at());
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

    private static String lead(List<Run> runs, int at) {
        String article = article(runs, at);
        if (at == 0) {
            boolean single = runs.stream().allMatch(run -> run.source().id().equals(article));
            return single ? "The article says" : "One article says";
        }
        List<String> before =
                IntStream.range(0, at).mapToObj(i -> article(runs, i)).toList();
        if (before.getLast().equals(article)) {
            return Collections.frequency(before, article) == 1 ? "It also says" : "It adds";
        }
        if (before.contains(article)) {
            return "The first one also says";
        }
        String other = Set.copyOf(before).size() == 1 ? "Another says" : "A third says";
        return another(runs.get(at - 1).source(), runs.get(at).source(), other);
    }

    private static String article(List<Run> runs, int at) {
        return runs.get(at).source().id();
    }

    /** Names the one that is newer, where both tell their day. */
    private static String another(Source before, Source source, String undated) {
        LocalDate day = source.published();
        LocalDate earlier = before.published();
        if (day == null || earlier == null || day.equals(earlier)) {
            return undated;
        }
        String age = day.isAfter(earlier) ? "A newer article" : "An older article";
        return age + " (" + DAY.format(day) + ") says";
    }
}
