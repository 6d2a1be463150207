package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Statement;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The app keeps old drafts.             | The app removes old drafts.                         | true
            The app keeps drafts for a month.     | The app stores drafts for a month, then removes them. | false
            The ferry left Aske at noon.          | The ferry reached Aske at noon.                     | true
            The sting is painful for most.        | The sting is painless for most.                     | true
            The trail is impassable in spring.    | The trail is passable in spring.                    | true
            The contract was found invalid.       | The contract was found valid.                       | true
            Log in when you are offline.          | Log in when you are online.                         | true
            Turn the wheel clockwise.             | Turn the wheel anticlockwise.                       | true
            The gate is opened at six.            | The gate is locked at ten and unlocked at six.      | false
            Leave is 25 days including feasts.    | Leave is 25 days plus feasts.                       | true
            It shows up red and disappears later. | It appears red, which heals later.                  | false
            The app does not keep old drafts.     | The app removes old drafts.                         | false
            Orr opened the fair in Aske.          | A shop in Riga closed.                              | false
            """)
    void tells_a_word_from_its_opposite_in_its_place(String claim, String words, boolean opposite) {
        assertThat(Contrasts.meet(Claim.of(claim, Found.retriever(), Set.of()), Statement.of(words)))
                .isEqualTo(opposite);
    }
}
