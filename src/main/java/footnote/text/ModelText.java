package footnote.text;

import footnote.search.Hit;
import java.util.ArrayList;
import java.util.List;

/**
 * A model's text as it comes, told as plain words and markers. A JSON object around it, what the model says to itself,
 * characters that nobody sees, markup, addresses that the passages don't hold, and a list of sources at the end are left out. However the text is cut into
 * pieces, the same words and markers come out, and no piece of markup ever does.
 */
public final class ModelText {

    private final Thoughts thoughts = new Thoughts();
    private final List<TextStage> stages;
    private final MarkerStream markers;
    private final Seam seam = new Seam();
    private boolean behindMarker;
    private long spoken;

    /** @param hits the passages that the model was given */
    public ModelText(List<Hit> hits) {
        stages = List.of(
                new Envelope(),
                new VisibleText(),
                new Escapes(),
                new VisibleText(),
                new Markup(new Addresses(hits)),
                new SourceList(hits));
        markers = new MarkerStream(hits.size());
    }

    /** What is certain after the next piece. */
    public List<Piece> next(String piece) {
        String text = thoughts.next(piece);
        spoken += text.length();
        for (TextStage stage : stages) {
            text = stage.next(text);
        }
        return apart(markers.next(text));
    }

    /** How many characters were said aloud so far, all that is left out for the reader among them. */
    public long spoken() {
        return spoken;
    }

    /** What was held back, now that no more comes. */
    public List<Piece> end() {
        String rest = thoughts.end();
        for (TextStage stage : stages) {
            rest = stage.next(rest) + stage.end();
        }
        List<Piece> pieces = new ArrayList<>(markers.next(rest));
        pieces.addAll(markers.end());
        return apart(pieces);
    }

    /** Keeps the words around a marker, which may be dropped, from making markup together. */
    private List<Piece> apart(List<Piece> pieces) {
        List<Piece> apart = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words(String text)) {
                boolean parted =
                        behindMarker && (seam.isBroken(text.charAt(0)) || areLetters(seam.last(), text.charAt(0)));
                seam.add(text);
                apart.add(parted ? new Piece.Words(" " + text) : piece);
            } else {
                apart.add(piece);
            }
            behindMarker = piece instanceof Piece.Marker;
        }
        return apart;
    }

    private static boolean areLetters(char before, char next) {
        return isLatin(before) && isLatin(next);
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && c < 0x250;
    }
}
