package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What has the focus keeps it, whatever comes and goes on the page; where it goes itself, something near has it. */
@OnStage
class PageFocusTest {

    /** Waits until what was asked of the server is on the page. */
    private static final String LISTED =
            "const [done] = arguments; fetch('/api/conversations').then(() => setTimeout(done, 300))";

    @Test
    void asking_stopping_and_trying_again_leave_the_focus_in_the_field(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.askAndRead(Scripts.WHO);
        assertThat(browser.has("#question:focus")).isTrue();
        stage.ask(Scripts.ENDLESS);
        browser.says(".turn:last-child .answer", "Jen Daskal");
        browser.type(Keys.ESCAPE);
        browser.shown(".trouble");
        assertThat(browser.has("#question:focus")).isTrue();
        browser.tabBackTo(".trouble button");
        browser.type(Keys.ENTER);
        browser.gone(".trouble");
        assertThat(browser.has("#question:focus")).isTrue();
        browser.type(Keys.ESCAPE);
        browser.shown(".trouble");
    }

    @Test
    void a_marker_that_is_replaced_hands_the_focus_on(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.model.play((_, wire) -> wire.says(Scripts.TRUTH + " And")
                .waits(1_500)
                .says(" it cost 1.1 billion dollars [1]. It met seven lawyers from Oslo [1]. It hired Otto Brand [1].")
                .says(" It bought 40 ships [1]. It sold 70 farms [1].")
                .ends("stop"));
        stage.ask("Who headed the American delegation?");
        browser.shown(".marker:enabled");
        browser.tabBackTo(".marker");
        browser.shown(".deeds");
        assertThat(browser.text(".notice")).startsWith("What the model wrote didn’t hold");
        assertThat(browser.has(":focus")).isTrue();
    }

    @Test
    void the_list_of_conversations_keeps_the_focus_and_what_is_written_there_when_an_answer_comes(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.askAndRead(Scripts.WHO);
        browser.press(".new");
        stage.askAndRead(Scripts.DOUBTFUL);
        browser.until(() -> browser.all(".conversations a").size() == 2);
        String other = ".conversations a[title='" + Scripts.WHO + "']";

        stage.ask(Scripts.SLOW);
        browser.tabBackTo(other);
        browser.until(() -> browser.all(".deeds").size() == 2);
        browser.await(LISTED);
        assertThat(browser.has(other + ":focus")).isTrue();

        stage.ask(Scripts.SLOW);
        browser.tabBackTo(other + " + .tool");
        browser.type(Keys.ENTER, "Half a na");
        browser.until(() -> browser.all(".deeds").size() == 3);
        browser.await(LISTED);
        browser.type("me", Keys.ENTER);
        browser.says(".conversations a", "Half a name");
        assertThat(browser.has(".tool[aria-label='Rename Half a name']:focus")).isTrue();

        browser.type(Keys.ENTER, "Another");
        browser.press("#question");
        browser.says(".conversations a", "Another");
        assertThat(browser.has("#question:focus")).isTrue();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_drawer_stays_open_below_the_dialog_that_it_opens_and_has_the_focus_back(Stage stage) {
        Browser browser = stage.show(new Screen(720, 450, false), "/");
        stage.askAndRead(Scripts.WHO);
        browser.press(".begin");
        stage.askAndRead(Scripts.DOUBTFUL);
        browser.until(() -> browser.all(".conversations a").size() == 2);
        browser.press(".drawer");
        String forget = ".conversations li:has([aria-current]) .tool[title='Forget']";
        browser.tabTo(forget);
        browser.type(Keys.ENTER);
        browser.shown("dialog[open]");
        browser.run("dispatchEvent(new Event('focus'))");
        browser.await(LISTED);
        browser.type(Keys.ESCAPE);
        browser.gone("dialog");
        assertThat(browser.has(forget + ":focus")).isTrue();
        browser.tabTo(".conversations li:last-child .tool[title='Forget']");
        browser.type(Keys.ENTER);
        browser.press("dialog .primary");
        browser.until(() -> browser.all(".conversations a").size() == 1);
        assertThat(browser.has(".conversations a:focus")).isTrue();
        browser.tabTo(forget);
        browser.type(Keys.ENTER);
        browser.press("dialog .primary");
        browser.gone("#shelf");
        assertThat(browser.has("#question:focus")).isTrue();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void back_and_the_button_to_what_is_below_leave_the_focus_on_the_page(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/articles");
        browser.shown(".file");
        browser.press(".new");
        stage.askAndRead(Scripts.WHO);
        browser.tabBackTo(".marker");
        browser.back();
        browser.shown(".file");
        assertThat(browser.has("main:focus")).isTrue();

        browser.on(new Screen(1_000, 400, false));
        browser.run("history.forward()");
        browser.shown(".deeds");
        browser.shown(".below");
        browser.run("scrollTo({ top: 0, behavior: 'instant' }); document.querySelector('.below').focus()");
        browser.type(Keys.ENTER);
        browser.gone(".below");
        assertThat(browser.has("#question:focus")).isTrue();
    }
}
