package footnote.model;

/** A call that wasn't made, since the model's service is known to be down. */
final class CircuitOpenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CircuitOpenException() {
        super("circuit open: the model's service is left alone for a while");
    }
}
