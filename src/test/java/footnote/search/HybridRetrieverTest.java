package footnote.search;

import static footnote.search.EmbedderTest.dot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.corpus.Sentence;
import footnote.folder.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HybridRetrieverTest {

    /** Long enough for several passages, which are neighbours in the index. */
    private static final String LONG = "Harbour festival lasts three days\n\n"
            + IntStream.rangeClosed(1, 24)
                    .mapToObj(i -> "On stage " + i + " of the festival the band Quayside " + i
                            + " played for the crowd until the harbour clock had struck, and the fireworks number " + i
                            + " went up over the water.")
                    .collect(Collectors.joining("\n\n"));

    @AutoClose
    private static final IndexedFolder FOLDER = IndexedFolder.of(Map.of(
            "bridge.txt",
            Articles.BRIDGE,
            "ferry.txt",
            Articles.FERRY,
            "orchard.txt",
            Articles.ORCHARD,
            "festival.txt",
            LONG));

    private final HybridRetriever retriever = FOLDER.retriever();

    @ParameterizedTest
    @CsvSource({
        "Who found cracks in the piers?, Old bridge closes for a year",
        "Nordlinje, Night ferry to the islands begins",
        "How cold was it on the second of May?, Late frost ruins the apple harvest"
    })
    void finds_by_words(String question, String title) {
        Hit best = best(question);
        assertThat(best.source().title()).isEqualTo(title);
        assertThat(best.score()).isGreaterThan(3 * best.meaning() + 0.1);
    }

    @ParameterizedTest
    @CsvSource({
        "Is crossing the river by car forbidden?, Old bridge closes for a year",
        "late evening sailings for people living offshore, Night ferry to the islands begins",
        "fruit farmers hit by freezing weather, Late frost ruins the apple harvest"
    })
    void finds_by_meaning(String question, String title) {
        assertThat(best(question).source().title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "Who is Karin Hollm?, Who is Karin Holm?",
        "Who runs Nordlnije?, Who runs Nordlinje?",
        "When does the fery leave the harbor?, When does the fery leave the harbor?",
        "who is the enginere, who is the engineer",
        "How low did the temperautre fall?, How low did the temperature fall?",
        "How low did the temprature fall?, How low did the temperature fall?",
        "Where does the night ferry go?, Where does the night ferry go?",
        "who is karin hollm, who is karin holm",
        "Who is Maria Berk?, Who is Maria Berk?",
        "Is there an airport?, Is there an airport?",
        "How can one apply?, How can one apply?"
    })
    void knows_the_articles_spelling_of_longer_words_that_they_lack(String question, String respelled) {
        assertThat(retriever.respelled(question).orElse(question)).isEqualTo(respelled);
    }

    @Test
    void finds_a_full_number_in_a_title_by_the_short_one() throws IOException {
        try (IndexedFolder kilns = IndexedFolder.of(Map.of("kiln.txt", "Kiln 7.0 is out\n\nIt burns less wood."))) {
            Hit hit = kilns.retriever().retrieve("wood", 1).hits().getFirst();
            assertThat(hit.titleStems()).contains("7", "7.0");
        }
    }

    @Test
    void counts_no_words_that_a_passage_lacks() {
        Hit best = best("zebra crossings?");
        assertThat(best.score()).isCloseTo(1.25 * best.meaning() + 2.25 * nearest(best), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who found cracks in the piers?", "festival fireworks", "soup", "what?"})
    void gives_hits_best_first_and_verbatim(String question) {
        Retrieval retrieval = retriever.retrieve(question, 50);
        assertThat(retrieval.question()).isEqualTo(question);
        assertThat(retrieval.passages()).isEqualTo(retrieval.hits().size());
        assertThat(retrieval.indexVersion()).isEqualTo(FOLDER.index().version());
        assertThat(retrieval.hits())
                .isSortedAccordingTo(Comparator.comparingDouble(Hit::score).reversed());
        for (Hit hit : retrieval.hits()) {
            String text = FOLDER.index().text(hit.source().id()).orElseThrow();
            assertThat(text.substring(hit.source().start(), hit.source().end())).isEqualTo(hit.text());
            assertThat(hit.sentences()).isNotEmpty().allSatisfy(line -> {
                assertThat(text.substring(line.source().start(), line.source().end()))
                        .isEqualTo(line.text());
                assertThat(line.source().start())
                        .isGreaterThanOrEqualTo(hit.source().start());
                assertThat(line.source().end()).isLessThanOrEqualTo(hit.source().end());
                assertThat(line.cosine()).isBetween(-1.001, 1.001);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void gives_no_more_than_asked_for(int limit) {
        List<Hit> all = retriever.retrieve("festival fireworks", 50).hits();
        assertThat(retriever.retrieve("festival fireworks", limit).hits()).isEqualTo(all.subList(0, limit));
    }

    @Test
    void scores_neighbouring_passages_each_by_its_own_sentences() {
        Embedder embedder = Embeddings.embedder();
        String question = "Which band played on stage 12?";
        float[] asked = embedder.embedQuestion(question);
        List<Hit> hits = retriever.retrieve(question, 50).hits().stream()
                .filter(hit -> hit.source().title().equals("Harbour festival lasts three days"))
                .toList();
        assertThat(hits).hasSizeGreaterThan(3);
        Set<Integer> starts = hits.stream().map(hit -> hit.source().start()).collect(Collectors.toSet());
        assertThat(starts).hasSameSizeAs(hits);
        for (Hit hit : hits) {
            for (Hit.Line line : hit.sentences()) {
                String read = line.kind() == Sentence.Kind.HEADING
                        ? line.text()
                        : hit.source().title() + ". " + line.text();
                double cosine = dot(asked, embedder.embed(List.of(read)).getFirst());
                assertThat(line.cosine()).isCloseTo(cosine, within(0.05));
            }
            String words = hit.sentences().stream().map(Hit.Line::text).collect(Collectors.joining(" "));
            double whole = dot(asked, embedder.embed(List.of(words)).getFirst());
            assertThat(hit.meaning()).isCloseTo(whole, within(0.05));
            double meaning = 1.5 * (hit.meaning() + nearest(hit));
            assertThat(hit.score()).isBetween(meaning, meaning + 1.75);
        }
    }

    @Test
    void knows_what_a_sentence_tells_of_by_its_articles_title() throws IOException {
        Map<String, String> articles =
                Map.of("a.txt", "Ashby pool\n\nIt opens at nine.", "b.txt", "Ashby library\n\nIt opens at nine.");
        try (IndexedFolder pools = IndexedFolder.of(articles)) {
            List<Hit> hits = pools.retriever().retrieve("When can I swim?", 2).hits();
            assertThat(hits.getFirst().source().title()).isEqualTo("Ashby pool");
            assertThat(opens(hits.getFirst())).isGreaterThan(opens(hits.getLast()) + 0.05);
        }
    }

    private static double opens(Hit hit) {
        return hit.sentences().getLast().cosine();
    }

    private static double nearest(Hit hit) {
        return hit.sentences().stream().mapToDouble(Hit.Line::cosine).max().orElseThrow();
    }

    @Test
    void puts_the_passages_of_one_article_before_all_others() {
        String question = "Who found cracks in the piers?";
        List<Retrieval> found =
                retriever.retrieveFirstOf(best("Night ferry").source().id(), question, question, 3);
        assertThat(titles(found.getFirst()))
                .startsWith("Night ferry to the islands begins", "Old bridge closes for a year");
        assertThat(titles(found.getLast())).isEqualTo(titles(retriever.retrieve(question, 3)));
    }

    @Test
    void finds_as_usual_where_the_article_that_is_to_be_first_is_gone() {
        String question = "Who found cracks in the piers?";
        List<Retrieval> found = retriever.retrieveFirstOf("gone", question, question, 3);
        assertThat(found).extracting(HybridRetrieverTest::titles).containsOnly(titles(retriever.retrieve(question, 3)));
    }

    private static List<String> titles(Retrieval found) {
        return found.hits().stream().map(hit -> hit.source().title()).toList();
    }

    @Test
    void knows_rare_stems_from_common_ones() {
        assertThat(retriever.idf("nordlinj"))
                .isGreaterThan(retriever.idf("festiv"))
                .isLessThan(retriever.idf("zebra"));
        assertThat(retriever.idf("festiv")).isNotNegative();
    }

    @Test
    void what_a_small_folder_is_all_about_tells_something_too() {
        assertThat(retriever.weight("festiv"))
                .isBetween(0.5 * retriever.weight("zeppelin"), retriever.weight("zeppelin"));
        assertThat(retriever.idf("festiv")).isLessThan(0.5 * retriever.idf("zeppelin"));
    }

    @Test
    void finds_nothing_among_files_without_text(@TempDir Path folder) throws IOException {
        try (PassageIndex blank = PassageIndex.open(folder)) {
            blank.put(
                    new FileEntry(
                            "e1",
                            "empty.txt",
                            "empty.txt",
                            "empty.txt",
                            null,
                            0,
                            "",
                            FileEntry.Status.EMPTY,
                            "holds no text"),
                    Stamp.NONE);
            blank.commit();
            Retrieval retrieval = new HybridRetriever(blank, Embeddings.embedder()).retrieve("bridge", 8);
            assertThat(retrieval.hits()).isEmpty();
            assertThat(retrieval.passages()).isZero();
        }
    }

    @Test
    void finds_in_each_of_an_indexs_segments(@TempDir Path folder) throws IOException {
        try (PassageIndex many = PassageIndex.open(folder)) {
            Indexer indexer = new Indexer(many, Embeddings.embedder());
            indexer.add(List.of(Articles.article("bridge.txt", Articles.BRIDGE)), (_, _) -> {});
            indexer.add(List.of(Articles.article("ferry.txt", Articles.FERRY)), (_, _) -> {});
            indexer.add(List.of(Articles.article("orchard.txt", Articles.ORCHARD)), (_, _) -> {});
            HybridRetriever own = new HybridRetriever(many, Embeddings.embedder());
            assertThat(own.retrieve("piers, harbour, apples", 8).hits())
                    .extracting(hit -> hit.source().title())
                    .containsExactlyInAnyOrder(
                            "Old bridge closes for a year",
                            "Night ferry to the islands begins",
                            "Late frost ruins the apple harvest");
        }
    }

    @Test
    void finds_what_was_asked_though_it_was_reworded_to_something_else() {
        String asked = "When does the night ferry begin?";
        String reworded = "How many apples were lost to the frost?";
        Retrieval both = retriever.retrieve(reworded, asked, 8);
        assertThat(both.question()).isEqualTo(reworded);
        assertThat(both.hits()).doesNotHaveDuplicates();
        assertThat(both.hits().subList(0, 2))
                .extracting(hit -> hit.source().title())
                .contains("Night ferry to the islands begins", "Late frost ruins the apple harvest");
    }

    @Test
    void scores_are_those_of_the_question_made_to_stand_alone() {
        String reworded = "How many apples were lost to the frost?";
        List<Hit> alone = retriever.retrieve(reworded, 50).hits();
        assertThat(retriever
                        .retrieve(reworded, "When does the night ferry begin?", 50)
                        .hits())
                .containsExactlyInAnyOrderElementsOf(alone);
    }

    @Test
    void a_question_that_needs_no_rewording_is_searched_once() {
        String question = "Who found cracks in the piers?";
        assertThat(retriever.retrieve(question, question, 8).hits())
                .isEqualTo(retriever.retrieve(question, 8).hits());
    }

    private Hit best(String question) {
        return retriever.retrieve(question, 1).hits().getFirst();
    }
}
