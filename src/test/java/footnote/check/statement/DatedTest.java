package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rents fell from 9 per cent in June to 7 per cent in May.  | Rents fell to 7 per cent in June, from 9 per cent in May.  | true
            Rents fell from 9 per cent in May to 7 per cent in June.  | Rents fell to 7 per cent in June, from 9 per cent in May.  | false
            Orr sold 60 boats in 2018.                                | Orr sold 60 boats in 2019 and 48 boats in 2018.            | true
            Orr sold 60 boats in 2019.                                | Orr sold 60 boats in 2019 and 48 boats in 2018.            | false
            Orr sold 60 boats in 2017.                                | Orr sold 60 boats in 2019 and 48 boats in 2018.            | false
            Orr sold 60 boats in 2018.                                | Orr sold 60 boats in 2018 and 60 boats in 2019.            | false
            Prices rose by 5 per cent in July.                        | Prices rose by 5 per cent in May, 5 per cent in July and rents by 3 per cent in July. | false
            """)
    void a_quantity_is_of_its_own_month_or_year(String claim, String words, boolean ofOther) {
        assertThat(Dated.areOfOthers(Statement.of(claim), List.of(Statement.of(words))))
                .isEqualTo(ofOther);
    }
}
