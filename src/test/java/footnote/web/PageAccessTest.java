package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@OnStage
class PageAccessTest {

    private static final String VIOLATIONS =
            "const done = arguments[1]; axe.run(arguments[0]).then(found => done(found.violations.map(v =>"
                    + " v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; '))), e => done([String(e)]))";

    private static final Map<String, List<String>> ALL = Map.of("resultTypes", List.of("violations"));

    /** All that the colours can change. */
    private static final Map<String, List<String>> CONTRAST =
            Map.of("runOnly", List.of("color-contrast"), "resultTypes", List.of("violations"));

    /** What differs on a phone. */
    private static final List<String> ON_A_PHONE = List.of("answer", "conversations", "articles");

    @Test
    void axe_finds_no_violation_on_any_view_light_or_dark(Stage stage) throws IOException {
        String axe = axe();
        List<String> violations = new ArrayList<>();
        for (Map.Entry<String, Screenshots.Way> view : Screenshots.views().entrySet()) {
            List<Screen> screens =
                    ON_A_PHONE.contains(view.getKey()) ? List.of(Screen.DESK, Screen.PHONE) : List.of(Screen.DESK);
            for (Screen screen : screens) {
                stage.clean();
                view.getValue().walk(stage, screen);
                stage.browser.run(axe);
                for (boolean dark : new boolean[] {false, true}) {
                    stage.browser.on(new Screen(screen.width(), screen.height(), dark));
                    ((List<?>) Objects.requireNonNull(stage.browser.await(VIOLATIONS, dark ? CONTRAST : ALL)))
                            .forEach(found -> violations.add(view.getKey() + " " + screen + " " + found));
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void the_keyboard_alone_is_enough(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        browser.shown(".starters button");
        browser.type(Keys.TAB);
        browser.tabTo("#question");
        browser.type(Scripts.WHO, Keys.ENTER);
        browser.shown(".turns .suggestions");
        browser.tabBackTo(".marker[data-marker='1']");
        browser.shown("#peek");
        browser.type(Keys.ENTER);
        browser.says(".place", "Quote 1 of 2");
        browser.type("j");
        browser.says(".place", "Quote 2 of 2");
        browser.tabTo("#article .link");
        browser.type(Keys.ESCAPE);
        browser.gone("#article");
        assertThat(browser.focused().getText()).isEqualTo("1");

        browser.tabBackTo(".byline summary");
        browser.type(Keys.ENTER);
        browser.shown(".found");
        browser.tabTo("[aria-label='Good answer']");
        browser.type(Keys.SPACE);
        browser.shown(".comment input");
        browser.tabTo(".comment input");
        browser.type("Right", Keys.ENTER);
        browser.says(".comment", "Thank you");
        assertThat(browser.has("[aria-label='Good answer']:focus")).isTrue();

        browser.tabBackTo(".conversations a");
        browser.tabTo(".tool[title='Rename']");
        browser.type(Keys.ENTER);
        browser.type("Renamed", Keys.ENTER);
        browser.says(".conversations a", "Renamed");
        browser.tabTo(".tool[title='Forget']");
        browser.type(Keys.ENTER);
        browser.shown("dialog[open]");
        browser.tabTo("dialog .primary");
        browser.type(Keys.ENTER);
        browser.shown(".starters button");

        browser.tabBackTo(".shelf .articles");
        browser.type(Keys.ENTER);
        browser.shown(".file");
        browser.tabTo(".filter");
        browser.type("toll");
        browser.tabTo(".file .name");
        browser.type(Keys.ENTER);
        browser.says("#view h1", "toll");
        browser.type("/");
        assertThat(browser.has("#question:focus")).isTrue();
        browser.tabBackTo(".theme");
        browser.type(Keys.ENTER, Keys.ENTER);
        assertThat(browser.run("return document.documentElement.dataset.theme")).isEqualTo("dark");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void what_has_the_focus_shows_it_and_an_answer_is_spoken_once(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        browser.run(
                "window.spoken = []; new MutationObserver(() => spoken.push(document.querySelector('#announcement').textContent))"
                        + ".observe(document.querySelector('#announcement'), { childList: true, subtree: true, characterData: true })");
        stage.askAndRead(Scripts.DOUBTFUL);
        List<?> spoken = (List<?>) Objects.requireNonNull(browser.run("return spoken"));
        assertThat(spoken).hasSize(2);
        assertThat(String.valueOf(spoken.getFirst())).isEqualTo("Searching the articles…");
        assertThat(String.valueOf(spoken.getLast()))
                .startsWith("Jen Daskal")
                .contains("2 footnotes.")
                .contains("2 sentences not fully supported.")
                .doesNotContain("[1]");
        for (String selector : List.of(".marker", ".deeds button", ".conversations a", ".theme", ".new")) {
            browser.tabBackTo(selector);
            assertThat(browser.focused().getCssValue("outline-style"))
                    .as(selector)
                    .isEqualTo("solid");
        }
    }

    @Test
    void with_colours_of_ones_own_nothing_shows_through_the_field_and_the_marker_in_use_is_told(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.askAndRead(Scripts.DOUBTFUL);
        browser.tabBackTo(".answer .marker");
        browser.type(Keys.ENTER);
        browser.shown("#article mark.now");
        browser.media("", Map.of("forced-colors", "active"));
        assertThat(browser.shown("#article:focus").getCssValue("outline-style")).isEqualTo("solid");
        assertThat(browser.shown(".ask").getCssValue("background-color")).isEqualTo("rgba(255, 255, 255, 1)");
        assertThat(browser.shown(".marker[aria-expanded='true']").getCssValue("background-color"))
                .isNotEqualTo(browser.shown(".marker[aria-expanded='false']").getCssValue("background-color"));
        browser.press("#question");
        assertThat(browser.shown(".field").getCssValue("outline-style")).isEqualTo("solid");
        browser.media("", Map.of());
    }

    @Test
    void a_window_of_few_lines_is_for_reading(Stage stage) {
        Browser browser = stage.show(new Screen(320, 256, false), "/");
        assertThat(browser.shown(".bar").getCssValue("position")).isEqualTo("static");
        browser.on(Screen.PHONE);
        assertThat(browser.shown(".bar").getCssValue("position")).isEqualTo("sticky");
    }

    private static String axe() throws IOException {
        try (InputStream script = Objects.requireNonNull(PageAccessTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
