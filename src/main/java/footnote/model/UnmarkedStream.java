package footnote.model;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of UTF-8 without the byte order mark that some servers begin with, which belongs to no event. */
final class UnmarkedStream extends FilterInputStream {

    private static final int[] MARK = {0xEF, 0xBB, 0xBF};

    /** How many bytes of the mark came; {@code MARK.length} once it came, or something else did. */
    private int seen;

    UnmarkedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        int skipped = 0;
        while (seen < MARK.length && skipped < count) {
            boolean marks = (bytes[offset + skipped] & 0xff) == MARK[seen];
            seen = marks ? seen + 1 : MARK.length;
            skipped += marks ? 1 : 0;
        }
        if (skipped == 0) {
            return count;
        }
        if (skipped == count) {
            return read(bytes, offset, length);
        }
        System.arraycopy(bytes, offset + skipped, bytes, offset, count - skipped);
        return count - skipped;
    }
}
