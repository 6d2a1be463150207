package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerStreamTest {

    private static final String STREAM = "text/event-stream";
    private static final String BROKEN = "Who led the delegation and broke off?";

    @AutoClose
    private Site site;

    private record Event(String name, JsonNode data) {}

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        site = new Site(data, AnswerStreamTest::unruly);
        site.read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who led the US delegation to Beijing?",
                "What did Washington and Beijing agree on?",
                "climate change agriculture cooperation"
            })
    void tells_sources_text_citations_and_the_whole_in_this_order(String question) throws Exception {
        List<Event> events = stream(question);
        assertThat(events.stream().map(Event::name).collect(Collectors.joining(" ")))
                .matches("sources( token)+( citation)+ done");
        JsonNode done = events.getLast().data();
        assertThat(text(events)).isEqualTo(done.path("answer").asText());
        assertThat(data(events, "citation")).containsExactlyElementsOf(done.path("citations"));
        JsonNode sources = events.getFirst().data();
        assertThat(sources.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("conversation", "searched_as", "passages");
        assertThat(sources.path("passages")).isEqualTo(done.path("passages"));
        assertThat(sources.path("conversation")).isEqualTo(done.path("conversation"));
        assertThat(Site.json(site.get("/api/answers/" + done.path("id").asText())))
                .isEqualTo(done);
    }

    @Test
    void is_the_same_answer_as_the_one_in_one_piece() throws Exception {
        String question = "Who is China's minister of public security?";
        JsonNode streamed = stream(question).getLast().data();
        JsonNode whole = site.ask(question);
        for (String field :
                List.of("question", "searched_as", "answered", "answer", "citations", "passages", "reason")) {
            assertThat(streamed.path(field)).isEqualTo(whole.path(field));
        }
    }

    @Test
    void tells_of_a_refusal_in_the_same_way() throws Exception {
        List<Event> events = stream("What is the boiling point of nitrogen?");
        assertThat(events).extracting(Event::name).containsExactly("sources", "token", "done");
        assertThat(events.getLast().data().path("answered").booleanValue()).isFalse();
        assertThat(text(events))
                .isEqualTo(events.getLast().data().path("answer").asText());
    }

    @Test
    void ends_in_one_error_where_the_answering_breaks() throws Exception {
        List<Event> events = stream(BROKEN);
        assertThat(events).extracting(Event::name).containsExactly("sources", "token", "error");
        assertThat(events.getLast().data().path("status").intValue()).isEqualTo(500);
        assertThat(events.getLast().data().path("detail").asText())
                .isEqualTo("the answer broke off; the log tells why");
    }

    @Test
    void answers_a_bad_request_with_a_problem_before_any_event() throws Exception {
        HttpResponse<String> response = site.send(site.ask(" ", STREAM));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private List<Event> stream(String question) throws IOException, InterruptedException {
        HttpResponse<String> response = site.send(site.ask(question, STREAM));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        List<Event> events = new ArrayList<>();
        String name = "";
        for (String line : response.body().lines().toList()) {
            if (line.startsWith("event: ")) {
                name = line.substring("event: ".length());
            } else if (line.startsWith("data: ")) {
                events.add(new Event(name, Site.json(line.substring("data: ".length()))));
            }
        }
        return events;
    }

    private static List<JsonNode> data(List<Event> events, String name) {
        return events.stream()
                .filter(event -> event.name().equals(name))
                .map(Event::data)
                .toList();
    }

    private static String text(List<Event> events) {
        return data(events, "token").stream()
                .map(token -> token.path("text").asText())
                .collect(Collectors.joining());
    }

    /** Answers as usual, but breaks off one question. */
    private static Answerer unruly(Answerer usual) {
        return (question, retrieval, events) -> {
            if (question.text().equals(BROKEN)) {
                events.accept(new AnswerEvent.Token("The delegation was led by "));
                throw new IllegalStateException("as the test wants it");
            }
            return usual.answer(question, retrieval, events);
        };
    }
}
