package footnote.read;

import footnote.read.text.UnreadableException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A program that reads files from its input until that ends, or nothing comes for a while. */
final class ReadingMain {

    private static final Duration IDLE = Duration.ofSeconds(30);

    /** How it exits when nothing has come for so long. */
    static final int EXIT_IDLE = 0;

    private ReadingMain() {}

    /** Writes one byte when it is ready, and then an answer to each file. */
    public static void main(String[] args) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // What a library prints must not come between.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        out.writeByte(1);
        out.flush();
        while (true) {
            Thread timer = Thread.ofPlatform().daemon().start(ReadingMain::exitWhenIdle);
            String path;
            try {
                path = in.readUTF();
            } catch (EOFException _) {
                return;
            }
            timer.interrupt();
            byte[] bytes = in.readNBytes(in.readInt());
            try {
                ArticleWire.write(out, ArticleReader.read(path, bytes));
            } catch (UnreadableException e) {
                ArticleWire.write(out, e);
            }
        }
    }

    private static void exitWhenIdle() {
        try {
            Thread.sleep(IDLE);
            Runtime.getRuntime().halt(EXIT_IDLE);
        } catch (InterruptedException _) {
            // A file has come.
        }
    }
}
