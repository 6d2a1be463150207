package footnote.quote;

import footnote.quote.SentenceRanker.Ranked;
import footnote.search.Hit;
import footnote.search.Stems;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a sentence tells of another thing of the kind that is asked about: another country, another row, what another article is on. */
final class OtherThing {

    /** A passage that names so many goes through them, and would name the one that is asked for. */
    private static final int THROUGH_COUNTRIES = 3;

    /** The stems that name a country, as English writes it in one word. */
    private static final Set<String> COUNTRIES = Stream.concat(
                    Stream.of(Locale.getISOCountries())
                            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)),
                    Stream.of("Scotland", "Wales", "England", "Korea"))
            .map(Stems::of)
            .filter(stems -> stems.size() == 1)
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    /** A season, a school year, a year of accounts. */
    private static final Pattern SPAN = Pattern.compile("\\b(?:19|20)\\d\\d[/–-](?:\\d\\d){1,2}\\b");

    private OtherThing() {}

    /** Whether a question names a year such as 2024/25, and a sentence only others. */
    static boolean isOfOtherSpan(String question, String sentence) {
        Set<String> asked = spans(question);
        Set<String> said = spans(sentence);
        return !asked.isEmpty() && !said.isEmpty() && Collections.disjoint(asked, said);
    }

    private static Set<String> spans(String text) {
        return SPAN.matcher(text)
                .results()
                .map(span -> span.group().replace('–', '/').replace('-', '/'))
                .collect(Collectors.toSet());
    }

    /** Whether one of the things asked for isn't there, and another of their kind is said instead. */
    static boolean isOther(Set<String> asked, Set<String> there, Set<String> said) {
        return !there.containsAll(asked) && !asked.containsAll(said);
    }

    /**
     * Whether a sentence is of another country, or a passage that goes through countries lacks the one that is asked for.
     *
     * @param asked the question's stems
     * @param said the sentence's
     * @param telling where the country must be told unless the sentence names another
     * @param around the stems around the sentence
     * @param passage the passage's
     */
    static boolean isOfOtherCountry(
            Set<String> asked, Set<String> said, Set<String> telling, Set<String> around, Set<String> passage) {
        Set<String> countries = countries(asked);
        return isOther(countries, telling, countries(said))
                || isOther(countries, around, countries(around))
                || !passage.containsAll(countries) && countries(passage).size() >= THROUGH_COUNTRIES;
    }

    /**
     * Whether a sentence is a table's row that lacks, with what stands over it, a name of the question.
     *
     * @param stems of these
     */
    static boolean isOfOtherRow(String question, Ranked row, Set<String> stems) {
        if (!Rows.isRow(row.line().text()) || isTitle(question)) {
            return false;
        }
        String heading = Headings.line(row.hit(), row.at()).map(Hit.Line::text).orElse("");
        String words =
                String.join(" ", row.hit().source().title(), heading, row.line().text());
        return Names.lacking(question, stems, words, _ -> 1) > 0;
    }

    /**
     * Whether a passage lacks a name of the question that stands in the title of another article that was found: that one is on it.
     *
     * @param stems of the passage and its title
     */
    static boolean isOfOtherTitle(String question, Ranked best, Set<String> stems, List<Hit> hits) {
        Set<String> lacking = new HashSet<>(Names.stems(question));
        lacking.removeAll(stems);
        return !lacking.isEmpty()
                && hits.stream()
                        .map(Hit::source)
                        .filter(source ->
                                !source.id().equals(best.hit().source().id()))
                        .anyMatch(source -> Stems.of(source.title()).stream().anyMatch(lacking::contains));
    }

    private static Set<String> countries(Set<String> stems) {
        return stems.stream().filter(COUNTRIES::contains).collect(Collectors.toSet());
    }

    /** Whether a question is written as titles are, so that its capitals name nothing. */
    private static boolean isTitle(String question) {
        String[] words = question.split("\\s+");
        long capitals = Stream.of(words)
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return 2 * capitals > words.length;
    }
}
