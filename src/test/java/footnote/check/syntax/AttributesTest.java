package footnote.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He scored 171 goals.                 | He scored 58 goals in 171 league games.                      | true
            He scored 58 goals.                  | He scored 58 goals in 171 league games.                      | false
            He played 171 games.                 | He scored 58 goals in 171 league games.                      | false
            She wrote 12 novels.                 | She wrote four novels in 12 years.                           | true
            She won three silver medals.         | She won 3 gold medals and 1 silver medal.                    | true
            Thirty schools were closed.          | In all, twelve schools and thirty nurseries were closed.     | true
            Thirty nurseries were closed.        | In all, twelve schools and thirty nurseries were closed.     | false
            Seven of the pupils were girls.      | There were twelve pupils, seven girls and five boys.         | false
            Seven pupils were girls.             | There were twelve pupils, seven girls and five boys.         | false
            Ten engineers left.                  | Of the 45 engineers, ten left.                               | false
            Ten engineers left.                  | Ten of the 45 engineers left.                                | false
            He scored 3 goals.                   | He scored 2 goals on Monday. He got 3 goals in 2 games.      | false
            The lawyer Ann Lee spoke.            | The lawyer Tom Hale and the doctor Ann Lee spoke.            | true
            The doctor Ann Lee spoke.            | The lawyer Tom Hale and the doctor Ann Lee spoke.            | false
            Mayor Ann Lee spoke.                 | Mayor Tom Hale and councillor Ann Lee spoke.                 | true
            Ann Lee, the mayor, spoke.           | Mayor Tom Hale and councillor Ann Lee spoke.                 | true
            Councillor Ann Lee spoke.            | Mayor Tom Hale and councillor Ann Lee spoke.                 | false
            The mayor Ann Lee spoke.             | Tom Hale, the mayor, and Ann Lee, the doctor, spoke.         | true
            The doctor Ann Lee spoke.            | Tom Hale, the mayor, and Ann Lee, the doctor, spoke.         | false
            The doctor Ann Lee spoke.            | Mayor Ann Lee spoke. She is a doctor, as is the clerk Hale.  | false
            The lawyer Ann Lee spoke.            | Ann Lee spoke. The lawyer Tom Hale spoke.                    | false
            The painter and clerk Ann Lee spoke. | The painter Ann Lee spoke. The clerk Tom Hale spoke.         | false
            """)
    void what_is_put_to_one_number_or_name_is_not_told_of_another(String claim, String words, boolean traded) {
        assertThat(Attributes.isTraded(VerbGroups.read(claim), Reading.sentences(words)))
                .isEqualTo(traded);
    }
}
