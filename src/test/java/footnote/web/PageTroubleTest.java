package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@OnStage
class PageTroubleTest {

    private static final String BEGUN = """
            event: sources
            data: {"conversation":null,"searched_as":"x","passages":[]}

            event: token
            data: {"text":"The delegation came"}

            """;

    private record Case(FaultyProxy.Fault fault, String said, String step) {}

    @Test
    void each_trouble_says_what_happened_and_offers_the_next_step(Stage stage) {
        Browser browser = stage.show(Screen.PHONE, "/");
        Case[] cases = {
            new Case(FaultyProxy.hangsUp(), "The server can’t be reached. Your question is kept.", "Try again"),
            new Case(FaultyProxy.breaksOffAfter(BEGUN), "The answer broke off before it was complete.", "Try again"),
            new Case(FaultyProxy.breaksOffAfter(""), "The answer broke off before it was complete.", "Try again"),
            new Case(
                    FaultyProxy.breaksOffAfter(
                            "event: error\ndata: {\"status\":500,\"detail\":\"the answer broke off\"}\n\n"),
                    "The answer broke off.",
                    "Try again"),
            new Case(FaultyProxy.refuses(503, "shutting down"), "The server isn’t ready: shutting down.", "Try again"),
            new Case(FaultyProxy.says(502, "<html>Bad gateway</html>"), "The server failed.", "Try again"),
            new Case(FaultyProxy.says(413, ""), "The question is too long for the server.", "Shorten or change it"),
        };
        for (Case one : cases) {
            stage.proxy.fails("/api/ask", one.fault());
            stage.ask(Scripts.WHO);
            browser.says(".turn:last-child .trouble", one.said());
            assertThat(browser.all(".trouble button").getLast().getText()).isEqualTo(one.step());
            assertThat(browser.all(".question").getLast().getText()).isEqualTo(Scripts.WHO);
            assertThat(browser.text("#send")).isEqualTo("Ask");
        }
        assertThat(browser.all(".turn").get(1).getText()).contains("The delegation came");

        browser.press(".turn:last-child .trouble button");
        assertThat(browser.shown("#question").getDomProperty("value")).isEqualTo(Scripts.WHO);
        assertThat(browser.all(".turn")).hasSize(cases.length - 1);

        stage.proxy.mend();
        browser.press(".turn:last-child .trouble button");
        browser.shown(".turn:last-child .deeds");
        assertThat(browser.all(".turn:last-child .trouble")).isEmpty();
        browser.complaints();
    }

    @Test
    void too_many_questions_wait_as_long_as_the_server_asks(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.proxy.fails(
                "/api/ask",
                FaultyProxy.refuses(429, "more than 60 questions a minute; ask again in 2 s", "Retry-After", "2"));
        stage.ask(Scripts.WHO);
        browser.says(".trouble", "More than 60 questions a minute. Yours is kept.");
        assertThat(browser.text(".trouble button")).matches("Try again in [12] s");
        stage.proxy.mend();
        browser.press(".trouble button");
        assertThat(browser.has(".trouble")).isTrue();
        browser.until(() -> browser.text(".trouble button").equals("Try again"));
        browser.press(".trouble button");
        browser.shown(".deeds");
    }

    @Test
    void a_question_is_never_lost(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        browser.offline(true);
        stage.ask(Scripts.WHO);
        browser.says(".trouble", "You are offline. Your question is asked when the connection is back.");
        browser.offline(false);
        browser.shown(".deeds");
        assertThat(browser.has(".trouble")).isFalse();

        stage.proxy.fails("/api/ask", FaultyProxy.hangsUp());
        stage.ask("And how long did they stay?");
        browser.shown(".trouble");
        browser.run("location.reload()");
        browser.shown(".deeds");
        assertThat(browser.shown("#question").getDomProperty("value")).isEqualTo("And how long did they stay?");

        browser.shown("#question").sendKeys(Keys.ENTER);
        browser.shown(".trouble");
        stage.ask("And when did it leave?");
        browser.until(() -> browser.all(".trouble").size() == 2);
        browser.shown("#question").sendKeys("x");
        browser.run("location.reload()");
        browser.shown(".deeds");
        assertThat(browser.shown("#question").getDomProperty("value")).isEqualTo("x");
        assertThat(browser.all(".kept button"))
                .extracting(WebElement::getText)
                .containsExactly("And how long did they stay?", "And when did it leave?");
        stage.proxy.mend();
        browser.press(".kept button");
        browser.until(() -> browser.all(".deeds").size() == 2);
        assertThat(browser.all(".question").getLast().getText()).isEqualTo("And how long did they stay?");
        assertThat(browser.all(".kept button"))
                .singleElement()
                .extracting(WebElement::getText)
                .isEqualTo("And when did it leave?");
        browser.complaints();
    }

    @Test
    void questions_that_were_asked_offline_are_all_asked_in_turn_when_the_connection_is_back(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        browser.offline(true);
        for (String question : List.of(Scripts.SLOW, Scripts.WHO, Scripts.DOUBTFUL)) {
            stage.ask(question);
            browser.says(".turn:last-child .trouble", "You are offline.");
        }
        browser.offline(false);
        browser.until(() -> browser.all(".deeds").size() == 3);
        assertThat(browser.has(".trouble")).isFalse();
        browser.complaints();
    }

    @Test
    void an_answer_at_the_second_try_has_its_follow_ups_below_it(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.proxy.fails("/api/ask", FaultyProxy.hangsUp());
        stage.ask(Scripts.WHO);
        browser.shown(".trouble");
        stage.proxy.mend();
        stage.suggests();
        stage.askAndRead(Scripts.DOUBTFUL);
        browser.press(".trouble button");
        browser.until(() -> browser.all(".deeds").size() == 2);
        browser.shown(".turn:first-child .suggestions");
        assertThat(browser.all(".turns .suggestions")).hasSize(1);
        browser.complaints();
    }

    @Test
    void a_conversation_that_could_not_be_read_is_read_again_and_goes_on(Stage stage) {
        String conversation = stage.answerTo(Scripts.WHO).path("conversation").asText();
        stage.proxy.fails("/api/conversations/" + conversation, FaultyProxy.hangsUp());
        Browser browser = stage.show(Screen.PHONE, "/c/" + conversation);
        browser.says(".gone", "The server can’t be reached.");
        assertThat(browser.text(".gone")).doesNotContain("question");
        browser.press(".gone button");
        browser.says(".gone", "The server can’t be reached.");
        stage.proxy.mend();
        browser.press(".gone button");
        browser.shown(".deeds");
        assertThat(browser.has(".gone *")).isFalse();

        stage.proxy.fails("/api/conversations/" + conversation, FaultyProxy.refuses(503, "shutting down"));
        browser.run("location.reload()");
        browser.says(".gone", "The server isn’t ready: shutting down.");
        stage.proxy.mend();
        stage.ask("And when did it arrive?");
        browser.until(() -> browser.all(".deeds").size() == 2);
        assertThat(browser.all(".question"))
                .extracting(WebElement::getText)
                .containsExactly(Scripts.WHO, "And when did it arrive?");
        assertThat(browser.address()).endsWith("/c/" + conversation);
        browser.complaints();
    }

    @Test
    void a_conversation_that_was_forgotten_elsewhere_begins_anew_and_the_page_says_so(Stage stage) throws Exception {
        String conversation = stage.answerTo(Scripts.WHO).path("conversation").asText();
        Browser browser = stage.show(Screen.DESK, "/c/" + conversation);
        browser.shown(".deeds");
        assertThat(stage.site.forget(conversation).statusCode()).isEqualTo(204);
        stage.ask("And when did it arrive?");
        browser.says("#toast", "That conversation is no longer here: a new one begins.");
        browser.until(() -> browser.all(".deeds").size() == 2);
        assertThat(browser.address()).contains("/c/").doesNotEndWith(conversation);
        browser.complaints();
    }

    @Test
    void a_view_whose_parts_cannot_be_fetched_says_so_and_comes_when_the_server_is_back(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.proxy.fails("/articles-view.js", FaultyProxy.hangsUp());
        browser.press(".articles");
        browser.says("#view", "The server can’t be reached.");
        stage.proxy.mend();
        browser.press(".new");
        browser.press(".articles");
        browser.shown("#view .files li");
        browser.complaints();
    }

    @Test
    void a_reload_in_the_middle_of_the_first_answer_leaves_the_question_and_says_what_became_of_it(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.ask("Talk endlessly");
        browser.shown(".answer");
        browser.run("location.reload()");
        browser.says(".gone", "That conversation is no longer here. Your question is in the field, to be asked again.");
        assertThat(browser.shown("#question").getDomProperty("value")).isEqualTo("Talk endlessly");
        browser.press(".new");
        browser.until(() -> "".equals(browser.run("return document.querySelector('.gone').textContent")));
        browser.complaints();
    }
}
