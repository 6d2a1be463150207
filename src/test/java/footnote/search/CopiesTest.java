package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import footnote.corpus.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        List<Hit.Line> lines = new ArrayList<>();
        for (String sentence : sentences) {
            lines.add(new Hit.Line(source(id), Sentence.Kind.BODY, sentence, 0.5, Vectors.of(sentence)));
        }
        return new Hit(source(id), String.join(" ", sentences), lines, 2, 0.5);
    }

    private static Source source(String id) {
        return new Source(id, "Title of " + id, id + ".txt", null, 0, 1, null, "");
    }
}
