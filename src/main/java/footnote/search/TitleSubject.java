package footnote.search;

import footnote.search.analysis.Stems;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * What a question is about where a long article is titled by it: "How many people work at Orr?" of Orr's annual report, whose sentences
 * seldom name it; they say "we" or "the company".
 *
 * @param stems of the names that long articles are titled by; empty for none
 * @param titled finds what stands below titles that have all of these
 * @param rest the question without these names
 */
record TitleSubject(Set<String> stems, Query titled, String rest) {

    static final TitleSubject NONE = new TitleSubject(Set.of(), MatchNoDocsQuery.INSTANCE, "");

    /** An article of so many passages is long: some ten pages. */
    private static final int LONG = 30;

    private static final String PART = "(?:\\p{Lu}|\\d+\\p{Lu})[\\p{L}\\d’'.&-]*";

    private static final Pattern NAME =
            Pattern.compile("(?U)(?<!^)(?<![.!?] )(?<![\\p{L}\\d])(?!I\\b)" + PART + "(?: (?:& )?" + PART + ")*");

    static TitleSubject of(String question, IndexSearcher searcher) throws IOException {
        Set<String> stems = new HashSet<>();
        StringBuilder rest = new StringBuilder();
        Matcher name = NAME.matcher(question);
        while (name.find()) {
            Set<String> own = Set.copyOf(Stems.ofQuestion(name.group()));
            boolean titles = titlesLong(own, searcher);
            stems.addAll(titles ? own : Set.of());
            name.appendReplacement(rest, titles ? "" : Matcher.quoteReplacement(name.group()));
        }
        name.appendTail(rest);
        boolean asks = !stems.isEmpty() && !Stems.ofQuestion(rest.toString()).isEmpty();
        return asks ? new TitleSubject(stems, titled(stems), rest.toString()) : NONE;
    }

    /** Whether a long article has these stems in its title. */
    private static boolean titlesLong(Set<String> stems, IndexSearcher searcher) throws IOException {
        for (String stem : stems) {
            if (searcher.getIndexReader().docFreq(new Term(PassageDocuments.TITLE_WORDS, stem)) < LONG) {
                return false;
            }
        }
        TopDocs best = searcher.search(titled(stems), 1);
        if (best.scoreDocs.length == 0) {
            return false;
        }
        String article = searcher.storedFields()
                .document(best.scoreDocs[0].doc, Set.of(PassageDocuments.ARTICLE))
                .get(PassageDocuments.ARTICLE);
        return searcher.count(StoredVectors.passagesOf(article)) >= LONG;
    }

    private static Query titled(Set<String> stems) {
        BooleanQuery.Builder titled = new BooleanQuery.Builder();
        stems.forEach(stem ->
                titled.add(new TermQuery(new Term(PassageDocuments.TITLE_WORDS, stem)), BooleanClause.Occur.MUST));
        return titled.build();
    }
}
