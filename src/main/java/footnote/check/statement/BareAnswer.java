package footnote.check.statement;

import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.NumberWords;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name, a figure or a time of a few words, which says something only together with its question: "Nine." of "How many loaves did Orr bake?"
 * English.
 */
public final class BareAnswer {

    private static final String NAME =
            "(?:[Tt]he )?\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:of|the|and|de) )*\\p{Lu}[\\p{L}'’.-]*){0,5}";

    private static final String FIGURE =
            "(?:\\p{Sc} ?)?(?:\\d[\\d.,]*|(?i:" + NumberWords.ALL + ")\\b)(?:-\\p{L}+)?(?:(?:st|nd|rd|th)\\b| ?%)?";

    private static final String HEDGE =
            "(?i:about|around|roughly|nearly|almost|some|over|more than|less than|at least|up to|in|on|at|by|since|from|until|before|after|the)";

    private static final Pattern BARE =
            Pattern.compile("(?:(?i:it|that|this|they|there)(?: (?:is|was|are|were)|[’']s) )?"
                    + "(?<answer>(?:" + HEDGE + " ){0,3}(?:" + FIGURE + "(?: (?!(?:" + AuxiliaryVerbs.ALL
                    + ")\\b)\\p{Ll}+){0,2}(?: " + FIGURE + "| " + NAME + "(?:,? " + FIGURE + ")?)?|" + NAME + "(?:,? "
                    + FIGURE
                    + "){0,2}))(?: (?:" + AuxiliaryVerbs.ALL + "))?");

    private static final Pattern END = Pattern.compile("[.!]+$");

    /** What is asked for, and the rest of the question. */
    private static final List<Pattern> ASKING = List.of(
            asking("how (?:many|much) (?<what>[\\p{L} -]{0,40}?)(?<verb>" + AuxiliaryVerbs.ALL + ") (?<rest>.*?)"),
            asking("how (?:many|much) (?<what>)(?<verb>)(?<rest>.*?)"),
            asking("how (?<what>)\\p{L}+ (?<verb>" + AuxiliaryVerbs.ALL + ") (?<rest>.*?)"),
            asking("(?<what>)(?:since )?(?:when|where) (?<verb>" + AuxiliaryVerbs.ALL + ") (?<rest>.*?)"),
            asking("(?:in|on|at|from|by) (?:what|which)(?<what>)(?: [\\p{L}-]+){0,3}? (?<verb>" + AuxiliaryVerbs.ALL
                    + ") (?<rest>.*?)"),
            asking("(?:what|which|who|whom)(?<what>(?: (?!(?:" + AuxiliaryVerbs.ALL + ")\\b)[\\p{L}-]+){0,3}) (?<verb>"
                    + AuxiliaryVerbs.ALL + ") (?<rest>.*?)"),
            asking("(?:what|which|who)(?<what>)(?<verb>) (?<rest>.*?)"));

    private static final Pattern DO = Pattern.compile("(?i)(?:do|does|did)");

    /** Begins an answer as no name does. */
    private static final Pattern SMALL = Pattern.compile("(?i)(?:" + HEDGE + "|" + NumberWords.ALL + ")\\b");

    private static final Pattern TWO = Pattern.compile("(?i)\\b(?:and|or),? (?:how|what|which|who|when|where|why)\\b");

    private BareAnswer() {}

    /** What such an answer says with its question, whatever the order of its words: "Orr bake nine loaves". Any other is as it is. */
    public static String with(String question, String answer) {
        Matcher bare = BARE.matcher(END.matcher(answer.strip()).replaceFirst(""));
        if (!bare.matches() || TWO.matcher(question).find()) {
            return answer;
        }
        return ASKING.stream()
                .map(asking -> asking.matcher(question.strip()))
                .filter(Matcher::matches)
                .findFirst()
                .map(asked -> said(bare.group("answer"), asked))
                .orElse(answer);
    }

    private static String said(String answer, Matcher asked) {
        String what = answer.endsWith(asked.group("what").strip()) ? "" : asked.group("what");
        String small = SMALL.matcher(answer).lookingAt()
                ? answer.substring(0, 1).toLowerCase(Locale.ROOT) + answer.substring(1)
                : answer;
        List<String> parts = DO.matcher(asked.group("verb")).matches()
                ? List.of(asked.group("rest"), small, what)
                : List.of(small, what, asked.group("verb"), asked.group("rest"));
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Pattern asking(String regex) {
        return Pattern.compile("(?i)\\W*" + regex + "[?!. ]*");
    }
}
