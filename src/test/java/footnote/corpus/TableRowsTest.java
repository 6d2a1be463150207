package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowsTest {

    @Test
    void names_a_cell_that_says_what_its_column_is_called() {
        assertThat(TableRows.of(List.of(List.of("", "Free", "Club"), List.of("Cost", "Free", "$4")), true))
                .containsExactly("Cost; Free: Free; Club: $4");
    }

    @Test
    void a_row_without_a_name_for_its_first_cell_is_a_row_none_the_less() {
        assertThat(List.of(
                        "Income per share; 2024: $1.20; 2023: —",
                        "In millions: Total; 2,132",
                        "Margin; 46%; 44%",
                        "Cost; Team: Free; Club: $4 a day"))
                .allMatch(TableRows::is);
        assertThat(List.of(
                        "The mill closed; the reason: floods", "It has three parts; two of them are new; one is old"))
                .noneMatch(TableRows::is);
    }
}
