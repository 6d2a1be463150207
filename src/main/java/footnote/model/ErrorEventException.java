package footnote.model;

import java.io.IOException;

/** A model's service told of an error, of no known status, in the stream of its answer. */
final class ErrorEventException extends IOException {

    ErrorEventException() {
        super("an error in the stream");
    }
}
