package footnote.slack;

import footnote.answer.Answer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Posts answers to a channel through an incoming webhook, for those without an app. Its address is a secret. */
public final class SlackWebhook implements AutoCloseable {

    private final String url;
    private final SlackBlocks blocks;
    private final SlackApi api;
    private final Patience patience;

    SlackWebhook(String url, @Nullable String pageUrl, SlackTimes times) {
        this.url = url;
        this.blocks = new SlackBlocks(pageUrl);
        this.api = new SlackApi("", null, times.call());
        this.patience = new Patience(times);
    }

    /**
     * The webhook at an address.
     *
     * @param pageUrl where people reach Footnote's page; null where they can't
     */
    public static SlackWebhook of(String url, @Nullable String pageUrl) {
        return new SlackWebhook(url, pageUrl, SlackTimes.USUAL);
    }

    /**
     * Posts an answer with its question and footnotes; a failed post is retried for up to two minutes, and one that nobody heard of isn't.
     *
     * @param told is told once, in a sentence, that it is tried again
     * @throws IOException with Slack's code for the failure, when it doesn't take the answer
     */
    public void post(Answer answer, Consumer<String> told) throws IOException, InterruptedException {
        SlackMessage message = blocks.withoutButtons(answer);
        AtomicBoolean again = new AtomicBoolean();
        try {
            patience.persistUntilSent(() -> api.respond(url, message, Map.of()), trouble -> {
                if (!again.getAndSet(true)) {
                    told.accept("Slack's webhook doesn't take the answer yet: " + trouble.code()
                            + "; it is tried again for up to two minutes");
                }
            });
        } catch (SlackTrouble trouble) {
            if (trouble.isUnheard()) {
                throw new IOException(
                        "Slack's webhook didn't say whether it took the answer (" + trouble.code()
                                + "); look into the channel before you post it again",
                        trouble);
            }
            throw new IOException("Slack's webhook doesn't take the answer: " + trouble.code(), trouble);
        }
    }

    @Override
    public void close() {
        api.close();
    }
}
