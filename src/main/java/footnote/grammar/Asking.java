package footnote.grammar;

import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How questions are worded, as parts of regular expressions. English. */
public final class Asking {

    /** What a question begins with, before its own words. */
    public static final String BEGINS = "^\\W*(?:(?:and|but|so|or|ok|okay)\\W+)*+";

    /** What a question asks by, alone or with a noun: "which boat". */
    public static final String INTERROGATIVES = "who|what|which|when|where|why|how";

    /** Behind a "who", a "what" or a "when": "who's", "what were". */
    public static final String IS = "(?:['’]s| is| are| was| were)";

    private Asking() {}

    /** A form of questions, whatever their case. */
    public static Pattern form(String regex) {
        return Pattern.compile("(?i)" + regex);
    }

    /** Where each of some forms that a question has stands in it first. */
    public static Stream<MatchResult> found(Collection<Pattern> forms, String question) {
        return forms.stream()
                .map(form -> form.matcher(question))
                .filter(Matcher::find)
                .map(Matcher::toMatchResult);
    }

    /** Some words, alternatives of a regular expression, whatever their case. */
    public static Pattern words(String words) {
        return form("\\b(?:" + words + ")\\b");
    }
}
