package footnote.model;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;

/** Tests of calls to a scripted model, which has a server of its own in each. */
abstract class WithScriptedModel {

    /** What a script may wait for; it comes at the test's end at the latest. */
    final CountDownLatch left = new CountDownLatch(1);

    final ScriptedModelServer server = new ScriptedModelServer();

    @AfterEach
    void stop() {
        left.countDown();
        server.close();
    }

    /** A gate that lets one call through at a time. */
    ScriptedGate gate() {
        return gate(1);
    }

    ScriptedGate gate(int calls) {
        return new ScriptedGate(server.url(), calls);
    }

    ScriptedGate gate(ModelLimits limits) {
        return new ScriptedGate(server.url(), 1, limits);
    }
}
