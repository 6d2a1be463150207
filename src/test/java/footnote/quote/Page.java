package footnote.quote;

import footnote.corpus.Article;
import footnote.corpus.Passage;
import footnote.corpus.PassageSplitter;
import footnote.corpus.Sentence;
import footnote.search.Hit;
import footnote.search.Source;
import footnote.search.Vectors;
import java.util.List;

/** An article of one passage with headings, lists and tables, as it is found. */
final class Page {

    private Page() {}

    static Hit of(String text) {
        Article article = new Article("page", "page.md", "The page", "page.md", null, text, "sha");
        Passage passage = PassageSplitter.split(article).getFirst();
        Source whole = new Source(
                "page",
                "The page",
                "page.md",
                null,
                passage.span().start(),
                passage.span().end(),
                null,
                "sha");
        List<Hit.Line> lines = passage.sentences().stream()
                .map(sentence -> line(whole, sentence, sentence.span().of(text)))
                .toList();
        return new Hit(whole, passage.span().of(text), lines, 2, 0.5);
    }

    private static Hit.Line line(Source whole, Sentence sentence, String words) {
        return new Hit.Line(whole.at(sentence.span()), sentence.kind(), words, 0.5, Vectors.of(words));
    }
}
