package footnote.quote.asked;

import footnote.grammar.Asking;
import footnote.search.analysis.Stems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place that a question asks whether somebody or something is in, or from: "Was Ann Lee in York?" English. */
public final class Whereabouts {

    private static final Pattern ASKED = Asking.form(
            Asking.BEGINS + "(?:is|are|was|were) (?!there\\b)(?-i:\\p{Lu})[^?,;:]{1,40}? (?:in|at|from|near) (?:the )?"
                    + "(?<place>(?-i:\\p{Lu})[\\p{L}’'-]*(?: (?-i:\\p{Lu})[\\p{L}’'-]*)*)\\W*$");

    private Whereabouts() {}

    /**
     * Whether a question asks for one that isn't told.
     *
     * @param quoted the words that would be quoted
     */
    public static boolean areUntold(String question, String quoted) {
        Matcher asked = ASKED.matcher(question);
        return asked.find() && !Stems.of(quoted).containsAll(Stems.ofQuestion(asked.group("place")));
    }
}
