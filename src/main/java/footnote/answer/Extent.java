package footnote.answer;

import footnote.grammar.NumberWords;
import java.util.regex.Pattern;

/** How long a thing is in space or in pages: who asks "How long is it?" of a bridge or a book asks for no time. English. */
final class Extent {

    /** How long something is open, valid or kept is a time. */
    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\bhow long (?:is|are|was|were)\\b(?![^?]*\\b(?:since|until|till|before|open|closed|valid|good|away|available|\\p{L}+ed|kept|held)\\b)");

    private static final Pattern TOLD = Pattern.compile(
            "(?i)(?:\\d[\\d.,]*|\\b(?:" + NumberWords.ALL
                    + "|hundred|thousand))(?: ?k?m\\b|[ -](?:\\p{L}+[ -])?(?:(?:kilo|centi|milli)?met(?:er|re)|mile|foot|feet|inch|yard|page|word|line|chapter|verse)(?:e?s)?\\b)");

    private Extent() {}

    /** Whether a question may ask for it, and a sentence tells one. */
    static boolean isTold(String question, String sentence) {
        return ASKED.matcher(question).find() && TOLD.matcher(sentence).find();
    }
}
