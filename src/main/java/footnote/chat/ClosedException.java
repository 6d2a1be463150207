package footnote.chat;

/** No more answers begin, and one that began may have been given up: the program is shutting down. */
public final class ClosedException extends RuntimeException {

    ClosedException() {
        super("the server is shutting down");
    }
}
