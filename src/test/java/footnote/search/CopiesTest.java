package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import footnote.corpus.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {

    private static final String TALKS = "Chinese and American officials opened two days of talks in the capital.";
    private static final String TOLL = "About 112,000 people died of an overdose last year, most of them of opioids.";

    @Test
    void one_story_in_three_articles_is_one_source() {
        List<Hit> hits = Copies.collapse(
                List.of(
                        hit("reuters", "BEIJING, Jan 31 (Reuters) — " + TALKS, TOLL),
                        hit("herald", TALKS.replace("the capital", "capital"), TOLL),
                        hit("post", TOLL)),
                10);
        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().source().alsoIn())
                .extracting(Source.Copy::id, Source.Copy::title, Source.Copy::uri)
                .containsExactly(
                        tuple("herald", "Title of herald", "herald.txt"), tuple("post", "Title of post", "post.txt"));
        assertThat(hits.getFirst().sentences())
                .as("the post holds one of them")
                .extracting(line -> line.source().alsoIn().size())
                .containsExactly(1, 2);
    }

    @Test
    void what_a_copy_says_beyond_the_story_stays() {
        String own = "A reader of this paper, who lives near the embassy, saw the cars arrive.";
        List<Hit> hits = Copies.collapse(List.of(hit("a", TALKS), hit("b", TALKS, own)), 10);
        assertThat(hits).hasSize(2);
        assertThat(hits.getLast().sentences()).extracting(Hit.Line::text).containsExactly(own);
    }

    @ParameterizedTest
    @CsvSource({
        "Price list 2024, Price list 2026, 1.9, new",
        "Leave policy, Leave policy, 1.9, new",
        "Minutes of 3 March 2024, Minutes of 7 May 2026, 1.9, new",
        "Leave policy, Leave policy, 1.5, old",
        "Leave policy, Sick leave, 1.9, old",
        "3 March 2024, 7 May 2026, 1.9, old"
    })
    void a_later_edition_that_fits_about_as_well_speaks_for_an_older(
            String oldTitle, String newTitle, double score, String speaker) {
        Hit old = hit(edition("old", oldTitle, 2024), 2, TALKS, TOLL);
        Hit later = hit(edition("new", newTitle, 2026), score, TOLL, "It has grown since by two thirds in all.");
        for (Hit hit : Copies.collapse(List.of(old, later), 10)) {
            assertThat(hit.sentences())
                    .filteredOn(line -> line.text().equals(TOLL))
                    .hasSize(hit.source().id().equals(speaker) ? 1 : 0)
                    .allMatch(line -> line.source().alsoIn().size() == 1);
        }
    }

    @Test
    void another_number_is_another_sentence() {
        List<Hit> hits = Copies.collapse(List.of(hit("a", TOLL), hit("b", TOLL.replace("112", "113"))), 10);
        assertThat(hits).hasSize(2).allMatch(hit -> hit.source().alsoIn().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEIJING — ",
                "BEIJING, Jan 31 (Reuters) — ",
                "Beijing, Jan. 31, 2024 (AP) - ",
                "NEW YORK (AFP) – ",
                "ST. PETERSBURG, Russia -- "
            })
    void a_dateline_makes_no_other_sentence(String dateline) {
        List<Hit> hits = Copies.collapse(List.of(hit("a", TALKS), hit("b", dateline + TALKS)), 10);
        assertThat(hits).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Old bridge is 800 metres long", "NATO said there are 40 of them"})
    void what_stands_before_a_dash_is_no_dateline(String before) {
        String after = " — and this is more than anybody had believed.";
        List<Hit> hits =
                Copies.collapse(List.of(hit("a", before + after), hit("b", before.replaceAll("\\d", "9") + after)), 10);
        assertThat(hits).hasSize(2).allMatch(hit -> hit.source().alsoIn().isEmpty());
    }

    @Test
    void common_phrases_make_no_copies() {
        List<Hit> hits = Copies.collapse(List.of(hit("a", "He said no more."), hit("b", "He said no more.")), 10);
        assertThat(hits).hasSize(2);
    }

    private static Hit hit(String id, String... sentences) {
        return hit(source(id), 2, sentences);
    }

    private static Hit hit(Source source, double score, String... sentences) {
        List<Hit.Line> lines = new ArrayList<>();
        for (String sentence : sentences) {
            lines.add(new Hit.Line(source, Sentence.Kind.BODY, sentence, 0.5, Vectors.of(sentence)));
        }
        return new Hit(source, String.join(" ", sentences), lines, score, 0.5);
    }

    private static Source edition(String id, String title, int year) {
        return new Source(id, title, id + ".txt", LocalDate.of(year, 3, 3), 0, 1, null, "");
    }

    private static Source source(String id) {
        return new Source(id, "Title of " + id, id + ".txt", null, 0, 1, null, "");
    }
}
