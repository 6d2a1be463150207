package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What happens elsewhere while a page is open: in another tab, in the folder, on the server. */
@OnStage
class PageElsewhereTest {

    @Test
    void who_comes_back_to_a_tab_sees_what_was_asked_in_another(Stage stage) throws Exception {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.askAndRead(Scripts.WHO);
        String conversation = browser.address().replaceFirst(".*/c/", "");
        String elsewhere = "{\"question\":\"%s\",\"conversation\":\"%s\"}".formatted(Scripts.DOUBTFUL, conversation);
        assertThat(stage.site.post("/api/ask", elsewhere).statusCode()).isEqualTo(200);
        browser.shown(".turns .suggestions");
        browser.run("dispatchEvent(new Event('focus'))");
        browser.until(() -> browser.all(".deeds").size() == 2);
        browser.until(() -> !browser.has(".turns .suggestions"));
        browser.run("dispatchEvent(new Event('focus'))");
        stage.askAndRead("And when did it arrive?");
        assertThat(browser.all(".question"))
                .extracting(WebElement::getText)
                .containsExactly(Scripts.WHO, Scripts.DOUBTFUL, "And when did it arrive?");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_conversation_that_is_forgotten_elsewhere_can_be_forgotten_but_not_rated(Stage stage) throws Exception {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.askAndRead(Scripts.WHO);
        browser.shown(".conversations a");
        String conversation = browser.address().replaceFirst(".*/c/", "");
        assertThat(stage.site.forget(conversation).statusCode()).isEqualTo(204);
        browser.press("[aria-label='Good answer']");
        browser.says(".comment", "Not kept: this answer is no longer here.");
        assertThat(browser.shown(".comment").findElements(By.cssSelector("input, button")))
                .noneMatch(WebElement::isDisplayed);
        browser.hover(".conversations a");
        browser.press(".conversations .tool[title='Forget']");
        browser.press("dialog .primary");
        browser.shown(".starters button");
        assertThat(browser.has("#toast:not([hidden])")).isFalse();
        browser.complaints();
    }

    @Test
    void after_a_first_answer_that_was_stopped_nothing_is_said_to_be_gone(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.ask(Scripts.ENDLESS);
        browser.says(".answer", "Jen Daskal");
        browser.until(() -> browser.address().contains("/c/"));
        String never = browser.address();
        browser.type(Keys.ESCAPE);
        browser.shown(".trouble");
        stage.askAndRead(Scripts.WHO);
        assertThat(browser.address()).contains("/c/").isNotEqualTo(never);
        assertThat(browser.has("#toast:not([hidden])")).isFalse();
        browser.complaints();
    }

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
