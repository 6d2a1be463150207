package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@OnStage
class PageWeightTest {

    private static final long MOST_BYTES = 100_000;
    private static final String LOADED =
            "performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))";

    @Test
    void the_first_load_is_light_steady_and_asks_no_other_host(Stage stage) {
        stage.browser.forgetWhatWasLoaded();
        Browser browser = stage.show(Screen.DESK, "/");
        browser.shown(".starters button");
        assertThat(stage.bytes()).isBetween(10_000L, MOST_BYTES);
        assertThat((List<?>) browser.run("return " + LOADED + ".filter(r => r.responseStatus >= 400).map(r => r.name)"))
                .isEmpty();
        assertThat((List<?>) browser.run(
                        "const told = [...document.querySelectorAll('link[rel=modulepreload], script[src]')]"
                                + ".map(e => e.href || e.src); return performance.getEntriesByType('resource').map(r => r.name)"
                                + ".filter(name => name.endsWith('.js') && !told.includes(name))"))
                .as("modules that wait for others to name them")
                .isEmpty();
        Object shift = browser.await("const done = arguments[0]; new PerformanceObserver(list => done(list.getEntries()"
                + ".reduce((sum, e) => sum + e.value, 0))).observe({ type: 'layout-shift', buffered: true });"
                + " setTimeout(() => done(0), 200)");
        assertThat(((Number) Objects.requireNonNull(shift)).doubleValue()).isLessThan(0.01);
        assertThat(stage.requestsElsewhere()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }
}
