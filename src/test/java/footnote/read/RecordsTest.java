package footnote.read;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.Article;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

    private static final String ROWS =
            "Plan: Team; Fee: 45 euros; Users: 10\n\nPlan: Agency; Fee: 110 euros; Users: 50";

    /** @param lines parted by strokes */
    @ParameterizedTest
    @CsvSource({
        "a.txt, Plan: Team|Fee: 45 euros|Users: 10||Plan: Agency|Fee: 110 euros|Users: 50",
        "a.txt, Plan: Team|Fee: 45 euros|Users: 10|Plan: Agency|Fee: 110 euros|Users: 50",
        "a.md, **Plan:** Team|**Fee:** 45 euros|**Users:** 10||**Plan:** Agency|**Fee:** 110 euros|**Users:** 50",
        "a.html, <p>Plan: Team<br>Fee: 45 euros<br>Users: 10</p><p>Plan: Agency<br>Fee: 110 euros<br>Users: 50</p>"
    })
    void each_record_is_told_as_a_row(String path, String lines) throws Exception {
        assertThat(read(path, lines)).isEqualTo(ROWS);
    }

    @Test
    void a_thing_over_what_is_told_of_it_begins_one_where_its_price_stands_beside_it() throws Exception {
        assertThat(read(
                        "a.txt",
                        "Kettle K2      £35|Power: 2 kW|Colour: red||Toaster      £27|Power: 1 kW|Colour: black"))
                .isEqualTo("Kettle K2: £35; Power: 2 kW; Colour: red\n\nToaster: £27; Power: 1 kW; Colour: black");
    }

    @Test
    void what_stands_around_records_stays_as_it_is() throws Exception {
        assertThat(
                        read(
                                "a.txt",
                                "Fees|All plans are billed monthly.||Plan: Team|Fee: 45||Plan: Agency|Fee: 110; VAT 4||Updated: 3 May|By: Ann Lee"))
                .isEqualTo(
                        "Fees\nAll plans are billed monthly.\n\nPlan: Team; Fee: 45\n\nPlan: Agency; Fee: 110, VAT 4\n\nUpdated: 3 May\nBy: Ann Lee");
    }

    @Test
    void what_only_the_last_of_lines_that_all_stand_apart_have_is_not_its_own() throws Exception {
        assertThat(read("a.md", "Plan: Team||Fee: 45||Plan: Agency||Fee: 110||Updated: 3 May"))
                .isEqualTo("Plan: Team; Fee: 45\n\nPlan: Agency; Fee: 110\n\nUpdated: 3 May");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // One alone, names that come again, nothing in common
                "Plan: Team|Fee: 45",
                "Day: Monday|Shift: Lee||Day: Monday|Shift: Rao",
                "Plan: Team|Fee: 45||Plan: Agency|Users: 50",
                // Below headings, which name them
                "Team|Fee: 45|Users: 10||Agency|Fee: 110|Users: 50",
                // Questions and answers, and turns
                "Q: Who pays?|A: The region.||Q: When is it paid?|A: In May.",
                "Nils Aker: So when do you open|Rita Moss: In May||Nils Aker: And what does it cost|Rita Moss: Forty million||Nils Aker: Who pays|Rita Moss: The region"
            })
    void other_lines_are_no_records(String lines) throws Exception {
        assertThat(read("a.txt", lines)).isEqualTo(lines.replace('|', '\n'));
    }

    private static String read(String path, String lines) throws Exception {
        Article article = ArticleReader.read(path, lines.replace('|', '\n').getBytes(StandardCharsets.UTF_8));
        return article.text();
    }
}
