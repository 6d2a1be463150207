package footnote.quote;

import footnote.quote.asked.Countries;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a sentence tells of another country than is asked about. English. */
final class OtherCountry {

    private static final Pattern ABROAD = Pattern.compile(
            "\\b(?:abroad|overseas|(?:an?other|any(?: other)?|every|which(?:ever)?) country|anywhere in the world|worldwide|outside (?:of )?(?:the|your) (?:UK|US|EU|country))\\b",
            Pattern.CASE_INSENSITIVE);

    private OtherCountry() {}

    /** Whether a sentence, or what stands around it, is of another country than the one that is asked for, which a figure must be told of itself. */
    static boolean isTold(Reading reading) {
        Set<String> asked = Countries.among(reading.asked());
        Set<String> telling = reading.asksForFigure() ? reading.said() : reading.around();
        return !isOfAny(reading.sentence())
                && (OtherThing.isOther(asked, telling, Countries.among(reading.said()))
                        || OtherThing.isOther(asked, reading.around(), Countries.among(reading.around())));
    }

    /** Whether a sentence is of whichever country is not one's own: "work from abroad". */
    static boolean isOfAny(String sentence) {
        return ABROAD.matcher(sentence).find();
    }
}
