package footnote.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** The vectors that an index holds of its passages. */
final class StoredVectors {

    private final List<LeafReaderContext> leaves;

    StoredVectors(IndexReader reader) {
        this.leaves = reader.leaves();
    }

    /** Those of a passage's sentences, and then its own. */
    List<float[]> of(int doc) throws IOException {
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
