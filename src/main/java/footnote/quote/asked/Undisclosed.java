package footnote.quote.asked;

import footnote.answer.QuestionKind;
import footnote.grammar.Asking;
import java.util.Map;
import java.util.regex.Pattern;

/** That an article tells that what is asked for isn't known or told: "No date was set.", "She didn't say why.", "They weren't named." English. */
public final class Undisclosed {

    private static final String DENIED = "(?:not|n['’]t|never|cannot|yet to|(?:declin|refus)(?:e|es|ed|ing) to)"
            + " (?:(?:yet|be|been|being|immediately|say|made) )*";

    private static final String OPEN = "(?:" + DENIED
            + "(?:know|knew|known|clear|say|said|tell|told|name|give|gave|decide|announce|disclose|reveal|set|fix|specif|confirm|release|publish)\\p{L}*"
            + "|\\b(?:unknown|unclear|undecided|undisclosed|open))\\b";

    private static final Map<QuestionKind, Pattern> TOLD = Map.of(
            QuestionKind.WHEN, of("when|dates?|days?|times?"),
            QuestionKind.HOW_LONG, of("how long|until when|dates?"),
            QuestionKind.HOW_MUCH,
                    of(
                            "how (?:many|much|high|big|large|long|old|fast|far|heavy|tall|wide|deep)|numbers?|figures?|prices?|costs?|fees?|sums?|amounts?"),
            QuestionKind.WHERE, of("where|places?|locations?|sites?"),
            QuestionKind.WHO, of("who|names?"),
            QuestionKind.WHY, of("why|reasons?|causes?|motives?"));

    private static final Pattern NAMELESS =
            Asking.form("(?:not|n['’]t|never) (?:yet )?(?:been )?(?:named|identified)\\b|\\bunnamed\\b");

    private static final Pattern SILENT = Asking.form(DENIED
            + "(?:comment|answer|repl|respond|react|speak|say anything)\\p{L}*\\b|\\bno comment\\b|\\bsaid nothing\\b");

    /** What a line of a sheet says for it: "Fixed in: not yet planned", "Date: TBC". */
    private static final Pattern VALUE = Asking.form(
            "(?m)^[^:;.\n]{1,40}: (?:not yet(?: \\p{L}+)?|to be \\p{L}+|TB[ACD]|open|pending|undecided|unknown)\\W*$");

    private Undisclosed() {}

    /** Whether a sentence tells that what a question asks for isn't told. */
    public static boolean isIn(QuestionKind kind, String question, String sentence) {
        return TOLD.containsKey(kind)
                        && (TOLD.get(kind).matcher(sentence).find()
                                || VALUE.matcher(sentence).find())
                || kind == QuestionKind.WHO && NAMELESS.matcher(sentence).find()
                || Saying.isAskedFor(question) && SILENT.matcher(sentence).find();
    }

    /** That such a thing is open, or that there is none. */
    private static Pattern of(String thing) {
        return Asking.form("\\bno (?:\\p{L}+ )?(?:" + thing + ")\\b|" + OPEN + "[^.;:]*\\b(?:" + thing + ")\\b|\\b(?:"
                + thing + ")\\b[^.,;:]*" + OPEN);
    }
}
