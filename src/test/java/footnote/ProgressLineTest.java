package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final StringWriter err = new StringWriter();

    @Test
    void shows_a_person_a_bar_that_goes_when_it_is_done() {
        run(true, 4);
        assertThat(err.toString())
                .startsWith("\r")
                .contains("Asking 100%", "4/4")
                .endsWith("\r\033[K")
                .doesNotContain("\n");
        assertThat(err.toString().split("\r")).allMatch(line -> columns(line) <= 79);
    }

    @Test
    void says_each_tenth_where_nobody_watches() {
        run(false, 25);
        assertThat(err.toString().lines())
                .hasSize(10)
                .startsWith("Asking: 3 of 25", "Asking: 5 of 25")
                .endsWith("Asking: 25 of 25");
    }

    @Test
    void shows_nothing_of_nothing() {
        run(true, 0);
        run(false, 0);
        assertThat(err.toString()).isEmpty();
    }

    /** Of the terminal: without the codes of colours. */
    private static int columns(String line) {
        return line.replaceAll("\033\\[[0-9;]*[a-zA-Z]", "").length();
    }

    private void run(boolean interactive, int all) {
        try (ProgressLine line = new ProgressLine(new PrintWriter(err, true), "Asking", interactive)) {
            for (int done = 0; done <= all; done++) {
                line.at(done, all);
            }
        }
    }
}
