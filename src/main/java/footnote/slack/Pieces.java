package footnote.slack;

import footnote.corpus.SentenceSplitter;
import footnote.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a long text at the ends of its sentences. */
final class Pieces {

    /** What a cut within a word may leave at the end of a piece: an escape without its end. */
    private static final Pattern HALF_ESCAPE = Pattern.compile("&[a-z]{0,3}$");

    private Pieces() {}

    /**
     * The text in pieces of so many characters at most, white space at their ends left out. A sentence that is longer is
     * cut at white space.
     *
     * @param most at least 1,300, which any piece of a sentence fits
     */
    static List<String> of(String text, int most) {
        if (text.length() <= most) {
            return text.isBlank() ? List.of() : List.of(text.strip());
        }
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (Span sentence : SentenceSplitter.split(text)) {
            if (sentence.end() - start > most) {
                start = cut(text, start, end, pieces);
            }
            end = sentence.end();
        }
        cut(text, start, end, pieces);
        return pieces;
    }

    private static int cut(String text, int start, int end, List<String> pieces) {
        String piece = text.substring(start, end);
        Matcher half = HALF_ESCAPE.matcher(piece);
        int to = end < text.length() && half.find() ? start + half.start() : end;
        if (!text.substring(start, to).isBlank()) {
            pieces.add(text.substring(start, to).strip());
        }
        return to;
    }
}
