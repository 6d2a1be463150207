package footnote.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/** Reads what the index knows of passages, in one state of it: their vectors, and how well words match them. */
record CandidateScorer(IndexSearcher searcher) {

    /** Each of these passages for one wording, in the index's order. */
    List<Candidate> score(SortedSet<Integer> docs, Wording wording, double asked) throws IOException {
        Weight words = searcher.createWeight(searcher.rewrite(wording.words()), ScoreMode.COMPLETE, 1);
        Weight titled = searcher.createWeight(searcher.rewrite(wording.titled()), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<Candidate> candidates = new ArrayList<>();
        @Nullable Leaf leaf = null;
        for (int doc : docs) {
            LeafReaderContext context = leaves.get(ReaderUtil.subIndex(doc, leaves));
            if (leaf == null || leaf.context != context) {
                leaf = new Leaf(context, words, titled);
            }
            candidates.add(leaf.candidate(doc, wording, asked));
        }
        return candidates;
    }

    /** One segment of the index, read forwards. */
    private static final class Leaf {

        private final LeafReaderContext context;
        private final FloatVectorValues passages;
        private final KnnVectorValues.DocIndexIterator passagesAt;
        private final BinaryDocValues sentences;
        private final @Nullable Scorer words;
        private final @Nullable Scorer titled;

        /**
         * @param words of a wording
         * @param titled of the titles that name its subject
         */
        Leaf(LeafReaderContext context, Weight words, Weight titled) throws IOException {
            this.context = context;
            this.passages = context.reader().getFloatVectorValues(PassageDocuments.PASSAGE_VECTOR);
            this.passagesAt = passages.iterator();
            this.sentences = context.reader().getBinaryDocValues(PassageDocuments.SENTENCE_VECTORS);
            this.words = words.scorer(context);
            this.titled = titled.scorer(context);
        }

        Candidate candidate(int doc, Wording wording, double asked) throws IOException {
            int at = doc - context.docBase;
            boolean below = titled != null && finds(titled, at);
            float[] vector = wording.vector(below);
            sentences.advance(at);
            double best = PackedVectors.best(sentences.binaryValue(), vector);
            passagesAt.advance(at);
            double cosine = VectorUtil.dotProduct(vector, passages.vectorValue(passagesAt.index()));
            return new Candidate(doc, cosine, best, asked == 0 ? 0 : lexical(at) / asked, below);
        }

        private double lexical(int at) throws IOException {
            return words != null && finds(words, at) ? words.score() : 0;
        }

        private static boolean finds(Scorer scorer, int at) throws IOException {
            DocIdSetIterator found = scorer.iterator();
            return (found.docID() < at ? found.advance(at) : found.docID()) == at;
        }
    }
}
