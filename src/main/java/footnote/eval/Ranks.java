package footnote.eval;

import footnote.eval.figure.Metric;
import footnote.eval.figure.RankQuality;
import footnote.search.Hit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How near the top what is wanted was found: articles by their best passage, and passages, by the words they hold. */
final class Ranks {

    private static final int DEEP = 10;

    private final Set<String> relevant;
    private final boolean wordsKnown;
    private final List<String> articles;
    private final List<Integer> passages;
    private final Set<Integer> holding;

    /**
     * The ranks of what is wanted.
     *
     * @param hits best first
     * @param relevant the ids of the articles that answer it
     */
    Ranks(List<Hit> hits, Set<String> relevant, Wanted wanted) {
        this.relevant = relevant;
        this.wordsKnown = wanted.isKnown();
        this.articles = hits.stream().map(hit -> hit.source().id()).distinct().toList();
        this.passages = IntStream.range(0, hits.size()).boxed().toList();
        this.holding = passages.stream().filter(i -> wanted.isIn(hits.get(i))).collect(Collectors.toUnmodifiableSet());
    }

    /** How a question was found. */
    void found(Values values) {
        articles(values, Metric.ARTICLE_HIT_1, Metric.ARTICLE_HIT_5, Metric.ARTICLE_NDCG_10);
        if (!relevant.isEmpty()) {
            values.put(Metric.ARTICLE_HIT_10, RankQuality.hit(articles, relevant, DEEP));
        }
        if (wordsKnown) {
            values.put(Metric.PASSAGE_HIT_1, RankQuality.hit(passages, holding, 1));
            values.put(Metric.PASSAGE_HIT_5, RankQuality.hit(passages, holding, 5));
            values.put(Metric.PASSAGE_HIT_10, RankQuality.hit(passages, holding, DEEP));
            values.put(Metric.PASSAGE_NDCG_10, holding.isEmpty() ? 0 : RankQuality.ndcg(passages, holding, DEEP));
        }
    }

    /** How a follow-up was found as it was asked. */
    void foundRaw(Values values) {
        articles(values, Metric.RAW_ARTICLE_HIT_1, Metric.RAW_ARTICLE_HIT_5, Metric.RAW_ARTICLE_NDCG_10);
        if (wordsKnown) {
            values.put(Metric.RAW_PASSAGE_HIT_5, RankQuality.hit(passages, holding, 5));
        }
    }

    /** How a follow-up was found that was made to stand alone. */
    void foundRewritten(Values values) {
        articles(
                values,
                Metric.REWRITTEN_ARTICLE_HIT_1,
                Metric.REWRITTEN_ARTICLE_HIT_5,
                Metric.REWRITTEN_ARTICLE_NDCG_10);
        if (wordsKnown) {
            values.put(Metric.REWRITTEN_PASSAGE_HIT_5, RankQuality.hit(passages, holding, 5));
        }
    }

    private void articles(Values values, Metric first, Metric five, Metric gain) {
        if (!relevant.isEmpty()) {
            values.put(first, RankQuality.hit(articles, relevant, 1));
            values.put(five, RankQuality.hit(articles, relevant, 5));
            values.put(gain, RankQuality.ndcg(articles, relevant, DEEP));
        }
    }
}
