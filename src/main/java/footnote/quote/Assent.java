package footnote.quote;

import footnote.check.statement.Run;
import footnote.check.statement.Statements;
import footnote.search.Hit;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What is put to somebody and they confirm, as in a hearing: "You have been the chair since 2016; is that right?" "That's correct." English. */
final class Assent {

    /** A question that yes or no answers, and no request. */
    private static final Pattern PUT = Pattern.compile(
            "(?!\\W*(?:(?:and|so|but|then|well),? )*(?:(?:at|by|for|from|in|of|on|to|with) )?(?:who|whom|whose|what|which|when|where|why|how|can|could|may|would you)\\b).*\\?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern GIVEN = Pattern.compile(
            "(?:yes|yeah|correct|absolutely|indeed|exactly|it (?:is|was|does|did)|(?:i|we|they) (?:did|do|was|were|am|are|have|had)"
                    + "|that(?:['’]s| is| was)(?: broadly| quite| absolutely)? (?:right|correct|true|so|the case))\\b"
                    + "(?!.*\\b(?:but|no|not|except|although|though)\\b|.*n['’]t\\b).{0,40}",
            Pattern.CASE_INSENSITIVE);

    private Assent() {}

    /**
     * The place of the sentence that confirms what another speaker puts to somebody in a paragraph, which ends with a question; empty where none
     * does.
     *
     * @param at of a sentence of the paragraph
     */
    static OptionalInt to(Hit hit, int at) {
        int asked = at;
        while (Run.flows(hit, asked)) {
            asked++;
        }
        int given = asked + 2;
        boolean confirmed = given < hit.sentences().size()
                && hit.line(asked + 1).kind().isHeading()
                && !text(hit, asked + 1).endsWith("?")
                && GIVEN.matcher(text(hit, given)).matches()
                && PUT.matcher(text(hit, asked)).matches()
                && Statements.withoutInstructions(hit).contains(hit.line(at));
        return confirmed ? OptionalInt.of(given) : OptionalInt.empty();
    }

    private static String text(Hit hit, int at) {
        return hit.line(at).text();
    }
}
