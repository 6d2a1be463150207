package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Hit;
import footnote.search.analysis.Stems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The grant is paid in May. | true",
                "The grant can't be spent on: | false",
            })
    void are_no_lines_that_a_colon_leads_on_to(String line, boolean another) {
        Hit page = Page.of("Money\n\n" + line + "\n\nBooks and maps\n\nAsk the clerk.");

        assertThat(Headings.isOfAnother(Stems.ofQuestion("Is it spent on books?"), page, 1))
                .isEqualTo(another);
    }
}
