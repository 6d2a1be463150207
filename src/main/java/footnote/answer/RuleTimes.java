package footnote.answer;

import footnote.search.analysis.Stems;
import java.util.Set;
import java.util.regex.Pattern;

/** The times at which a rule holds, of which not all are dates: until when, from which event on, in which case. English. */
final class RuleTimes {

    /** Asks when something may be or is done, not when it was. */
    private static final Pattern OF_RULE =
            Pattern.compile("(?i)\\bwhen (?:am|is|are|do|does|can|could|may|must|shall|should|will|would)\\b");

    private static final Pattern UNTIL_WHEN =
            Pattern.compile("(?i)\\b(?:until|till|up to) (?:when|what (?:day|date|time))\\b");

    /** What tells an end: "from 8 to 10 am", "by Friday", "It closes at 6." */
    private static final Pattern END = Pattern.compile(
            "(?i)\\b(?:until|till|to|through|by|before|latest|end(?:s|ed|ing)?|clos(?:es?|ed|ing)|expir\\p{L}+|deadline|last)\\b|[–—-] ?\\d|at the latest");

    /** In which case. */
    private static final Pattern CASE =
            Pattern.compile("(?i)\\b(?:if|unless|when(?:ever)?|where(?:ver)?)\\b(?<clause>[^,;:]*)");

    /** From which event on, or at which times. */
    private static final Pattern FROM_THEN = Pattern.compile(
            "(?i)\\b(?:once|as soon as) (?!(?:an?|per|every|each|in|again|more|or|and)\\b)\\p{L}|\\bafter (?:you|we|they|he|she|it)\\b"
                    + "|\\bfor [^.,;]{1,30}\\b(?:more|longer|fewer|less|shorter|over|under)\\b"
                    + "|\\b(?:at|by|during|before|after) (?:the )?(?:day|night|dawn|daybreak|dusk|sunrise|sunset|midday|lunchtime|weekends?|holidays)\\b"
                    + "|\\bfrom (?:(?:the|your|their|his|her|its) )?(?:first|start|date|moment|beginning|(?:day|week|month|year) (?:one|\\d+))\\b");

    private RuleTimes() {}

    /** Whether it is asked until when, and a sentence tells no end. */
    static boolean lackEnd(String question, String sentence) {
        return UNTIL_WHEN.matcher(question).find() && !END.matcher(sentence).find();
    }

    /**
     * Whether it is asked when something may be or is done, and a sentence tells from when on, or in which case: "If you bring a dog on an
     * early day" tells nothing of when the early days are.
     */
    static boolean areTold(String question, String sentence) {
        return OF_RULE.matcher(question).find() && (FROM_THEN.matcher(sentence).find() || isInCase(question, sentence));
    }

    private static boolean isInCase(String question, String sentence) {
        Set<String> asked = Stems.ofQuestion(question);
        return CASE.matcher(sentence)
                .results()
                .map(told -> Stems.of(told.group("clause")))
                .anyMatch(clause -> asked.isEmpty() || !clause.containsAll(asked));
    }
}
