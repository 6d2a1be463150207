package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConverseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Before Orr, the last rower to win the cup was Ida Lee.  | Ann Orr was the first rower to win a cup since Ida Lee.  | Orr was the first rower to win the cup since Ida Lee.",
                "The last rower to win was Ida Lee, in 1936.             | Ann Orr became the first rower to win since Ida Lee.     |  was the first rower to win since Ida Lee, in 1936.",
                "Ida Lee was the last rower to win before Orr.           | Ann Orr was the first rower to win since Ida Lee.        | Orr was the first rower to win since Ida Lee.",
                "Orr was the first rower to win since Lee.               | Before Ann Orr, the last rower to win was Ida Lee.       | before Orr, the last rower to win was Lee.",
                "Orr was the first rower to win since Lee.               | Ida Lee was the last rower to win before Orr.            | Lee was the last rower to win before Orr.",
                "Before it sank, the boat had hit a rock.                | The boat sank after hitting a rock off Aske.             | it sank after the boat had hit a rock.",
                "The boat hit a rock before it sank.                     | The boat sank after hitting a rock off Aske.             | it sank after The boat hit a rock.",
                "Dogs are welcome, and tents and old boats are strictly forbidden. | No tents, old boats, etc. are allowed. | Dogs are welcome, and tents and old boats are not allowed.",
                "Climbing the trees isn't allowed.                       | Please do not climb or cut any tree.                     | you cannot be Climbing the trees.",
                "Climbing trees is forbidden.                            | You mustn't climb any tree.                              | you cannot be Climbing trees.",
            })
    void what_is_told_from_its_other_side_is_turned(String claim, String words, String turned) {
        assertThat(Converse.asIn(words, claim)).isEqualToIgnoringWhitespace(turned);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Before Lee, the last rower to win was Ann Orr.          | Ann Orr was the first rower to win since Ida Lee.",
                "The last rower to win was Ann Orr.                      | Ann Orr was the first rower to win since Ida Lee.",
                "Ann Orr was the first rower to win.                     | Ann Orr was the first rower to win since Ida Lee.",
                "The boat sank before hitting a rock.                    | The boat sank after hitting a rock off Aske.",
                "Climbing walls is allowed.                              | Do not climb any tree.",
                "Sailing there isn't allowed.                            | Do not climb any tree.",
                "Dogs are forbidden.                                     | No tents, old boats, etc. are allowed.",
                "Ida Lee was the last to speak.                          | Ida Lee was the last to speak.",
            })
    void and_nothing_else(String claim, String words) {
        assertThat(Converse.asIn(words, claim)).isEqualTo(claim);
    }
}
