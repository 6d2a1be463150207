package footnote.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.model.ModelCall.Signal;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How a call ends where nobody waits for it any more. */
@Timeout(30)
class ModelCallEndTest extends WithScriptedModel {

    private final CountDownLatch asked = new CountDownLatch(1);

    static List<Arguments> before() {
        return List.of(
                Arguments.of("the headers", (ScriptedModelServer.Script) _ -> {}),
                Arguments.of("the first token", (ScriptedModelServer.Script)
                        wire -> wire.opens("text/event-stream", 0).sends(": \n\n")),
                Arguments.of("the second token", (ScriptedModelServer.Script) wire -> wire.says("on ")));
    }

    @ParameterizedTest(name = "before {0}")
    @MethodSource("before")
    void an_interrupt_ends_the_wait_and_the_connection(String what, ScriptedModelServer.Script script)
            throws Exception {
        playUntilLeft(script);
        interruptOnceAsked();
        left.countDown();
        assertThat(server.wasLeft()).as(what).isTrue();
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest(name = "before {0}")
    @MethodSource("before")
    void closing_ends_the_connection(String what, ScriptedModelServer.Script script) throws Exception {
        playUntilLeft(script);
        ModelCall call = gate().call();
        asked.await();
        call.close();
        left.countDown();
        assertThat(server.wasLeft()).as(what).isTrue();
    }

    @Test
    void closing_at_any_moment_ends_the_connection() throws InterruptedException {
        Semaphore ended = new Semaphore(0);
        server.play(wire -> {
            try {
                for (int i = 0; i < 10_000; i++) {
                    wire.says("on ").waits(1);
                }
            } catch (IOException e) {
                ended.release();
            }
        });
        ScriptedGate gate = gate();
        for (int i = 0; i < 300; i++) {
            try (ModelCall _ = gate.call()) {
                Thread.sleep(Duration.ofNanos(i * 20_000L));
            }
        }
        assertThat(ended.tryAcquire(server.requests().size(), 5, TimeUnit.SECONDS))
                .as(
                        "%d of %d ended",
                        ended.availablePermits(), server.requests().size())
                .isTrue();
    }

    @Test
    void an_interrupt_ends_the_wait_for_a_new_try() throws Exception {
        server.play(wire -> {
            wire.header("Retry-After", "8").status(429, "");
            asked.countDown();
        });
        interruptOnceAsked();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void many_calls_need_few_platform_threads() throws InterruptedException {
        int calls = 200;
        CountDownLatch all = new CountDownLatch(calls);
        server.play(wire -> {
            wire.says("on ");
            all.countDown();
            left.await();
        });
        ScriptedGate gate = gate(calls);
        int before = ManagementFactory.getThreadMXBean().getThreadCount();
        List<ModelCall> open = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            open.add(gate.call());
        }
        all.await();
        assertThat(open).allMatch(call -> call.next() instanceof Signal.Text);
        assertThat(ManagementFactory.getThreadMXBean().getThreadCount() - before)
                .isLessThan(40);
        open.forEach(ModelCall::close);
    }

    private void interruptOnceAsked() throws Exception {
        ScriptedGate gate = gate();
        FutureTask<Boolean> asking = new FutureTask<>(() -> {
            assertThatThrownBy(gate::hear).isInstanceOf(CancellationException.class);
            return Thread.currentThread().isInterrupted();
        });
        Thread asker = Thread.ofVirtual().start(asking);
        asked.await();
        asker.interrupt();
        assertThat(asking.get()).as("still interrupted").isTrue();
    }

    private void playUntilLeft(ScriptedModelServer.Script script) {
        server.play(wire -> {
            script.play(wire);
            asked.countDown();
            left.await();
            wire.stalls(0);
        });
    }
}
