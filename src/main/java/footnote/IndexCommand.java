package footnote;

import footnote.search.FileEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code footnote index}: reads the folder and says what became of each file. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = "Reads the folder into the index, and lists what became of each file.")
class IndexCommand implements Callable<Integer> {

    @Mixin
    private Settings settings = new Settings();

    @Override
    public Integer call() throws IOException {
        CommandLine line = settings.commandLine();
        try (Footnote footnote = Footnote.open(settings)) {
            int code = CommandLine.ExitCode.OK;
            try {
                Terminal.sync(footnote, line.getErr(), footnote::sync);
            } catch (IOException | UncheckedIOException e) {
                line.getErr().println("footnote: the folder was not read: " + FileFault.of(e));
                code = CommandLine.ExitCode.SOFTWARE;
            }
            for (FileEntry entry : footnote.index().entries()) {
                String told = Stream.of(titleOf(entry), entry.detail())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; "));
                String status = entry.status().name().toLowerCase(Locale.ROOT);
                line.getOut()
                        .printf("%-9s  %s  (%s)%n", status, Terminal.visible(entry.path()), Terminal.visible(told));
            }
            return code;
        }
    }

    /** Null of a file that holds no article of its own. */
    private static @Nullable String titleOf(FileEntry entry) {
        return entry.status() == FileEntry.Status.INDEXED ? entry.title() : null;
    }
}
