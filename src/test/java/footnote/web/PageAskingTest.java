package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@OnStage
class PageAskingTest {

    @Test
    void the_field_grows_breaks_lines_and_brings_questions_back(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        WebElement field = browser.shown("#question");
        int low = field.getSize().getHeight();
        field.sendKeys(
                "Who led",
                Keys.chord(Keys.SHIFT, Keys.ENTER),
                "the US",
                Keys.chord(Keys.SHIFT, Keys.ENTER),
                "delegation?");
        assertThat(field.getSize().getHeight()).isGreaterThan(low + 30);
        assertThat(browser.has(".turn")).isFalse();
        field.sendKeys(Keys.ENTER);
        assertThat(browser.text(".question")).isEqualTo("Who led\nthe US\ndelegation?");
        browser.shown(".deeds");
        stage.askAndRead("When did it arrive?");

        assertThat(field.getDomProperty("value")).isEmpty();
        field.sendKeys(Keys.ARROW_UP);
        assertThat(field.getDomProperty("value")).isEqualTo("When did it arrive?");
        field.sendKeys(Keys.ARROW_UP);
        assertThat(field.getDomProperty("value")).startsWith("Who led");
        field.sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(field.getDomProperty("value")).isEmpty();

        browser.run("arguments[0].value = 'x'.repeat(2003)", field);
        field.sendKeys("x", Keys.ENTER);
        assertThat(browser.text("#limit")).isEqualTo("4 over the limit of 2,000 characters");
        assertThat(browser.all(".turn")).hasSize(2);
    }

    @Test
    void escape_and_the_button_stop_the_answer_here_and_on_the_server(Stage stage) throws Exception {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.ask(Scripts.ENDLESS);
        browser.says(".answer", "Jen Daskal");
        assertThat(browser.text("#send")).isEqualTo("Stop");
        browser.type(Keys.ESCAPE);
        assertThat(browser.text(".trouble")).contains("You stopped the answer.").contains("Try again");
        assertThat(browser.text("#send")).isEqualTo("Ask");
        assertThat(browser.text(".answer")).contains("Jen Daskal");
        assertThat(stage.model.wasLeft()).isTrue();

        browser.press(".trouble button");
        browser.says(".answer", "Jen Daskal");
        Thread.sleep(400);
        browser.press("#send");
        browser.says(".trouble", "You stopped the answer.");
    }

    @Test
    void escape_empties_a_search_before_it_stops_an_answer_and_stops_it_in_browsers_without_popovers(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.askAndRead(Scripts.WHO);
        browser.press(".new");
        stage.askAndRead(Scripts.WHO);
        browser.shown(".search");
        browser.run(
                "const { supports } = CSS; const { matches } = Element.prototype;"
                        + "CSS.supports = condition => !condition.includes('popover') && supports.call(CSS, condition);"
                        + "Element.prototype.matches = function (selector) {"
                        + " if (selector.includes('popover')) throw new SyntaxError(selector); return matches.call(this, selector); }");
        stage.ask(Scripts.ENDLESS);
        browser.says(".turn:last-child .answer", "Jen Daskal");
        browser.tabBackTo(".search");
        browser.type("delegation", Keys.ESCAPE);
        assertThat(browser.shown(".search").getDomProperty("value")).isEmpty();
        assertThat(browser.text("#send")).isEqualTo("Stop");
        browser.type(Keys.ESCAPE);
        browser.says(".trouble", "You stopped the answer.");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void questions_to_start_with_and_to_go_on_with_are_asked_by_a_press(Stage stage) {
        Browser browser = stage.show(Screen.PHONE, "/");
        String first = browser.text(".starters button");
        browser.press(".starters button");
        assertThat(browser.text(".question")).isEqualTo(first);
        browser.shown(".turns .suggestions button");
        assertThat(browser.all(".turns .suggestions button")).hasSizeBetween(1, 3);
        browser.press(".turns .suggestions button");
        browser.until(() -> browser.all(".question").size() == 2);
        browser.until(() -> browser.all(".deeds").size() == 2);
    }

    @Test
    void what_stays_as_it_is_is_not_spoken_again(Stage stage) {
        stage.proxy.fails("/health/ready", FaultyProxy.refuses(503, "the disk is full"));
        Browser browser = stage.show(Screen.DESK, "/");
        browser.says(".state", "Not ready: the disk is full.");
        browser.run("window.changes = 0; new MutationObserver(() => changes++).observe("
                + "document.querySelector('.state'), { childList: true, subtree: true, characterData: true })");
        int looks = looks(stage);
        browser.until(() -> looks(stage) > looks + 1);
        assertThat(browser.run("return changes")).isEqualTo(0L);
        stage.proxy.mend();
        browser.until(() -> browser.has(".state:empty"));
        browser.complaints();
    }

    private static int looks(Stage stage) {
        return Collections.frequency(stage.proxy.calls(), "GET /health/ready");
    }

    @Test
    void while_the_folder_is_read_the_page_says_how_far_it_is_and_answers(Stage stage) {
        stage.isReading(12, 50);
        Browser browser = stage.show(Screen.DESK, "/");
        browser.says(".state", "Reading the folder: 12 of 50 files. You can ask already");
        assertThat(browser.shown(".state progress").getDomProperty("value")).isEqualTo("12");
        assertThat(browser.shown(".state").getDomAttribute("aria-live"))
                .as("each step would be spoken")
                .isEqualTo("off");
        stage.askAndRead(Scripts.WHO);
        assertThat(browser.text(".answer")).contains("Jen Daskal");
    }
}
