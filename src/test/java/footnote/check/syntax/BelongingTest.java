package footnote.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BelongingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tower has blue walls.                  | The tower has red walls and a white or blue roof.     | true",
                "The tower has a white roof.                | The tower has red walls and a white or blue roof.     | false",
                "The tower has red walls.                   | The tower has red walls and a white or blue roof.     | false",
                "Ida Orr is the captain of Riga United.    | “We lost,” said the club's captain, Ida Orr, who once played for Riga United. | true",
                "Ida Orr is the captain of Riga United.    | Riga United lost, said the club's captain, Ida Orr.                  | false",
                "The tower has green shutters.              | The tower has red walls and a white or blue roof.     | false",
            })
    void what_belongs_to_one_noun_is_not_anothers(String claim, String words, boolean wrong) {
        assertThat(Belonging.isOfAnother(VerbGroups.read(claim), List.of(VerbGroups.read(words))))
                .as(claim)
                .isEqualTo(wrong);
    }
}
