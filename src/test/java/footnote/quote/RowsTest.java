package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Hit;
import footnote.search.analysis.Stems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {

    private static final Hit PLANS = Page.of("""
            Plan: Team; Price: $14; Users: 50

            Plan: Business; Price: $24; Users: 500

            Plan: Team Plus; Price: $18; Users: 50

            The price of Business is without tax.""");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is the price of Team? | 1 | 0 | true
            What is the price of Team? | 0 | 1 | false
            What are the prices of Team and Business? | 1 | 0 | false
            Which plan has the lowest price? | 1 | 0 | false
            What is the price of the Team plan? | 3 | 0 | false
            What is the price of Team? | 2 | 0 | true
            What is the price of Team? | 0 | 2 | false
            What is the price of Team Plus? | 2 | 0 | false
            Which plan has a price of $18? | 2 | 0 | false
            """)
    void tells_a_row_about_something_else(String question, int row, int chosen, boolean less) {
        assertThat(Rows.isLessAsked(
                        new Ranked(PLANS, row, 1), new Ranked(PLANS, chosen, 2), Stems.ofQuestion(question)))
                .isEqualTo(less);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How much were the sales in 2024? | 1 | 0 | true
            How much were the sales of the mill in 2024? | 1 | 0 | false
            How much were the sales in 2024? | 0 | 1 | false
            How much were the sales in 2024? | 2 | 1 | false
            """)
    void the_whole_stands_before_a_part_that_isnt_named(String question, int row, int part, boolean whole) {
        Hit sales = Page.of("""
                Millions: Mill; 2024: 31; 2023: 30

                Millions: Total of all yards; 2024: 96; 2023: 90

                Millions: Subtotal; 2024: 40; 2023: 41""");
        assertThat(Rows.isOfWhole(new Ranked(sales, row, 1), new Ranked(sales, part, 2), Stems.ofQuestion(question)))
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What do I pay for 150 keys? | Keys: 100–249; Price: $28.50 | true
            What do I pay for 300 keys? | Keys: 100–249; Price: $28.50 | false
            What do I pay for 300 keys? | Keys: 250+; Price: $27 | true
            What do I pay for 300 keys? | Keys: 250 or more; Price: $27 | true
            What do I pay for 1,200 keys? | Keys: over 1,000 keys; Price: $27 | true
            What do I pay for 12 keys? | Keys: up to 99; Price: $30 | true
            What do I pay for 300 keys? | Keys: up to 99; Price: $30 | false
            What do I pay for 300 keys? | Keys: 300; Price: $30 | false
            What do I pay for 300 keys? | Keys: 250+; Price: ask us | true
            What do I pay for keys? | Keys: 250+; Price: $27 | false
            """)
    void knows_whether_a_row_is_for_a_number_of_the_question(String question, String row, boolean holds) {
        assertThat(Rows.isForNumber(question, row)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "What is the price of 300 keys?, true",
        "What is the price of 30 keys?, false",
        "What is the weight of 300 keys?, false"
    })
    void knows_the_row_that_tells_of_what_is_asked_without_a_figure(String question, boolean tells) {
        assertThat(Rows.tellsForNumber(question, "Keys: 250+; Price: ask us")).isEqualTo(tells);
    }

    @Test
    void tells_what_is_counted_in_a_column_of_another_name() {
        assertThat(Rows.asked(
                        "How many days does the fair last?", "Fair: Ely; Length: 6 days; Days: Monday to Saturday"))
                .isEqualTo("Length: 6 days; Days: Monday to Saturday");
    }

    @Test
    void tells_what_is_asked_in_another_word_than_the_column_has() {
        assertThat(Rows.asked("What does a boat lesson cost?", "Course: Boats; Lessons: 1; Price: £27; Room: 4"))
                .isEqualTo("Lessons: 1; Price: £27");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What share of houses is new? | Share of new houses: n/a
            What did it cost in 2024? | Units 2024: 900
            How tall is Ely? | Town: Ely; Units 2023: 800; Units 2024: 900; Share of new houses: n/a
            Which town is Ely? | Town: Ely; Units 2023: 800; Units 2024: 900; Share of new houses: n/a
            """)
    void tells_a_figure_in_the_column_that_is_asked_for(String question, String cells) {
        assertThat(Rows.asked(question, "Town: Ely; Units 2023: 800; Units 2024: 900; Share of new houses: n/a"))
                .isEqualTo(cells);
    }
}
