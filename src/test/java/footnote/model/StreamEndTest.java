package footnote.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.output.FinishReason;
import footnote.model.ModelCall.Signal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ends an answer, and what doesn't. */
@Timeout(30)
class StreamEndTest extends WithScriptedModel {

    @ParameterizedTest
    @CsvSource({
        "stop, STOP",
        "eos_token, STOP",
        "eos, STOP",
        "end_turn, STOP",
        "stop_sequence, STOP",
        "COMPLETE, STOP",
        "STOP, STOP",
        "length, LENGTH",
        "max_tokens, LENGTH",
        "MAX_TOKENS, LENGTH",
        "model_length, LENGTH",
        "content_filter, CONTENT_FILTER",
        "tool_calls, TOOL_EXECUTION"
    })
    void a_service_may_say_in_its_own_words_why_a_model_has_ended(String told, FinishReason reason) {
        server.play(wire -> wire.says("Well.").ends(told));
        assertThat(gate().hear()).containsExactly(new Signal.Text("Well."), new Signal.Complete(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"error", "abort", "insufficient_system_resource", "incomplete", "content_filtered", "time_limit"
            })
    void what_is_no_end_of_its_own_is_none(String told) {
        server.play(wire -> wire.says("Well.").ends(told));
        assertThat(gate().hear().getLast()).isNotEqualTo(new Signal.Complete(FinishReason.STOP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"finish_reason\": null", "\"finish_reason\": \"\"", "\"finish_reason\": \"null\""})
    void a_stream_that_is_said_to_be_done_needs_no_reason(String reason) {
        String fields = reason.isEmpty() ? reason : ", " + reason;
        server.play(wire -> wire.says("Well.")
                .sends("data: {\"choices\": [{\"index\": 0, \"delta\": {}" + fields + "}]}\n\ndata: [DONE]\n\n"));
        assertThat(gate().hear().getLast()).isEqualTo(new Signal.Complete(FinishReason.STOP));
    }

    @Test
    void blanks_behind_the_end_and_a_mark_before_the_first_event_are_no_words() {
        server.play(wire ->
                wire.sends("\uFEFFdata: {\"choices\": [{\"index\": 0, \"delta\": {\"content\": \"Oh well.\"}}]}\n\n"
                        + "data: [DONE]  \n\n"));
        assertThat(gate().hear().getLast()).isEqualTo(new Signal.Complete(FinishReason.STOP));
    }

    @Test
    void words_may_come_in_parts() {
        server.play(wire -> wire.sends(
                        "data: {\"choices\": [{\"index\": 0, \"delta\": {\"role\": \"assistant\", \"content\":"
                                + " [{\"type\": \"text\", \"text\": \"Oh \"}, {\"type\": \"text\", \"text\": \"well.\"}]}}]}\n\n")
                .sends(finish("stop")));
        assertThat(gate().hear()).containsExactly(new Signal.Text("Oh well."), new Signal.Complete(FinishReason.STOP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data: {\"choices\": [], \"usage\": {\"total_tokens\": 5}}\n\n", ": on\n\n"})
    void after_the_end_silence_is_not_waited_out(String more) throws InterruptedException {
        server.play(wire -> {
            wire.says("Well.").sends(finish("stop") + more);
            left.await();
            wire.stalls(0);
        });
        assertThat(gate().hear().getLast()).isEqualTo(new Signal.Complete(FinishReason.STOP));
        left.countDown();
        assertThat(server.wasLeft()).isTrue();
    }

    @Test
    void comments_after_the_end_do_not_keep_an_answer_waiting() throws InterruptedException {
        server.play(wire -> wire.says("Well.").sends(finish("eos_token")).stalls(0));
        assertThat(gate().hear().getLast()).isEqualTo(new Signal.Complete(FinishReason.STOP));
        assertThat(server.wasLeft()).isTrue();
    }

    @Test
    void a_connection_lost_after_the_end_is_no_fault() {
        server.play(
                wire -> wire.opens("text/event-stream", 100_000).says("Well.").sends(finish("stop")));
        assertThat(gate().hear().getLast()).isEqualTo(new Signal.Complete(FinishReason.STOP));
    }

    @Test
    void who_goes_on_after_a_reason_has_not_ended() {
        server.play(wire -> wire.opens("text/event-stream", 100_000)
                .says("Well.")
                .sends(finish("stop"))
                .says(" But"));
        List<Signal> heard = gate().hear();
        assertThat(heard).contains(new Signal.Text(" But"));
        assertThat(ScriptedGate.fault(heard)).isEqualTo(Degraded.MODEL_ERROR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/html; charset=utf-8 | <html><body>Log in to go on</body></html>
            application/json | {"status": "maintenance"}
            application/json | {"error": {"message": "no such model"}}
            text/plain | OK
            text/event-stream | ''
            """)
    void what_is_no_stream_is_a_fault_of_the_service(String type, String body) {
        server.play(wire -> wire.opens(type, 0).sends(body));
        List<Signal> heard = gate().hear();
        assertThat(heard).singleElement().isInstanceOfSatisfying(Signal.Failed.class, failed -> {
            assertThat(failed.cause()).isEqualTo(Degraded.MODEL_ERROR);
            assertThat(new Fault(failed.fault()).isOfTheService()).isTrue();
        });
        assertThat(server.requests()).hasSize(1);
    }

    private static String finish(String reason) {
        return "data: {\"choices\": [{\"index\": 0, \"delta\": {}, \"finish_reason\": \"" + reason + "\"}]}\n\n";
    }
}
