package footnote.suggest;

import footnote.answer.Answerer;
import footnote.corpus.Span;
import footnote.search.FileEntry;
import footnote.search.PassageIndex;
import footnote.search.Retriever;
import java.util.List;

/** What is made of an article before and after it is tried. */
public final class MeasuredSuggestions {

    private final PassageIndex index;
    private final Suggestions suggestions;
    private final ArticleQuestions questions = new ArticleQuestions();

    public MeasuredSuggestions(PassageIndex index, Retriever retriever, Answerer quoting) {
        this.index = index;
        this.suggestions = new Suggestions(index, retriever, quoting);
    }

    /** A question, its sentence, and whether it was answered with it. */
    public record Tried(String question, String sentence, double weight, boolean answered) {}

    /** The best questions of an article. */
    public List<Tried> of(FileEntry entry, int most) {
        String text = index.text(entry.id()).orElse("");
        return questions.of(entry.id(), text, new Span(0, text.length())).stream()
                .limit(most)
                .map(each ->
                        new Tried(each.question(), each.at().of(text), each.weight(), suggestions.isAnswered(each)))
                .toList();
    }

    public List<String> starters() {
        return suggestions.starters();
    }
}
