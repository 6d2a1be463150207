package footnote.quote;

import footnote.check.statement.Run;
import footnote.corpus.Dates;
import footnote.search.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words before a quote: which article says it and of which day, as far as the article tells, in varied plain words. Titles and
 * addresses stand in the footnotes alone: they are anyone's words, and long.
 */
final class LeadIn {

    private LeadIn() {}

    /**
     * The words before a quote of an answer, up to its colon.
     *
     * @param before what is quoted before it, in its order
     * @param alone whether the answer quotes one article only
     */
    static String of(List<Run> before, Run run, boolean alone) {
        Source place = run.source();
        if (before.isEmpty()) {
            LocalDate day = place.published();
            return (alone ? "The article" : "One article") + (day == null ? "" : " of " + Dates.written(day)) + " says";
        }
        if (run.follows(before.getLast())) {
            return "It goes on";
        }
        List<Source> places = before.stream().map(Run::source).toList();
        List<String> articles = places.stream().map(Source::id).toList();
        if (articles.getLast().equals(place.id())) {
            return Collections.frequency(articles, place.id()) == 1 ? "It also says" : "It adds";
        }
        if (articles.contains(place.id())) {
            return "The first one also says";
        }
        String another = Set.copyOf(articles).size() == 1 ? "Another" : "A third";
        return another(another, places.getLast().published(), place.published()) + " says";
    }

    /** Names the one that is newer, where both tell their day. */
    private static String another(String another, @Nullable LocalDate earlier, @Nullable LocalDate day) {
        if (day == null) {
            return another;
        }
        if (earlier == null) {
            return another + ", of " + Dates.written(day) + ",";
        }
        if (day.equals(earlier)) {
            return another + " of the same day";
        }
        return (day.isAfter(earlier) ? "A newer" : "An older") + " article (" + Dates.written(day) + ")";
    }
}
