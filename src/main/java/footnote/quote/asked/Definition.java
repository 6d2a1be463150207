package footnote.quote.asked;

import footnote.grammar.Asking;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a term means, and what a glossary or a list of particulars tells behind it: "Weft: the threads that run across the cloth." Its words
 * may have nothing in common with the question but the term. English.
 */
public final class Definition {

    private static final String TERM =
            "(?:the |an? )?(?:(?:word|term|phrase|expression) )?[\"“‘']?(?<term>[\\p{L}\\p{N}'’-]+(?: [\\p{L}\\p{N}'’-]+){0,3}?)[\"”’']?";

    private static final List<Pattern> ASKED = List.of(
            Asking.form(Asking.BEGINS + "what (?:do|does|did) " + TERM + " (?:mean|refer to)\\W*$"),
            Asking.form(Asking.BEGINS + "what" + Asking.IS + " (?:meant by |the (?:meaning|definition) of )?" + TERM
                    + "\\W*$"),
            Asking.form(Asking.BEGINS + "(?:please )?define " + TERM + "\\W*$"));

    private static final Pattern TOLD = Asking.form(
            "^\\W*(?:the |an? )?(?<term>[^:–—]{1,60}?)[\"”’']?(?:: | [–—-] | (?:means?|refers? to|is defined as) )\\S");

    private Definition() {}

    /** Whether a question asks for it, and a sentence begins with the term and tells it. */
    public static boolean isTold(String question, String sentence) {
        Matcher told = TOLD.matcher(sentence);
        if (!told.find()) {
            return false;
        }
        Set<String> term = Set.copyOf(Stems.of(told.group("term")));
        return Asking.found(ASKED, question).anyMatch(asked -> term.equals(Set.copyOf(Stems.of(asked.group("term")))));
    }
}
