package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@OnStage
class PageKeepingTest {

    @Test
    void conversations_are_kept_found_renamed_and_forgotten(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.askAndRead(Scripts.WHO);
        String first = browser.address();
        assertThat(first).contains("/c/c_");
        browser.press(".new");
        stage.askAndRead(Scripts.DOUBTFUL);
        browser.until(() -> browser.all(".conversations a").size() == 2);
        assertThat(browser.text(".conversations a[aria-current]")).isEqualTo(Scripts.DOUBTFUL);

        browser.goTo(first);
        browser.shown(".deeds");
        assertThat(browser.text(".question")).isEqualTo(Scripts.WHO);
        assertThat(browser.title()).isEqualTo(Scripts.WHO + " – Footnote");
        browser.back();
        browser.says(".question", Scripts.DOUBTFUL);

        String row = ".conversations li:nth-child(2) ";
        browser.hover(row + "a");
        browser.press(row + ".tool[title='Rename']");
        browser.type(Keys.chord(Keys.CONTROL, "a"), "The delegation", Keys.ENTER);
        browser.says(row + "a", "The delegation");
        browser.run("location.reload()");
        browser.says(row + "a", "The delegation");

        browser.shown(".search").sendKeys("delegation cost");
        browser.until(() -> browser.all(".conversations a").size() == 1);
        browser.shown(".search").clear();
        browser.shown(".search").sendKeys(" ");
        browser.until(() -> browser.all(".conversations a").size() == 2);

        browser.hover(".conversations a[aria-current]");
        browser.press(".conversations li:has([aria-current]) .tool[title='Forget']");
        assertThat(browser.text("dialog")).contains("Forget this conversation?").contains(Scripts.DOUBTFUL);
        browser.type(Keys.ESCAPE);
        browser.gone("dialog");
        browser.press(".conversations li:has([aria-current]) .tool[title='Forget']");
        browser.press("dialog .primary");
        browser.until(() -> browser.all(".conversations a").size() == 1);
        assertThat(browser.address()).endsWith("/");
        browser.shown(".welcome h1");
        browser.hover(".conversations a");
        browser.press(".conversations .tool[title='Forget']");
        browser.press("dialog .primary");
        browser.until(() -> browser.has(".new:focus"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void addresses_of_answers_footnotes_and_words_show_them(Stage stage) {
        JsonNode answer = stage.answerTo(Scripts.WHO);
        String id = answer.path("id").asText();
        Browser browser = stage.show(Screen.PHONE, "/a/" + id);
        assertThat(browser.text(".question")).isEqualTo(Scripts.WHO);
        assertThat(browser.text(".origin")).contains("An answer as it was given.");
        stage.ask(Scripts.DOUBTFUL);
        browser.says(".question", Scripts.DOUBTFUL);
        browser.shown(".deeds");
        assertThat(browser.shown("#question").getDomProperty("value")).isEmpty();
        browser.back();
        browser.says(".question", Scripts.WHO);
        browser.press(".origin a");
        browser.until(() -> browser.address().contains("/c/"));
        browser.shown(".deeds");

        stage.show(Screen.DESK, "/#" + answer.path("conversation").asText() + "/" + id + "/1");
        assertThat(browser.text("#article mark.now")).startsWith("Jen Daskal");
        browser.press("#article .whole");
        assertThat(browser.text("#view mark")).startsWith("Jen Daskal").endsWith("Tuesday.");
        assertThat(browser.isInView("#view mark")).isTrue();
        assertThat(browser.address()).contains("/articles/").contains("start=").contains("end=");
        browser.back();
        browser.shown(".question");

        for (String nowhere : new String[] {"/a/a_0", "/c/c_0"}) {
            stage.show(Screen.DESK, nowhere);
            browser.says(".gone", "is no longer here");
        }
        stage.show(Screen.DESK, "/articles/none");
        browser.says("#view", "isn’t in the folder");
        assertThat(browser.text("#view h1")).isEqualTo("No such article");
        browser.press("#view a");
        browser.shown(".file");
        browser.complaints();
    }

    @Test
    void back_closes_the_sheet_with_the_article(Stage stage) {
        Browser browser = stage.show(Screen.PHONE, "/articles");
        browser.shown(".file");
        stage.show(Screen.PHONE, "/");
        stage.askAndRead(Scripts.WHO);
        String conversation = browser.address();
        browser.press(".answer .marker[data-marker='1']");
        browser.shown("#article mark.now");
        browser.back();
        browser.gone("#article");
        browser.shown(".answer .marker[data-marker='1']:focus");
        assertThat(browser.address()).isEqualTo(conversation);

        browser.press(".answer .marker[data-marker='2']");
        browser.shown("#article mark.now");
        browser.press("#article .next");
        browser.press("#article .close");
        browser.gone("#article");
        browser.until(() -> browser.run("return history.state?.over") == null);
        assertThat(browser.text(".question")).isEqualTo(Scripts.WHO);
        browser.back();
        browser.shown(".file");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void back_and_a_reload_lead_to_where_the_reader_was(Stage stage) {
        Browser browser = stage.show(Screen.PHONE, "/");
        stage.askAndRead(Scripts.WHO);
        stage.askAndRead(Scripts.DOUBTFUL);
        String conversation = browser.address();
        browser.press(browser.all(".answer .marker").getFirst());
        browser.shown("#article mark.now");
        browser.press("#article .whole");
        browser.shown("#view mark");
        browser.back();
        browser.shown(".turn:last-child .deeds");
        assertThat(browser.isInView(".answer .marker")).isTrue();

        browser.run("scrollTo({ top: 300, behavior: 'instant' })");
        browser.until(() -> Long.valueOf(300).equals(browser.run("return history.state?.top")));
        browser.run("location.reload()");
        browser.until(() -> Long.valueOf(300).equals(browser.run("return Math.round(scrollY)")));

        stage.show(Screen.PHONE, "/articles");
        browser.goTo(conversation);
        browser.shown(".turn:last-child .deeds");
        assertThat(browser.isInView(".turn:last-child .question")).isTrue();
        assertThat(browser.isInView(".bar"))
                .as("the bar of a page that is scrolled")
                .isTrue();
        assertThat(browser.run("return document.querySelector('.turn:last-child .question').getBoundingClientRect().top"
                        + " >= document.querySelector('.bar').getBoundingClientRect().bottom"))
                .isEqualTo(true);
    }

    @Test
    void a_citation_whose_article_changed_says_so(Stage stage) {
        JsonNode answer = stage.answerTo(Scripts.WHO);
        String path = "/api/answers/" + answer.path("id").asText();
        stage.proxy.fails(
                path,
                FaultyProxy.says(
                        200,
                        stage.body(path).replaceFirst("\"cited_text\"", "\"source_changed\":true,\"cited_text\"")));
        Browser browser = stage.show(Screen.DESK, "/a/" + answer.path("id").asText());
        assertThat(browser.text(".notes li")).contains("changed or gone since this answer");
        JsonNode source = answer.at("/citations/0/source");
        stage.show(Screen.DESK, "/articles/" + source.path("id").asText() + "?start=5&end=20&sha256=000000000000");
        browser.says("#view .notice", "has changed since the address was made");
    }

    @Test
    void an_answer_is_copied_linked_printed_and_judged(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        browser.allowClipboard(stage.proxy.address());
        stage.askAndRead(Scripts.DOUBTFUL);
        browser.press(".deeds button");
        browser.says(".deeds", "Copied");
        assertThat(String.valueOf(browser.await("navigator.clipboard.readText().then(arguments[0])")))
                .startsWith("**" + Scripts.DOUBTFUL + "**\n\nJen Daskal")
                .contains("American delegation[^1].")
                .contains("(the quote doesn’t say “lawyers”)")
                .contains("(no quote says this; the nearest lacks “1.1 billion dollars”")
                .contains("\n[^1]: “Jen Daskal")
                .contains("China and US open joint drug talks in Beijing, 31 January 2024");
        browser.press(browser.all(".deeds button").get(1));
        browser.says("#toast", "The link is copied.");
        assertThat(String.valueOf(browser.await("navigator.clipboard.readText().then(arguments[0])")))
                .startsWith(stage.proxy.address() + "/a/a_");

        browser.press("[aria-label='Bad answer']");
        browser.shown(".comment input").sendKeys("The cost is made up", Keys.ENTER);
        browser.says(".comment", "Thank you");
        assertThat(browser.shown("[aria-label='Bad answer']").getDomAttribute("aria-pressed"))
                .isEqualTo("true");
        browser.run("location.reload()");
        browser.shown("[aria-label='Bad answer'][aria-pressed='true']");
        assertThat(browser.has("[aria-label='Good answer'][aria-pressed='true']"))
                .isFalse();
        stage.proxy.fails("/api/feedback", FaultyProxy.hangsUp());
        browser.press("[aria-label='Good answer']");
        browser.says(".comment", "Not kept");
        stage.proxy.mend();

        browser.media("print", Map.of());
        assertThat(browser.shown(".notes").isDisplayed()).isTrue();
        assertThat(browser.all(".shelf, .ask, .deeds, .suggestions, .source, .skip, .bar"))
                .noneMatch(each -> each.isDisplayed());
        browser.run("document.querySelector('.marker').focus({ focusVisible: true })");
        assertThat(browser.focused().getCssValue("outline-style")).isEqualTo("none");
        browser.media("", Map.of());
    }

    @Test
    void an_answer_is_printed_without_the_room_for_the_article_that_covers_it(Stage stage) {
        Browser browser = stage.show(Screen.PHONE, "/");
        stage.askAndRead(Scripts.WHO);
        browser.press(".answer .marker");
        browser.shown("#article mark.now");
        browser.media("print", Map.of());
        assertThat(browser.shown(".talk").getCssValue("padding-bottom")).isEqualTo("0px");
        browser.media("", Map.of());
    }
}
