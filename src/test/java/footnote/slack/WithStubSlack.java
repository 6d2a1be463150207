package footnote.slack;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the bot, each with a Slack and a data folder of its own. */
abstract class WithStubSlack {

    @TempDir
    Path data;

    StubSlack slack;

    @BeforeEach
    void start() throws IOException {
        slack = new StubSlack();
    }

    @AfterEach
    void stop() {
        slack.close();
    }
}
