package footnote.check;

import footnote.check.statement.Statements;
import footnote.search.Hit;
import footnote.search.Processors;
import footnote.search.Retriever;
import java.util.List;

/**
 * Checks sentences against passages, without a second model. Thread-safe.
 */
public final class SupportChecker {

    private final Retriever retriever;

    public SupportChecker(Retriever retriever) {
        this.retriever = retriever;
    }

    /**
     * Takes passages as the ground for claims.
     *
     * @param question that found them
     * @param stating what they {@linkplain Statements state}, in the order that the model was given them; one of them at least something
     */
    public Grounding ground(String question, List<Hit> stating) {
        return Processors.compute(() -> new Grounding(retriever, question, stating));
    }
}
