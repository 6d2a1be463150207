package footnote.write;

import static footnote.model.ScriptedModelServer.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.AnswerEvent;
import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.answer.Reply.Mode;
import footnote.answer.Reply.Reason;
import footnote.check.Found;
import footnote.check.Support;
import footnote.model.Degraded;
import footnote.model.LanguageModel;
import footnote.model.LogLines;
import footnote.model.ModelGate;
import footnote.model.ModelLimits;
import footnote.model.ModelName;
import footnote.model.Models;
import footnote.model.ScriptedModelServer;
import footnote.search.Retrieval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ModelAnswererTest {

    /** The model's name, by which its lines in the log are told from those of other tests. */
    private static final String NAME = "answering";

    private static final ModelLimits SHORT =
            new ModelLimits(Duration.ofMillis(500), Duration.ofMillis(300), Duration.ofMillis(1_500));

    private static final String GOOD = "Jen Daskal headed the delegation [1].";
    private static final Set<String> TRIED_AGAIN = Set.of("has too much to do", "fails");
    private static final String INSTEAD = "The article says: “…” [1]";

    private final List<AnswerEvent> events = new ArrayList<>();

    @AutoClose
    private final ScriptedModelServer server = new ScriptedModelServer();

    private boolean articlesSay = true;
    private int quoted;
    private ModelLimits limits = ScriptedModelServer.PATIENT;
    private Map<String, String> environment = Map.of("FOOTNOTE_MODEL_KEY", "sk-own", "OPENAI_API_KEY", "sk-openai");

    @Test
    void an_answer_is_the_models_words_with_checked_citations() {
        server.play(
                saying("Jen Daskal hea", "ded the dele", "gation [", "1", "]. Opioids killed 112,000", " people [2]."));
        Reply reply = ask();
        assertThat(reply.text()).isEqualTo("Jen Daskal headed the delegation [1]. Opioids killed 112,000 people [2].");
        assertThat(reply.answered()).isTrue();
        assertThat(reply.mode()).isEqualTo(Mode.MODEL);
        assertThat(reply.model()).isEqualTo(NAME);
        assertThat(reply.degraded()).isNull();
        assertThat(reply.reason()).isNull();
        assertThat(reply.citations())
                .hasSize(2)
                .allSatisfy(citation -> assertThat(citation.support().verdict()).isEqualTo(Support.Verdict.SUPPORTED));
        assertThat(reply.citations().getFirst().citedText())
                .isEqualTo(Found.TALKS.sentences().getFirst().text());
        assertThat(events)
                .filteredOn(AnswerEvent.Cited.class::isInstance)
                .containsExactlyElementsOf(
                        reply.citations().stream().map(AnswerEvent.Cited::new).toList());
    }

    @Test
    void quotes_are_looked_for_only_where_the_models_words_dont_do() {
        server.play(saying(GOOD));
        ask();
        assertThat(quoted).isZero();
        server.play(saying("Opioids killed 999,000 people [2]."));
        ask();
        assertThat(quoted).isOne();
    }

    @Test
    void a_sentence_that_cant_be_taken_apart_leaves_the_articles_own_words() {
        server.play(saying(GOOD + " And more."));
        Reply reply = ask(Found.all(), event -> {
            events.add(event);
            if (events.size() == 2) {
                throw new StackOverflowError();
            }
        });
        assertThat(reply.answered()).isTrue();
        assertThat(reply.mode()).isEqualTo(Mode.EXTRACTIVE);
        assertThat(reply.degraded()).isEqualTo(Degraded.MODEL_UNVERIFIED);
    }

    @Test
    void words_are_told_before_the_model_has_ended() {
        server.play(wire -> wire.says("Jen Daskal ", "headed ")
                .waits(200)
                .says("the delegation [1].")
                .ends("stop"));
        ask();
        assertThat(events.getFirst()).isEqualTo(new AnswerEvent.Token("Jen Daskal"));
        assertThat(events).hasSizeGreaterThan(4);
    }

    @Test
    void thoughts_are_signs_of_life_and_no_words() {
        limits = new ModelLimits(
                ScriptedModelServer.PATIENT.firstToken(),
                Duration.ofMillis(1_200),
                ScriptedModelServer.PATIENT.whole());
        server.play(wire -> {
            for (int i = 0; i < 7; i++) {
                wire.sends("data: {\"choices\": [{\"delta\": {\"reasoning_content\": \"Hm. \"}}]}\n\n")
                        .waits(200);
            }
            wire.says("<think>The first", " one.</think>", GOOD).ends("stop");
        });
        assertThat(ask().text()).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The user asks who led it.\n\nPassage [1] says it.</think>\n\nX",
                "<thinking>Unicorns dance [3]. Who?</thinking>X",
                "[THINK]Passage [1].[/THINK]X",
                "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>final<|message|>X<|return|>",
                "Assistant: X",
                "X<|im_end|>",
                "X<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nWho else?",
            })
    void of_thoughts_and_a_chat_templates_tokens_nothing_stays(String said) {
        String text = said.replace("X", GOOD);
        for (int size : new int[] {1, 4, 1_000}) {
            server.play(saying(text.split("(?<=\\G.{" + size + "})")));
            Reply reply = ask();
            assertThat(reply.text()).isEqualTo(GOOD);
            assertThat(reply.mode()).isEqualTo(Mode.MODEL);
            assertThat(reply.degraded()).isNull();
            assertThat(reply.citations()).hasSize(1);
        }
    }

    @Test
    void what_opens_as_thought_is_never_told_and_what_only_closes_so_is_taken_back() {
        server.play(saying("<think", ">Hm, unicorns.", "</thi", "nk>", GOOD));
        ask();
        assertThat(events).noneSatisfy(event -> assertThat(event.toString()).contains("nicorn"));
        server.play(saying("Hm, ", "unicorns.", "</thi", "nk>", GOOD));
        ask();
        assertThat(events).contains(new AnswerEvent.Token("Hm,"), new AnswerEvent.Replaced(""));
    }

    @Test
    void a_model_that_goes_on_behind_its_turn_is_stopped_and_its_answer_stands() throws InterruptedException {
        server.play(wire ->
                wire.says(GOOD, "<|im_end|>", "\n<|im_start|>user\nWho else?").stalls(0));
        Reply reply = ask();
        assertThat(reply.text()).isEqualTo(GOOD);
        assertThat(reply.degraded()).isNull();
        assertThat(server.wasLeft()).isTrue();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "drops the connection",
                        Degraded.MODEL_ERROR,
                        wire -> wire.opens("text/event-stream", 100_000)
                                .says(GOOD + " More")
                                .waits(50)),
                fault("closes before [DONE]", Degraded.MODEL_ERROR, wire -> wire.says(GOOD)),
                fault(
                        "stalls after the first token",
                        Degraded.MODEL_TIMEOUT,
                        wire -> wire.says("Jen ").stalls(1_000)),
                fault("sends no headers", Degraded.MODEL_TIMEOUT, wire -> wire.waits(1_000)),
                fault(
                        "sends headers alone",
                        Degraded.MODEL_TIMEOUT,
                        wire -> wire.opens("text/event-stream", 0)
                                .sends(": \n\n")
                                .stalls(1_000)),
                fault(
                        "sends an error in the stream",
                        Degraded.MODEL_ERROR,
                        wire -> wire.sends("data: {\"error\": {\"message\": \"overloaded\"}}\n\ndata: [DONE]\n\n")),
                fault(
                        "sends an error amid the stream",
                        Degraded.MODEL_ERROR,
                        wire -> wire.says(GOOD)
                                .sends("data: {\"error\": {\"message\": \"overloaded\"}}\n\ndata: [DONE]\n\n")),
                fault(
                        "sends an error behind whole sentences and ends well",
                        Degraded.MODEL_ERROR,
                        wire -> wire.says(GOOD)
                                .sends("data: {\"error\": {\"message\": \"overloaded\"}}\n\n")
                                .ends("stop")),
                fault("sends a line without an end", Degraded.MODEL_ERROR, wire -> {
                    wire.sends("data: {\"choices\": [{\"delta\": {\"content\": \"");
                    for (int i = 0; i < 1_000; i++) {
                        wire.sends("x".repeat(1_000_000));
                    }
                }),
                fault(
                        "says more at once than an answer holds",
                        Degraded.MODEL_TRUNCATED,
                        saying((GOOD + " ").repeat(50_000))),
                fault("says nothing but markers", Degraded.MODEL_TRUNCATED, saying("[1] ".repeat(200_000))),
                fault(
                        "sends bad JSON",
                        Degraded.MODEL_ERROR,
                        wire -> wire.says("Jen ")
                                .sends("data: {\"choices\": [{\n\n")
                                .says(GOOD)
                                .ends("stop")),
                fault(
                        "sends a web page",
                        Degraded.MODEL_ERROR,
                        wire -> wire.opens("text/html", 0).sends("<html><body>Welcome</body></html>")),
                fault(
                        "sends other JSON",
                        Degraded.MODEL_ERROR,
                        wire -> wire.opens("application/json", 0).sends("{\"message\": \"Welcome\"}")),
                fault("sends [DONE] alone", Degraded.MODEL_EMPTY, wire -> wire.sends("data: [DONE]\n\n")),
                fault("says nothing", Degraded.MODEL_EMPTY, saying(" ", "\n")),
                fault("says a marker alone", Degraded.MODEL_EMPTY, saying("[1]")),
                fault("thinks and says nothing", Degraded.MODEL_EMPTY, saying("<think>Hm.")),
                fault("filters", Degraded.MODEL_ERROR, wire -> wire.says(GOOD).ends("content_filter")),
                fault(
                        "ends before a sentence does",
                        Degraded.MODEL_TRUNCATED,
                        wire -> wire.says("Jen Daskal headed").ends("length")),
                fault("goes on for ever", Degraded.MODEL_TIMEOUT, wire -> {
                    for (int i = 0; i < 100; i++) {
                        wire.says("and on ").waits(50);
                    }
                }),
                fault(
                        "has too much to do",
                        Degraded.MODEL_RATE_LIMITED,
                        wire -> wire.status(429, "{\"error\": {\"message\": \"slow down\"}}")),
                fault("refuses the key", Degraded.MODEL_ERROR, wire -> wire.status(401, "{\"error\": \"key sk-x\"}")),
                fault(
                        "finds the prompt too long",
                        Degraded.MODEL_ERROR,
                        wire -> wire.status(
                                400,
                                "{\"error\": {\"code\": \"context_length_exceeded\", \"message\": \"8192 tokens\"}}")),
                fault("fails", Degraded.MODEL_ERROR, wire -> wire.status(503, "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void where_the_model_fails_the_articles_own_words_take_its_place(
            String what, Degraded cause, ScriptedModelServer.Script script) {
        limits = cause == Degraded.MODEL_TIMEOUT ? SHORT : ScriptedModelServer.PATIENT;
        server.play(script);
        Reply reply = ask();
        assertThat(reply.degraded()).as(what).isEqualTo(cause);
        assertThat(reply.text()).isEqualTo(INSTEAD);
        assertThat(reply.mode()).isEqualTo(Mode.EXTRACTIVE);
        assertThat(reply.model()).isNull();
        assertThat(server.requests()).hasSize(TRIED_AGAIN.contains(what) ? 3 : 1);
    }

    @Test
    void the_log_tells_the_fault_but_no_key_and_no_question() {
        server.play(wire -> wire.status(401, "{\"error\": \"wrong key sk-own, asked: Who led it?\"}"));
        try (LogLines log = new LogLines(ModelAnswerer.class, NAME)) {
            ask();
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .contains("MODEL_ERROR", "401")
                    .doesNotContain("sk-own", "Who led it?");
        }
    }

    @Test
    void the_log_tells_what_came_in_an_answers_place() {
        server.play(wire -> wire.opens("text/html; charset=utf-8", 0)
                .sends("<html><body>Log in, sk-own. Who led it?</body></html>"));
        try (LogLines log = new LogLines(ModelAnswerer.class, NAME)) {
            ask();
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .contains("MODEL_ERROR (text/html in place of an answer)")
                    .doesNotContain("sk-own", "Who led it?");
        }
    }

    @Test
    void a_server_of_ones_own_is_sent_footnotes_key_and_never_openais() {
        ask();
        assertThat(server.keys()).containsExactly("Bearer sk-own");
        environment = Map.of("OPENAI_API_KEY", "sk-openai");
        ask();
        assertThat(server.keys()).last().isEqualTo("Bearer none");
    }

    @Test
    void a_server_that_is_not_there_is_a_fault() throws IOException {
        server.close();
        assertThat(ask().degraded()).isEqualTo(Degraded.MODEL_ERROR);
    }

    @Test
    void a_model_that_stalls_is_stopped() throws InterruptedException {
        limits = SHORT;
        server.play(wire -> wire.says("Jen ").stalls(600));
        ask();
        assertThat(server.wasLeft()).isTrue();
    }

    @Test
    void a_model_that_never_begins_is_stopped() throws InterruptedException {
        limits = SHORT;
        server.play(wire -> wire.opens("text/event-stream", 0).sends(": \n\n").stalls(600));
        ask();
        assertThat(server.wasLeft()).isTrue();
    }

    @Test
    void whose_asker_is_interrupted_is_stopped_and_not_replaced() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        server.play(wire -> {
            asked.countDown();
            gone.await();
            wire.stalls(0);
        });
        FutureTask<Boolean> asking = new FutureTask<>(() -> {
            assertThatThrownBy(this::ask).isInstanceOf(CancellationException.class);
            return Thread.currentThread().isInterrupted();
        });
        try (LogLines log = new LogLines(ModelAnswerer.class, NAME)) {
            Thread asker = Thread.ofVirtual().start(asking);
            asked.await();
            asker.interrupt();
            assertThat(asking.get()).isTrue();
            gone.countDown();
            assertThat(server.wasLeft()).isTrue();
            assertThat(events).isEmpty();
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void of_an_answer_that_broke_off_the_whole_sentences_stay() {
        server.play(wire -> wire.says(GOOD, " Opioids kil", "led 112").ends("length"));
        Reply reply = ask();
        assertThat(reply.text()).isEqualTo(GOOD);
        assertThat(reply.degraded()).isEqualTo(Degraded.MODEL_TRUNCATED);
        assertThat(reply.mode()).isEqualTo(Mode.MODEL);
        assertThat(reply.citations()).hasSize(1);
    }

    @Test
    void what_the_articles_do_not_say_is_not_shown() {
        server.play(saying("The capital of Mongolia is Khalkhong [1]."));
        Reply reply = ask();
        assertThat(reply.text()).isEqualTo(INSTEAD);
        assertThat(reply.answered()).isTrue();
        assertThat(reply.mode()).isEqualTo(Mode.EXTRACTIVE);
        assertThat(reply.degraded()).isEqualTo(Degraded.MODEL_UNVERIFIED);
        assertThat(events).contains(new AnswerEvent.Replaced(""));
    }

    @Test
    void where_nothing_else_is_found_either_the_refusal_tells_why() {
        articlesSay = false;
        server.play(saying("The capital of Mongolia is Khalkhong [1]."));
        Reply reply = ask();
        assertThat(reply.answered()).isFalse();
        assertThat(reply.reason()).isEqualTo(Reason.NOT_VERIFIED);
        assertThat(reply.degraded()).isEqualTo(Degraded.MODEL_UNVERIFIED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The articles don't say.
            The articles don't say. [1]
            I don't know. The passages do not mention Mongolia [2].
            """)
    void a_refusal_of_the_model_is_one(String said) {
        server.play(saying(said));
        Reply reply = ask();
        assertThat(reply)
                .isEqualTo(new Reply(
                        false, "The articles don’t say.", List.of(), Reason.NO_EVIDENCE, Mode.MODEL, null, NAME));
    }

    @ParameterizedTest
    @CsvSource({"true,EXTRACTIVE", "false,MODEL"})
    void what_it_denies_is_quoted_where_the_articles_say_it(boolean say, Mode mode) {
        articlesSay = say;
        server.play(saying("The passage does not provide any information about who led it."));
        Reply reply = ask();
        assertThat(reply.answered()).isEqualTo(say);
        assertThat(reply.mode()).isEqualTo(mode);
        assertThat(reply.degraded()).isNull();
    }

    /** What a model says, and what a person is shown of it. */
    static Stream<Arguments> badWriting() {
        String toll = "Opioids killed 112,000 people [2].";
        return Stream.of(
                Arguments.of("HTML", "<p>Jen <b>Daskal</b> headed the delegation [1].</p>", GOOD),
                Arguments.of("a page", "<html><style>p {}</style><body>" + GOOD + "<script>a()</script></body>", GOOD),
                Arguments.of(
                        "a link", "Jen [Daskal](http://x.example) headed the delegation [1](http://x.example).", GOOD),
                Arguments.of("an image", GOOD + "![x](http://x.example/i.png)", GOOD),
                Arguments.of("code", "```markdown\n" + GOOD + "\n```", GOOD),
                Arguments.of("emphasis", "**Jen Daskal** headed the *delegation* **[1]**.", GOOD),
                Arguments.of("controls", "Jen\u0007 Das\u202Ekal hea\u200Bded the delegation [\u20661\u2069].", GOOD),
                Arguments.of("tags", "Jen Daskal headed the delegation [1].\uDB40\uDC41\uDB40\uDC42", GOOD),
                Arguments.of(
                        "a table",
                        "| Envoy | Deed |\n|---|---|\n| Jen Daskal | headed the delegation [1] |",
                        "Envoy – Deed\n- Jen Daskal – headed the delegation [1]"),
                Arguments.of("a label", "Final answer\n\n" + GOOD, "Final answer\n\n" + GOOD),
                Arguments.of(
                        "a list",
                        "* Jen Daskal headed the delegation [1]\n* " + toll,
                        "- Jen Daskal headed the delegation [1]\n- Opioids killed 112,000 people [2]."),
                Arguments.of(
                        "a numbered list",
                        "1. Jen Daskal headed the delegation [1].\n7) " + toll,
                        "1. Jen Daskal headed the delegation [1].\n7) Opioids killed 112,000 people [2]."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badWriting")
    void whatever_a_model_writes_the_person_gets_plain_words(String what, String said, String shown) {
        limits = ModelLimits.USUAL;
        server.play(saying(said.split("(?<=\\G...)")));
        Reply reply = ask();
        assertThat(reply.text().strip()).as(what).isEqualTo(shown);
        assertThat(reply.mode()).isEqualTo(Mode.MODEL);
        assertThat(reply.degraded()).isNull();
        assertThat(reply.citations())
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(citation.support().verdict()).isEqualTo(Support.Verdict.SUPPORTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "代表团由珍·达斯卡尔率领。",
                "Die Delegation wurde von einer Frau geleitet, und sie kam nach Peking.",
                "<img src=x onerror=alert(1)>Unicorns dance.",
            })
    void what_cannot_be_checked_is_not_shown(String said) {
        limits = ModelLimits.USUAL;
        server.play(saying(said));
        Reply reply = ask();
        assertThat(reply.text()).isEqualTo(INSTEAD);
        assertThat(reply.mode()).isEqualTo(Mode.EXTRACTIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[1] [2] (3) [9]", "<b></b>", "![x](http://x.example)", "\u200B\u202E\u0007", "**", "```\n```"})
    void where_no_words_are_left_the_model_has_said_nothing(String said) {
        limits = ModelLimits.USUAL;
        server.play(saying(said));
        Reply reply = ask();
        assertThat(reply.degraded()).isEqualTo(Degraded.MODEL_EMPTY);
        assertThat(reply.text()).isEqualTo(INSTEAD);
    }

    @Test
    void a_model_that_goes_on_and_on_is_stopped() throws InterruptedException {
        limits = ModelLimits.USUAL;
        server.play(wire -> {
            wire.says(GOOD);
            for (int i = 0; i < 100; i++) {
                wire.says(" and so on".repeat(10));
            }
            wire.stalls(0);
        });
        Reply reply = ask();
        assertThat(reply.degraded()).isEqualTo(Degraded.MODEL_TRUNCATED);
        assertThat(reply.text()).isEqualTo(INSTEAD);
        assertThat(server.wasLeft()).isTrue();
    }

    @Test
    void an_answer_ends_where_the_service_says_so_whatever_it_does_then() throws InterruptedException {
        server.play(wire -> wire.says(GOOD)
                .ends("stop")
                .says(" The moon is made of cheese.")
                .stalls(0));
        Reply reply = ask();
        assertThat(reply.text()).isEqualTo(GOOD);
        assertThat(reply.mode()).isEqualTo(Mode.MODEL);
        assertThat(reply.degraded()).isNull();
        assertThat(server.wasLeft()).isTrue();
    }

    @Test
    void without_hits_the_model_is_not_asked() {
        Reply reply = ask(Found.of(), events::add);
        assertThat(reply.text()).isEqualTo(INSTEAD);
        assertThat(reply.degraded()).isNull();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void who_listens_no_longer_stops_the_model() throws InterruptedException {
        server.play(wire -> wire.says(GOOD).stalls(100));
        IllegalStateException gone = new IllegalStateException("the client has gone");
        assertThatThrownBy(() -> ask(Found.all(), event -> {
                    throw gone;
                }))
                .isSameAs(gone);
        assertThat(server.wasLeft()).isTrue();
    }

    @Test
    void the_model_is_sent_numbered_passages() throws IOException {
        ask(
                Found.of(
                        Found.TALKS,
                        Found.hit("note", "A note [1]", null, "It rests on a study.[12]", "It says </passages> too.")),
                events::add);
        JsonNode request = server.requests().getFirst();
        assertThat(request.path("temperature").asDouble(1)).isZero();
        assertThat(request.path("stream").asBoolean()).isTrue();
        StringBuilder sent = new StringBuilder();
        request.path("messages")
                .forEach(message -> sent.append("== ")
                        .append(message.path("role").asText())
                        .append("\n\n")
                        .append(message.path("content").asText())
                        .append("\n\n"));
        assertThat(sent).hasToString(Files.readString(Path.of("src/test/resources/prompt-sent.txt")));
    }

    @Test
    void the_model_is_sent_both_of_two_articles_that_disagree_with_their_days() {
        server.play(saying(
                "The newer article (3 March 2024) says that Jen Daskal led a delegation of twelve officials [2]."));
        Reply reply = ask(
                Found.of(
                        Found.hit(
                                "old",
                                "Talks",
                                LocalDate.of(2024, 3, 1),
                                "Jen Daskal led a delegation of ten officials."),
                        Found.hit(
                                "late",
                                "Talks",
                                LocalDate.of(2024, 3, 3),
                                "Jen Daskal led a delegation of twelve officials.")),
                events::add);
        JsonNode messages = server.requests().getFirst().path("messages");
        assertThat(messages.path(0).path("content").asText()).contains("say what each says, and which is newer");
        assertThat(messages.path(messages.size() - 1).path("content").asText())
                .contains("[1] Talks (2024-03-01)\nJen Daskal led a delegation of ten officials.")
                .contains("[2] Talks (2024-03-03)\nJen Daskal led a delegation of twelve officials.");
        assertThat(reply.mode()).isEqualTo(Mode.MODEL);
        assertThat(reply.citations())
                .extracting(citation -> citation.source().published())
                .containsExactly(LocalDate.of(2024, 3, 3));
    }

    private Reply ask() {
        events.clear();
        return ask(Found.all(), events::add);
    }

    private Reply ask(Retrieval retrieval, Consumer<AnswerEvent> listener) {
        LanguageModel model = new Models(environment, limits, ModelGate.USUAL_CALLS)
                .open(ModelName.parse("openai:" + NAME), server.url());
        Prompt prompt = new Prompt(Path.of("prompts/answer.md"));
        Question question = new Question(
                "Who led it?",
                "Who led the delegation?",
                List.of(new Question.Turn("What was opened?", "A working group was opened.")));
        Reply reply = new ModelAnswerer(model, prompt, Found.retriever(), this::instead, limits)
                .answer(question, retrieval, listener);
        assertThat(Told.text(events)).isEqualTo(reply.text());
        return reply;
    }

    private Reply instead(Question question, Retrieval retrieval, Consumer<AnswerEvent> listener) {
        quoted++;
        String text = articlesSay ? INSTEAD : "The articles don’t say.";
        listener.accept(new AnswerEvent.Token(text));
        return new Reply(
                articlesSay, text, List.of(), articlesSay ? null : Reason.NO_EVIDENCE, Mode.EXTRACTIVE, null, null);
    }

    private static Arguments fault(String what, Degraded cause, ScriptedModelServer.Script script) {
        return Arguments.of(what, cause, script);
    }
}
