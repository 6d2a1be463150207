package footnote.model;

/** A call that wasn't made, since as many as may be were under way. */
final class TooManyCallsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyCallsException() {
        super("as many calls of the model as may be are under way");
    }
}
