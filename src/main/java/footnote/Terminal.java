package footnote;

import footnote.corpus.Invisible;
import footnote.search.FileEntry;
import footnote.search.Indexer;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What the command line shows of a folder's reading. */
final class Terminal {

    private static final boolean INTERACTIVE = isTerminal(System.console());

    private Terminal() {}

    /** A reading of the folder, which tells how far it is. */
    @FunctionalInterface
    interface Reading {
        Indexer.Changes read(Indexer.Progress progress) throws IOException;
    }

    /** Reads the folder, with progress on the error stream, and says there what became of its files. */
    static void sync(Footnote footnote, CommandSpec command, Reading reading) throws IOException {
        PrintWriter err = command.commandLine().getErr();
        Indexer.Changes changes = reading.read((done, all) -> {
            if (INTERACTIVE && all > 0) {
                err.printf(Locale.ROOT, "\rReading %,d of %,d files", done, all);
                err.flush();
            }
        });
        if (INTERACTIVE) {
            err.print("\r\033[K");
        }
        err.println(summary(footnote.index().entries(), changes));
        err.flush();
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
