package footnote.quote.asked;

import java.util.regex.Pattern;

/** Of what country a sentence tells that names none: any, all but one's own, or those of some part of the world. English. */
public final class Abroad {

    private static final Pattern ABROAD = Pattern.compile(
            "(?i)\\b(?:abroad|worldwide|overseas|(?:an(?:y|other)|every) (?:foreign )?country|(?:(?<!\\b(?:like|with) (?:many|most) )other|all|foreign) countries"
                    + "|countries (?:of|in|inside|outside|within|beyond)|(?:anywhere|elsewhere) in (?:the )?(?-i:\\p{Lu})\\p{L}+)\\b");

    private Abroad() {}

    public static boolean isIn(String sentence) {
        return ABROAD.matcher(sentence).find();
    }
}
