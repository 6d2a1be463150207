package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellHeadingsTest {

    private static final Hit PAGE = Page.of("What guides do", """
            Duties, Guide (G1)

            Shows guests the harbour. Needs a licence.

            Duties, Senior Guide (G2)

            Takes guests out to the reef. Needs no help.

            Rest days, Guide (G1)

            Rests on Mondays. May swap these.

            Ely, Norfolk

            The reef is 2 km out. It is 5 m deep.
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Needs no help.    | true
            Rests on Mondays. | true
            It is 5 m deep.   | false
            """)
    void a_heading_is_that_of_a_cell_where_another_names_the_same_row_or_column(String sentence, boolean one) {
        Hit.Line heading = Headings.line(PAGE, Page.at(PAGE, sentence)).orElseThrow();

        assertThat(CellHeadings.isOne(PAGE, heading)).isEqualTo(one);
    }

    @Test
    void what_stands_in_a_cell_is_quoted_under_its_heading_whatever_is_asked() {
        assertThat(Page.quoted("Is the reef far?", PAGE, "Takes guests out to the reef.")
                        .text())
                .contains("under “Duties, Senior Guide (G2)”");
    }
}
