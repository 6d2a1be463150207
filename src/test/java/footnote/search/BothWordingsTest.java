package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BothWordingsTest {

    @Test
    void orders_by_both_scores() {
        double[] standalone = {1.0, 2.0, 1.9};
        double[] asAsked = {1.0, 1.0, 1.8};
        assertThat(BothWordings.order(standalone, asAsked, 3)).containsExactly(2, 1, 0);
    }

    @Test
    void every_second_place_is_open_to_the_best_for_the_question_as_asked() {
        double[] standalone = {9, 8, 7, 6, 5, 0, 0, 0};
        double[] asAsked = {0, 0, 0, 0, 0, 1, 2, 3};
        assertThat(BothWordings.order(standalone, asAsked, 8)).containsExactly(0, 7, 1, 6, 2, 5, 3, 4);
    }

    @Test
    void takes_no_place_for_one_that_is_there_already() {
        double[] standalone = {9, 8, 7, 6};
        double[] asAsked = {3, 2, 1, 0};
        assertThat(BothWordings.order(standalone, asAsked, 4)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void gives_no_more_than_asked_for_or_there() {
        assertThat(BothWordings.order(new double[] {1, 2, 3}, new double[3], 2)).containsExactly(2, 0);
        assertThat(BothWordings.order(new double[0], new double[0], 2)).isEmpty();
    }
}
