package footnote.search;

import footnote.search.analysis.Event;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;

/**
 * What can be seen of a passage that may hold an answer. Its score adds
 *
 * <pre>1.25 · cosine of the passage + 2.25 · best cosine of its sentences
 *       + 0.54 · BM25 / Σ idf + 0.28 · title + 0.26 · passage + 0.37 · sentence</pre>
 *
 * <p>Stems that stand in one sentence tell more than the same stems strewn over the passage, which is what BM25 can't see.
 *
 * <p>The weights are the mean of two: of the plain sum, 1.5 · both cosines + BM25 / Σ idf, and of a listwise softmax regression (Cao et
 * al. 2007), fitted by {@code footnote.measure}'s {@code weights} on half a of OneStopQA's news and SQuAD 2.0's dev part (both CC
 * BY-SA 4.0) and of ClapNQ (Apache-2.0). The regression alone knows no folder of a few passages, and no claims to be checked, which
 * the plain sum finds better. Those of the two cosines, 1.5 each, were changed by hand when the vectors of sentences were, on half a
 * of these sets and on folders of our own.
 *
 * @param meaning the cosine of the passage
 * @param nearest that of its best sentence
 * @param words BM25 over the sum of the question's idf
 * @param title the share of the question's stems, weighted by how much they tell, that the title holds
 * @param passage the same of the whole passage
 * @param sentence the same of the best of its sentences together with the title
 */
record PassageFeatures(double meaning, double nearest, double words, double title, double passage, double sentence) {

    private static final double MEANING = 1.25;
    private static final double NEAREST = 2.25;
    private static final double WORDS = 0.54;
    private static final double TITLE = 0.28;
    private static final double PASSAGE = 0.26;
    private static final double SENTENCE = 0.37;

    /**
     * What can be seen of a passage.
     *
     * @param asked what the stems of the wording weigh
     */
    static PassageFeatures of(Candidate candidate, Hit hit, Coverage asked, Wording wording) {
        Set<String> passage = Stems.shared(wording.subject(), hit.titleStems());
        hit.sections().forEach(section -> passage.addAll(section.stems()));
        double sentence = 0;
        for (Hit.Line line : hit.sentences()) {
            Set<String> stems = Event.with(wording.events(), line.stems());
            passage.addAll(stems);
            stems.addAll(hit.titleStems());
            sentence = Math.max(sentence, asked.by(stems));
        }
        return new PassageFeatures(
                candidate.cosine(),
                candidate.best(),
                candidate.match(),
                asked.by(hit.titleStems()),
                asked.by(passage),
                sentence);
    }

    double score() {
        return MEANING * meaning
                + NEAREST * nearest
                + WORDS * words
                + TITLE * title
                + PASSAGE * passage
                + SENTENCE * sentence;
    }

    List<Double> values() {
        return List.of(meaning, nearest, words, title, passage, sentence);
    }
}
