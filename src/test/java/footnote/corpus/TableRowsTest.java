package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowsTest {

    @Test
    void names_columns_by_both_of_the_rows_over_them() {
        List<String> upper = List.of("Item", "Plan", "", "Done", "");
        List<String> lower = List.of("", "2023", "2024", "2023", "2024");
        List<String> row = List.of("Tolls", "£4", "£5", "£3", "£6");
        assertThat(TableRows.of(List.of(upper, lower, row), true))
                .containsExactly("Item: Tolls; Plan 2023: £4; Plan 2024: £5; Done 2023: £3; Done 2024: £6");
        assertThat(TableRows.of(List.of(upper, List.of("", "£1", "£2", "£3", "£4"), row), true))
                .hasSize(2);
    }

    @Test
    void names_a_cell_that_says_what_its_column_is_called() {
        assertThat(TableRows.of(List.of(List.of("", "Free", "Club"), List.of("Cost", "Free", "$4")), true))
                .containsExactly("Cost; Free: Free; Club: $4");
    }

    @Test
    void a_row_whose_first_cells_are_blank_goes_on_below_those_above_it_unless_it_adds_up() {
        List<String> names = List.of("Day", "Time", "Exam", "Room");
        List<String> first = List.of("10 May", "9.00", "Botany", "4");
        List<List<String>> below = List.of(List.of("", "14.00", "Latin", "5"), List.of("", "", "Greek", "6"));
        assertThat(TableRows.of(List.of(names, first, below.getFirst(), below.getLast()), true))
                .containsExactly(
                        "Day: 10 May; Time: 9.00; Exam: Botany; Room: 4",
                        "Day: 10 May; Time: 14.00; Exam: Latin; Room: 5",
                        "Day: 10 May; Time: 14.00; Exam: Greek; Room: 6");
        assertThat(TableRows.of(List.of(names, first, List.of("", "Total", "", "1")), true))
                .last()
                .isEqualTo("Time: Total; Room: 1");
    }

    @Test
    void two_columns_without_names_are_the_lines_of_a_sheet() {
        List<String> born = List.of("Born", "4 June 1921, Tarnby");
        assertThat(TableRows.of(List.of(List.of("", ""), born), true)).containsExactly("Born: 4 June 1921, Tarnby");
        assertThat(TableRows.of(List.of(born, List.of("1947", "Karl Lunn")), false))
                .containsExactly("Born: 4 June 1921, Tarnby", "1947: Karl Lunn");
        assertThat(TableRows.of(List.of(List.of("Person", "–"), born), true))
                .containsExactly("Born: 4 June 1921, Tarnby");
        assertThat(TableRows.of(List.of(List.of("$4", "Rome")), false)).containsExactly("$4; Rome");
    }

    @Test
    void names_columns_without_the_colon_behind_their_names() {
        assertThat(TableRows.of(List.of(List.of("If you row:", "You pay:"), List.of("Alone", "$4")), true))
                .containsExactly("If you row: Alone; You pay: $4");
    }

    @Test
    void a_cell_parts_nothing_from_another_cell() {
        assertThat(TableRows.of(List.of(List.of("Lane", "Most"), List.of("Mill Lane", "none; 2 hours")), true))
                .containsExactly("Lane: Mill Lane; Most: none, 2 hours");
    }

    @Test
    void a_first_cell_that_states_something_is_text_below_its_column_and_names_no_row() {
        List<String> names = List.of("If it rains", "If it is dry");
        assertThat(TableRows.of(
                        List.of(names, List.of("We take the ferry from the old mill.", "We walk. It is not far.")),
                        true))
                .containsExactly(
                        "If it rains",
                        "We take the ferry from the old mill.",
                        "If it is dry",
                        "We walk. It is not far.");
        assertThat(TableRows.of(List.of(names, List.of("Mills Co.", "We walk. It is not far.")), true))
                .containsExactly("Mills Co.", "We walk. It is not far.");
    }

    @Test
    void a_cell_of_two_columns_names_its_own_where_other_rows_are_told_whole() {
        List<String> told = List.of("Ferry", "It sails at noon. Come early.");
        assertThat(TableRows.of(List.of(List.of("Way", "Notes"), told, List.of("Bus", "Every hour")), true))
                .containsExactly("Ferry, Notes", "It sails at noon. Come early.", "Way: Bus; Notes: Every hour");
        assertThat(TableRows.of(List.of(List.of("Way", "Notes"), told), true))
                .first()
                .isEqualTo("Ferry");
    }

    @Test
    void a_row_without_a_name_for_its_first_cell_is_a_row_none_the_less() {
        assertThat(List.of(
                        "Income per share; 2024: $1.20; 2023: —",
                        "In millions: Total; 2,132",
                        "Margin; 46%; 44%",
                        "Friday; 9:30 AM; 5:00 PM",
                        "Cost; Team: Free; Club: $4 a day"))
                .allMatch(TableRows::is);
        assertThat(List.of(
                        "The mill closed; the reason: floods", "It has three parts; two of them are new; one is old"))
                .noneMatch(TableRows::is);
    }
}
