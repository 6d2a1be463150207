package footnote.quote.asked;

import java.util.regex.Pattern;

/**
 * That a sentence tells what was said before and was wrong, as corrections do, or holds no more, as what amends a contract does; what is right
 * mostly stands behind it. English.
 */
public final class Retraction {

    private static final String SAID =
            "(?:said|wrote|gave|stated|reported|named|called|put|claimed|told|described|quoted|listed|spelled|spelt|misstated|misspelled|misspelt|misidentified)";

    private static final String WRONGLY = "(?:wrongly|mistakenly|incorrectly|erroneously|falsely|in error|by mistake)";

    /** "In our report of 4 March we gave …", "An earlier version of this page said …", "We wrongly wrote …". */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\bin (?:our|the same|an earlier|a previous|yesterday['’]s|last week['’]s) (?:\\p{L}+ )?(?:report|article|story|version|post|statement|edition|issue|page)\\b[^.;:]*\\bwe (?:\\p{L}+ )?"
                    + SAID + "\\b"
                    + "|\\ban? (?:earlier|previous) version of (?:this|the|our) [^.;:]*\\b" + SAID + "\\b"
                    + "|\\bwe (?:(?:had|have) )?(?:" + WRONGLY + " " + SAID + "|" + SAID + " " + WRONGLY + ")\\b");

    /** "Clause 6.1 is deleted.", "In section 4(c) “9 kW” is replaced by …". */
    private static final Pattern AMENDED = Pattern.compile(
            "(?i)\\b(?:clause|section|paragraph|article|rule|schedule|annex|item)s? \\d[\\w.()]*[^.;:]*\\b(?:is|are|was|were|be) (?:hereby )?"
                    + "(?:replaced|deleted|amended|changed|removed|struck out)\\b");

    private Retraction() {}

    /** Whether a sentence does so. */
    public static boolean isIn(String sentence) {
        return TOLD.matcher(sentence).find() || AMENDED.matcher(sentence).find();
    }
}
