package footnote.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The inverse document frequency of a stem among the passages of the index, as BM25 counts it (Robertson and Zaragoza 2009). */
record Idf(IndexSearcher searcher, long passages) implements ToDoubleFunction<String> {

    /** So many passages without a stem are taken to stand beside those of the index where it is asked how much the stem tells. */
    private static final int ELSEWHERE = 100;

    static Idf of(IndexSearcher searcher) throws IOException {
        return new Idf(searcher, passages(searcher));
    }

    /** How much a stem tells, in a small folder, too. */
    static Idf weight(IndexSearcher searcher) throws IOException {
        return new Idf(searcher, passages(searcher) + ELSEWHERE);
    }

    /** As the index's own statistics count them: with those deleted lately. */
    private static long passages(IndexSearcher searcher) throws IOException {
        @Nullable CollectionStatistics statistics = searcher.collectionStatistics(PassageDocuments.TEXT);
        return statistics == null ? 0 : statistics.docCount();
    }

    @Override
    public double applyAsDouble(String stem) {
        try {
            long with = searcher.getIndexReader().docFreq(new Term(PassageDocuments.TEXT, stem));
            return Math.log(1 + (passages - with + 0.5) / (with + 0.5));
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }
}
