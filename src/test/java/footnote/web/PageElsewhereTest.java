package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What happens elsewhere while a page is open: in another tab, in the folder, on the server. */
@OnStage
class PageElsewhereTest {

    @Test
    void words_that_have_moved_in_their_article_are_found_and_those_that_are_gone_are_told(Stage stage) {
        JsonNode answer = stage.answerTo(Scripts.WHO);
        JsonNode source = answer.at("/citations/0/source");
        String words = answer.at("/citations/0/cited_text").asText();
        String path = "/api/articles/" + source.path("id").asText();
        String changed = stage.body(path).replace(source.path("sha256").asText(), "0".repeat(64));
        Browser browser = stage.show(Screen.DESK, "/a/" + answer.path("id").asText());

        stage.proxy.fails(
                path, FaultyProxy.says(200, changed.replace("\"text\":\"", "\"text\":\"A word before.\\n\\n")));
        browser.press(".marker");
        assertThat(browser.text("#article mark.now")).isEqualTo(words);
        assertThat(browser.text("#article .notice")).contains("the quoted words still stand in it");
        assertThat(browser.shown("#article .whole").getDomAttribute("href"))
                .contains("start=" + (source.path("start").asInt() + 16))
                .contains("sha256=000000000000");
        browser.type(Keys.ESCAPE);

        stage.proxy.fails(path, FaultyProxy.says(200, changed.replace(words, "Nothing.")));
        browser.press(".marker");
        browser.says("#article .notice", "This article has changed since the answer, which quoted: “" + words);
        browser.type(Keys.ESCAPE);

        stage.proxy.fails(path, FaultyProxy.refuses(404, "there is no article"));
        browser.press(".marker");
        browser.says(
                "#article .notice", "This article is gone from the folder since the answer, which quoted: “" + words);
        browser.complaints();
    }
}
