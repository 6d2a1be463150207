package footnote.suggest;

import footnote.corpus.Span;
import footnote.search.analysis.Stems;
import java.util.HashSet;
import java.util.Set;

/**
 * A question made of a sentence, before it is tried.
 *
 * @param article the id of the sentence's article
 * @param at where the sentence stands in it
 * @param weight how good it is, higher is better
 */
record CandidateQuestion(String question, String article, Span at, double weight) {

    /** Two questions that share this much of their stems are one. */
    private static final double ALIKE = 0.5;

    /** Whether the same sentence answers another one. */
    boolean isBeside(CandidateQuestion other) {
        return other.article.equals(article) && other.at.equals(at);
    }

    /** Whether it asks about what another question asks about. */
    boolean isLike(String other) {
        Set<String> own = Set.copyOf(Stems.ofQuestion(question));
        Set<String> shared = new HashSet<>(Stems.ofQuestion(other));
        int all = own.size() + shared.size();
        shared.retainAll(own);
        return shared.size() >= ALIKE * (all - shared.size());
    }
}
