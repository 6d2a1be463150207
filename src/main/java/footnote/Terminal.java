package footnote;

import footnote.corpus.Invisible;
import footnote.search.FileEntry;
import footnote.search.Indexer;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the command line shows of a folder's reading. */
final class Terminal {

    /** The columns of a line that is good to read. */
    private static final int WIDEST = 100;

    private static final int NARROWEST = 20;

    private static final boolean INTERACTIVE = isTerminal(System.console());

    private Terminal() {}

    /** A reading of the folder, which tells how far it is. */
    @FunctionalInterface
    interface Reading {
        Indexer.Changes read(Indexer.Progress progress) throws IOException;
    }

    /** Reads the folder, with progress on the error stream, and says there what became of its files. */
    static void sync(Footnote footnote, PrintWriter err, Reading reading) throws IOException {
        try {
            Indexer.Changes changes = reading.read((done, all) -> {
                if (INTERACTIVE && all > 0) {
                    err.printf(Locale.ROOT, "\rReading %,d of %,d files", done, all);
                    err.flush();
                }
            });
            clear(err);
            err.println(summary(footnote.index().entries(), changes));
            err.flush();
        } catch (IOException | RuntimeException e) {
            clear(err);
            throw e;
        }
    }

    /**
     * The same before a question; where the folder or the index fails, the question goes on with what was read before.
     *
     * @throws IOException when nothing was
     */
    static void syncForQuestion(Footnote footnote, PrintWriter err) throws IOException {
        try {
            sync(footnote, err, footnote::sync);
        } catch (IOException | UncheckedIOException e) {
            if (footnote.index().isEmpty()) {
                throw e;
            }
            err.println("footnote: this comes from what was read before: " + FileFault.of(e));
            err.flush();
        }
    }

    private static void clear(PrintWriter err) {
        if (INTERACTIVE) {
            err.print("\r\033[K");
        }
    }

    /** How many columns a line of text may have: those of the terminal, at most {@value #WIDEST}. */
    static int width() {
        if (!INTERACTIVE) {
            return WIDEST;
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return width(new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException _) {
            return WIDEST;
        }
    }

    /** @param size rows and columns, as {@code stty size} tells them */
    static int width(String size) {
        return Stream.of(size.strip().split(" "))
                .skip(1)
                .filter(columns -> columns.matches("\\d{2,4}"))
                .mapToInt(Integer::parseInt)
                .map(columns -> Math.clamp(columns, NARROWEST, WIDEST))
                .findFirst()
                .orElse(WIDEST);
    }

    /** A name in one line, without what would write over others. */
    static String visible(String name) {
        return Invisible.without(name).replace("\n", "\\n").replace("\t", "\\t");
    }

    /** Whether a person reads along, so that a line may be written over. */
    static boolean isInteractive() {
        return INTERACTIVE;
    }

    private static boolean isTerminal(@Nullable Console console) {
        return console != null && console.isTerminal();
    }

    private static String summary(List<FileEntry> entries, Indexer.Changes changes) {
        long indexed = count(entries, FileEntry.Status.INDEXED);
        StringBuilder summary =
                new StringBuilder(String.format(Locale.ROOT, "%,d article%s", indexed, indexed == 1 ? "" : "s"));
        if (changes.read() > 0) {
            summary.append(String.format(Locale.ROOT, ", %,d read anew", changes.read()));
        }
        if (changes.removed() > 0) {
            summary.append(String.format(Locale.ROOT, ", %,d removed", changes.removed()));
        }
        for (FileEntry.Status status :
                List.of(FileEntry.Status.EMPTY, FileEntry.Status.DUPLICATE, FileEntry.Status.FAILED)) {
            long files = count(entries, status);
            if (files > 0) {
                summary.append(String.format(
                        Locale.ROOT, ", %,d %s", files, status.name().toLowerCase(Locale.ROOT)));
            }
        }
        return summary.append(
                        entries.isEmpty() ? ": put .txt, .md, .html, .pdf, .docx or .eml files into the folder." : ".")
                .toString();
    }

    private static long count(List<FileEntry> entries, FileEntry.Status status) {
        return entries.stream().filter(entry -> entry.status() == status).count();
    }
}
