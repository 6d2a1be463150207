package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void each_stands_by_itself_and_with_the_next() {
        assertThat(Clauses.spans("Ann won; Eva lost, while Ida slept"))
                .containsExactly("Ann won", "Ann won; Eva lost", "Eva lost", "Eva lost, while Ida slept", "Ida slept");
        assertThat(Clauses.spans("Ann won")).isEmpty();
    }
}
