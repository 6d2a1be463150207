package footnote.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores a passage by its meaning and by how the question's stems lie in it:
 *
 * <pre>score = 3 · (cosine of the passage + best cosine of its sentences) / 2
 *       + 0.5 · BM25 / Σ idf + 0.2 · title + 0.3 · passage + 0.4 · sentence</pre>
 *
 * <p>{@code title}, {@code passage} and {@code sentence} are the shares of the question's stems, weighted by idf, that the
 * title, the whole passage, and the best of its sentences together with the title hold. Stems that stand in one sentence tell
 * more than the same stems strewn over the passage, which is what BM25 can't see.
 *
 * <p>A listwise softmax regression (Cao et al. 2007) over the 16 passages found first, on half a of OneStopQA's news and
 * SQuAD 2.0's dev part (both CC BY-SA 4.0) and of ClapNQ (Apache-2.0), gave 0.14, 0.45, 0.5 and 0.75 where the cosines keep
 * their 3. Half of that and half of BM25's old weight of 1 find as much on these halves, and more in a folder of a few
 * passages, where idf tells little.
 */
final class Reranker {

    private static final double MEANING = 3;
    private static final double WORDS = 0.5;
    private static final double TITLE = 0.2;
    private static final double PASSAGE = 0.3;
    private static final double SENTENCE = 0.4;

    private Reranker() {}

    /** @param asked what the question's stems weigh */
    static double score(Candidate candidate, Hit hit, Coverage asked) {
        Set<String> title = new HashSet<>(Stems.of(hit.source().title()));
        Set<String> passage = new HashSet<>();
        double sentence = 0;
        for (Hit.Line line : hit.sentences()) {
            Set<String> stems = new HashSet<>(line.stems());
            passage.addAll(stems);
            stems.addAll(title);
            sentence = Math.max(sentence, asked.by(stems));
        }
        return MEANING * candidate.meaning()
                + WORDS * candidate.match()
                + TITLE * asked.by(title)
                + PASSAGE * asked.by(passage)
                + SENTENCE * sentence;
    }

    /** The same of several. */
    static double[] scores(List<Candidate> candidates, List<Hit> hits, Coverage asked) {
        double[] scores = new double[hits.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(candidates.get(i), hits.get(i), asked);
        }
        return scores;
    }
}
