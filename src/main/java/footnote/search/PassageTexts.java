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
record PassageTexts(List<TitledText> sentences, TitledText words) {

    static PassageTexts of(Article article, Passage passage) {
        List<String> own = passage.withSections().stream()
                .map(sentence -> sentence.span().of(article.text()))
                .toList();
        return new PassageTexts(
                titled(article.title(), passage, own), new TitledText("", passage.words(article.text())));
    }

    /** Those of a passage that the index holds. */
    static PassageTexts of(Document stored) {
        Passage passage = PassageDocuments.passage(stored);
        List<String> own = PassageDocuments.texts(stored, passage);
        int sections = passage.sentences().size();
        String words = Stream.concat(own.stream().skip(sections), own.stream().limit(sections))
                .collect(Collectors.joining(" "));
        return new PassageTexts(titled(stored.get(PassageDocuments.TITLE), passage, own), new TitledText("", words));
    }

    /** The sentences, and then the words. */
    List<TitledText> all() {
        return Stream.concat(sentences.stream(), Stream.of(words)).toList();
    }

    /** But for a heading, which is a title itself. */
    private static List<TitledText> titled(String title, Passage passage, List<String> own) {
        List<Sentence> sentences = passage.withSections();
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> new TitledText(sentences.get(i).kind().isHeading() ? "" : title, own.get(i)))
                .toList();
    }
}
