package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@OnStage
class PageArticlesTest {

    private static final String FAILED = "{\"id\":\"x\",\"title\":\"scan.pdf\",\"uri\":\"scan.pdf\",\"published\":null,"
            + "\"length\":0,\"sha256\":\"\",\"status\":\"failed\",\"detail\":\"the file is encrypted\"}";

    @Test
    void every_file_is_listed_with_what_became_of_it_and_filtered_by_words(Stage stage) {
        stage.proxy.fails(
                "/api/articles",
                FaultyProxy.says(
                        200, stage.body("/api/articles").replaceFirst("\"articles\":\\[", "$0" + FAILED + ",")));
        Browser browser = stage.show(Screen.PHONE_DARK, "/");
        browser.press(".drawer");
        browser.press(".articles");
        browser.until(() -> browser.all(".file").size() == 6);
        assertThat(browser.text("#view .facts")).isEqualTo("5 articles · 1 failed");
        assertThat(browser.has(".file.failed .facts")).isFalse();
        assertThat(browser.text(".file.failed")).contains("scan.pdf", "Failed", "the file is encrypted");
        assertThat(browser.all(".file").get(1).getText())
                .contains(
                        "China and US open joint drug talks in Beijing",
                        "31 January 2024",
                        "1,900 characters",
                        "Indexed");
        browser.shown(".filter").sendKeys("toll OPIOIDS");
        browser.until(() -> browser.all(".file").size() == 1);
        assertThat(browser.text("#view .facts")).isEqualTo("1 file of 6");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void who_has_more_files_shown_goes_on_at_the_first_of_them(Stage stage) {
        String many = (FAILED.replace("\"length\":0", "\"length\":9") + ",").repeat(205);
        stage.proxy.fails(
                "/api/articles",
                FaultyProxy.says(200, stage.body("/api/articles").replaceFirst("\"articles\":\\[", "$0" + many)));
        Browser browser = stage.show(Screen.DESK, "/articles");
        browser.shown(".more").sendKeys(Keys.ENTER);
        browser.gone(".more");
        assertThat(browser.has(".file:nth-child(201) .name:focus")).isTrue();
        assertThat(browser.isInView(".name:focus")).isTrue();
    }

    @Test
    void an_article_is_read_in_full_and_a_question_there_is_asked_as_it_is_written(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/articles");
        browser.press(".file:nth-child(2) .name");
        browser.says("#view .text", "Jen Daskal");
        assertThat(browser.text("#view h1")).isEqualTo("China and US open joint drug talks in Beijing");
        assertThat(browser.shown("#question").getDomAttribute("placeholder")).isEqualTo("Ask a question");
        Object width = browser.run("return document.querySelector('#view .text').clientWidth / parseFloat("
                + "getComputedStyle(document.querySelector('#view .text p')).fontSize)");
        assertThat(width)
                .isInstanceOfSatisfying(
                        Number.class,
                        em -> assertThat(em.doubleValue())
                                .as("em of a line: 60 to 75 characters")
                                .isBetween(30.0, 41.0));

        browser.shown("#question").sendKeys("Who came for the talks?", Keys.ENTER);
        browser.shown(".deeds");
        assertThat(browser.text(".question")).isEqualTo("Who came for the talks?");
        assertThat(browser.address()).contains("/c/c_");
        assertThat(browser.shown("#question").getDomProperty("value")).isEmpty();
        assertThat(browser.all(".notes .title").stream().map(WebElement::getText))
                .allMatch("China and US open joint drug talks in Beijing"::equals);
        browser.back();
        browser.says("#view h1", "China and US open joint");
        browser.run("arguments[0].value = 'x'.repeat(2000)", browser.shown("#question"));
        browser.shown("#question").sendKeys("x");
        assertThat(browser.text("#limit")).isEqualTo("1 over the limit of 2,000 characters");
    }
}
