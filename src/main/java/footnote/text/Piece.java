package footnote.text;

import java.util.List;

/** What a model's text consists of. */
public sealed interface Piece {

    record Words(String text) implements Piece {}

    /** All that was said before was thought: what is said begins here. */
    record Anew() implements Piece {}

    /**
     * A marker.
     *
     * @param passages in ascending order, each from 1; empty where it names none that was given
     */
    record Marker(List<Integer> passages) implements Piece {}
}
