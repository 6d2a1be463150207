package footnote;

import footnote.answer.Answer;
import footnote.answer.Json;
import footnote.chat.BadQuestionException;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code footnote ask "…"}: one answer on the terminal. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = "Answers one question, with the footnotes below the answer.")
class AskCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(paramLabel = "QUESTION", description = "The question, 1 to 2,000 characters.")
    private String question = "";

    @Option(names = "--json", description = "Prints the answer as JSON, in the form of POST /api/ask.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        try (Footnote footnote = Footnote.open(settings)) {
            footnote.chat().check(question, null);
            Terminal.sync(footnote, command, (_, _) -> {});
            Answer answer = footnote.chat().ask(question, null, _ -> {});
            String text = json
                    ? Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer)
                    : PlainAnswer.of(answer);
            command.commandLine().getOut().println(text);
            return 0;
        } catch (BadQuestionException e) {
            throw settings.wrong(String.valueOf(e.getMessage()));
        }
    }
}
