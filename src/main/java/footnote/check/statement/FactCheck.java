package footnote.check.statement;

import footnote.search.Hit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Articles that hold what somebody claims against what is so, and say by a heading or a label which is which: "Claim: …", "Myth: …". English. */
public final class FactCheck {

    private static final String NUMBER = "(?: (?:no\\.? ?)?\\d{1,2})?";

    private static final Pattern MYTH = Pattern.compile(
            "(?i)(?:(?:common|popular) )?(?:myth|misconception|rumou?r|false claim|fiction)s?" + NUMBER + "\\W*");

    /** In other articles it is a claim on an insurance, or one of a patent. */
    private static final Pattern CLAIM =
            Pattern.compile("(?i)(?:(?:the )?claim" + NUMBER + "|what (?:was|is|has been) (?:claimed|said))\\W*");

    private static final Pattern TITLE =
            Pattern.compile("(?i)\\b(?:fact[ -]?check\\p{L}*|reality check|true or false|fact or fiction)\\b");

    /** What is held against a claim. */
    private static final Pattern VERDICT = Pattern.compile(
            "(?im)^\\W*(?:(?:our|the) )?(?:verdict|rating|ruling|conclusion|assessment|finding|facts?|truth|reality|what we found)\\b[^.]{0,20}$|^\\W*(?:verdict|rating|facts?|reality): ");

    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:claim\\p{L}*|myths?|misconceptions?|rumou?r\\p{L}*|sa(?:y|ys|id)|alleg\\p{L}*)\\b");

    private FactCheck() {}

    /** Whether a sentence of a passage is a claim that its article looks into, which needn't be so. */
    public static boolean isClaim(Hit hit, int at) {
        String line = hit.line(at).text();
        return Stream.concat(
                        Stream.of(line.substring(0, Math.max(0, line.indexOf(": ")))),
                        hit.heading(at).map(Hit.Line::text).stream())
                .anyMatch(label ->
                        MYTH.matcher(label).matches() || CLAIM.matcher(label).matches() && isFactCheck(hit));
    }

    /** Whether a question asks for what is claimed or said. */
    public static boolean isAskedFor(String question) {
        return ASKED.matcher(question).find();
    }

    private static boolean isFactCheck(Hit hit) {
        return TITLE.matcher(hit.source().title()).find()
                || VERDICT.matcher(hit.text()).find();
    }
}
