package footnote.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/**
 * The best candidates of all wordings of a question, with what can be seen of them for each wording. They are in the order of their
 * articles' places, which decides between equals: that of the index changes as its parts are merged.
 *
 * @param hits without a score
 * @param candidates for each wording, in the order of the hits
 * @param features for each wording, in the order of the hits
 */
record Shortlist(List<Hit> hits, List<List<Candidate>> candidates, List<List<PassageFeatures>> features) {

    /** So many of the best candidates are looked at word by word, at least. */
    static final int RERANKED = 20;

    private static final Comparator<Source> BY_PLACE =
            Comparator.comparing(Source::uri).thenComparing(Source::id).thenComparingInt(Source::start);

    /**
     * @param article whose best passages are among them, whatever others there are; empty for none
     * @param limit how many of each wording's best, at least {@link #RERANKED}
     */
    static Shortlist of(IndexSearcher searcher, List<Wording> wordings, SearchMode mode, String article, int limit)
            throws IOException {
        Set<Integer> first = article.isEmpty() ? Set.of() : StoredVectors.passagesOf(article, searcher);
        List<List<Candidate>> scored = scored(searcher, wordings, mode, first);
        int most = Math.max(limit, RERANKED);
        SortedSet<Integer> best = best(scored, mode, most, _ -> true);
        best.addAll(best(scored, mode, most, first::contains));
        List<List<Candidate>> chosen = scored.stream()
                .map(all -> all.stream()
                        .filter(candidate -> best.contains(candidate.doc()))
                        .toList())
                .toList();
        List<Hit> stored = hits(searcher, chosen.getFirst(), wordings.getFirst());
        List<Integer> byPlace = IntStream.range(0, stored.size())
                .boxed()
                .sorted(Comparator.comparing(i -> stored.get(i).source(), BY_PLACE))
                .toList();
        List<Hit> hits = byPlace.stream().map(stored::get).toList();
        List<List<Candidate>> candidates = chosen.stream()
                .map(all -> byPlace.stream().map(all::get).toList())
                .toList();
        Idf weight = Idf.weight(searcher);
        List<List<PassageFeatures>> features = new ArrayList<>();
        for (Wording wording : wordings) {
            Coverage asked = Coverage.of(wording.stems(), weight);
            List<Candidate> own = candidates.get(features.size());
            features.add(IntStream.range(0, hits.size())
                    .mapToObj(i -> PassageFeatures.of(own.get(i), hits.get(i), asked, wording))
                    .toList());
        }
        return new Shortlist(hits, candidates, features);
    }

    /** Every candidate of any wording, and some documents besides, for each of them. */
    private static List<List<Candidate>> scored(
            IndexSearcher searcher, List<Wording> wordings, SearchMode mode, Set<Integer> own) throws IOException {
        SortedSet<Integer> docs = new TreeSet<>(own);
        for (Wording wording : wordings) {
            docs.addAll(wording.candidates(searcher, mode));
        }
        Idf idf = Idf.of(searcher);
        CandidateScorer scorer = new CandidateScorer(searcher);
        List<List<Candidate>> scored = new ArrayList<>();
        for (Wording wording : wordings) {
            double asked = wording.stems().stream().mapToDouble(idf).sum();
            scored.add(scorer.score(docs, wording, asked));
        }
        return scored;
    }

    /** The documents of each wording's best of some. */
    private static SortedSet<Integer> best(
            List<List<Candidate>> scored, SearchMode mode, int limit, Predicate<Integer> some) {
        SortedSet<Integer> best = new TreeSet<>();
        for (List<Candidate> all : scored) {
            all.stream()
                    .filter(candidate -> some.test(candidate.doc()))
                    .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.first(mode)))
                    .limit(limit)
                    .forEach(candidate -> best.add(candidate.doc()));
        }
        return best;
    }

    /** The passages as they are stored. */
    private static List<Hit> hits(IndexSearcher searcher, List<Candidate> candidates, Wording wording)
            throws IOException {
        StoredFields stored = searcher.storedFields();
        StoredVectors vectors = new StoredVectors(searcher.getIndexReader());
        List<Hit> hits = new ArrayList<>();
        for (Candidate candidate : candidates) {
            hits.add(PassageDocuments.hit(
                    stored.document(candidate.doc()),
                    new Vector(wording.vector(candidate.titled())),
                    vectors.of(candidate.doc()),
                    candidate.cosine()));
        }
        return hits;
    }
}
