package footnote.quote;

import footnote.quote.asked.Abroad;
import footnote.quote.asked.Happened;
import footnote.quote.asked.Names;
import footnote.quote.asked.Weekdays;
import footnote.search.Hit;
import footnote.search.analysis.Countries;
import footnote.search.analysis.GovernmentSeat;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a sentence tells of another thing of the kind that is asked about: another name, another country, another owner. */
final class OtherThing {

    private OtherThing() {}

    /** Whether one of the things asked for isn't there, and another of their kind is said instead. */
    static boolean isOther(Set<String> asked, Set<String> there, Set<String> said) {
        return !there.containsAll(asked) && !asked.containsAll(said);
    }

    /**
     * Whether a passage lacks a name of the question that stands in the title of another article that was found, and in no passage of its
     * own: that one is on it.
     *
     * @param stems of the passage and its title
     */
    static boolean isOfOtherTitle(String question, Ranked best, Set<String> stems, List<Hit> hits) {
        Set<String> unsaid = Names.unsaidStems(question, stems);
        if (unsaid.isEmpty()) {
            return false;
        }
        Set<String> lacking = Stems.without(unsaid, FoundArticle.of(best, hits).stems());
        return !lacking.isEmpty()
                && hits.stream()
                        .filter(hit -> !hit.source().id().equals(best.source().id()))
                        .anyMatch(hit -> hit.titleStems().stream().anyMatch(lacking::contains));
    }

    /** Whether any title has a name of the question: where none has, {@link #isOfOtherTitle} holds of no passage. */
    static boolean isInTitle(String question, List<Hit> hits) {
        Set<String> names = Names.stems(question);
        return hits.stream().anyMatch(hit -> !Collections.disjoint(hit.titleStems(), names));
    }

    /**
     * Whether a sentence, or what stands around it, is of another country than the one that is asked for, which a figure must be told of itself;
     * not where it is asked what holds there, and the sentence tells what does in countries of which that may be one.
     */
    static boolean isOfOtherCountry(Reading reading) {
        Set<String> asked = Countries.among(reading.asked());
        if (asked.isEmpty() || Abroad.isIn(reading.sentence()) && Happened.isGeneral(reading.question())) {
            return false;
        }
        Set<String> around = GovernmentSeat.withSeats(reading.around());
        Set<String> telling = reading.asksForFigure() ? GovernmentSeat.withSeats(reading.said()) : around;
        return isOther(asked, telling, Countries.among(reading.said()))
                || isOther(asked, around, Countries.among(reading.around()));
    }

    /** Whether the passage lacks a name of the question that is none of a day told by the sentence, as do all others that were found, of its article where somebody's words are asked for. */
    static boolean isOfUnknownName(Reading reading) {
        if (Weekdays.told(reading.question(), reading.sentence())
                .containsAll(Names.unsaidStems(reading.question(), reading.passage()))) {
            return false;
        }
        List<Hit> telling = Speaker.in(reading.question()).isPresent()
                ? FoundArticle.of(reading.best(), reading.hits()).hits()
                : reading.hits();
        Set<String> all = new HashSet<>(reading.passage());
        for (Hit hit : telling) {
            all.addAll(hit.titleStems());
            hit.sentences().forEach(line -> all.addAll(line.stems()));
        }
        String texts = telling.stream().map(Surroundings::belowSections).collect(Collectors.joining("\n"));
        return Names.lacking(reading.question(), all, texts, _ -> 1) > 0;
    }
}
