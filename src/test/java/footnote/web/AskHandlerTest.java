package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskHandlerTest extends WithSite {

    @Test
    void answers_with_the_documented_fields() throws Exception {
        assertThat(Site.fields(site.ask("Who led the US delegation to Beijing?")))
                .containsExactly(
                        "answer",
                        "answered",
                        "citations[].cited_text",
                        "citations[].end",
                        "citations[].marker",
                        "citations[].source.also_in",
                        "citations[].source.end",
                        "citations[].source.id",
                        "citations[].source.page",
                        "citations[].source.published",
                        "citations[].source.sha256",
                        "citations[].source.start",
                        "citations[].source.title",
                        "citations[].source.uri",
                        "citations[].start",
                        "citations[].support.missing",
                        "citations[].support.score",
                        "citations[].support.verdict",
                        "conversation",
                        "degraded",
                        "id",
                        "index_version",
                        "mode",
                        "model",
                        "passages[].score",
                        "passages[].source.also_in",
                        "passages[].source.end",
                        "passages[].source.id",
                        "passages[].source.page",
                        "passages[].source.published",
                        "passages[].source.sha256",
                        "passages[].source.start",
                        "passages[].source.title",
                        "passages[].source.uri",
                        "passages[].text",
                        "question",
                        "reason",
                        "searched_as",
                        "timings_ms.first_token",
                        "timings_ms.search",
                        "timings_ms.total");
    }

    @Test
    void writes_values_in_the_documented_forms() throws Exception {
        JsonNode answer = site.ask("Who led the US delegation to Beijing?");
        assertThat(answer.path("id").asText()).matches("a_[0-9a-f]{32}");
        assertThat(answer.path("conversation").asText()).matches("c_[0-9a-f]{32}");
        assertThat(answer.path("answered").isBoolean()).isTrue();
        assertThat(answer.path("mode").asText()).isEqualTo("extractive");
        assertThat(answer.path("model").isNull()).isTrue();
        assertThat(answer.path("reason").isNull()).isTrue();
        assertThat(answer.path("degraded").isNull()).isTrue();
        JsonNode citation = answer.path("citations").path(0);
        assertThat(citation.path("marker").intValue()).isEqualTo(1);
        assertThat(citation.path("cited_text").asText()).contains("Jen Daskal");
        assertThat(citation.path("source").path("published").asText()).isEqualTo("2024-01-31");
        assertThat(citation.path("support").path("verdict").asText()).isEqualTo("supported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who led the US delegation to Beijing?",
                "How long did the talks last?",
                "Who is China's minister of public security?",
                "Which news agency carried Wang's remarks?",
                "What are the three points of agreement?",
                "How did Kirby sum up the first meeting?",
                "When did Beijing stop working with Washington on narcotics?",
                "In which US state did Biden and Xi hold their summit?",
                "Which Chinese body was taken off an American blacklist?",
                "fentanyl deaths 2021",
                "What percentage of overdose deaths involved synthetic opioids?",
                "Which Latin American leader did Xi meet on his trip?",
                "In which city did Xi address American executives?",
                "climate change agriculture cooperation"
            })
    void quotes_the_articles_verbatim_and_marks_each_sentence(String question) throws Exception {
        JsonNode answer = site.ask(question);
        assertThat(answer.path("answered").booleanValue()).isTrue();
        String text = answer.path("answer").asText();
        assertThat(answer.path("citations").size()).isBetween(1, 3);
        int next = 1;
        for (JsonNode citation : answer.path("citations")) {
            assertVerbatim(citation.path("source"), citation.path("cited_text"));
            assertThat(text.substring(
                            citation.path("start").intValue(),
                            citation.path("end").intValue()))
                    .endsWith("[" + next + "]")
                    .contains(citation.path("cited_text").asText());
            assertThat(citation.path("marker").intValue()).isEqualTo(next++);
        }
        for (JsonNode passage : answer.path("passages")) {
            assertVerbatim(passage.path("source"), passage.path("text"));
        }
    }

    private void assertVerbatim(JsonNode source, JsonNode words) throws Exception {
        String id = source.path("id").asText();
        String article = Site.json(site.get("/api/articles/" + id)).path("text").asText();
        int end = source.path("end").intValue();
        assertThat(article.substring(source.path("start").intValue(), end)).isEqualTo(words.asText());
    }

    @Test
    void says_so_where_the_articles_hold_no_answer() throws Exception {
        JsonNode answer = site.ask("What is the boiling point of nitrogen?");
        assertThat(answer.path("answered").booleanValue()).isFalse();
        assertThat(answer.path("reason").asText()).isIn("off_topic", "no_evidence");
        assertThat(answer.path("answer").asText()).startsWith("The articles ").endsWith(".");
        assertThat(answer.path("citations")).isEmpty();
        assertThat(answer.path("passages")).isNotEmpty();
    }

    @Test
    void says_of_what_a_part_of_the_folder_holds_that_it_is_a_part(@TempDir Path data) throws Exception {
        try (Site half = new Site(data, answerer -> answerer)) {
            half.read();
            half.readiness().reading(30, 1_128);
            String told = "The folder is still being read (30 of 1,128 files).";
            JsonNode answer = half.ask("What is the boiling point of nitrogen?");
            assertThat(answer.path("answered").booleanValue()).isFalse();
            assertThat(answer.path("answer").asText())
                    .startsWith("The articles ")
                    .endsWith(". " + told);
            HttpResponse<String> stream =
                    half.send(half.ask("What is the boiling point of nitrogen?", "text/event-stream"));
            assertThat(stream.body()).contains("data: {\"text\":\" " + told + "\"}");
            assertThat(half.ask("Who led the US delegation?").path("answer").asText())
                    .endsWith("] " + told);
            assertThat(half.ask("Thanks!").path("answer").asText()).doesNotContain("being read");

            half.readiness().ready();
            assertThat(half.ask("What is the boiling point of nitrogen?")
                            .path("answer")
                            .asText())
                    .startsWith("The articles ")
                    .doesNotContain("being read");
        }
    }

    @Test
    void goes_on_with_a_conversation() throws Exception {
        JsonNode first = site.ask("Who led the US delegation to Beijing?");
        String id = first.path("conversation").asText();
        JsonNode second = Site.json(site.post(
                "/api/ask", "{\"question\": \"On which day did it travel?\", \"conversation\": \"" + id + "\"}"));
        assertThat(second.path("conversation").asText()).isEqualTo(id);
        assertThat(second.path("question").asText()).isEqualTo("On which day did it travel?");
        assertThat(second.path("searched_as").asText()).contains("delegation", "Beijing");
        JsonNode kept = Site.json(site.get("/api/conversations/" + id));
        assertThat(kept.path("id").asText()).isEqualTo(id);
        assertThat(kept.path("turns")).containsExactly(first, second);
        assertThat(Site.json(site.get("/api/answers/" + second.path("id").asText())))
                .isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {}                                      | 400 | the field 'question' is missing
            {"question": null}                    | 400 | the field 'question' is missing
            {"question": " "}                   | 400 | question is blank; it has 1 to 2,000 characters
            {"question": "\\u00a0\\u200b"}       | 400 | question is blank; it has 1 to 2,000 characters
            {"question": "\\u0000"}             | 400 | question is blank; it has 1 to 2,000 characters
            {"question": 5}                       | 400 | the field 'question' has the wrong type; it must be a string
            {"question": true}                    | 400 | the field 'question' has the wrong type; it must be a string
            {"question": ["a"]}                 | 400 | the field 'question' has the wrong type; it must be a string
            {"question": {"a": 1}}              | 400 | the field 'question' has the wrong type; it must be a string
            {"question": "a", "question": "b"} | 400 | the field 'question' stands there twice
            {"question": "a", "top": 1}       | 400 | the field 'top' is unknown; known are conversation, question
            {"question": "a", "conversation": 1} | 400 | the field 'conversation' has the wrong type; it must be a string
            {"question": "\\ud800"}             | 400 | question holds half a character
            []                                      | 400 | the body has the wrong type; it must be an object
            "a"                                   | 400 | the body has the wrong type; it must be an object
            null                                    | 400 | the body is null; it must be a JSON object
            {"question": "a"                    | 400 | the body is not JSON, at column
            question=a                              | 400 | the body is not JSON, at column
            {"question": "a\tb"}                | 400 | the body is not JSON, at column 16
            {"question": "a", "conversation": "c_0"} | 404 | there is no such conversation
            """)
    void says_what_is_wrong_with_a_request(String body, int status, String detail) throws Exception {
        assertProblem(site.post("/api/ask", body), status, detail);
    }

    @Test
    void says_that_a_question_is_too_long() throws Exception {
        HttpResponse<String> response = site.post("/api/ask", Site.body("x".repeat(2_001)));
        assertProblem(response, 400, "question has 2,001 characters; it has 1 to 2,000");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(site.post("/api/ask", Site.body("é".repeat(2_000))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void says_that_a_body_is_empty_or_in_another_encoding() throws Exception {
        assertProblem(site.post("/api/ask", ""), 400, "the body is empty; it must be a JSON object");
        HttpResponse<String> latin = site.send(site.request("/api/ask")
                .header("Content-Type", "application/json; charset=iso-8859-1")
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        Site.body("Wer führte sie?").getBytes(StandardCharsets.ISO_8859_1))));
        assertProblem(latin, 400, "the body is not in UTF-8, at column 20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/jsonx", "application/json-patch+json", "application/json, text/plain"
            })
    void refuses_what_is_not_sent_as_json(String type) throws Exception {
        HttpResponse<String> response = site.send(site.request("/api/ask")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(Site.body("Who?"))));
        assertProblem(response, 415, "Content-Type is '" + type + "'; it must be application/json");
    }

    @Test
    void refuses_what_does_not_say_as_what_it_is_sent() throws Exception {
        assertProblem(
                site.send(site.request("/api/ask").POST(HttpRequest.BodyPublishers.noBody())),
                415,
                "Content-Type is missing; it must be application/json");
    }

    @Test
    void refuses_what_is_too_large_with_and_without_its_length() throws Exception {
        String body = Site.body("x".repeat(200_000));
        assertProblem(site.post("/api/ask", body), 413, "the body is too large; it has at most 65536 bytes");
        HttpResponse<String> response = site.send(site.request("/api/ask")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))));
        assertProblem(response, 413, "the body is too large; it has at most 65536 bytes");
    }

    @Test
    void hears_out_whoever_is_refused_while_he_still_sends() throws Exception {
        byte[] body = Site.body("x".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    "POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n"
                            .concat("Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length) + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, 100_000);
            for (int sent = 100_000; sent < body.length; sent += 1_000) {
                Thread.sleep(5);
                out.write(body, sent, Math.min(1_000, body.length - sent));
            }
            out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(response).startsWith("HTTP/1.1 413 ").contains("the body is too large");
        }
    }

    private static void assertProblem(HttpResponse<String> response, int status, String detail) throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = Site.json(response);
        assertThat(Site.fields(problem)).containsExactly("detail", "status", "title", "type");
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).startsWith(detail);
    }
}
