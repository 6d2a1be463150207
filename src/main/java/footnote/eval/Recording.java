package footnote.eval;

import footnote.search.Hit;
import footnote.search.Meaning;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.WordMatch;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Searches as another does, and remembers what was found last. For one thread. */
final class Recording implements Retriever {

    private final Retriever retriever;
    private @Nullable Retrieval last;

    Recording(Retriever retriever) {
        this.retriever = retriever;
    }

    @Override
    public Retrieval retrieve(String question, String asAsked, int limit) {
        return remembered(retriever.retrieve(question, asAsked, limit));
    }

    @Override
    public List<Retrieval> retrieveFirstOf(String article, String question, String asAsked, int limit) {
        List<Retrieval> found = retriever.retrieveFirstOf(article, question, asAsked, limit);
        remembered(found.getFirst());
        return found;
    }

    private Retrieval remembered(Retrieval found) {
        last = found;
        return found;
    }

    @Override
    public double idf(String stem) {
        return retriever.idf(stem);
    }

    @Override
    public double weight(String stem) {
        return retriever.weight(stem);
    }

    @Override
    public List<Hit> passages(String question, String article, int most) {
        return retriever.passages(question, article, most);
    }

    @Override
    public Meaning meaning(String text) {
        return retriever.meaning(text);
    }

    @Override
    public ToDoubleFunction<Meaning> nearness(String question) {
        return retriever.nearness(question);
    }

    @Override
    public WordMatch match(String question, String text) {
        return retriever.match(question, text);
    }

    /** After the first search. */
    Retrieval last() {
        return Objects.requireNonNull(last);
    }
}
