package footnote.quote;

import footnote.answer.Reply;
import footnote.corpus.Article;
import footnote.corpus.Passage;
import footnote.corpus.PassageSplitter;
import footnote.corpus.Sentence;
import footnote.search.Hit;
import footnote.search.Source;
import footnote.search.Vectors;
import java.util.Arrays;
import java.util.List;

/** An article of one passage with headings, lists and tables, as it is found. */
final class Page {

    private Page() {}

    static Hit of(String text) {
        return of("The page", text);
    }

    static Hit of(String title, String text) {
        Article article = new Article("page", "page.md", title, "page.md", null, text, "sha");
        Passage passage = PassageSplitter.split(article).getFirst();
        Source whole = new Source(
                "page",
                title,
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

    /** Where a sentence of it stands among the others. */
    static int at(Hit page, String sentence) {
        return page.sentences().stream().map(Hit.Line::text).toList().indexOf(sentence);
    }

    /** What is quoted of it where these of its sentences were chosen, and no other article says the same. */
    static Reply quoted(String question, Hit page, int... sentences) {
        List<Ranked> chosen =
                Arrays.stream(sentences).mapToObj(at -> new Ranked(page, at, 1)).toList();
        return Quotation.of(question, chosen, _ -> List.of());
    }

    static Reply quoted(String question, Hit page, String... sentences) {
        return quoted(
                question,
                page,
                Arrays.stream(sentences)
                        .mapToInt(sentence -> at(page, sentence))
                        .toArray());
    }

    private static Hit.Line line(Source whole, Sentence sentence, String words) {
        return new Hit.Line(whole.at(sentence.span()), sentence.kind(), words, 0.5, Vectors.of(words));
    }
}
