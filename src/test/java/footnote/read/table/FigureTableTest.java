package footnote.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.read.ArticleReader;
import footnote.read.text.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTableTest {

    private static final String YEARS = "<tr><td colspan=3></td><td colspan=3>2024</td><td colspan=3>2023</td></tr>";

    private static List<String> lines(String html) throws UnreadableException {
        String page = "<body><p>Kessel Mills tells what it earned.</p>" + html + "</body>";
        return ArticleReader.read("accounts.html", page.getBytes(StandardCharsets.UTF_8))
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .skip(1)
                .toList();
    }

    /** A row as companies file it: the currency's sign and the bracket in cells of their own. */
    private static String row(String label, String one, String other) {
        return "<tr><td colspan=3>" + label + "</td>" + figure(one) + figure(other) + "</tr>";
    }

    private static String figure(String figure) {
        return "<td>$</td><td>" + figure + "</td><td>" + (figure.startsWith("(") ? ")" : "") + "</td>";
    }

    @Test
    void a_figure_names_its_row_and_its_column_and_keeps_its_sign_and_bracket() throws UnreadableException {
        assertThat(lines("<table>" + YEARS + row("Flour", "96", "85") + row("Bran", "(4", "7") + "</table>"))
                .containsExactly("Flour; 2024: $96; 2023: $85", "Bran; 2024: $(4); 2023: $7");
    }

    @Test
    void a_columns_name_stands_over_it_in_several_rows() throws UnreadableException {
        String heads =
                "<tr><td></td><td colspan=2>Three months ended May 31,</td><td colspan=2>Nine months ended May 31,</td></tr>"
                        + "<tr><td>Millions</td><td>2024</td><td>2023</td><td>2024</td><td>2023</td></tr>";
        String rows = "<tr><td>Grain</td><td>4</td><td>3</td><td>12</td><td>10</td></tr>"
                + "<tr><td>Coal</td><td>1</td><td>2</td><td>5</td><td>8</td></tr>";
        assertThat(lines("<table>" + heads + rows + "</table>"))
                .first()
                .isEqualTo("Millions: Grain; Three months ended May 31, 2024: 4; Three months ended May 31, 2023: 3;"
                        + " Nine months ended May 31, 2024: 12; Nine months ended May 31, 2023: 10");
    }

    @Test
    void a_corner_over_several_rows_of_names_is_told_once() throws UnreadableException {
        String heads = "<tr><td rowspan=2>Month</td><td colspan=2>2024</td></tr><tr><td>Level</td><td>Rain</td></tr>";
        String rows = "<tr><td>May</td><td>4</td><td>3</td></tr><tr><td>June</td><td>2</td><td>1</td></tr>";
        assertThat(lines("<table>" + heads + rows + "</table>"))
                .first()
                .isEqualTo("Month: May; 2024 Level: 4; 2024 Rain: 3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>(In millions, except per share amounts)</p>|In millions
            <p>Sales by product were as follows (in millions):</p>|In millions
            <p>Budget of the mill (in pounds)</p>|In pounds
            <div><div>(Dollars in millions)</div></div><p></p>|Dollars in millions
            <p>All figures are in thousands.</p><table><tr><td>Mills</td></tr></table><p>In millions</p>|In millions
            """)
    void the_scale_above_a_table_stands_in_each_of_its_rows(String above, String scale) throws UnreadableException {
        String name = scale + ": ";
        assertThat(lines(above + "<table>" + YEARS + row("Flour", "96", "85") + row("Bran", "4", "7") + "</table>"))
                .endsWith(name + "Flour; 2024: $96; 2023: $85", name + "Bran; 2024: $4; 2023: $7");
    }

    @Test
    void what_a_scale_excepts_is_not_counted_in_it_nor_is_a_percentage() throws UnreadableException {
        assertThat(
                        lines(
                                "<p>(In millions, except per share amounts)</p><table>" + YEARS
                                        + row("Income", "96", "85")
                                        + row("Income per share", "1.20", "1.10")
                                        + "<tr><td colspan=3>Percentage of sales</td><td colspan=3>8%</td><td colspan=3>7%</td></tr></table>"))
                .endsWith(
                        "In millions: Income; 2024: $96; 2023: $85",
                        "Income per share; 2024: $1.20; 2023: $1.10",
                        "Percentage of sales; 2024: 8%; 2023: 7%");
    }

    @Test
    void rows_are_told_with_the_groups_they_stand_below() throws UnreadableException {
        assertThat(lines("<table>" + YEARS + "<tr><td colspan=9>Sales:</td></tr>" + row("&nbsp;&nbsp;Mills", "96", "85")
                        + row("&nbsp;&nbsp;Bakeries", "6", "5") + row("&nbsp;&nbsp;Total sales", "102", "90")
                        + row("Gross profit", "40", "30") + "</table>"))
                .containsExactly(
                        "Sales, Mills; 2024: $96; 2023: $85",
                        "Sales, Bakeries; 2024: $6; 2023: $5",
                        "Sales, Total sales; 2024: $102; 2023: $90",
                        "Gross profit; 2024: $40; 2023: $30");
    }

    @Test
    void a_group_ends_where_a_line_stands_as_far_out() throws UnreadableException {
        String cell =
                "<tr><td colspan=3 style='padding:2px 1pt 2px %dpt'>%s</td>" + figure("9") + figure("8") + "</tr>";
        assertThat(lines("<table>" + YEARS + "<tr><td colspan=9>Costs</td></tr>" + String.format(cell, 12, "Wages")
                        + String.format(cell, 0, "Income") + "</table>"))
                .containsExactly("Costs, Wages; 2024: $9; 2023: $8", "Income; 2024: $9; 2023: $8");
    }

    @Test
    void a_table_right_below_another_takes_over_the_names_of_its_columns() throws UnreadableException {
        assertThat(lines("<div><table>" + YEARS + row("Flour", "96", "85") + row("Bran", "4", "7")
                        + "</table></div><div><table>" + row("Yeast", "2", "3") + row("Salt", "1", "2")
                        + "</table></div>"))
                .endsWith("Yeast; 2024: $2; 2023: $3", "Salt; 2024: $1; 2023: $2");
    }

    @Test
    void names_over_later_rows_begin_another_part_of_the_table() throws UnreadableException {
        assertThat(lines("<table>" + YEARS + row("Flour", "96", "85") + row("Bran", "4", "7")
                        + "<tr><td colspan=3></td><td colspan=3>2022</td><td colspan=3>2021</td></tr>"
                        + row("Flour", "80", "75")
                        + "</table>"))
                .last()
                .isEqualTo("Flour; 2022: $80; 2021: $75");
    }

    @Test
    void what_covers_several_rows_stands_in_each() throws UnreadableException {
        assertThat(lines(
                        "<table><tr><th>Mill</th><th>Year</th><th>Tons</th></tr><tr><td rowspan=2>Ely</td><td>2024</td><td>1,200</td></tr>"
                                + "<tr><td>2023</td><td>1,100</td></tr></table>"))
                .containsExactly("Mill: Ely; Year: 2024; Tons: 1,200", "Mill: Ely; Year: 2023; Tons: 1,100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <tr><td>The mill</td><td>3</td></tr><tr><td>The bakery</td><td>12</td></tr>|3
            <tr><td>Ann Lee</td><td>Chair</td></tr><tr><td>Tom Roe</td><td>Clerk</td></tr>|Chair
            <tr><td><ul><li>Flour</li></ul></td><td>96</td></tr><tr><td>Bran</td><td>4.5</td></tr>|96
            """)
    void contents_words_and_pages_that_are_laid_out_stay_as_they_are(String rows, String line)
            throws UnreadableException {
        assertThat(lines("<table>" + rows + "</table>")).contains(line);
    }
}
