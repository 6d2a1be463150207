package footnote.search;

import footnote.search.analysis.Event;
import footnote.search.analysis.Stems;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
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
    private final TitleSubject subject;
    private final List<Event> events;
    private final Query words;
    private final float[] vector;

    /** That which passages below a title that names its subject are compared with, in which the name counts half. */
    private final float[] below;

    Wording(String question, float[] vector) {
        this(question, TitleSubject.NONE, vector, vector);
    }

    private Wording(String question, TitleSubject subject, float[] vector, float[] below) {
        this.stems = Stems.ofQuestion(question);
        this.subject = subject;
        this.events = Event.in(question);
        this.words = words(stems, subject.stems());
        this.vector = vector;
        this.below = below;
    }

    /** @param vectors of the question, and of what it asks about its subject */
    static Wording of(String question, TitleSubject subject, Function<String, float[]> vectors) {
        float[] vector = vectors.apply(question);
        return subject.stems().isEmpty()
                ? new Wording(question, vector)
                : new Wording(question, subject, vector, Vector.between(vector, vectors.apply(subject.rest())));
    }

    Set<String> stems() {
        return stems;
    }

    /** Those of what it asks about that long articles are titled by: their passages needn't have them. */
    Set<String> subject() {
        return subject.stems();
    }

    /** What it asks about as something that happened. */
    List<Event> events() {
        return events;
    }

    Query words() {
        return words;
    }

    /** Finds the passages whose titles name its subject; none where it has none. */
    Query titled() {
        return subject.titled();
    }

    /** @param titled whether of what passages are compared with whose titles name its subject */
    float[] vector(boolean titled) {
        return titled ? below : vector;
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
        Query near = new KnnFloatVectorQuery(PassageDocuments.PASSAGE_VECTOR, below, EXPLORED);
        return searcher.search(near, NEAR_CANDIDATES).scoreDocs;
    }

    private static Query words(Set<String> stems, Set<String> subject) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (String stem : stems) {
            Query text = new TermQuery(new Term(PassageDocuments.TEXT, stem));
            Query title = new TermQuery(new Term(PassageDocuments.TITLE_WORDS, stem));
            if (subject.contains(stem)) {
                words.add(new DisjunctionMaxQuery(List.of(text, title), 0), BooleanClause.Occur.SHOULD);
            } else {
                words.add(text, BooleanClause.Occur.SHOULD);
                words.add(new BoostQuery(title, TITLE_BOOST), BooleanClause.Occur.SHOULD);
            }
        }
        return words.build();
    }
}
