package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThoughtsTest {

    @ParameterizedTest
    @CsvSource({
        "<think>Hm [1].</think>It lasted., It lasted.",
        "'\n<think>Hm.</think>It lasted.', It lasted.",
        "<think>Hm., ''",
        "' \n ', ''",
        "<thin, <thin",
        "It <think>lasted</think>., It <think>lasted</think>.",
    })
    void are_left_out_wherever_the_text_is_cut(String said, String heard) {
        for (int i = 0; i <= said.length(); i++) {
            Thoughts thoughts = new Thoughts();
            String spoken = thoughts.next(said.substring(0, i)) + thoughts.next(said.substring(i)) + thoughts.end();
            assertThat(spoken).as("cut at %d", i).isEqualTo(heard);
        }
    }
}
