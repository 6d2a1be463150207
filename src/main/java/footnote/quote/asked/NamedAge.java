package footnote.quote.asked;

import footnote.grammar.Asking;
import footnote.grammar.NumberWords;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How old somebody is, as it stands at the name: "Ms Lee, 62," tells it, "the 94-year-old firm" below hardly does. English. */
public final class NamedAge {

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?i:how old (?:is|was|are|were)|what age (?:is|was)|what" + Asking.IS
                    + " the age of) (?:[\\p{L}.’'-]+ ){0,4}?(?<name>\\p{Lu}[\\p{L}’'-]+)(?=\\W*$| (?i:when|at|now|in)\\b)");

    private static final String AGE = "(?:\\d{1,3}|" + NumberWords.ALL + ")";

    private NamedAge() {}

    /** Tells a sentence that tells it so, where a question asks for it. */
    public static Predicate<String> askedBy(String question) {
        Matcher asked = ASKED.matcher(question);
        if (!asked.find()) {
            return _ -> false;
        }
        String name = "\\b" + Pattern.quote(asked.group("name")) + "\\b";
        return Pattern.compile(name + "(?:, (?:who is |aged )?" + AGE + "(?=[,.;:)]|$)| \\(" + AGE + "\\)|,? aged "
                        + AGE + "\\b| (?:is|was|turn(?:s|ed)) " + AGE + "\\b)|\\b" + AGE
                        + "-year-old (?:[\\p{L}.’'-]+ ){0,4}?" + name)
                .asPredicate();
    }
}
