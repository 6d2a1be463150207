package footnote.quote.asked;

import footnote.search.analysis.Stems;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which version of a thing a question asks for, as "3.4.1" tells it. English. */
public final class Version {

    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:what|which)(?:['’]s| is| was)?(?: the)? (?:(?:(?:most )?recent|latest|newest|current|last|first|stable) )*"
                    + "(?:version|release)(?: number)?(?: of)?\\b");

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{Sc}\\d.,])\\bv?\\d+(?:\\.\\d+)+\\b(?! ?(?:%|[KMGT]i?B|[MG]Hz)| ?(?i:per ?cent|[mb]illion|inch|met(?:er|re)|mile|litre|hour|year))"
                    + "|(?i:\\b(?:version|release) \\d)");

    private Version() {}

    /**
     * Whether a question asks for one of a thing that a sentence tells.
     *
     * @param around the stems of the sentence and of what stands over it, which name the thing
     */
    public static boolean isTold(String question, String sentence, Set<String> around) {
        Matcher asked = ASKED.matcher(question);
        return asked.find()
                && NUMBER.matcher(sentence).find()
                && around.containsAll(Stems.ofQuestion(question.substring(asked.end())));
    }
}
