package footnote.quote.asked;

import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import footnote.search.analysis.Stems;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a question leaves out: "Besides rowing, what does the club offer?" English. */
public final class Besides {

    private static final Pattern LEFT_OUT = Pattern.compile(
            "(?i)\\b(?:besides|(?:apart|aside) from|other than|in addition to)\\s+(?!(?:that|this|these|those|it)\\b)"
                    + "([^,.;:?!]{2,60}?)(?=[,.;:?!]|$|\\s(?:" + Asking.INTERROGATIVES + "|" + AuxiliaryVerbs.ALL
                    + ")\\b)");

    private Besides() {}

    /** The stems of what a question leaves out; none where it leaves nothing out. */
    public static Set<String> in(String question) {
        return LEFT_OUT.matcher(question)
                .results()
                .flatMap(found -> Stems.ofQuestion(found.group(1)).stream())
                .collect(Collectors.toSet());
    }
}
