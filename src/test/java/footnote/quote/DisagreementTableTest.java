package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.Article;
import footnote.search.Embeddings;
import footnote.search.HybridRetriever;
import footnote.search.Indexer;
import footnote.search.PassageIndex;
import footnote.search.Retrieval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bounds of {@link Disagreement} and of time words are worth, on pairs of sentences from dated articles. */
class DisagreementTableTest {

    private static final String QUESTION = "What does it say?";

    private static final LocalDate OLDER = LocalDate.of(2024, 1, 2);
    private static final LocalDate NEWER = LocalDate.of(2024, 3, 20);

    @TempDir
    private static Path folder;

    @AutoClose
    private static PassageIndex index;

    private static HybridRetriever retriever;
    private static final List<Pair> PAIRS = new ArrayList<>();

    private record Pair(boolean disagrees, String question, String older, String newer) {

        List<Article> articles() {
            return List.of(article(older, OLDER), article(newer, NEWER));
        }

        private static Article article(String text, LocalDate day) {
            return new Article(text, text, "The valley", text, day, text, text);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        boolean disagrees = false;
        for (String line : Files.readAllLines(Path.of("src/test/resources/disagreements.txt"))) {
            if (line.startsWith("==")) {
                disagrees = line.endsWith(" disagree");
            } else if (!line.startsWith("#")) {
                String[] parts = line.split(" \\| ", -1);
                PAIRS.add(new Pair(disagrees, parts[0], parts[1], parts[2]));
            }
        }
        index = PassageIndex.open(folder);
        new Indexer(index, Embeddings.embedder())
                .add(PAIRS.stream().flatMap(pair -> pair.articles().stream()).toList(), (_, _) -> {});
        retriever = new HybridRetriever(index, Embeddings.embedder());
    }

    @Test
    void both_sides_of_a_disagreement_are_quoted_and_nothing_else_is_taken_for_one() {
        long right = count(pair -> pair.disagrees() && joined(pair).containsAll(List.of(pair.older(), pair.newer())));
        long wrong = count(pair -> !pair.disagrees() && joined(pair).size() > 1);
        assertThat(right / (double) (right + wrong))
                .as("precision of %d and %d", right, wrong)
                .isGreaterThanOrEqualTo(0.95);
        assertThat(right / (double) count(Pair::disagrees)).as("recall").isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void the_latest_is_the_newer_article_but_not_one_about_something_else() {
        long newer = count(pair -> pair.disagrees() && latest(pair).equals(pair.newer()));
        long kept = count(pair -> !pair.disagrees() && latest(pair).equals(pair.older()));
        assertThat(newer / (double) count(Pair::disagrees))
                .as("newer first %d", newer)
                .isGreaterThanOrEqualTo(0.9);
        assertThat(kept / (double) count(pair -> !pair.disagrees()))
                .as("kept %d", kept)
                .isGreaterThanOrEqualTo(0.9);
    }

    private static long count(Predicate<Pair> which) {
        return PAIRS.stream().filter(which).count();
    }

    /** What is quoted where the best sentence alone would have been. */
    private static List<String> joined(Pair pair) {
        Retrieval found = retriever.retrieve(pair.question(), 5);
        List<Ranked> ranked = new SentenceRanker(retriever).rank(pair.question(), found);
        return Disagreement.with(QUESTION, ranked.subList(0, 1), ranked).stream()
                .map(each -> each.text())
                .toList();
    }

    private static String latest(Pair pair) {
        return retriever
                .retrieve(pair.question().replace("?", " in the latest news?"), 5)
                .hits()
                .getFirst()
                .text();
    }
}
