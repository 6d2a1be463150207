package footnote.check.statement;

import java.util.regex.Pattern;

/** Tells texts in which those speak whose texts they are, as an organisation's help pages, policies and reports: "we", "the Company". English. */
public final class FirstPerson {

    private static final Pattern WE = Pattern.compile("\\b(?:[Ww]e|[Uu]s|[Oo]urs?|[Oo]urselves)\\b");

    /** What a firm's own reports call it. */
    private static final Pattern COMPANY =
            Pattern.compile("\\b[Tt]he (?:Company|Corporation|Group|Registrant)\\b(?! \\p{Lu})");

    private FirstPerson() {}

    /** Whether a text says "we" where nobody is quoted, who would be another. */
    public static boolean isIn(String text) {
        return WE.matcher(QuotedWords.without(text)).find();
    }

    /** Whether a text says "we" or "the Company" where nobody is quoted. */
    public static boolean mayBeIn(String text) {
        String own = QuotedWords.without(text);
        return WE.matcher(own).find() || COMPANY.matcher(own).find();
    }
}
