package footnote.slack;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the bot, each with a Slack and a data folder of its own. */
abstract class WithStubSlack {

    @TempDir
    Path data;

    @AutoClose
    final StubSlack slack = new StubSlack();
}
