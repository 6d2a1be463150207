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

    /** Of a thing of which no certain one is meant: "What is a weft?", "What are wefts?" */
    private static final Pattern OF_ANY = Asking.form(Asking.BEGINS
            + "what(?:['’]s| is| are) (?:an? )?(?!(?:the|this|that|these|those|my|our|your|its|his|her|their|it|there|meant)\\b)"
            + "(?<term>[\\p{L}\\p{N}'’-]+(?: (?!(?:for|of|in|on|at|to|with|by|from)\\b)[\\p{L}\\p{N}'’-]+){0,2})\\W*$");

    /** "A weft is a thread that runs across the cloth." */
    private static final Pattern DEFINES = Asking.form(
            "^\\W*(?:the |an? )?(?<term>[^,;:.!?]{1,60}?) (?:(?:is|are)(?! (?:also|not|now|only|still|\\p{L}+ly|(?!used|made|called|designed|meant)\\p{L}+ed)\\b)|means?|refers? to|stands? for|describes?|defines?|consists? of"
                    + "|(?:let|allow|enable|disable|help|give|provide|show|list|display|contain|include|control|prevent|protect)s?)\\b");

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

    /** The stems of a thing that a question asks what it is, of which no certain one is meant; none where it asks otherwise. */
    public static Set<String> ofAny(String question) {
        Matcher asked = OF_ANY.matcher(question);
        return asked.find() ? Set.copyOf(Stems.of(asked.group("term"))) : Set.of();
    }

    /**
     * Whether a sentence begins with the thing and tells what it is.
     *
     * @param term its stems, as {@link #ofAny} tells them
     */
    public static boolean isIn(String sentence, Set<String> term) {
        Matcher told = DEFINES.matcher(sentence);
        return !term.isEmpty() && told.find() && term.equals(Set.copyOf(Stems.of(told.group("term"))));
    }
}
