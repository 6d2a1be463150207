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
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/** Reads what the index knows of passages, in one state of it: their vectors, and how well words match them. */
record CandidateScorer(IndexSearcher searcher) {

    /** Each of these passages for one wording, in the index's order. */
    List<Candidate> score(SortedSet<Integer> docs, Wording wording, double asked) throws IOException {
        Weight words = searcher.createWeight(searcher.rewrite(wording.words()), ScoreMode.COMPLETE, 1);
        Weight titled = searcher.createWeight(searcher.rewrite(wording.titled()), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Candidate> candidates = new ArrayList<>();
        read(docs, List.of(words, titled), (leaf, doc) -> candidates.add(leaf.candidate(doc, wording, asked)));
        return candidates;
    }

    /** The vectors of the sentences of each of these passages, in the index's order. */
    List<List<Vector>> sentences(SortedSet<Integer> docs) throws IOException {
        List<List<Vector>> vectors = new ArrayList<>();
        read(docs, List.of(), (leaf, doc) -> vectors.add(leaf.vectors(doc)));
        return vectors;
    }

    @FunctionalInterface
    private interface Reading {
        void of(Leaf leaf, int doc) throws IOException;
    }

    private void read(SortedSet<Integer> docs, List<Weight> weights, Reading reading) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        @Nullable Leaf leaf = null;
        for (int doc : docs) {
            LeafReaderContext context = leaves.get(ReaderUtil.subIndex(doc, leaves));
            if (leaf == null || leaf.context != context) {
                leaf = new Leaf(context, weights);
            }
            reading.of(leaf, doc);
        }
    }

    /** One segment of the index, read forwards. */
    private static final class Leaf {

        private final LeafReaderContext context;
        private final FloatVectorValues passages;
        private final KnnVectorValues.DocIndexIterator passagesAt;
        private final BinaryDocValues sentences;
        private final @Nullable Scorer words;
        private final @Nullable Scorer titled;

        /** @param weights of a wording's words, and of the titles that name its subject; none where only vectors are read */
        Leaf(LeafReaderContext context, List<Weight> weights) throws IOException {
            this.context = context;
            this.passages = context.reader().getFloatVectorValues(PassageDocuments.PASSAGE_VECTOR);
            this.passagesAt = passages.iterator();
            this.sentences = context.reader().getBinaryDocValues(PassageDocuments.SENTENCE_VECTORS);
            this.words = weights.isEmpty() ? null : weights.getFirst().scorer(context);
            this.titled = weights.isEmpty() ? null : weights.getLast().scorer(context);
        }

        Candidate candidate(int doc, Wording wording, double asked) throws IOException {
            int at = doc - context.docBase;
            boolean below = titled != null && finds(titled, at);
            float[] vector = wording.vector(below);
            double best = PackedVectors.best(packed(at), vector);
            passagesAt.advance(at);
            double cosine = VectorUtil.dotProduct(vector, passages.vectorValue(passagesAt.index()));
            return new Candidate(doc, cosine, best, asked == 0 ? 0 : lexical(at) / asked, below);
        }

        List<Vector> vectors(int doc) throws IOException {
            return PackedVectors.unpack(packed(doc - context.docBase)).stream()
                    .map(Vector::new)
                    .toList();
        }

        private BytesRef packed(int at) throws IOException {
            sentences.advance(at);
            return sentences.binaryValue();
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
