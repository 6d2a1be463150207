package footnote.measure;

import java.io.PrintWriter;
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
}
