package footnote.chat;

/** A title that no conversation can have; the message names the value and the rule. */
public final class BadTitleException extends RuntimeException {

    BadTitleException(String message) {
        super(message);
    }
}
