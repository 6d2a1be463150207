package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespectivelyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruva and Orlo opened in 2011 and 2017, respectively. | Ruva opened in 2011; Orlo opened in 2017.",
                "Ann, Bob and Eve won in York, Leeds and Hull, respectively. | Ann won in York; Bob won in Leeds; Eve won in Hull.",
                "The red and blue boats hold 3 and 5 people respectively. | The red boats hold 3 people; The blue boats hold 5 people.",
                "Imports rose; exports to Riga and Oslo fell by 3% and 5%, respectively. | Imports rose; exports to Riga fell by 3%; exports to Oslo fell by 5%.",
                "In May, Ida Orr and Bo Lund left York and New Aske, respectively. | In May, Ida Orr left York; In May, Bo Lund left New Aske.",
                "Ida and Bo sold oats and rye in 2011 and 2012, respectively, and are friends. | Ida sold oats & rye in 2011; Bo sold oats & rye in 2012; Ida and Bo are friends.",
                "They paid £3 and £4, respectively. | They paid £3 and £4, respectively.",
                "Ann and Bob won in York and Leeds. | Ann and Bob won in York and Leeds.",
            })
    void each_of_several_has_its_own(String sentence, String unrolled) {
        assertThat(Respectively.unrolled(sentence)).isEqualTo(unrolled);
    }
}
