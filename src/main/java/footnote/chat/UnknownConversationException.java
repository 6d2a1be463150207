package footnote.chat;

/** A conversation that the store does not hold. */
public final class UnknownConversationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownConversationException() {
        super("there is no such conversation");
    }
}
