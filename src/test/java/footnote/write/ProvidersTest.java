package footnote.write;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.answer.Reply.Mode;
import footnote.check.Found;
import footnote.model.Degraded;
import footnote.model.LanguageModel;
import footnote.model.LogLines;
import footnote.model.ModelGate;
import footnote.model.ModelLimits;
import footnote.model.ModelName;
import footnote.model.Models;
import footnote.model.ScriptedModelServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each provider's protocol, whole, broken off, stalled and refused. */
@Timeout(120)
class ProvidersTest {

    private static final ModelLimits SHORT =
            new ModelLimits(Duration.ofMillis(2_000), Duration.ofMillis(400), Duration.ofMillis(4_000));

    private static final String ASKED = "Who headed the delegation?";
    private static final String START = "Jen Daskal headed ";
    private static final String END = "the delegation [1].";

    private final List<AnswerEvent> events = new ArrayList<>();

    @AutoClose
    private final ScriptedModelServer server = new ScriptedModelServer();

    private ModelLimits limits = ScriptedModelServer.PATIENT;

    @ParameterizedTest
    @EnumSource
    void answers_are_streamed(ModelName.Provider provider) {
        server.play(wire -> {
            wire.sends(first(provider));
            wire.sends(last(provider));
        });
        Reply reply = ask(provider);
        assertThat(reply.degraded()).isNull();
        assertThat(reply.text()).isEqualTo(START + END);
        assertThat(reply.mode()).isEqualTo(Mode.MODEL);
        assertThat(events.getFirst()).isEqualTo(new AnswerEvent.Token(START.strip()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GEMINI")
    void an_answer_that_has_ended_is_whole_though_the_connection_stays_open(ModelName.Provider provider) {
        server.play(wire -> wire.sends(first(provider))
                .sends(last(provider).replace("data: [DONE]\n\n", ""))
                .stalls(3_000));
        Reply reply = ask(provider);
        assertThat(reply.degraded()).isNull();
        assertThat(reply.text()).isEqualTo(START + END);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI", "MISTRAL"})
    void an_answer_that_is_done_needs_no_reason(ModelName.Provider provider) {
        server.play(
                wire -> wire.sends(first(provider)).sends(last(provider).replace(", \"finish_reason\": \"stop\"", "")));
        Reply reply = ask(provider);
        assertThat(reply.degraded()).isNull();
        assertThat(reply.text()).isEqualTo(START + END);
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_breaks_off_is_a_fault(ModelName.Provider provider) {
        server.play(wire -> wire.sends(first(provider)));
        assertThat(ask(provider).degraded()).isEqualTo(Degraded.MODEL_ERROR);
    }

    @ParameterizedTest
    @EnumSource
    void a_model_that_stalls_is_stopped(ModelName.Provider provider) throws InterruptedException {
        limits = SHORT;
        server.play(wire -> wire.sends(first(provider)).stalls(600));
        assertThat(ask(provider).degraded()).isEqualTo(Degraded.MODEL_TIMEOUT);
        assertThat(server.wasLeft()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void too_many_requests_are_told_apart(ModelName.Provider provider) {
        server.play(
                wire -> wire.header("Retry-After", "3600").status(429, "{\"error\": {\"message\": \"slow down\"}}"));
        assertThat(ask(provider).degraded()).isEqualTo(Degraded.MODEL_RATE_LIMITED);
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_service_says_amiss_is_a_fault_and_stays_out_of_the_log(ModelName.Provider provider) {
        server.play(wire -> wire.sends(first(provider))
                .sends("event: error\ndata: {\"error\": \"sk-own asks " + ASKED + "\"}\n\n")
                .sends("data: {\"choices\": sk-own asks " + ASKED + "}\n\n")
                .sends("data: sk-own asks " + ASKED + "\n\n")
                .sends("{\"error\": \"sk-own asks " + ASKED + "\"}\n\n"));
        try (LogLines log = LogLines.ofAll()) {
            assertThat(ask(provider).degraded()).isEqualTo(Degraded.MODEL_ERROR);
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains("sk-own") || line.contains(ASKED));
        }
    }

    private Reply ask(ModelName.Provider provider) {
        LanguageModel model = new Models(Map.of("FOOTNOTE_MODEL_KEY", "sk-own"), limits, ModelGate.USUAL_CALLS)
                .open(new ModelName(provider, "m"), server.url());
        Answerer fallback =
                (question, retrieval, listener) -> new Reply(true, "", List.of(), null, Mode.EXTRACTIVE, null, null);
        return new ModelAnswerer(model, new Prompt(Path.of("prompts/answer.md")), Found.retriever(), fallback, limits)
                .answer(new Question(ASKED, ASKED, List.of()), Found.all(), events::add);
    }

    private static String first(ModelName.Provider provider) {
        return switch (provider) {
            case OPENAI, MISTRAL ->
                data("{'id': 'c', 'choices': [{'index': 0, 'delta': {'content': '" + START + "'}}]}");
            case ANTHROPIC ->
                event(
                                "message_start",
                                "'message': {'id': 'm', 'role': 'assistant', 'content': [], 'model': 'm',"
                                        + " 'usage': {'input_tokens': 1, 'output_tokens': 1}}")
                        + event("content_block_start", "'index': 0, 'content_block': {'type': 'text', 'text': ''}")
                        + event(
                                "content_block_delta",
                                "'index': 0, 'delta': {'type': 'text_delta', 'text': '" + START + "'}");
            case GEMINI ->
                data("{'candidates': [{'content': {'role': 'model', 'parts': [{'text': '" + START + "'}]}}]}");
            case OLLAMA ->
                json("{'model': 'm', 'message': {'role': 'assistant', 'content': '" + START + "'}, 'done': false}\n");
        };
    }

    private static String last(ModelName.Provider provider) {
        return switch (provider) {
            case OPENAI, MISTRAL ->
                data("{'id': 'c', 'choices': [{'index': 0, 'delta': {'content': '" + END
                                + "'}, 'finish_reason': 'stop'}]}")
                        + "data: [DONE]\n\n";
            case ANTHROPIC ->
                event("content_block_delta", "'index': 0, 'delta': {'type': 'text_delta', 'text': '" + END + "'}")
                        + event("content_block_stop", "'index': 0")
                        + event("message_delta", "'delta': {'stop_reason': 'end_turn'}, 'usage': {'output_tokens': 5}")
                        + event("message_stop", "'index': 0");
            case GEMINI ->
                data("{'candidates': [{'content': {'role': 'model', 'parts': [{'text': '" + END
                        + "'}]}, 'finishReason': 'STOP'}], 'usageMetadata': {'promptTokenCount': 1,"
                        + " 'candidatesTokenCount': 1, 'totalTokenCount': 2}}");
            case OLLAMA ->
                json("{'model': 'm', 'message': {'role': 'assistant', 'content': '" + END + "'}, 'done': false}\n"
                        + "{'model': 'm', 'message': {'role': 'assistant', 'content': ''}, 'done': true,"
                        + " 'done_reason': 'stop', 'prompt_eval_count': 1, 'eval_count': 1}\n");
        };
    }

    private static String event(String type, String fields) {
        return "event: " + type + "\n" + data("{'type': '" + type + "', " + fields + "}");
    }

    private static String data(String object) {
        return "data: " + json(object) + "\n\n";
    }

    private static String json(String object) {
        return object.replace('\'', '"');
    }
}
