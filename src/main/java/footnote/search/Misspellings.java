package footnote.search;

import footnote.search.analysis.Stems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;
import org.apache.lucene.search.spell.SuggestWord;

/** Finds what was meant by words of a question that no article has: the articles' own that are written nearly like them. For one search. */
final class Misspellings {

    /** Of shorter words one letter makes another: "Iran" and "Iraq". */
    private static final int SHORTEST = 5;

    /** One letter in four may be wrong, missing, too many or in its neighbour's place; the first one is right. */
    private static final float ALIKE = 0.75f;

    /** Stems are told apart by fewer letters than their words are: so many are looked at, the nearest. */
    private static final int LOOKED_AT = 10;

    private static final float STEMS_ALIKE = 0.4f;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final StringDistance NEARNESS = new LuceneLevenshteinDistance();

    private final IndexSearcher searcher;
    private final DirectSpellChecker checker = new DirectSpellChecker();
    private final Predicate<String> isKnown;

    /** @param isKnown tells words that are as they are meant, though no article has them */
    Misspellings(IndexSearcher searcher, Predicate<String> isKnown) {
        this.searcher = searcher;
        this.isKnown = isKnown;
        checker.setMinQueryLength(1);
        checker.setAccuracy(STEMS_ALIKE);
    }

    /** The question with the articles' words in the place of those that they lack; empty where there is nothing to set right. */
    Optional<String> corrected(String question) {
        String corrected = WORD.matcher(question).replaceAll(word -> meant(word.group()));
        return Optional.of(corrected).filter(text -> !text.equals(question));
    }

    /** The articles' word for one, or itself. */
    private String meant(String word) {
        Set<String> stems = Stems.ofQuestion(word);
        if (word.length() < SHORTEST || stems.size() != 1) {
            return word;
        }
        try {
            return nearest(word, stems.iterator().next())
                    .map(own -> Character.isLowerCase(word.charAt(0))
                            ? own.substring(0, 1).toLowerCase(Locale.ROOT) + own.substring(1)
                            : own)
                    .orElse(word);
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read", e);
        }
    }

    private Optional<String> nearest(String word, String stem) throws IOException {
        Term misspelt = new Term(PassageDocuments.TEXT, stem);
        if (searcher.getIndexReader().docFreq(new Term(PassageDocuments.TITLE_WORDS, stem)) > 0
                || searcher.getIndexReader().docFreq(misspelt) > 0) {
            return Optional.empty();
        }
        List<String> written = new ArrayList<>();
        for (SuggestWord near : checker.suggestSimilar(misspelt, LOOKED_AT, searcher.getIndexReader())) {
            written.addAll(written(near.string));
        }
        for (String other : swapped(word)) {
            written.addAll(written(other));
        }
        return written.stream()
                .filter(own -> nearness(own, word) >= ALIKE)
                .max(Comparator.comparingDouble(own -> nearness(own, word)))
                .filter(_ -> !isKnown.test(word));
    }

    /** The stems of a word with two neighbouring letters changed about: of "proabtion" that of "probation", which ends elsewhere. */
    private static List<String> swapped(String word) {
        return IntStream.range(1, word.length() - 1)
                .mapToObj(at -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2))
                .flatMap(other -> Stems.of(other).stream())
                .distinct()
                .toList();
    }

    /** How a passage that has a stem writes it; empty where none has. */
    private List<String> written(String stem) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(PassageDocuments.TEXT, stem)), 1).scoreDocs;
        if (found.length == 0) {
            return List.of();
        }
        String text = searcher.storedFields().document(found[0].doc).get(PassageDocuments.BODY);
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(own -> Stems.of(own).equals(List.of(stem)))
                .distinct()
                .toList();
    }

    private static double nearness(String own, String word) {
        return NEARNESS.getDistance(own.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
    }
}
