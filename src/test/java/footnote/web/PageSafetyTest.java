package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import footnote.answer.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@OnStage
class PageSafetyTest {

    private static final String MARKUP =
            ".turns :is(img, script, svg, iframe, style, object, embed, form[action], a:not([href^='/'])),"
                    + " #article .text :not(p, mark), #peek :not(q, span)";

    @Test
    void an_obedient_models_worst_answer_leaves_the_page_clean(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.askAndRead(Scripts.HOSTILE);
        assertThat(browser.text(".answer")).contains("Jen Daskal");
        isClean(stage);
    }

    /** What a server that checked nothing would let through. */
    @Test
    void whatever_arrives_is_shown_as_text(Stage stage) throws Exception {
        ObjectNode answer = (ObjectNode) stage.answerTo(Scripts.WHO);
        answer.put("answer", Scripts.ATTACK).put("searched_as", Scripts.ATTACK).put("degraded", Scripts.ATTACK);
        ObjectNode citation = (ObjectNode) answer.at("/citations/0");
        citation.put("cited_text", Scripts.ATTACK);
        ((ObjectNode) citation.path("source"))
                .put("title", Scripts.ATTACK)
                .put("uri", "javascript:document.title='taken'")
                .put("published", "<img src=https://evil.example>");
        ((ObjectNode) citation.path("support"))
                .put("verdict", "partial")
                .putArray("missing")
                .add(Scripts.ATTACK);
        String article = Json.MAPPER.writeValueAsString(Json.MAPPER
                .createObjectNode()
                .put("title", Scripts.ATTACK)
                .put("text", Scripts.ATTACK)
                .put("uri", "data:text/html,<script>1</script>")
                .put("length", 9));
        String token =
                Json.MAPPER.writeValueAsString(Json.MAPPER.createObjectNode().put("text", Scripts.ATTACK));
        stage.proxy.fails("/api/articles/" + citation.at("/source/id").asText(), FaultyProxy.says(200, article));
        stage.proxy.fails(
                "/api/suggestions",
                FaultyProxy.says(
                        200,
                        Json.MAPPER.writeValueAsString(Json.MAPPER
                                .createObjectNode()
                                .set("questions", Json.MAPPER.createArrayNode().add(Scripts.ATTACK)))));
        stage.proxy.fails(
                "/api/ask",
                FaultyProxy.breaksOffAfter("event: token\ndata: " + token + "\n\nevent: citation\ndata: " + citation
                        + "\n\nevent: done\ndata: " + answer + "\n\n"));
        Browser browser = stage.show(Screen.DESK, "/");
        stage.askAndRead(Scripts.ATTACK.substring(0, 900 < Scripts.ATTACK.length() ? 900 : Scripts.ATTACK.length()));
        browser.press(browser.all(".byline summary").getLast());
        browser.hover(".answer .marker");
        browser.shown("#peek");
        browser.type(Keys.ESCAPE);
        browser.press(".answer .marker");
        browser.shown("#article .text p");
        isClean(stage);
        assertThat(browser.all("#article .facts a"))
                .allMatch(link -> String.valueOf(link.getDomAttribute("href")).startsWith("/"));
    }

    private static void isClean(Stage stage) {
        Browser browser = stage.browser;
        assertThat(browser.all(MARKUP)).isEmpty();
        assertThat(browser.title()).isNotEqualTo("taken");
        assertThat(stage.requestsElsewhere()).isEmpty();
        assertThat(stage.proxy.calls()).noneMatch(call -> call.contains("evil"));
        assertThat(browser.complaints()).isEqualTo(List.of());
    }
}
