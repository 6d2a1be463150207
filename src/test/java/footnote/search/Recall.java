package footnote.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;

/** How many of the nearest passages an approximate search finds, against a look at each. */
final class Recall {

    private Recall() {}

    /** The share of the ten nearest passages that are the first ten of those found, scored exactly as they are. */
    static double at10(IndexSearcher searcher, Wording wording) throws IOException {
        float[] vector = wording.meaning().values();
        PriorityQueue<ScoreDoc> exact = new PriorityQueue<>((a, b) -> Float.compare(a.score, b.score));
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FloatVectorValues values = leaf.reader().getFloatVectorValues(PassageDocuments.PASSAGE_VECTOR);
            if (values == null) {
                continue;
            }
            KnnVectorValues.DocIndexIterator at = values.iterator();
            for (int doc = at.nextDoc(); doc != KnnVectorValues.DocIndexIterator.NO_MORE_DOCS; doc = at.nextDoc()) {
                float score = VectorUtil.dotProduct(vector, values.vectorValue(at.index()));
                if (exact.size() < 10 || score > Objects.requireNonNull(exact.peek()).score) {
                    exact.add(new ScoreDoc(leaf.docBase + doc, score));
                    if (exact.size() > 10) {
                        exact.poll();
                    }
                }
            }
        }
        Set<Integer> wanted = new HashSet<>();
        exact.forEach(found -> wanted.add(found.doc));
        StoredVectors stored = new StoredVectors(searcher.getIndexReader());
        List<ScoreDoc> scored = new ArrayList<>();
        for (ScoreDoc found : wording.nearest(searcher)) {
            float[] own = stored.of(found.doc).getLast();
            scored.add(new ScoreDoc(found.doc, VectorUtil.dotProduct(vector, own)));
        }
        scored.sort((a, b) -> Float.compare(b.score, a.score));
        long found = scored.stream()
                .limit(10)
                .filter(hit -> wanted.contains(hit.doc))
                .count();
        return found / 10.0;
    }
}
