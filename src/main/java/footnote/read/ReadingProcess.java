package footnote.read;

import footnote.corpus.Article;
import footnote.read.text.UnreadableException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A Java process that reads articles, one at a time. For one thread at a time, but that any may close it. */
final class ReadingProcess implements AutoCloseable {

    /** How a JVM exits that was told to when its memory is full. */
    private static final int OUT_OF_MEMORY = 3;

    /** So many times the limit is waited for at most, where the machine is busy with other things. */
    private static final int MOST_WAITS = 5;

    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;

    private final int heapMb;

    private ReadingProcess(Process process, int heapMb) {
        this.process = process;
        this.heapMb = heapMb;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /** @throws IOException when no process can be started, or it doesn't find the program's classes */
    static ReadingProcess start(int heapMb) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMb + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                ReadingMain.class.getName());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        ReadingProcess reader = new ReadingProcess(builder.start(), heapMb);
        try {
            reader.from.readByte();
            return reader;
        } catch (IOException e) {
            reader.close();
            throw new IOException("java exited at once", e);
        }
    }

    /**
     * @throws UnreadableException also where the reading takes more work than {@code limit}, or five times as long
     * @throws IdleException when another process must be asked
     */
    Article read(String path, byte[] bytes, Duration limit) throws UnreadableException, IdleException {
        AtomicBoolean late = new AtomicBoolean();
        Duration before = worked();
        Thread watch = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(limit);
                for (int i = 1; i < MOST_WAITS && worked().minus(before).compareTo(limit) < 0; i++) {
                    Thread.sleep(limit);
                }
                late.set(true);
                process.destroyForcibly();
            } catch (InterruptedException _) {
                // The article is read.
            }
        });
        try {
            ArticleWire.writeFile(to, path, bytes);
            return ArticleWire.readArticle(from);
        } catch (IOException e) {
            if (!late.get() && exit() == ReadingMain.EXIT_IDLE) {
                throw new IdleException();
            }
            process.destroyForcibly();
            throw new UnreadableException(
                    late.get() ? "takes longer than " + limit.toSeconds() + " s to read" : why(e));
        } finally {
            watch.interrupt();
        }
    }

    /** How long the process has worked in all, which on a busy machine is less than how long it has been waited for. */
    private Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private String why(IOException e) {
        return exit() == OUT_OF_MEMORY
                ? "takes more than " + heapMb + " MB of memory to read"
                : "broke the process that read it off: " + e;
    }

    /** How the process exited; negative where it hasn't. */
    private int exit() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** The process had ended before the file came. */
    static final class IdleException extends Exception {}

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
