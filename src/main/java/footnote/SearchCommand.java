package footnote;

import footnote.chat.BadQuestionException;
import footnote.search.Hit;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code footnote search "…"}: the passages that a question finds. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Lists the passages that a question finds, best first.")
class SearchCommand implements Callable<Integer> {

    @Mixin
    private Settings settings = new Settings();

    @Parameters(
            paramLabel = "QUESTION",
            converter = TextConverter.class,
            description = "The question, 1 to 2,000 characters.")
    private String question = "";

    @Option(names = "--limit", paramLabel = "N", defaultValue = "8", description = "How many, from 1 to 50; default: 8")
    private int limit;

    @Override
    public Integer call() throws IOException {
        if (limit < 1 || limit > 50) {
            throw settings.wrong("--limit is " + limit + "; it is 1 to 50");
        }
        try (Footnote footnote = Footnote.open(settings)) {
            footnote.chat().check(question, null);
            CommandLine line = settings.commandLine();
            Terminal.syncForQuestion(footnote, line.getErr());
            for (Hit hit : footnote.chat().search(question, limit).hits()) {
                line.getOut()
                        .printf(
                                Locale.ROOT,
                                "%.3f  %s%n       %s%n",
                                hit.score(),
                                PlainAnswer.place(hit.source()),
                                PlainAnswer.excerpt(hit.text()));
            }
            return 0;
        } catch (BadQuestionException e) {
            throw settings.wrong(String.valueOf(e.getMessage()));
        }
    }
}
