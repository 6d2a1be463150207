package footnote.quote;

import footnote.answer.QuestionKind;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether words tell nothing of the kind that a question asks for: no time, no place, no reason, not even in a roundabout way. */
final class Untold {

    private static final String COUNT =
            "\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|several|few";

    /** The ways in which they may be told beside those that are looked for in a sentence that answers. */
    private static final Map<QuestionKind, Pattern> OTHERWISE = Map.of(
            QuestionKind.WHEN,
            words(
                    "(?<!look |looks |looked |looking )after|before|when(?:ever)?|during|until|till|once|while|as soon as|upon|since then|by the (?:time|end)|now"
                            + "|soon|later|earlier|then|recent(?:ly)?|immediately|at once|on arrival|at the (?:start|beginning|end|latest)|\\d+(?:st|nd|rd|th)"
                            + "|at (?:about |around )?(?:" + COUNT
                            + ")|(?:mid)?night|dawn|dusk|morning|noon|afternoon|evening"
                            + "|(?:minute|hour|day|week|month|year|decade)s?|summer|winter|spring|autumn|season|daily|weekly|monthly|yearly"
                            + "|always|never|often|usually|gradually|every|(?:some|at )times|Christmas|Easter"),
            QuestionKind.HOW_LONG,
            words(COUNT
                    + "|until|till|since|ever|forever|life|permanent(?:ly)?|indefinite(?:ly)?|always|overnight|brief(?:ly)?|long(?:er)?|short(?:er)?"
                    + "|(?:second|minute|hour|day|night|week|month|year|decade|centur|season|term)(?:s|ies|y)?"),
            QuestionKind.WHERE,
            words(
                    "here|there|where|home|abroad|online|upstairs|downstairs|(?:in|at|on|under|over|near|behind|beside|between|by|from|to|into"
                            + "|inside|outside|above|below|opposite|through|across|around) \\p{L}+"),
            QuestionKind.WHY,
            words(
                    "as|so|for|by|if|otherwise|un(?:able|less|til)|lest|means?|meant|blam\\p{L}+|thus|hence|without|too|want\\p{L}*|hop\\p{L}+"
                            + "|fear\\p{L}*|to (?!the |an? |its |his |her |their |our )\\p{Ll}+"));

    /** The share of a question that words hold which say again what it says. */
    private static final double AGAIN = 0.8;

    private Untold() {}

    /**
     * Whether words say again what a question says, or nearly so, and tell nothing of what it asks; of a time they needn't say it again, since
     * times are told in few ways.
     *
     * @param said how much of the question the words hold with what stands over them, 0 to 1
     */
    static boolean isIn(QuestionKind kind, String question, String words, double said) {
        boolean time = kind == QuestionKind.WHEN || kind == QuestionKind.HOW_LONG;
        boolean other = kind == QuestionKind.WHERE || kind == QuestionKind.WHY;
        if (!time && !(other && said >= AGAIN) || kind.isNewIn(words, question)) {
            return false;
        }
        Pattern otherwise = OTHERWISE.get(kind);
        return otherwise == null || !otherwise.matcher(words).find();
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
