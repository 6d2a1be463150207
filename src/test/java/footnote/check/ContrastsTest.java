package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Statement;
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
            The clerk upheld the plea.            | The plea was dismissed by the clerk.                | true
            The clerk upheld the plea.            | The plea was heard and dismissed.                   | false
            Version 2 introduced the bug.         | Version 2 fixes the bug.                            | true
            Ida Lund presented the prize.         | Ida Lund won the prize.                             | true
            The film won three prizes.            | The film was nominated for three prizes.            | true
            The app does not keep old drafts.     | The app removes old drafts.                         | false
            Orr opened the fair in Aske.          | A shop in Riga closed.                              | false
            """)
    void tells_a_word_from_its_opposite_in_its_place(String claim, String words, boolean opposite) {
        assertThat(Contrasts.meet(Found.claim(claim), Statement.of(words))).isEqualTo(opposite);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aske bought a new tram.             | Aske bought a new bus.                        | true
            The judge said that Bo did it.      | The prosecutor said that Bo did it.           | true
            Aske bought a new bus.              | Aske bought a new bus and a tram.             | false
            Aske bought a new diesel bus.       | Aske bought a new electric bus.               | true
            People came to Aske by tram.        | People came to Aske, which has a bus station. | false
            The nurse spoke first.              | A doctor answered after the nurse.            | false
            The Orr school opened in May.       | The Orr hospital opened in May.               | true
            The sculptor Ada Orr left.          | The composer Ada Orr left.                    | true
            Book three weeks ahead of the trip. | Book 21 days ahead of the trip.               | false
            A new vehicle was bought.           | A new bus was bought.                         | false
            It leaves on the same day.          | It leaves on the next day.                    | true
            Fares are up 9% in Aske.            | Fares are down 9% in Aske.                    | true
            It costs £6 per gigabyte.           | It costs £6 per megabyte.                     | true
            """)
    void tells_one_thing_from_another_of_its_kind(String claim, String words, boolean other) {
        assertThat(Contrasts.areOfOneKind(Found.claim(claim), Statement.of(words)))
                .isEqualTo(other);
    }
}
