package footnote.answer;

import footnote.search.Hit;
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
     * @param hits in the order that the model was given them, one of them at least stating something
     */
    Grounding ground(List<Hit> hits) {
        return new Grounding(retriever, hits);
    }

    /**
     * How well passages carry a claim.
     *
     * @param claim one sentence, without markers
     * @param hits where to look, one of them at least stating something
     */
    public Support check(String claim, List<Hit> hits) {
        Grounding grounding = ground(hits);
        return grounding.check(grounding.claim(claim)).support();
    }
}
