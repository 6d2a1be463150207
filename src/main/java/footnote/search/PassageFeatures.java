package footnote.search;

import java.util.List;

/**
 * What can be seen of a passage that may hold an answer. Its score adds
 *
 * <pre>3 · (cosine of the passage + best cosine of its sentences) / 2
 *       + 0.54 · BM25 / Σ idf + 0.28 · title + 0.26 · passage + 0.37 · sentence</pre>
 *
 * <p>Stems that stand in one sentence tell more than the same stems strewn over the passage, which is what BM25 can't see.
 *
 * <p>The weights are the mean of two: of the plain sum, 1.5 · meaning + BM25 / Σ idf, and of a listwise softmax regression (Cao et
 * al. 2007), fitted by {@code footnote.measure}'s {@code weights} on half a of OneStopQA's news and SQuAD 2.0's dev part (both CC
 * BY-SA 4.0) and of ClapNQ (Apache-2.0). The regression alone knows no folder of a few passages, and no claims to be checked, which
 * the plain sum finds better.
 *
 * @param meaning the sum of the cosines of the passage and of its best sentence
 * @param words BM25 over the sum of the question's idf
 * @param title the share of the question's stems, weighted by how much they tell, that the title holds
 * @param passage the same of the whole passage
 * @param sentence the same of the best of its sentences together with the title
 */
record PassageFeatures(double meaning, double words, double title, double passage, double sentence) {

    private static final double MEANING = 1.5;
    private static final double WORDS = 0.54;
    private static final double TITLE = 0.28;
    private static final double PASSAGE = 0.26;
    private static final double SENTENCE = 0.37;

    double score() {
        return MEANING * meaning + WORDS * words + TITLE * title + PASSAGE * passage + SENTENCE * sentence;
    }

    List<Double> values() {
        return List.of(meaning, words, title, passage, sentence);
    }
}
