package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 20);

    private static final List<Hit> HITS = List.of(
            hit("undated", null, 2.6),
            hit("march 2023", LocalDate.of(2023, 3, 10), 2.5),
            hit("january", LocalDate.of(2024, 1, 31), 2.45),
            hit("monday", LocalDate.of(2024, 3, 18), 2.4));

    @ParameterizedTest
    @CsvSource({
        "What is the latest toll?, monday",
        "What is the toll now?, monday",
        "What was decided this week?, monday",
        "What was decided in March?, monday",
        "What was decided in March 2023?, march 2023",
        "What was decided last year?, march 2023",
        "What was decided in January?, january",
        "What was decided?, undated",
        "May cars cross the bridge?, undated",
        "What was decided in July?, undated"
    })
    void prefers_what_the_question_asks_for(String question, String first) {
        assertThat(TimeWords.of(question, TODAY).order(HITS).getFirst().source().id())
                .isEqualTo(first);
    }

    @Test
    void a_much_better_passage_stays_first() {
        List<Hit> hits = List.of(hit("old", LocalDate.of(2020, 1, 1), 3), hit("new", TODAY, 2));
        assertThat(TimeWords.of("What is the latest toll?", TODAY)
                        .order(hits)
                        .getFirst()
                        .source()
                        .id())
                .isEqualTo("old");
    }

    @Test
    void a_question_without_such_words_is_left_as_it_is() {
        assertThat(TimeWords.of("Who led the delegation?", TODAY).order(HITS)).isSameAs(HITS);
    }

    private static Hit hit(String id, @Nullable LocalDate day, double score) {
        return new Hit(new Source(id, id, id, day, 0, 1, null, ""), "a", List.of(), score, 0);
    }
}
