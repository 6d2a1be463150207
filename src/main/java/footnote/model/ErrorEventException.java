package footnote.model;

import java.io.IOException;

/** A model's service told of an error, of no known status, in the stream of its answer. */
final class ErrorEventException extends IOException {

    private static final long serialVersionUID = 1L;

    ErrorEventException() {
        super("an error in the stream");
    }
}
