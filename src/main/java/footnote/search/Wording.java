package footnote.search;

import footnote.search.analysis.Event;
import footnote.search.analysis.Stems;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    /** By words. */
    private static final int CANDIDATES = 100;

    /** By meaning: a passage may hold the sentence that was asked for though it tells of other things as a whole. */
    private static final int NEAR_CANDIDATES = 200;

    /** The graph of vectors is walked until none of so many is nearer: the more, the fewer of the nearest are missed. */
    private static final int EXPLORED = 600;

    /** A title's word counts, but a headline must not swamp its article's passages. */
    private static final float TITLE_BOOST = 0.3f;

    private final Set<String> stems;
    private final List<Event> events;
    private final Query words;
    private final float[] vector;

    Wording(String question, float[] vector) {
        this.stems = Stems.ofQuestion(question);
        this.events = Event.in(question);
        this.words = words(stems);
        this.vector = vector;
    }

    Set<String> stems() {
        return stems;
    }

    /** What it asks about as something that happened. */
    List<Event> events() {
        return events;
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
        Set<Integer> docs = new TreeSet<>();
        if (mode.isByWords()) {
            for (ScoreDoc found : searcher.search(words, CANDIDATES).scoreDocs) {
                docs.add(found.doc);
            }
        }
        if (mode.isByMeaning()) {
            for (ScoreDoc found : nearest(searcher)) {
                docs.add(found.doc);
            }
        }
        return docs;
    }

    /** The passages that are nearest in meaning, as far as the index's approximation finds them. */
    ScoreDoc[] nearest(IndexSearcher searcher) throws IOException {
        Query near = new KnnFloatVectorQuery(PassageDocuments.PASSAGE_VECTOR, vector, EXPLORED);
        return searcher.search(near, NEAR_CANDIDATES).scoreDocs;
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
}
