package footnote.quote.asked;

import footnote.grammar.Asking;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What tells nothing itself but what a page is about or where something is told: "This page lists the crossings.", "For more on tides, see
 * Tides." It has the very words of many questions, and answers only who asks where to read. English.
 */
public final class Signpost {

    private static final String TEXT =
            "(?:page|article|guide|section|document|chapter|topic|tutorial|manual|handbook|overview|faq|table|list)";

    private static final String MORE =
            "(?:more|further|full(?:er)?|additional|detail(?:s|ed)|an overview|an? (?:complete|full|comprehensive)|information|instructions|guidance|background)\\b";

    /** Where it is told: a title, or some words for it. */
    private static final String THERE =
            "(?:please )?(?:see|refer to|consult|read|check out) (?:also |the following|(?:our|this|these|the) (?:\\p{L}+ ){0,4}(?:"
                    + TEXT + "|documentation|docs|website)s?\\b|[\"“]|(?-i:\\p{Lu}))";

    private static final List<Pattern> SIGNS = List.of(
            // "This page describes the tides.", "The following is a list of tides."
            Asking.form("^\\W*(?:this|the following) " + TEXT
                    + " (?:also )?(?:(?:list|describe|explain|cover|detail|outline|discusse|summari[sz]e|introduce|answer|compare)s"
                    + "|shows (?:you )?how|walks you|is about|provides (?:an? )?(?:tips|links|list|"
                    + MORE + ")|will (?:show|help|explain|describe|walk|teach))\\b"),
            Asking.form(
                    "^\\W*the following (?:is|are) (?:(?:an?|the|some|all|of) )*(?:lists?|overview|summary|examples?)\\b"),
            // "For tides, see Tides.", "To learn how they come, refer to our page on tides."
            Asking.form(
                    "^\\W*(?:for (?!example|instance)|(?:to|if you(?:['’]d like| want| would like) to) (?:learn|know|find out|read)\\b)[^.!?]*?,? "
                            + THERE),
            // "For more details, visit the office.", "See the tables for more information.", "Learn how tides come."
            Asking.form("^\\W*(?:for|to (?:learn|find|get|see|know|read)) " + MORE + "[^.!?]*,? "
                    + "(?:please )?(?:see|refer to|check|visit|go to|read|consult|review|learn)\\b"),
            Asking.form(
                    "^\\W*(?:please )?(?:see|refer to|check(?: out)?|visit|read|consult|review) [^.!?]*\\b(?:for|to (?:learn|find out|get|see|read)) "
                            + MORE),
            Asking.form("^\\W*(?:(?:learn|read|find out) (?:more|how)\\b|see also\\b|further reading\\b)"),
            // "Detailed information on tides can be found in the almanac.", "More details are available at the office."
            Asking.form(
                    "^\\W*(?:(?:more|further|full(?:er)?|additional|detailed|complete|the|all|these) )*(?:information|details?|instructions?|explanations?|descriptions?)\\b"
                            + "[^.!?;]*\\b(?:(?:can|may) (?:also )?be found|(?:is|are) (?:also )?(?:available|listed|provided))\\b"));

    private static final Pattern ASKS = Asking.form(
            "\\bwhere\\b|\\b(?:find|learn|read|look|get|know|see) (?:out )?(?:more|further|about|information|details|instructions|help)\\b"
                    + "|\\b(?:pages?|articles?|guides?|documentation|docs|manuals?|handbooks?|tutorials?|links?|faq|sections?|chapters?|information|details)\\b");

    private Signpost() {}

    /** Whether a sentence is one, and the question doesn't ask for it. */
    public static boolean isIdle(String question, String sentence) {
        return SIGNS.stream().anyMatch(sign -> sign.matcher(sentence).find())
                && !ASKS.matcher(question).find();
    }
}
