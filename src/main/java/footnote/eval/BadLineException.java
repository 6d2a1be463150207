package footnote.eval;

import java.nio.file.Path;

/** A line of a file that is not what it should be; the message names the file, the line's number and the reason. */
public final class BadLineException extends Exception {

    BadLineException(Path file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
