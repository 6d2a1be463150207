package footnote.quote;

import footnote.search.Hit;
import footnote.search.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence in its place, and how likely it answers a question.
 *
 * @param at its position among its passage's sentences
 * @param score a logarithm of odds
 */
record Ranked(Hit hit, int at, double score) {

    Hit.Line line() {
        return hit.line(at);
    }

    String text() {
        return line().text();
    }

    List<String> stems() {
        return line().stems();
    }

    /** The words of the sentence before it; none where it is its passage's first. */
    String before() {
        return Surroundings.sentenceBefore(hit, at);
    }

    Optional<Hit.Line> heading() {
        return Headings.line(hit, at);
    }

    Set<String> headingStems() {
        return Headings.stems(hit, at);
    }

    String underHeadings(String words) {
        return Headings.under(hit, at, words);
    }

    Source source() {
        return line().source();
    }

    /** That of its article. */
    String title() {
        return source().title();
    }

    Set<String> titleStems() {
        return hit.titleStems();
    }

    boolean isOfSameArticle(Ranked other) {
        return source().id().equals(other.source().id());
    }
}
