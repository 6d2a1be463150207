package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.answer.Answer;
import footnote.answer.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlackWebhookTest {

    private static final SlackTimes SHORT = new SlackTimes(
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofMillis(20),
            Duration.ofMillis(200),
            Duration.ZERO,
            Duration.ZERO);

    @Test
    void tells_once_that_it_tries_again_and_why() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        List<String> told = new ArrayList<>();
        try (SlackWebhook webhook = new SlackWebhook("http://127.0.0.1:" + port + "/secret", null, SHORT)) {
            assertThatThrownBy(() -> webhook.post(answer(), told::add))
                    .hasMessage("Slack's webhook doesn't take the answer: it can't be reached");
        }
        assertThat(told)
                .containsExactly("Slack's webhook doesn't take the answer yet: it can't be reached;"
                        + " it is tried again for up to two minutes");
    }

    @SuppressWarnings("NullAway") // It can't read in a class file that a nested type may be null.
    private static Answer answer() {
        return new Answer(
                "a_1",
                "c_1",
                "Is it closed?",
                "Is it closed?",
                false,
                Reply.REFUSAL,
                List.of(),
                List.of(),
                Reply.Reason.NO_EVIDENCE,
                Reply.Mode.EXTRACTIVE,
                null,
                null,
                "7",
                new Answer.Timings(1, 2, 3));
    }
}
