package footnote.read.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that breaks off where what is unpacked from it grows beyond bounds. */
final class BoundedStream extends FilterInputStream {

    private final int most;
    private int left;

    /** @param most the most bytes that may be read */
    BoundedStream(InputStream in, int most) {
        super(in);
        this.most = most;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException("a part of it unpacks to more than " + most / 1048576 + " MB");
        }
    }
}
