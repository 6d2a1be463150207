package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.chat.Feedback;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedbackHandlerTest {

    private Path data = Path.of("");

    @AutoClose
    private Site site;

    private String answer = "";

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        data = folder;
        site = new Site(data, answerer -> answerer);
        site.readiness().ready();
        answer = site.ask("Why?").path("id").asText();
    }

    @Test
    void keeps_each_browsers_last_word_on_an_answer() throws Exception {
        give("a", "{\"answer\": \"%s\", \"rating\": \"up\"}");
        give("b", "{\"answer\": \"%s\", \"rating\": \"up\", \"comment\": \" \"}");
        give("a", "{\"answer\": \"%s\", \"rating\": \"down\", \"comment\": \" It’s <i>old</i>. \"}");
        assertThat(kept())
                .filteredOn(feedback -> feedback.answer().equals(answer))
                .containsExactlyInAnyOrder(
                        new Feedback(answer, "browser:" + "a".repeat(32), Feedback.Rating.DOWN, "It’s <i>old</i>."),
                        new Feedback(answer, "browser:" + "b".repeat(32), Feedback.Rating.UP, null));
    }

    @Test
    void a_kept_answer_tells_a_browser_how_it_rated_it() throws Exception {
        String other = site.ask("How?").path("id").asText();
        for (String rating : List.of("down", "up")) {
            give("c", "{\"answer\": \"" + other + "\", \"rating\": \"" + rating + "\"}");
            assertThat(rating("c", other)).isEqualTo(rating);
        }
        assertThat(rating("d", other)).isEmpty();
        assertThat(Site.json(site.get("/api/answers/" + other)).has("rating")).isFalse();
    }

    private String rating(String browser, String of) throws Exception {
        JsonNode kept = Site.json(
                site.send(site.request("/api/answers/" + of).header("Cookie", "browser=" + browser.repeat(32))));
        JsonNode turns = Site.json(site.send(site.request("/api/conversations/"
                                + kept.path("conversation").asText())
                        .header("Cookie", "browser=" + browser.repeat(32))))
                .path("turns");
        assertThat(turns).containsExactly(kept);
        return kept.path("rating").asText();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            400 | {"rating": "up"}                               | the field 'answer' is missing
            400 | {"answer": "a_0"}                              | the field 'rating' is missing
            400 | {"answer": "a_0", "rating": "UP"}          | rating is 'UP'; it is 'up' or 'down'
            400 | {"answer": "a_0", "rating": "5"}           | rating is '5'; it is 'up' or 'down'
            400 | {"answer": "a_0", "rating": "up", "comment": "a\\ud800"} | comment holds half a character: a surrogate without its other half
            404 | {"answer": "a_0", "rating": "up", "comment": "a\\ud83d\\udca7"} | there is no such answer
            404 | {"answer": "a_0", "rating": "up"}          | there is no such answer
            """)
    void says_what_is_wrong(int status, String body, String detail) throws Exception {
        HttpResponse<String> response = site.post("/api/feedback", body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Site.json(response).path("detail").asText()).isEqualTo(detail);
    }

    @Test
    void a_comment_has_an_end() throws Exception {
        String body = "{\"answer\": \"a_0\", \"rating\": \"up\", \"comment\": \"" + "x".repeat(2_001) + "\"}";
        assertThat(Site.json(site.post("/api/feedback", body)).path("detail").asText())
                .isEqualTo("comment has 2,001 characters; it has at most 2,000");
    }

    private void give(String browser, String body) throws Exception {
        HttpResponse<String> response = site.send(site.request("/api/feedback")
                .header("Content-Type", "application/json")
                .header("Cookie", "browser=" + browser.repeat(32))
                .POST(HttpRequest.BodyPublishers.ofString(body.formatted(answer))));
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Content-Type")).isEmpty();
    }

    private List<Feedback> kept() throws Exception {
        List<Feedback> kept = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("conversations.db"));
                ResultSet rows = connection.createStatement().executeQuery("SELECT * FROM feedback")) {
            while (rows.next()) {
                kept.add(new Feedback(
                        rows.getString("answer"),
                        rows.getString("giver"),
                        Feedback.Rating.valueOf(rows.getString("rating").toUpperCase(Locale.ROOT)),
                        rows.getString("comment")));
            }
        }
        return kept;
    }
}
