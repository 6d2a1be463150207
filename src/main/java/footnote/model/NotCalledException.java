package footnote.model;

/** A call that wasn't made, since the model's service is known to be down, or as many as may be were under way. */
final class NotCalledException extends RuntimeException {

    NotCalledException(String why) {
        super(why);
    }
}
