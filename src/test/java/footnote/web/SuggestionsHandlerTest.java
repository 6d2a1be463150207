package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsHandlerTest extends WithSite {

    @Test
    void suggests_a_few_questions_that_the_articles_answer() throws Exception {
        List<String> questions = questions("");
        for (int i = 0; i < 50 && questions.isEmpty(); i++) {
            Thread.sleep(100);
            questions = questions("");
        }
        assertThat(questions).hasSizeBetween(3, 6).doesNotHaveDuplicates().allMatch(each -> each.endsWith("?"));
        assertAnswered(questions);
        assertThat(questions("")).isEqualTo(questions);
    }

    @Test
    void suggests_what_goes_on_from_an_answer_and_nothing_that_was_asked() throws Exception {
        JsonNode answer = site.ask("What did Lopez Obrador promise?");
        List<String> questions = questions("?answer=" + answer.path("id").asText());
        assertThat(questions).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertAnswered(questions);
        String body = "{\"question\": \"%s\", \"conversation\": \"%s\"}"
                .formatted(questions.getFirst(), answer.path("conversation").asText());
        JsonNode next = Site.json(site.post("/api/ask", body));
        assertThat(questions("?answer=" + next.path("id").asText())).doesNotContain(questions.getFirst());
    }

    @Test
    void suggests_one_question_of_each_sentence() throws Exception {
        JsonNode answer = site.ask("What are the three points of agreement?");
        List<Integer> sentences = new ArrayList<>();
        for (String question : questions("?answer=" + answer.path("id").asText())) {
            sentences.add(site.ask(question).at("/citations/0/source/start").asInt());
        }
        assertThat(sentences).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void suggests_first_what_a_misspelt_question_meant() throws Exception {
        JsonNode refused = site.ask("What did Lopez Obradro promise?");
        assertThat(refused.path("answered").booleanValue()).isFalse();
        assertThat(questions("?answer=" + refused.path("id").asText()))
                .first()
                .isEqualTo("What did Lopez Obrador promise?");
    }

    @Test
    void knows_no_follow_ups_to_an_answer_that_is_not_there() throws Exception {
        for (String id : List.of("a_0", "", "c_0", "%25")) {
            assertThat(site.get("/api/suggestions?answer=" + id).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void suggests_nothing_where_there_is_nothing(@TempDir Path data) throws Exception {
        try (Site empty = new Site(data, answerer -> answerer)) {
            assertThat(empty.get("/api/suggestions").body()).isEqualTo("{\"questions\":[]}");
        }
    }

    private List<String> questions(String query) throws Exception {
        return Site.json(site.get("/api/suggestions" + query))
                .path("questions")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private void assertAnswered(List<String> questions) throws Exception {
        for (String question : questions) {
            assertThat(site.ask(question).path("answered").booleanValue())
                    .as(question)
                    .isTrue();
        }
    }
}
