package footnote.eval;

import footnote.corpus.Sha256;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Which of the questions are asked: constants that were chosen on one half are judged on the other. */
public enum Part {
    ALL,
    A,
    B;

    private static final long SEED = 2026;

    /**
     * The questions of this part, in their order.
     *
     * @param limit how many at most, the same ones on every run; 0 for all
     */
    public List<EvalQuestion> of(List<EvalQuestion> questions, int limit) {
        List<EvalQuestion> part =
                questions.stream().filter(question -> holds(question.id())).toList();
        if (limit == 0 || limit >= part.size()) {
            return part;
        }
        List<EvalQuestion> shuffled = new ArrayList<>(part);
        Collections.shuffle(shuffled, new Random(SEED));
        Set<EvalQuestion> drawn = new HashSet<>(shuffled.subList(0, limit));
        return part.stream().filter(drawn::contains).toList();
    }

    private boolean holds(String id) {
        boolean first = Sha256.of(id).charAt(0) < '8';
        return this == ALL || (this == A) == first;
    }
}
