package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.SentenceRanker.Ranked;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final String FLOOD = "The sudden flood in the mountain valley on Friday killed 10 people.";

    private final Ranked first = ranked("first", FLOOD, 5);
    private final Ranked beside = ranked("first", "The bridge is shut.", 4);
    private final Ranked same = ranked("same", FLOOD, 3);

    @Test
    void another_article_that_says_the_same_is_cited_too() {
        assertThat(Agreement.with(List.of(first), List.of(first, beside, same), 3))
                .containsExactly(first, same);
    }

    @Test
    void one_is_enough_and_takes_no_ones_place() {
        Ranked again = ranked("again", FLOOD, 3);
        assertThat(Agreement.with(List.of(first), List.of(first, same, again), 3))
                .containsExactly(first, same);
        assertThat(Agreement.with(List.of(first, beside), List.of(first, beside, same), 2))
                .containsExactly(first, beside);
        assertThat(Agreement.with(List.of(first, same), List.of(first, same, again), 3))
                .containsExactly(first, same);
    }

    @Test
    void what_says_another_number_or_another_thing_or_fits_the_question_far_worse_is_not() {
        Ranked number = ranked("number", FLOOD.replace("10", "12"), 4);
        Ranked other = ranked("other", "Growers lost 10 tonnes of apples.", 4);
        Ranked worse = ranked("worse", FLOOD, 0);
        Ranked copy = ranked("first", FLOOD, 4);
        assertThat(Agreement.with(List.of(first), List.of(first, number, other, worse, copy), 3))
                .containsExactly(first);
    }

    private static Ranked ranked(String article, String sentence, double score) {
        return new Ranked(Found.hit(article, article, null, sentence), 0, score);
    }
}
