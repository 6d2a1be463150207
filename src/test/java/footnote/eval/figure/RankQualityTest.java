package footnote.eval.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RankQualityTest {

    private static final List<String> RANKED = List.of("a", "b", "c", "d");

    @Test
    void hits_within_the_depth_only() {
        assertThat(RankQuality.hit(RANKED, Set.of("c"), 3)).isEqualTo(1);
        assertThat(RankQuality.hit(RANKED, Set.of("c"), 2)).isEqualTo(0);
        assertThat(RankQuality.hit(List.of(), Set.of("c"), 5)).isEqualTo(0);
    }

    @Test
    void ndcg_is_one_for_the_best_order() {
        assertThat(RankQuality.ndcg(RANKED, Set.of("a"), 10)).isEqualTo(1);
        assertThat(RankQuality.ndcg(RANKED, Set.of("a", "b"), 10)).isEqualTo(1, within(1e-12));
    }

    @Test
    void ndcg_discounts_by_the_logarithm_of_the_rank() {
        assertThat(RankQuality.ndcg(RANKED, Set.of("c"), 10)).isEqualTo(0.5, within(1e-12));
        assertThat(RankQuality.ndcg(RANKED, Set.of("a", "c"), 10))
                .isEqualTo((1 + 0.5) / (1 + Math.log(2) / Math.log(3)), within(1e-12));
    }

    @Test
    void ndcg_ignores_what_is_below_the_depth() {
        assertThat(RankQuality.ndcg(RANKED, Set.of("c"), 2)).isEqualTo(0);
    }

    @Test
    void ndcg_is_reached_though_more_are_relevant_than_fit() {
        assertThat(RankQuality.ndcg(RANKED, Set.of("a", "b", "c"), 2)).isEqualTo(1, within(1e-12));
    }
}
