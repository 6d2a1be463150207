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

    /** The beginning, likewise. */
    public static final String BEGINNING = "[“\"‘']?(?:(?:" + WORDS + ") |" + TOLD + ")";

    private static final Pattern BEGINS = Pattern.compile(BEGINNING);

    private BackReference() {}

    /** Whether a sentence begins so. */
    public static boolean begins(String sentence) {
        return BEGINS.matcher(sentence).lookingAt();
    }
}
