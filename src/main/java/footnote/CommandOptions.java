package footnote;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Some of a command's options, which belong together. */
abstract class CommandOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** The command line whose options these are. */
    final CommandLine commandLine() {
        return Objects.requireNonNull(command).commandLine();
    }

    /** An error of usage: what is set to what, and which rule it breaks. */
    final ParameterException wrong(String message) {
        return new ParameterException(commandLine(), message);
    }
}
