package footnote.quote;

import footnote.quote.asked.Countries;
import footnote.quote.asked.Holder;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether a sentence tells of another country than is asked about, or of another one's side, team or the like. English. */
final class OtherCountry {

    /** A passage that names so many goes through them, and would name the one that is asked for. */
    private static final int THROUGH_COUNTRIES = 3;

    private static final Pattern ABROAD = Pattern.compile(
            "\\b(?:abroad|overseas|(?:an?other|any(?: other)?|every|which(?:ever)?) country|anywhere in the world|worldwide|outside (?:of )?(?:the|your) (?:UK|US|EU|country))\\b",
            Pattern.CASE_INSENSITIVE);

    private OtherCountry() {}

    /**
     * Whether a sentence is of another country than the one that is asked for, which a figure must be told of itself, or its passage goes
     * through countries and lacks that one.
     */
    static boolean isTold(Reading reading) {
        Set<String> asked = Countries.among(reading.asked());
        Set<String> telling = reading.asksForFigure() ? reading.said() : reading.around();
        return !isOfAny(reading.sentence())
                && (OtherThing.isOther(asked, telling, Countries.among(reading.said()))
                        || OtherThing.isOther(asked, reading.around(), Countries.among(reading.around()))
                        || !reading.passage().containsAll(asked)
                                && Countries.among(reading.passage()).size() >= THROUGH_COUNTRIES);
    }

    /** Whether a sentence is of whichever country is not one's own: "work from abroad". */
    static boolean isOfAny(String sentence) {
        return ABROAD.matcher(sentence).find();
    }

    /** Something of a country's, in stems. */
    private record Owned(String country, String thing) {}

    /**
     * Whether a sentence tells of another country's than the question asks about, "the French side" for "the Spanish side", and the passage
     * nowhere of that one's; where the holder of a role is asked for, though it tells of that country otherwise.
     */
    static boolean isOwner(String question, String sentence, String passage) {
        Set<String> said = Set.copyOf(Stems.of(sentence));
        boolean role = Holder.isAsked(question);
        return owned(question).stream()
                .filter(asked -> role || !said.contains(asked.country))
                .filter(asked -> owned(sentence).stream().anyMatch(told -> told.thing.equals(asked.thing)))
                .anyMatch(asked -> !owned(passage).contains(asked));
    }

    private static List<Owned> owned(String text) {
        List<String> stems = Stems.of(text);
        return IntStream.range(1, stems.size())
                .filter(i -> Countries.isStem(stems.get(i - 1)) && !Countries.isStem(stems.get(i)))
                .mapToObj(i -> new Owned(stems.get(i - 1), stems.get(i)))
                .toList();
    }
}
