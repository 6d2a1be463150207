package footnote.read;

import footnote.corpus.Article;
import footnote.read.text.UnreadableException;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads articles of files that nobody has checked: whatever a file holds, it costs a bounded time and bounded memory, and
 * no more than itself. Small text is read at once; what can take long, or unpacks to much, is read in a process of its own
 * with a heap of {@value #HEAP_MB} MB, which is ended when the time is up. No thread of Java can be ended like that. Processes start when
 * they are needed, serve file after file, and end when nothing came for half a minute, or the reader is closed. Thread-safe.
 */
public final class GuardedReader implements AutoCloseable {

    /** The longest that the reading of a file may take. */
    private static final Duration LIMIT = Duration.ofSeconds(9);

    private static final int HEAP_MB = 512;

    /** Text of so many bytes is read well within the time, whatever it is. */
    private static final int SMALL_TEXT = 1 << 20;

    /** The same of HTML, whose parser mends what is wrong, at length. */
    private static final int SMALL_HTML = 1 << 16;

    private static final Logger LOG = LoggerFactory.getLogger(GuardedReader.class);

    private final Duration limit;
    private final int heapMb;
    private final Queue<ReadingProcess> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    public GuardedReader() {
        this(LIMIT, HEAP_MB);
    }

    GuardedReader(Duration limit, int heapMb) {
        this.limit = limit;
        this.heapMb = heapMb;
    }

    /**
     * The article that a file holds.
     *
     * @param path the file's path within its folder, with {@code /} between its parts
     * @throws UnreadableException when the bytes are no article of the format that the path's ending names, or reading them
     *     takes too long or too much memory
     */
    public Article read(String path, byte[] bytes) throws UnreadableException {
        if (isHarmless(path, bytes.length)) {
            return ArticleReader.read(path, bytes);
        }
        ReadingProcess process = process();
        if (process == null) {
            return ArticleReader.read(path, bytes);
        }
        try {
            return process.read(path, bytes, limit);
        } catch (ReadingProcess.IdleException _) {
            return read(path, bytes);
        } finally {
            if (process.isAlive() && !closed) {
                idle.add(process);
            } else {
                process.close();
            }
        }
    }

    private @Nullable ReadingProcess process() {
        for (ReadingProcess next = idle.poll(); next != null; next = idle.poll()) {
            if (next.isAlive()) {
                return next;
            }
        }
        try {
            return ReadingProcess.start(heapMb);
        } catch (IOException e) {
            LOG.warn("files are read in this process, since none can be started for them: {}", e.toString());
            return null;
        }
    }

    /** Whether a file of that name and size is read at once, whatever it holds. */
    public static boolean isHarmless(String path, long length) {
        String name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf") || name.endsWith(".docx")) {
            return false;
        }
        return length
                <= (name.endsWith(".htm") || name.endsWith(".html") || name.endsWith(".eml") ? SMALL_HTML : SMALL_TEXT);
    }

    @Override
    public void close() {
        closed = true;
        for (ReadingProcess next = idle.poll(); next != null; next = idle.poll()) {
            next.close();
        }
    }
}
