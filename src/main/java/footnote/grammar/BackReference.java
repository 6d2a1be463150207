package footnote.grammar;

import java.util.regex.Pattern;

/** How a sentence begins that needs the one before it to be understood: "They also …", "Half of those boats …". English. */
public final class BackReference {

    /** Those who were named before, as alternatives of a regular expression. */
    public static final String PEOPLE = "He|She|They|His|Her|Their";

    /** What stands for anything that was told before, or goes on from it, likewise. */
    public static final String WORDS = PEOPLE + "|It|Its|This|That|These|Those|Such|But|And|However|Instead|Both";

    private static final Pattern BEGINNING = Pattern.compile(
            "[“\"‘']?(?:(?:" + WORDS + ")\\b|(?:[\\p{L}\\d.,%’'-]+ ){1,6}?(?:those|these|such) \\p{L})");

    private BackReference() {}

    /** Whether a sentence begins so. */
    public static boolean begins(String sentence) {
        return BEGINNING.matcher(sentence).lookingAt();
    }
}
