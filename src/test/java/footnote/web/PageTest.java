package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.search.Retrieval;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {

    private static final String HOSTILE =
            "<img src=x onerror=\"document.title='taken'\"> <script>document.title='taken'</script> [link](https://evil.test/)";

    private Site site;

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        site = new Site(data, Scripted::new);
        site.read();
    }

    @AfterAll
    void stop() throws IOException {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, light", "1440, 900, dark", "390, 844, light", "390, 844, dark"})
    void a_question_is_answered_and_its_footnote_opens_the_article_at_the_cited_words(
            int width, int height, String scheme) throws Exception {
        try (Browser browser = open(width, height, scheme)) {
            ask(browser, "Who led the US delegation?");
            WebElement note = browser.shown("ol.notes li");
            assertThat(note.getText()).contains("Jen Daskal");
            assertThat(browser.shown(".answer").getText()).contains("Jen Daskal");

            browser.shown("button.marker[data-marker='1']").click();
            String marked = browser.shown("#article mark.now").getText();
            JsonNode citation =
                    site.ask("Who led the US delegation?").path("citations").path(0);
            assertThat(words(marked))
                    .isEqualTo(words(citation.path("cited_text").asText()));
            assertThat(browser.shown("#article h2").getText())
                    .isEqualTo(citation.path("source").path("title").asText());
            Thread.sleep(600);
            assertThat(browser.isInView("#article mark.now")).isTrue();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void the_keyboard_alone_is_enough() {
        try (Browser browser = open(1440, 900, "light")) {
            browser.tabTo("#question", Keys.TAB);
            browser.type("Why did Beijing freeze the drug talks?", Keys.ENTER);
            browser.shown("ol.notes li");
            WebElement marker = browser.shown("button.marker[data-marker='1']");
            browser.tabTo("#question", Keys.TAB);
            browser.tabTo("button.marker[data-marker='1']", Keys.chord(Keys.SHIFT, Keys.TAB));
            browser.type(Keys.ENTER);
            browser.shown("#article mark.now");
            browser.type(Keys.ESCAPE);
            browser.gone("#article");
            assertThat(browser.focused()).isEqualTo(marker);
        }
    }

    @Test
    void what_the_articles_do_not_say_is_said_calmly() {
        try (Browser browser = open(390, 844, "light")) {
            ask(browser, "What is the boiling point of nitrogen?");
            assertThat(browser.shown(".silent").getText()).contains("The articles");
            assertThat(browser.all("button.marker")).isEmpty();
        }
    }

    @Test
    void a_conversation_is_found_again_after_a_reload() {
        try (Browser browser = open(1440, 900, "light")) {
            ask(browser, "Who led the US delegation?");
            browser.shown("ol.notes li");
            browser.run("location.reload()");
            assertThat(browser.shown("h2.question").getText()).isEqualTo("Who led the US delegation?");
            browser.shown("ol.notes li");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void an_address_of_a_footnote_opens_the_article_at_its_words() throws Exception {
        JsonNode answer = site.ask("Who led the US delegation?");
        String place =
                answer.path("conversation").asText() + "/" + answer.path("id").asText() + "/1";
        try (Browser browser = Browser.open(1440, 900, "light")) {
            browser.goTo("http://127.0.0.1:" + site.port() + "/#" + place);
            assertThat(words(browser.shown("#article mark.now").getText()))
                    .isEqualTo(words(answer.at("/citations/0/cited_text").asText()));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void markup_in_an_answer_stays_text() {
        try (Browser browser = open(1440, 900, "light")) {
            ask(browser, "Please be hostile.");
            browser.shown(".deeds");
            assertThat(browser.shown(".answer").getText()).contains("<img src=x");
            assertThat(browser.all(".answer img, .answer script, .answer a")).isEmpty();
            assertThat(browser.run("return document.title")).asString().doesNotContain("taken");
            assertThat(browser.run("return performance.getEntriesByType('resource')"
                            + ".filter(r => !r.name.startsWith(location.origin)).length"))
                    .isEqualTo(0L);
        }
    }

    @Test
    void the_first_load_is_light_and_asks_no_other_host() {
        try (Browser browser = open(1440, 900, "light")) {
            browser.shown("h1");
            Object bytes = browser.run("return performance.getEntriesByType('navigation')"
                    + ".concat(performance.getEntriesByType('resource'))"
                    + ".reduce((sum, r) => sum + r.transferSize, 0)");
            assertThat(bytes)
                    .isInstanceOfSatisfying(
                            Number.class, sum -> assertThat(sum.longValue()).isBetween(10_000L, 100_000L));
        }
    }

    private Browser open(int width, int height, String scheme) {
        Browser browser = Browser.open(width, height, scheme);
        browser.goTo("http://127.0.0.1:" + site.port() + "/");
        return browser;
    }

    private static void ask(Browser browser, String question) {
        browser.shown("#question").sendKeys(question, Keys.ENTER);
    }

    /** Without white space, of which a page shows less than a text has. */
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Answers as ever, but for one question. */
    private record Scripted(Answerer usual) implements Answerer {

        @Override
        public Reply answer(Question question, Retrieval retrieval, Consumer<AnswerEvent> events) {
            if (!question.text().contains("hostile")) {
                return usual.answer(question, retrieval, events);
            }
            events.accept(new AnswerEvent.Token(HOSTILE));
            return new Reply(true, HOSTILE, List.of(), null, Reply.Mode.MODEL, null, "scripted");
        }
    }
}
