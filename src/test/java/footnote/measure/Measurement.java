package footnote.measure;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A measurement that a person starts on the command line. */
public abstract class Measurement implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    /** Where it prints what it found. */
    protected final PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** What every {@code every}th line of a file says in JSON, from the first one on. */
    public static List<JsonNode> lines(Path file, int every) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        List<String> all = Files.readAllLines(file);
        for (int i = 0; i < all.size(); i += every) {
            lines.add(Json.MAPPER.readTree(all.get(i)));
        }
        return lines;
    }
}
