package footnote.quote.asked;

import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import java.util.regex.Pattern;

/** Whom a question asks to call or to ask, and the number or the address by which words tell that. English. */
public final class Reach {

    private static final Pattern ASKED = Asking.form("\\bwhom? (?:" + AuxiliaryVerbs.OF_DEED
            + ") (?:I|we|you) (?:have to |need to )?(?:ask|call|contact|ring|phone|reach|e-?mail|write|speak|talk|turn)\\b"
            + "|\\bwho (?:is|are) (?:the|my|our) contacts?\\b");

    private static final Pattern TOLD = Pattern.compile("\\d(?:[ ()/.-]{0,2}\\d){5,}|\\w@\\w");

    private Reach() {}

    /** Whether a question asks for somebody to turn to, and a sentence tells the number or the address of one. */
    public static boolean isTold(String question, String sentence) {
        return ASKED.matcher(question).find() && TOLD.matcher(sentence).find();
    }
}
