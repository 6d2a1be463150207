package footnote.chat;

/** A conversation that the store does not hold. */
public final class UnknownConversationException extends RuntimeException {

    UnknownConversationException() {
        super("there is no such conversation");
    }
}
