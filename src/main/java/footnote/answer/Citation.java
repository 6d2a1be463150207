package footnote.answer;

import footnote.check.Support;
import footnote.search.Source;
import java.util.List;

/**
 * One sentence of an answer and the words of an article that it rests on. Sentences that rest on the same words share the
 * marker.
 *
 * @param marker from 1, in order of first appearance; 0 where nothing supports the sentence, which then has none
 * @param start where the sentence starts in the answer
 * @param end where it ends, its marker and final punctuation included
 * @param citedText verbatim words of the article: {@code text.substring(source.start(), source.end())}
 */
public record Citation(int marker, int start, int end, String citedText, Source source, Support support) {

    /** How well some citations, at least one, carry the sentence that they have in common: as well as the best of them. */
    public static Support.Verdict best(List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.support.verdict())
                .min(Support.Verdict::compareTo)
                .orElseThrow();
    }
}
