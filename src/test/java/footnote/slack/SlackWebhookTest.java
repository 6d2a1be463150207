package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.answer.Answers;
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
            Duration.ofSeconds(1),
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
            assertThatThrownBy(() -> webhook.post(Answers.quoted("It is closed."), told::add))
                    .hasMessage("Slack's webhook doesn't take the answer: it can't be reached");
        }
        assertThat(told)
                .containsExactly("Slack's webhook doesn't take the answer yet: it can't be reached;"
                        + " it is tried again for up to two minutes");
    }
}
