package footnote.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BelongingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About 80% of the ships leak.               | Of the ships and the cranes, 80% of the cranes leak.  | true",
                "About 80% of the cranes leak.              | Of the ships and the cranes, 80% of the cranes leak.  | false",
                "Four out of five of the ships leak.        | Of the ships and the cranes, 80% of the cranes leak.  | true",
                "About 80% of the machines leak.            | Of the ships and the cranes, 80% of the cranes leak.  | false",
                "In 80% of the harbours cheap ships were seen. | Cheap ships were seen in 80% of the harbours.      | false",
                "Some 80% of the harbours held cheap ships. | Cheap ships were seen in 80% of the harbours.         | false",
                "The tower has blue walls.                  | The tower has red walls and a white or blue roof.     | true",
                "The tower has a white roof.                | The tower has red walls and a white or blue roof.     | false",
                "The tower has red walls.                   | The tower has red walls and a white or blue roof.     | false",
                "Ida Orr is the captain of Riga United.    | “We lost,” said the club's captain, Ida Orr, who once played for Riga United. | true",
                "Ida Orr is the captain of Riga United.    | Riga United lost, said the club's captain, Ida Orr.                  | false",
                "The tower has green shutters.              | The tower has red walls and a white or blue roof.     | false",
            })
    void what_belongs_to_one_noun_is_not_anothers(String claim, String words, boolean wrong) {
        assertThat(Belonging.isOfAnother(
                        VerbGroups.read(claim),
                        List.of(VerbGroups.read(words)),
                        Statement.of(words).stems()))
                .as(claim)
                .isEqualTo(wrong);
    }
}
