package footnote.chat;

/** A question that cannot be asked; the message names the value and the rule. */
public final class BadQuestionException extends RuntimeException {

    BadQuestionException(String message) {
        super(message);
    }
}
