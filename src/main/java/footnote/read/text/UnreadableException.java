package footnote.read.text;

/** A file that holds no article; the message says why and goes on from the file's name: "is not text". */
public final class UnreadableException extends Exception {

    /** @param reason goes on from the file's name: "is not text" */
    public UnreadableException(String reason) {
        super(reason);
    }

    /** Why the file cannot be read, never null. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
