package footnote.quote.asked;

import footnote.search.analysis.Countries;
import java.util.regex.Pattern;

/** Of what country a sentence tells that it doesn't name: any, all but one's own or but the one named, or those of some part of the world. English. */
public final class Abroad {

    private static final Pattern ABROAD = Pattern.compile(
            "(?i)\\b(?:abroad|worldwide|overseas|(?:an(?:y|other)|every) (?:foreign )?country|(?:(?<!\\b(?:like|with) (?:many|most) )other|all|foreign) countries"
                    + "|countries (?:of|in|inside|outside|within|beyond)|(?:anywhere|elsewhere) in (?:the )?(?-i:\\p{Lu})\\p{L}+)\\b");

    /** "outside the UK" */
    private static final Pattern OUTSIDE = Pattern.compile(
            "\\b[Oo]utside (?:of )?(?:the )?(?:U\\.?[SK]\\b|USA\\b|United \\p{Lu}|(?<country>\\p{Lu}\\p{L}+))");

    private Abroad() {}

    public static boolean isIn(String sentence) {
        return ABROAD.matcher(sentence).find()
                || OUTSIDE.matcher(sentence)
                        .results()
                        .map(outside -> outside.group("country"))
                        .anyMatch(country -> country == null || Countries.isOne(country));
    }
}
