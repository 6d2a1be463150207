package footnote.model;

import java.io.IOException;
import java.util.regex.Pattern;

/** A model's service answered well, but with something else than the stream of an answer: a proxy's web page, say. */
final class NoStreamException extends IOException {

    private static final Pattern TYPE = Pattern.compile("[\\w.+-]{1,40}/[\\w.+-]{1,40}");

    /** @param type the media type that came; its message tells it where it is one, and nothing else of the service's words */
    NoStreamException(String type) {
        super((TYPE.matcher(type).matches() ? type : "something else") + " in place of an answer");
    }
}
