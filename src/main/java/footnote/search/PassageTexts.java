package footnote.search;

import footnote.corpus.Article;
import footnote.corpus.Passage;
import footnote.corpus.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/**
 * The texts that a passage's vectors are made of.
 *
 * @param sentences its sentences and then its sections, each below its article's title
 * @param words its sections' and its sentences', without the title
 */
record PassageTexts(List<String> sentences, String words) {

    /** So many characters of a title are read above a sentence, which the rest would take the place of. */
    private static final int LONGEST_TITLE = 160;

    static PassageTexts of(Article article, Passage passage) {
        List<String> own = passage.withSections().stream()
                .map(sentence -> sentence.span().of(article.text()))
                .toList();
        return new PassageTexts(titled(article.title(), passage, own), passage.words(article.text()));
    }

    /** Those of a passage that the index holds. */
    static PassageTexts of(Document stored) {
        Passage passage = PassageDocuments.passage(stored);
        List<String> own = PassageDocuments.texts(stored, passage);
        int sections = passage.sentences().size();
        String words = Stream.concat(own.stream().skip(sections), own.stream().limit(sections))
                .collect(Collectors.joining(" "));
        return new PassageTexts(titled(stored.get(PassageDocuments.TITLE), passage, own), words);
    }

    /** The sentences, and then the words. */
    List<String> all() {
        return Stream.concat(sentences.stream(), Stream.of(words)).toList();
    }

    private static List<String> titled(String title, Passage passage, List<String> own) {
        List<Sentence> sentences = passage.withSections();
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> titled(title, sentences.get(i).kind(), own.get(i)))
                .toList();
    }

    /** Alone, "It opened in May" tells of nothing, while a heading is a title itself. */
    private static String titled(String title, Sentence.Kind kind, String sentence) {
        String above = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
        return title.isBlank() || kind.isHeading() ? sentence : above + ". " + sentence;
    }
}
