package footnote.search;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Finds the passages that a question is about. Thread-safe. */
public interface Retriever {

    /**
     * The passages that fit a question best.
     *
     * @param question not blank
     * @param limit how many at most, from 1
     */
    default Retrieval retrieve(String question, int limit) {
        return retrieve(question, question, limit);
    }

    /**
     * The passages that fit either of two wordings of one question best: should the first have lost what was meant, what
     * the other finds is there all the same. The hits' scores are of the first wording.
     *
     * @param question made to stand alone, not blank
     * @param asAsked in the person's own words, not blank; searched once only where it is the same
     * @param limit how many at most, from 1
     */
    Retrieval retrieve(String question, String asAsked, int limit);

    /**
     * The same in two orders: first with those of one article before all others, last as they are found without it.
     *
     * @param article its id; one that isn't there changes nothing
     */
    default List<Retrieval> retrieveFirstOf(String article, String question, String asAsked, int limit) {
        return List.of(retrieve(question, asAsked, limit));
    }

    /**
     * How much a stem tells: the inverse document frequency over the passages, as in BM25.
     *
     * @return at least 0; highest for a stem that no passage holds
     */
    double idf(String stem);

    /**
     * How much a stem tells of what a question is about: its idf as if the index stood beside other passages without it. A word
     * of every passage of a small folder is still what the question is about, while ten passages can't tell how rare it is.
     *
     * @return at least 0; highest for a stem that no passage holds
     */
    default double weight(String stem) {
        return idf(stem);
    }

    /**
     * The question with the articles' own words in the place of those that none of them has and that are written nearly like them;
     * empty where there is nothing to set right, or words can't be told apart.
     */
    default Optional<String> respelled(String question) {
        return Optional.empty();
    }

    /** The first passages of an article, in its order, read for a question; without a score. */
    default List<Hit> passages(String question, String article, int most) {
        return List.of();
    }

    /** What a text means, to be compared with the sentences that were found. */
    Meaning meaning(String text);

    /** How near texts are in meaning to a question, each for itself: cosines. The question is read once. */
    default ToDoubleFunction<Meaning> nearness(String question) {
        Meaning asked = meaning(question);
        return asked::cosine;
    }

    /** How well the beginning of a text, some 95 words of it, matches the words of a question. Costs about as much as a search. */
    default WordMatch match(String question, String text) {
        return meaning(question).match(meaning(text));
    }
}
