package footnote.eval;

import java.util.List;

/**
 * A question that came out wrong.
 *
 * @param margin how far it was above the line from which on it is answered; below it where negative
 * @param quoted the words that were, or would have been, quoted
 * @param wanted the words that answer it; none where nothing does
 */
public record Failure(String id, String question, Kind kind, double margin, List<String> quoted, List<String> wanted) {

    /** What went wrong. */
    public enum Kind {
        WRONG_WORDS,
        REFUSED,
        NOT_REFUSED
    }

    public Failure {
        quoted = List.copyOf(quoted);
        wanted = List.copyOf(wanted);
    }
}
