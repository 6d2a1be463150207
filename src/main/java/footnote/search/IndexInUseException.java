package footnote.search;

import java.io.IOException;
import java.nio.file.Path;

/** Another process has the index open. */
public final class IndexInUseException extends IOException {

    IndexInUseException(Path folder) {
        super("the index in '" + folder + "' is in use by another Footnote");
    }
}
