package footnote.quote.asked;

import footnote.grammar.NumberWords;
import footnote.search.analysis.Stems;
import java.util.Set;
import java.util.regex.Pattern;

/** The numbers of a question that tell what it is about, but for that of the things asked for: "What are the two other names?" English. */
public final class Numbers {

    private static final Pattern OF_THINGS =
            Pattern.compile("(?i)\\b((?:what|which|who|name|list)(?: (?:is|are|was|were))?(?: the)?) (?:\\d{1,2}|"
                    + NumberWords.SEVERAL + ")\\b(?= (?!per ?cent)(?-i:\\p{Ll}))");

    private Numbers() {}

    /** As stems. */
    public static Set<String> in(String question) {
        return Stems.numbers(Stems.ofQuestion(OF_THINGS.matcher(question).replaceAll("$1")));
    }
}
