package footnote.slack;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.ShownText;
import footnote.corpus.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says behind each sentence of an answer that is not plainly supported what is wrong with it, in the page's words. */
final class Doubts {

    private static final int NAMED = 3;
    private static final int WORD = 40;

    /** What Markdown would read as more than a sign. */
    private static final String MARKUP = "\\`*_[]<>~|&#";

    private Doubts() {}

    /** The answer's Markdown with its doubtful sentences marked. */
    static String marked(Answer answer) {
        return ShownText.of(answer, MARKUP, Doubts::doubt);
    }

    /** A sentence that rests on several quotes lacks only what all of them lack. */
    private static String doubt(List<Citation> citations) {
        return switch (Citation.best(citations)) {
            case SUPPORTED -> "";
            case PARTIAL -> " (" + lack(citations) + ")";
            case UNSUPPORTED -> " (no quote says this)";
        };
    }

    private static String lack(List<Citation> citations) {
        List<String> missing = new ArrayList<>(citations.getFirst().support().missing());
        citations.forEach(citation -> missing.retainAll(citation.support().missing()));
        if (missing.isEmpty()) {
            return "the quote says this only in part";
        }
        return "the quote doesn’t say "
                + missing.stream().limit(NAMED).map(Doubts::quoted).collect(Collectors.joining(", "));
    }

    /** Words that Markdown takes for words. */
    private static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ");
        String cut = line.length() <= WORD ? line : Characters.first(WORD, line) + "…";
        return "“" + cut.replaceAll("\\p{Punct}", "\\\\$0") + "”";
    }
}
