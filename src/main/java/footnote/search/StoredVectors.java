package footnote.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** The vectors that an index holds of its passages. */
record StoredVectors(IndexReader reader) {

    /** Those of an article's passages and sentences, by the texts that they are made of. */
    static Map<TitledText, float[]> of(String article, IndexSearcher searcher) throws IOException {
        Map<TitledText, float[]> vectors = new HashMap<>();
        StoredVectors stored = new StoredVectors(searcher.getIndexReader());
        StoredFields fields = searcher.storedFields();
        for (int doc : passagesOf(article, searcher)) {
            List<TitledText> texts = PassageTexts.of(fields.document(doc)).all();
            List<float[]> own = stored.of(doc);
            for (int i = 0; i < texts.size(); i++) {
                vectors.put(texts.get(i), own.get(i));
            }
        }
        return vectors;
    }

    /** The documents of an article's passages, in the index's order; none where it isn't there. */
    static Set<Integer> passagesOf(String article, IndexSearcher searcher) throws IOException {
        Query passages = passagesOf(article);
        int many = searcher.count(passages);
        Set<Integer> docs = new TreeSet<>();
        for (ScoreDoc found : searcher.search(passages, Math.max(1, many)).scoreDocs) {
            docs.add(found.doc);
        }
        return docs;
    }

    static Query passagesOf(String article) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PassageDocuments.ARTICLE, article)), BooleanClause.Occur.FILTER)
                .add(EntryDocuments.ALL, BooleanClause.Occur.MUST_NOT)
                .build();
    }

    /** Those of a passage's sentences, and then its own. */
    List<float[]> of(int doc) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext context = leaves.get(ReaderUtil.subIndex(doc, leaves));
        LeafReader leaf = context.reader();
        BinaryDocValues sentences = leaf.getBinaryDocValues(PassageDocuments.SENTENCE_VECTORS);
        sentences.advance(doc - context.docBase);
        List<float[]> vectors = new ArrayList<>(PackedVectors.unpack(sentences.binaryValue()));
        FloatVectorValues passages = leaf.getFloatVectorValues(PassageDocuments.PASSAGE_VECTOR);
        KnnVectorValues.DocIndexIterator at = passages.iterator();
        at.advance(doc - context.docBase);
        vectors.add(passages.vectorValue(at.index()).clone());
        return vectors;
    }
}
