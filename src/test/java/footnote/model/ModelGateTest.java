package footnote.model;

import static footnote.model.ScriptedModelServer.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.model.ModelCall.Signal;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls are let through. */
@Timeout(30)
class ModelGateTest extends WithScriptedModel {

    @Test
    void one_call_too_many_is_busy_until_another_ends() {
        server.play(saying("on "));
        ScriptedGate gate = gate(2);
        try (ModelCall first = gate.call();
                ModelCall second = gate.call()) {
            assertThat(first.next()).isInstanceOf(Signal.Text.class);
            assertThat(second.next()).isInstanceOf(Signal.Text.class);
            assertThat(ScriptedGate.fault(gate.hear())).isEqualTo(Degraded.MODEL_BUSY);
            assertThat(server.requests()).hasSize(2);
        }
        assertThat(ScriptedGate.fault(gate.hear())).isNull();
    }

    @Test
    void a_call_closed_twice_makes_room_once() {
        server.play(saying("on "));
        ScriptedGate gate = gate();
        ModelCall twice = gate.call();
        twice.close();
        twice.close();
        try (ModelCall open = gate.call()) {
            assertThat(open.next()).isInstanceOf(Signal.Text.class);
            assertThat(ScriptedGate.fault(gate.hear())).isEqualTo(Degraded.MODEL_BUSY);
        }
    }

    @Test
    void an_interrupt_ends_the_wait_for_room() throws Exception {
        ScriptedGate gate = gate();
        FutureTask<Boolean> asking = new FutureTask<>(() -> {
            Thread.currentThread().interrupt();
            assertThatThrownBy(gate::hear).isInstanceOf(CancellationException.class);
            return Thread.currentThread().isInterrupted();
        });
        try (ModelCall open = gate.call()) {
            assertThat(open.next()).isInstanceOf(Signal.Text.class);
            Thread.ofVirtual().start(asking);
            assertThat(asking.get()).isTrue();
        }
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void a_service_that_fails_is_left_alone_for_a_while(int status) {
        server.play(wire -> wire.status(status, ""));
        ScriptedGate gate = gate();
        for (int i = 0; i < Circuit.FEWEST; i++) {
            gate.hear();
        }
        int before = server.requests().size();
        assertThat(gate.hear())
                .singleElement()
                .satisfies(
                        signal -> assertThat(((Signal.Failed) signal).fault()).hasMessageStartingWith("circuit open"));
        assertThat(server.requests()).hasSize(before);
    }

    @Test
    void a_call_that_is_made_again_and_again_is_one_fault() {
        server.play(wire -> wire.status(503, ""));
        ScriptedGate gate = gate();
        for (int i = 1; i < Circuit.FEWEST; i++) {
            assertThat(ScriptedGate.fault(gate.hear())).isEqualTo(Degraded.MODEL_ERROR);
        }
        server.play(saying("Well."));
        assertThat(ScriptedGate.fault(gate.hear())).isNull();
    }

    @Test
    void a_service_that_answers_is_asked_again_whatever_was_before() {
        server.play(wire -> wire.status(504, ""));
        ScriptedGate gate = gate();
        for (int i = 1; i < Circuit.FEWEST; i++) {
            gate.hear();
        }
        server.play(saying("Well."));
        assertThat(ScriptedGate.fault(gate.hear())).isNull();
        assertThat(ScriptedGate.fault(gate.hear())).isNull();
        server.play(wire -> wire.status(504, ""));
        gate.hear();
        server.play(saying("Well."));
        assertThat(ScriptedGate.fault(gate.hear()))
                .as("one fault among successes")
                .isNull();
    }

    @Test
    void a_service_that_a_web_page_answers_for_is_left_alone_for_a_while() {
        server.play(wire -> wire.opens("text/html", 0).sends("<html><body>Log in</body></html>"));
        ScriptedGate gate = gate();
        for (int i = 0; i < Circuit.FEWEST; i++) {
            assertThat(ScriptedGate.fault(gate.hear())).isEqualTo(Degraded.MODEL_ERROR);
        }
        gate.hear();
        assertThat(server.requests()).hasSize(Circuit.FEWEST);
    }

    @Test
    void a_service_that_is_silent_is_left_alone_for_a_while() {
        server.play(_ -> left.await());
        Duration brief = Duration.ofMillis(100);
        ScriptedGate gate = gate(new ModelLimits(brief, brief, Duration.ofSeconds(10)));
        for (int i = 0; i < Circuit.FEWEST; i++) {
            assertThat(ScriptedGate.fault(gate.hear())).isEqualTo(Degraded.MODEL_TIMEOUT);
        }
        assertThat(ScriptedGate.fault(gate.hear())).isEqualTo(Degraded.MODEL_ERROR);
        assertThat(server.requests()).hasSizeLessThanOrEqualTo(Circuit.FEWEST);
    }

    @Test
    void after_a_while_one_call_tells_whether_it_works_again() {
        ScriptedGate gate = gate(5);
        open(gate);
        gate.clock().advance(Circuit.PAUSE.plusSeconds(1));
        server.play(wire -> {
            left.await();
            wire.says("Well.").ends("stop");
        });
        try (ModelCall trial = gate.call()) {
            assertThat(ScriptedGate.fault(gate.hear())).isEqualTo(Degraded.MODEL_ERROR);
            left.countDown();
            assertThat(trial.next()).isEqualTo(new Signal.Text("Well."));
            assertThat(ScriptedGate.fault(gate.hear())).isNull();
        }
    }

    @Test
    void a_trial_that_fails_opens_the_circuit_anew() {
        ScriptedGate gate = gate(5);
        open(gate);
        int before = server.requests().size();
        gate.clock().advance(Circuit.PAUSE.plusSeconds(1));
        assertThat(ScriptedGate.fault(gate.hear())).isEqualTo(Degraded.MODEL_ERROR);
        assertThat(ScriptedGate.fault(gate.hear())).isEqualTo(Degraded.MODEL_ERROR);
        assertThat(server.requests()).hasSize(before + 1);
    }

    @Test
    void a_trial_that_is_left_makes_room_for_another() {
        ScriptedGate gate = gate(5);
        open(gate);
        gate.clock().advance(Circuit.PAUSE.plusSeconds(1));
        server.play(saying("Well."));
        gate.call().close();
        assertThat(ScriptedGate.fault(gate.hear())).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404})
    void a_service_that_declines_is_asked_again(int status) {
        server.play(wire -> wire.status(status, ""));
        ScriptedGate gate = gate();
        for (int i = 0; i < 2 * Circuit.FEWEST; i++) {
            gate.hear();
        }
        assertThat(server.requests()).hasSize(2 * Circuit.FEWEST);
    }

    @Test
    void a_caller_in_haste_says_nothing_of_the_service() {
        server.play(_ -> left.await());
        Duration haste = Duration.ofMillis(50);
        ScriptedGate gate = gate();
        for (int i = 0; i < 2 * Circuit.FEWEST; i++) {
            assertThat(ScriptedGate.fault(gate.hear(new ModelLimits(haste, haste, haste))))
                    .isEqualTo(Degraded.MODEL_TIMEOUT);
        }
        left.countDown();
        server.play(saying("Well."));
        assertThat(ScriptedGate.fault(gate.hear())).isNull();
    }

    @Test
    void a_circuit_that_opens_is_in_the_log() {
        try (LogLines log = new LogLines(Circuit.class, ScriptedGate.NAME)) {
            open(gate());
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .startsWith("WARN")
                    .contains("circuit open");
        }
    }

    @Test
    void there_is_room_for_one_call_at_least() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gate(0))
                .withMessageContaining("0")
                .withMessageContaining("1 or more");
    }

    private void open(ScriptedGate gate) {
        server.play(wire -> wire.status(503, ""));
        for (int i = 0; i < Circuit.FEWEST; i++) {
            gate.hear();
        }
    }
}
