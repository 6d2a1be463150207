package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Orr led the race|the mayor was there.",
                "Orr spent €90|Aske spent €40.",
                "The road is closed|the railway is open|the ferry has stopped.",
            })
    void claims_side_by_side_are_told_apart(String parts) {
        assertThat(parts(parts.replaceFirst("closed\\|", "closed; ")
                        .replaceFirst("open\\|", "open, but ")
                        .replace("|", ", and ")))
                .containsExactly(parts.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann won the race, and she went home.",
                "Ann, Eva, and Ida won the race.",
                "In 2010 the road was closed and the bridge opened.",
                "If it rains, the race ends and the runners leave.",
                "The price of bread and butter rose.",
                "The fee is between 20 pounds for members and 30 pounds for all others.",
                "The film lasts two hours and 30 minutes.",
                "The sisters lost both cats, which slept, and dogs.",
            })
    void and_no_others(String sentence) {
        assertThat(parts(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The runner took the bus and went home. -> The runner took the bus|The runner went home.",
                "You may open the box or send it back. -> You may open the box|You may send it back.",
                "Close the lid and press the red button. -> Close the lid|press the red button.",
                "The letter must name a date, the place of the meeting, and a person who leads it."
                        + " -> The letter must name a date|The letter must name the place of the meeting|The letter must name a person who leads it.",
                "Riders have two days of rest, and three days after a long race."
                        + " -> Riders have two days of rest|Riders have three days after a long race.",
                "We close accounts: empty ones after 20 days, and all the others after 90."
                        + " -> We close accounts: empty ones after 20 days|We close accounts: all the others after 90.",
                "If it rains, the race is over but begins again at noon."
                        + " -> If it rains, the race is over|If it rains, the race begins again at noon.",
            })
    void what_they_share_is_told_of_each(String sentence) {
        String[] row = sentence.split(" -> ");
        assertThat(parts(row[0])).containsExactly(row[1].split("\\|"));
    }

    @Test
    void several_are_told_together() {
        Coordination three = Coordination.of("The guide opened the gate, fed the dog and went home.");
        assertThat(three.text(0, 0)).isEqualTo("The guide opened the gate, fed the dog");
        Coordination four = Coordination.of("The guide opened the gate and fed the dog and went home.");
        assertThat(four.text(1, 2)).isEqualTo("The guide fed the dog and went home.");
    }

    @Test
    void what_goes_on_and_on_is_one() {
        assertThat(Coordination.of("Ann won the race and Eva lost it".repeat(100))
                        .size())
                .isEqualTo(1);
    }

    private static List<String> parts(String sentence) {
        Coordination conjuncts = Coordination.of(sentence);
        return IntStream.range(0, conjuncts.size())
                .mapToObj(at -> conjuncts.text(at, at))
                .toList();
    }
}
