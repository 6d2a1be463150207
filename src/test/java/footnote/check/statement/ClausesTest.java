package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Orr led the race|, and the mayor was there.",
                "Orr spent €90|, while Aske spent €40.",
                "The road is closed|; the railway is open|, but the ferry has stopped.",
            })
    void claims_side_by_side_are_told_apart(String sentence) {
        assertThat(parts(sentence.replace("|", ""))).containsExactly(sentence.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann won the race and went home.",
                "Ann won the race, and she went home.",
                "Ann, Eva, and Ida won the race.",
                "In 2010 the road was closed and the bridge opened.",
                "If it rains, the race ends and the runners leave.",
                "Ann Orr, the mayor, is the chair and head of the board, and leads the town.",
                "The price of bread and butter rose.",
            })
    void and_no_others(String sentence) {
        assertThat(parts(sentence)).containsExactly(sentence);
    }

    @Test
    void what_goes_on_and_on_is_one() {
        String endless = "Ann won the race and Eva lost it".repeat(100);
        assertThat(Clauses.ends(endless)).containsExactly(endless.length());
    }

    @Test
    void each_stands_by_itself_and_with_the_next() {
        assertThat(Clauses.spans("Ann won; Eva lost, while Ida slept"))
                .containsExactly("Ann won", "Ann won; Eva lost", "Eva lost", "Eva lost, while Ida slept", "Ida slept");
        assertThat(Clauses.spans("Ann won")).isEmpty();
    }

    private static List<String> parts(String sentence) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int end : Clauses.ends(sentence)) {
            parts.add(sentence.substring(from, end));
            from = end;
        }
        return parts;
    }
}
