package footnote.grammar;

import java.util.regex.Pattern;

/** How a sentence begins that needs the one before it to be understood: "They also …", "Half of those boats …". English. */
public final class BackReference {

    /** Those who were named before, as alternatives of a regular expression. */
    public static final String PEOPLE = "He|She|They|His|Her|Their";

    /** What stands for anything that was told before, or goes on from it, likewise. */
    private static final String WORDS = PEOPLE + "|It|Its|This|That|These|Those|Such|But|And|However|Instead|Both";

    /**
     * A few words and what points back at what was told before, and not on to what is told of it, "those who came", "such as salt", as a
     * regular expression.
     */
    public static final String TOLD =
            "(?:[\\p{L}\\d.%’'-]+ ){1,6}?(?:these|(?:those|such)(?! (?:as|at|for|from|in|of|on|that|to|which|who|whom|whose|with|without)\\b)) \\p{Ll}";

    private static final String PAST =
            "Wrote|Won|Led|Left|Became|Began|Took|Made|Gave|Held|Ran|Sold|Bought|Built|Said|Spent|Met|Sent|Went|Came|Got|Grew|Kept|Lost|Paid|Saw|Told|Taught|\\p{Lu}\\p{Ll}{2,}ed";

    /** What leaves out of whom it tells, as lists of persons do, "Wrote the memo of May.", but for what a sentence begins with, "Led by her, Aske won." */
    private static final String WITHOUT_SUBJECT =
            "(?!.*\\?)(?:(?:Was|Were|Has|Says) (?!(?:he|she|it|they|the|an?|this|that|there)\\b|\\p{Lu})|(?:" + PAST
                    + ") (?:the|an?|his|her|its|their|as|no|\\d[\\d,.]*)\\b(?!.*, (?:he|she|it|they|we|the|an?|his|her|\\p{Lu})))";

    /** The beginning, likewise. */
    public static final String BEGINNING = "[“\"‘']?(?:(?:" + WORDS + ") |" + TOLD + "|" + WITHOUT_SUBJECT + ")";

    private static final Pattern BEGINS = Pattern.compile(BEGINNING);

    private BackReference() {}

    /** Whether a sentence begins so. */
    public static boolean begins(String sentence) {
        return BEGINS.matcher(sentence).lookingAt();
    }
}
