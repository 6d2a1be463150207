package footnote.model;

import static footnote.model.ScriptedModelServer.saying;
import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.output.FinishReason;
import footnote.model.ModelCall.Signal;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a call is waited for, and when it is made anew. */
@Timeout(30)
class ModelCallTest extends WithScriptedModel {

    private static final Duration LONG = Duration.ofSeconds(10);

    /** What a first call loads is of no limit's time. */
    @BeforeAll
    static void load() throws IOException {
        try (ScriptedModelServer first = new ScriptedModelServer()) {
            new ScriptedGate(first.url(), 1).hear();
        }
    }

    @Test
    void a_token_is_heard_before_the_next_is_said() {
        Semaphore heard = new Semaphore(0);
        server.play(wire -> {
            for (int i = 0; i < 50; i++) {
                wire.says("on ");
                heard.acquire();
            }
            wire.ends("stop");
        });
        try (ModelCall call = gate().call()) {
            for (int i = 0; i < 50; i++) {
                assertThat(call.next()).isEqualTo(new Signal.Text("on "));
                heard.release();
            }
            assertThat(call.next()).isInstanceOf(Signal.Complete.class);
        }
    }

    @Test
    void a_first_token_that_came_in_time_is_heard_though_nobody_listened_until_later() throws InterruptedException {
        server.play(saying("Well."));
        try (ModelCall call =
                gate(new ModelLimits(Duration.ofSeconds(1), LONG, LONG)).call()) {
            Thread.sleep(Duration.ofMillis(1_050));
            assertThat(call.next()).isEqualTo(new Signal.Text("Well."));
        }
    }

    @Test
    void the_next_question_takes_the_same_connection_once_the_answer_is_read() throws InterruptedException {
        server.play(saying("Well."));
        gate().hear();
        Thread.sleep(Duration.ofMillis(5_500));
        gate().hear();
        assertThat(server.requests()).hasSize(2);
        assertThat(server.connections()).hasSize(1);
    }

    @Test
    void a_stream_that_closes_a_moment_after_the_answer_leaves_its_connection_to_the_next_question()
            throws InterruptedException {
        server.play(wire -> wire.says("Well.").ends("stop").waits(50));
        int questions = 6;
        for (int i = 0; i < questions; i++) {
            gate().hear();
            Thread.sleep(Duration.ofMillis(250));
        }
        assertThat(server.requests()).hasSize(questions);
        assertThat(server.connections())
                .as("a busy machine may lose some, not all")
                .hasSizeLessThan(questions);
    }

    @Test
    void a_slow_model_is_heard_out() {
        server.play(wire -> {
            for (int i = 0; i < 3; i++) {
                wire.says("on ").waits(400);
            }
            wire.ends("stop");
        });
        assertThat(gate().hear()).hasSize(4).last().isInstanceOf(Signal.Complete.class);
    }

    @Test
    void a_slow_model_ends_with_the_whole_times_end() throws InterruptedException {
        server.play(wire ->
                wire.says("on ").waits(600).says("on ").waits(600).says("on ").stalls(400));
        List<Signal> heard =
                gate(new ModelLimits(LONG, LONG, Duration.ofMillis(1_500))).hear();
        assertThat(ScriptedGate.fault(heard)).isEqualTo(Degraded.MODEL_TIMEOUT);
        assertThat(heard).hasSizeLessThanOrEqualTo(4);
        assertThat(server.wasLeft()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"first token, 1500, 10000, 10000", "between tokens, 10000, 500, 10000", "whole, 10000, 10000, 1500"})
    void a_call_that_ran_out_of_time_is_ended_and_not_made_again(String limit, long first, long between, long whole)
            throws InterruptedException {
        server.play(wire -> {
            if (!limit.equals("first token")) {
                wire.says("on ");
            }
            left.await();
            wire.stalls(0);
        });
        ScriptedGate gate =
                gate(new ModelLimits(Duration.ofMillis(first), Duration.ofMillis(between), Duration.ofMillis(whole)));
        List<Signal> heard = gate.hear();
        left.countDown();
        assertThat(ScriptedGate.fault(heard)).as(limit).isEqualTo(Degraded.MODEL_TIMEOUT);
        assertThat(server.wasLeft()).isTrue();
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503})
    void what_may_pass_is_tried_again(int status) {
        AtomicInteger calls = new AtomicInteger();
        server.play(wire -> {
            if (calls.incrementAndGet() < 3) {
                wire.status(status, "{\"error\": \"busy\"}");
            } else {
                wire.says("Well.").ends("stop");
            }
        });
        assertThat(gate().hear()).containsExactly(new Signal.Text("Well."), new Signal.Complete(FinishReason.STOP));
        assertThat(calls).hasValue(3);
    }

    @Test
    void an_error_in_the_stream_counts_as_the_status_that_it_tells() {
        AtomicInteger calls = new AtomicInteger();
        server.play(wire -> {
            if (calls.incrementAndGet() < 3) {
                wire.sends("data: {\"error\": {\"code\": 429, \"message\": \"slow down\"}}\n\ndata: [DONE]\n\n");
            } else {
                wire.says("An \"error\".")
                        .sends("data: {\"error\": null, \"choices\": []}\n\n")
                        .ends("stop");
            }
        });
        assertThat(gate().hear())
                .containsExactly(new Signal.Text("An \"error\"."), new Signal.Complete(FinishReason.STOP));
        assertThat(calls).hasValue(3);
    }

    @Test
    void a_connection_lost_before_the_first_word_is_made_anew() {
        AtomicInteger calls = new AtomicInteger();
        server.play(wire -> {
            if (calls.incrementAndGet() > 1) {
                wire.says("Well.").ends("stop");
            }
        });
        assertThat(ScriptedGate.fault(gate().hear())).isNull();
        assertThat(calls).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({"429, MODEL_RATE_LIMITED", "503, MODEL_ERROR"})
    void what_does_not_pass_is_tried_three_times_in_all(int status, Degraded cause) {
        server.play(wire -> wire.status(status, ""));
        List<Signal> heard = gate().hear();
        assertThat(heard).hasSize(1);
        assertThat(ScriptedGate.fault(heard)).isEqualTo(cause);
        assertThat(server.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 404, 413, 422, 501})
    void what_will_not_pass_is_tried_once(int status) {
        server.play(wire -> wire.status(status, "{\"error\": {\"code\": \"context_length_exceeded\"}}"));
        assertThat(ScriptedGate.fault(gate().hear())).isEqualTo(Degraded.MODEL_ERROR);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void an_answer_begun_is_never_begun_anew() {
        server.play(wire -> wire.opens("text/event-stream", 100_000).says("on "));
        List<Signal> heard = gate().hear();
        assertThat(heard.getFirst()).isEqualTo(new Signal.Text("on "));
        assertThat(ScriptedGate.fault(heard)).isEqualTo(Degraded.MODEL_ERROR);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void the_wait_that_a_service_asks_for_is_kept() {
        List<Long> times = new ArrayList<>();
        server.play(wire -> {
            times.add(System.nanoTime());
            if (times.size() == 1) {
                wire.header("Retry-After", "1").status(429, "");
            } else {
                wire.says("Well.").ends("stop");
            }
        });
        assertThat(ScriptedGate.fault(gate().hear())).isNull();
        assertThat(times).hasSize(2);
        assertThat(Duration.ofNanos(times.get(1) - times.get(0))).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"429 | 60", "503 | 10", "429 | Fri, 31 Dec 2100 23:59:59 GMT", "429 | 999999999999"})
    void a_wait_longer_than_is_left_is_not_begun(int status, String wait) {
        server.play(wire -> wire.header("Retry-After", wait).status(status, ""));
        assertThat(ScriptedGate.fault(gate().hear())).isEqualTo(Degraded.MODEL_RATE_LIMITED);
        assertThat(server.requests()).hasSize(1);
    }
}
