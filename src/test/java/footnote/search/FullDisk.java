package footnote.search;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A folder on a disk that takes only so many more bytes. */
final class FullDisk extends FilterDirectory {

    private volatile long room = Long.MAX_VALUE;
    private volatile String complaint = "";

    FullDisk(Directory directory) {
        super(directory);
    }

    void leave(long bytes, String why) {
        room = bytes;
        complaint = why;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return new Output(take(0, super.createOutput(name, context)));
    }

    private synchronized <T> T take(long bytes, T written) throws IOException {
        if (bytes >= room) {
            throw new IOException(complaint);
        }
        room -= bytes;
        return written;
    }

    private final class Output extends FilterIndexOutput {

        Output(IndexOutput out) {
            super(out.toString(), out.getName(), out);
        }

        @Override
        public void writeByte(byte b) throws IOException {
            take(1, out);
            super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
            take(length, out);
            super.writeBytes(bytes, offset, length);
        }
    }
}
