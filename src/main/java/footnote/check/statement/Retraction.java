package footnote.check.statement;

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

    private static final Pattern CORRECTION = Pattern.compile(
            "(?i)(?:Re: |Fwd?: )*(?:(?:correct(?:ion|ed)|clarification|corrigend(?:um|a)|errat(?:um|a)|amend(?:ment|ed))\\b"
                    + "|(?:corrections|clarifications|amendments)(?= and\\b|[^\\p{L}]*$|:| to\\b))");

    /** "A report of 4 March gave …", of which only an article of corrections says that it was wrong. */
    private static final Pattern PRINTED = Pattern.compile(
            "(?i)\\b(?:article|report|story|interview|profile|review|obituary|column|editorial|piece|item|post|page|headline|caption|chart|graphic|graph|map|table|picture|photograph)s?\\b[^.;:]*\\b"
                    + SAID + "\\b");

    private Retraction() {}

    /**
     * Whether a sentence does so.
     *
     * @param title its article's
     */
    public static boolean isIn(String sentence, String title) {
        return isOfPrint(sentence, title) || AMENDED.matcher(sentence).find();
    }

    /** Whether a sentence tells only what was printed wrongly. */
    public static boolean isOfPrint(String sentence, String title) {
        return TOLD.matcher(sentence).find()
                || isCorrection(title) && PRINTED.matcher(sentence).find();
    }

    /** Whether an article says in its title that it sets right what was told before. */
    public static boolean isCorrection(String title) {
        return CORRECTION.matcher(title).lookingAt();
    }
}
