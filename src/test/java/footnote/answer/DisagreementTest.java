package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.SentenceRanker.Ranked;
import footnote.search.Hit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisagreementTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate THIRD = LocalDate.of(2024, 3, 3);

    private final Ranked old =
            ranked("old", FIRST, "The sudden flood in the mountain valley on Friday killed 10 people.", 3);

    @Test
    void the_article_of_another_day_with_another_number_is_quoted_too() {
        Ranked late = ranked("late", THIRD, "The sudden flood in the mountain valley on Friday killed 12 people.", 2.8);
        assertThat(Disagreement.with(List.of(old), List.of(old, late), 3)).containsExactly(old, late);
    }

    @Test
    void what_agrees_tells_no_day_or_is_about_something_else_is_not() {
        Ranked same = ranked("same", THIRD, "The sudden flood in the mountain valley on Friday killed 10 people.", 2.9);
        Ranked undated =
                ranked("undated", null, "The sudden flood in the mountain valley on Friday killed 12 people.", 2.9);
        Ranked sameDay =
                ranked("same day", FIRST, "The sudden flood in the mountain valley on Friday killed 12 people.", 2.9);
        Ranked other = ranked("other", THIRD, "Growers lost 40 tonnes of apples.", 2.9);
        Ranked worse = ranked("worse", THIRD, "The sudden flood in the mountain valley on Friday killed 12 people.", 1);
        assertThat(Disagreement.with(List.of(old), List.of(old, same, undated, sameDay, other, worse), 3))
                .containsExactly(old);
    }

    private static Ranked ranked(String id, @Nullable LocalDate day, String sentence, double score) {
        Hit hit = Found.hit(id, id, day, sentence);
        return new Ranked(hit, 0, score);
    }
}
