package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Reply;
import footnote.search.IndexedFolder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows of tables are quoted where the most or the least of something is asked for, or something of all. */
class OutstandingTest {

    private static final String LESSONS = IntStream.rangeClosed(1, 60)
            .mapToObj(i -> "| Lesson %d | Hall %d | %d | %d km |\n"
                    .formatted(i, i % 7, i == 7 ? 41 : i == 52 ? 63 : 5 + i % 20, i == 33 ? 1 : 2 + i % 9))
            .collect(Collectors.joining());

    @AutoClose
    private static final IndexedFolder FOLDER = IndexedFolder.of(Map.of(
            "kilns-2024.md",
            kilns(2024, 20),
            "kilns-2025.md",
            kilns(2025, 48),
            "sales.html",
            """
                <html><head><title>Sales of the pottery</title></head><body><h1>Sales of the pottery</h1>
                <table><tr><th>Potter</th><th>Town</th><th>Jugs sold</th><th>Takings</th></tr>
                <tr><td>Ada Quill</td><td>Ombury</td><td>1,310</td><td>€9,200</td></tr>
                <tr><td>Ben Frost</td><td>Tarn</td><td>870</td><td>€11,050</td></tr>
                <tr><td>Cara Dunn</td><td>Ombury</td><td>940</td><td>€7,400</td></tr>
                <tr><td>Total</td><td></td><td>3,120</td><td>€27,650</td></tr></table>
                <h2>Glazes</h2>
                <table><tr><th>Glaze</th><th>Cost</th><th>Firing time</th></tr>
                <tr><td>Celadon</td><td>£4 a kilo</td><td>6–8 hours</td></tr>
                <tr><td>Tenmoku</td><td>$9</td><td>10 hours</td></tr>
                <tr><td>Ash</td><td>free</td><td></td></tr></table>
                </body></html>""",
            "plans.html",
            """
                <html><head><title>Memberships of the pottery club</title></head><body><h1>Memberships of the pottery club</h1>
                <table><tr><th></th><th>Basic</th><th>Full</th><th>Family</th></tr>
                <tr><td>Price a year</td><td>£40</td><td>£95</td><td>£130</td></tr>
                <tr><td>Guests</td><td>none</td><td>two</td><td>four</td></tr></table>
                <p>The most popular membership is the full one.</p></body></html>""",
            "minutes.md",
            """
                # Minutes of the potters' meeting, 12 March 2026

                ## Action items

                | Action | Owner | Due |
                | --- | --- | --- |
                | Sweep the yard | Ann Lee | 20 March |
                | Mend the gate | Tom Orr | 15 April |
                """,
            "sheds.md",
            "# Sheds\n\n| Shed | Place | Floor |\n| --- | --- | --- |\n| 1 | Mill Lane 8–12 | 64 m² |\n| 2 | Quay | 1,150 m² |\n| 3 | Weir | 38 m² |\n",
            "barns.md",
            "# Barns\n\n| Barn | Day | Night |\n| --- | --- | --- |\n| Elm | £60 | £90 |\n| Ash | £40 | £70 |\n| Oak | £30 | not let |\n",
            "lessons.md",
            "# Lessons\n\nThey are held all winter.\n\n| Lesson | Hall | Pupils | Distance |\n| --- | --- | --- | --- |\n"
                    + LESSONS));

    private static String kilns(int year, int badger) {
        return """
                    ---
                    title: Kilns for hire %s
                    date: %s-01-10
                    ---
                    All kilns stand in the yard. They are cleaned on Mondays.

                    | Kiln | Price | Volume | Built | Keeper |
                    | --- | --- | --- | --- | --- |
                    | Badger | £%d a day | 120 litres | 1974 | Una Holm |
                    | Otter | £35 a day | 90 litres | 2003 | Per Lind |
                    | Heron | £60 a day | 400 litres | 2016 | Una Holm |
                    | Stoat | £35 a day | 75 litres | 1988 | Kit Ward |
                    """.formatted(year, year, badger);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which kiln is the cheapest? | Otter, Stoat
            Which kiln was the cheapest in 2024? | Badger
            Which kiln is the most expensive? | Heron
            Which kiln has the smallest volume? | Stoat
            Which kiln is the oldest? | Badger
            Which kiln has the smallest volume, and what does it cost? | Stoat
            oldest kiln | Badger
            What do the kilns cost? | Badger, Otter, Heron, Stoat
            What is the price of a kiln? | Badger, Otter, Heron, Stoat
            What are the action items from March? | Sweep the yard, Mend the gate
            Which glazes are there? | Celadon, Tenmoku, Ash
            Which kiln of Una Holm is the newest? | Heron
            Which kilns cost less than £40 a day? | Otter, Stoat
            Which kilns were built after 2000? | Otter, Heron
            Who sold the most jugs? | Ada Quill
            Which potter had the highest takings? | Ben Frost
            Which potters sold more than 900 jugs? | Ada Quill, Cara Dunn
            Which shed is the largest? | 2
            Which barn is the cheapest? | Oak
            Which barn is the cheapest at night? | Ash
            Which lesson has the most pupils? | Lesson 52
            Which lessons have over 40 pupils? | Lesson 7, Lesson 52
            Which lesson has the shortest distance? | Lesson 33
            Which membership of the club is the cheapest? | Price a year
            """)
    void quotes_the_rows_that_have_it(String question, String names) {
        assertThat(answer(question).citations())
                .flatMap(citation -> List.of(citation.citedText().split("\n\n")))
                .filteredOn(quote -> quote.contains("; "))
                .map(quote -> quote.split("; ")[0])
                .map(first -> first.substring(first.indexOf(": ") + 1).strip())
                .containsExactly(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which kiln is the newest? | true
            Which kiln is the newest, and what does it cost? | true
            Which kiln is the newest, and who keeps it? | false
            Which kiln is the newest, and what does the Otter cost? | false
            """)
    void is_asked_for_with_a_figure_of_theirs_at_most(String question, boolean asked) {
        assertThat(Outstanding.asked(question, List.of()).isPresent()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which kiln has the highest chimney?",
                "Which kiln is the heaviest?",
                "Which potter has the most pets?",
                "Which town sold the most jugs?",
                "Which glaze is the cheapest?",
                "Which glaze of Per Lind is the cheapest?",
                "Which lesson has the largest garden?"
            })
    void quotes_no_row_by_chance(String question) {
        assertThat(answer(question).text()).doesNotContain("; ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which membership is the most popular? | The most popular membership is the full one.
            What is the volume of the Heron kiln? | Kiln: Heron;
            """)
    void leaves_to_others_what_they_tell(String question, String quoted) {
        assertThat(answer(question).text()).contains(quoted);
    }

    private Reply answer(String question) {
        return new ExtractiveAnswerer(FOLDER.retriever()).answer(question, FOLDER.retriever(), 8);
    }
}
