package footnote.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** A question in one wording as it is searched: by its words and by its vector. */
final class Wording {

    private static final int CANDIDATES = 100;

    /** Sentences that are near are often of one passage. */
    private static final int SENTENCE_CANDIDATES = 200;

    /** A title's word counts, but a headline must not swamp its article's passages. */
    private static final float TITLE_BOOST = 0.3f;

    private final Set<String> stems;
    private final Query words;
    private final float[] vector;

    Wording(String question, float[] vector) {
        this.stems = Stems.ofQuestion(question);
        this.words = words(stems);
        this.vector = vector;
    }

    Set<String> stems() {
        return stems;
    }

    Query words() {
        return words;
    }

    float[] vector() {
        return vector;
    }

    Vector meaning() {
        return new Vector(vector);
    }

    /** The passages that are near by any of its ways, by their documents in the index. */
    Set<Integer> candidates(IndexSearcher searcher, SearchMode mode) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        Set<Integer> docs = new TreeSet<>();
        if (mode.isByWords()) {
            for (ScoreDoc found : searcher.search(words, CANDIDATES).scoreDocs) {
                docs.add(found.doc);
            }
        }
        if (!mode.isByMeaning()) {
            return docs;
        }
        for (ScoreDoc found : nearest(searcher, PassageDocuments.PASSAGE_VECTOR, vector, CANDIDATES)) {
            docs.add(found.doc);
        }
        for (ScoreDoc found : nearest(searcher, PassageDocuments.SENTENCE_VECTOR, vector, SENTENCE_CANDIDATES)) {
            docs.add(passageAfter(leaves, found.doc));
        }
        return docs;
    }

    private static ScoreDoc[] nearest(IndexSearcher searcher, String field, float[] vector, int most)
            throws IOException {
        return searcher.search(new KnnFloatVectorQuery(field, vector, most), most).scoreDocs;
    }

    private static Query words(Set<String> stems) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (String stem : stems) {
            words.add(new TermQuery(new Term(PassageDocuments.TEXT, stem)), BooleanClause.Occur.SHOULD);
            Query title = new TermQuery(new Term(PassageDocuments.TITLE_WORDS, stem));
            words.add(new BoostQuery(title, TITLE_BOOST), BooleanClause.Occur.SHOULD);
        }
        return words.build();
    }

    /** The passage that a sentence belongs to: the next document that counts its sentences. */
    private static int passageAfter(List<LeafReaderContext> leaves, int sentence) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(sentence, leaves));
        NumericDocValues counts = leaf.reader().getNumericDocValues(PassageDocuments.SENTENCES);
        return leaf.docBase + counts.advance(sentence - leaf.docBase);
    }
}
