package footnote.quote.asked;

import footnote.grammar.Asking;
import java.util.regex.Pattern;

/** How many live somewhere, which the number of those who did something there doesn't tell. English. */
public final class Inhabitants {

    private static final Pattern ASKED = Asking.form(
            "\\bhow many (?:people|persons|inhabitants|residents) (?:liv(?:es?|ed)|(?:are|were) living|resided?)\\b");

    private static final Pattern TOLD = Asking.form(
            "\\b(?:population|inhabit|resid|liv(?:e|es|ed|ing)\\b|home (?:to|of)\\b|dwell|settle|hous(?:e|es|ed|ing)\\b|citizen|souls\\b|people (?:in|of)\\b"
                    + "|(?:town|city|village|country|nation|state|county|region|community|island|camp|place)s? of\\b)");

    private Inhabitants() {}

    /** Whether a question asks for it, and words have none for living. */
    public static boolean areUntold(String question, String words) {
        return ASKED.matcher(question).find() && !TOLD.matcher(words).find();
    }
}
