package footnote.eval;

import footnote.answer.Citation;
import footnote.corpus.Characters;
import footnote.search.Hit;
import footnote.search.Source;
import java.util.List;
import java.util.stream.Stream;

/** Words of an article that were quoted. */
record Quote(Source source, String text) {

    static Quote of(Hit.Line line) {
        return new Quote(line.source(), line.text());
    }

    static Quote of(Citation citation) {
        return new Quote(citation.source(), citation.citedText());
    }

    /** A citation's words, and each of its sentences. */
    static List<Quote> of(Citation citation, List<Hit> hits) {
        Source whole = citation.source();
        Stream<Quote> sentences = hits.stream()
                .flatMap(hit -> hit.sentences().stream())
                .filter(line -> whole.holds(line.source()))
                .map(Quote::of);
        return Stream.concat(Stream.of(of(citation)), sentences).toList();
    }

    int words() {
        return Characters.words(text);
    }
}
