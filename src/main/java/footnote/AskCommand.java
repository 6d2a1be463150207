package footnote;

import footnote.answer.Answer;
import footnote.answer.Json;
import footnote.chat.BadQuestionException;
import footnote.slack.SlackWebhook;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code footnote ask "…"}: one answer on the terminal. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = "Answers one question, with the footnotes below the answer.")
class AskCommand implements Callable<Integer> {

    @Mixin
    private Settings settings = new Settings();

    @Parameters(
            paramLabel = "QUESTION",
            converter = TextConverter.class,
            description = "The question, 1 to 2,000 characters.")
    private String question = "";

    @Option(names = "--json", description = "Prints the answer as JSON, in the form of POST /api/ask.")
    private boolean json;

    @Option(names = "--post", description = "Posts the answer to Slack too, through --slack-webhook-url.")
    private boolean post;

    @Option(
            names = "--slack-webhook-url",
            paramLabel = "URL",
            description =
                    "The address of an incoming webhook of Slack, a secret. FOOTNOTE_SLACK_WEBHOOK_URL; default: none")
    private @Nullable String webhookUrl;

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandLine line = settings.commandLine();
        Optional<String> webhook = webhook();
        String page = settings.publicUrl();
        try (Footnote footnote = Footnote.open(settings)) {
            footnote.chat().check(question, null);
            Terminal.syncForQuestion(footnote, line.getErr());
            Answer answer = footnote.chat().ask(question, null, _ -> {});
            String text = json
                    ? Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer)
                    : PlainAnswer.of(answer, Terminal.width());
            line.getOut().println(text);
            line.getOut().flush();
            if (webhook.isPresent()) {
                try (SlackWebhook slack = SlackWebhook.of(webhook.orElseThrow(), page)) {
                    slack.post(answer, sentence -> line.getErr().println("footnote: " + sentence));
                }
            }
            return 0;
        } catch (BadQuestionException e) {
            throw settings.wrong(String.valueOf(e.getMessage()));
        }
    }

    /** Where the answer is posted; empty where it isn't. Its value is a secret, so that no error names it. */
    private Optional<String> webhook() {
        if (!post) {
            return Optional.empty();
        }
        if (webhookUrl == null) {
            throw settings.wrong("--post needs --slack-webhook-url, the address of an incoming webhook of Slack");
        }
        if (!Settings.isAddress(webhookUrl)) {
            throw settings.wrong(
                    "--slack-webhook-url is no address; it is one such as https://hooks.example.org/services/…");
        }
        return Optional.of(webhookUrl);
    }
}
