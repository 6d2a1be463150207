package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Statement;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiblingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aske bought a new tram.             | Aske bought a new bus.                        | true
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
        assertThat(Siblings.meet(Claim.of(claim, Found.retriever(), Set.of()), Statement.of(words)))
                .isEqualTo(other);
    }
}
