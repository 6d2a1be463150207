package footnote.text;

import footnote.search.Hit;
import java.util.ArrayList;
import java.util.List;

/**
 * A model's text as it comes, told as plain words and markers. A JSON object around it, what the model says to itself, a chat
 * template's tokens, characters that nobody sees, markup, addresses that the passages don't hold, and a list of sources at the end are left out. However the text is cut into
 * pieces, the same words and markers come out, and no piece of markup ever does.
 */
public final class ModelText {

    private final List<Hit> hits;
    private final Thoughts thoughts = new Thoughts();
    private List<TextStage> stages;
    private MarkerStream markers;
    private Seam seam = new Seam();
    private boolean behindMarker;
    private long spoken;

    /** @param hits the passages that the model was given */
    public ModelText(List<Hit> hits) {
        this.hits = hits;
        stages = stages();
        markers = new MarkerStream(hits.size());
    }

    private List<TextStage> stages() {
        return List.of(
                new Envelope(),
                new VisibleText(),
                new Escapes(),
                new VisibleText(),
                new Markup(new Addresses(hits)),
                new SourceList(hits));
    }

    /** What is certain after the next piece. */
    public List<Piece> next(String piece) {
        List<Piece> pieces = new ArrayList<>();
        String text = aloud(thoughts.next(piece), pieces);
        for (TextStage stage : stages) {
            text = stage.next(text);
        }
        pieces.addAll(apart(markers.next(text)));
        return pieces;
    }

    private String aloud(Thoughts.Spoken said, List<Piece> pieces) {
        if (said.anew()) {
            stages = stages();
            markers = new MarkerStream(hits.size());
            seam = new Seam();
            behindMarker = false;
            spoken = 0;
            pieces.add(new Piece.Anew());
        }
        spoken += said.text().length();
        return said.text();
    }

    /** Whether the model has ended its turn; what it goes on to say isn't heard. */
    public boolean isOver() {
        return thoughts.isOver();
    }

    /** How many characters were said aloud so far, all that is left out for the reader among them. */
    public long spoken() {
        return spoken;
    }

    /** What was held back, now that no more comes. */
    public List<Piece> end() {
        List<Piece> pieces = new ArrayList<>();
        String rest = aloud(thoughts.end(), pieces);
        for (TextStage stage : stages) {
            rest = stage.next(rest) + stage.end();
        }
        List<Piece> last = new ArrayList<>(markers.next(rest));
        last.addAll(markers.end());
        pieces.addAll(apart(last));
        return pieces;
    }

    /** Keeps the words around a marker, which may be dropped, from making markup together. */
    private List<Piece> apart(List<Piece> pieces) {
        List<Piece> apart = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words(String text)) {
                boolean parted =
                        behindMarker && (seam.isBroken(text.charAt(0)) || isGlued(seam.last(), text.charAt(0)));
                seam.add(text);
                apart.add(parted ? new Piece.Words(" " + text) : piece);
            } else {
                apart.add(piece);
            }
            behindMarker = piece instanceof Piece.Marker;
        }
        return apart;
    }

    /** Whether what were two words, or a host's, would be one. */
    private static boolean isGlued(char before, char next) {
        return (isLatin(before) || before == '.' || before == '@') && isLatin(next);
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && c < 0x250;
    }
}
