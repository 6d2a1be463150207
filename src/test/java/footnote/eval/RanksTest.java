package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.eval.figure.Metric;
import footnote.search.Hit;
import footnote.search.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RanksTest {

    private static final List<Hit> HITS =
            List.of(hit("b", "Rain."), hit("a", "Ann went home."), hit("b", "Snow."), hit("a", "It cost 12 coins."));

    private final Values values = new Values();

    @Test
    void ranks_articles_by_their_best_passage_and_passages_by_the_words_they_hold() {
        ranks("12 coins").found(values);
        assertThat(values.all())
                .containsEntry(Metric.ARTICLE_HIT_1, 0.0)
                .containsEntry(Metric.ARTICLE_HIT_5, 1.0)
                .containsEntry(Metric.ARTICLE_NDCG_10, 0.6309)
                .containsEntry(Metric.PASSAGE_HIT_1, 0.0)
                .containsEntry(Metric.PASSAGE_HIT_5, 1.0)
                .containsEntry(Metric.PASSAGE_NDCG_10, 0.4307);
    }

    @Test
    void tells_nothing_of_passages_where_no_words_are_known() {
        ranks("13 coins").found(values);
        assertThat(values.all())
                .containsKey(Metric.ARTICLE_HIT_10)
                .doesNotContainKeys(Metric.PASSAGE_HIT_1, Metric.PASSAGE_NDCG_10);
    }

    @Test
    void keeps_raw_and_rewritten_follow_ups_apart() {
        ranks("12 coins").foundRaw(values);
        assertThat(values.all())
                .containsEntry(Metric.RAW_ARTICLE_HIT_5, 1.0)
                .containsEntry(Metric.RAW_PASSAGE_HIT_5, 1.0)
                .doesNotContainKeys(Metric.REWRITTEN_ARTICLE_HIT_5, Metric.ARTICLE_HIT_5);
        ranks("12 coins").foundRewritten(values);
        assertThat(values.all()).containsKeys(Metric.REWRITTEN_ARTICLE_NDCG_10, Metric.REWRITTEN_PASSAGE_HIT_5);
    }

    private static Ranks ranks(String answer) {
        EvalQuestion question =
                new EvalQuestion("q", "What?", List.of(), List.of(answer), List.of("a"), List.of(), true, true);
        return new Ranks(HITS, Set.of("a"), Wanted.of(question, Map.of("a", "Ann went home. It cost 12 coins.")));
    }

    private static Hit hit(String article, String text) {
        return new Hit(new Source(article, "", "", null, 0, text.length(), null, ""), text, List.of(), 1, 1);
    }
}
