package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Citation;
import footnote.answer.Reply;
import footnote.search.Embeddings;
import footnote.search.HybridRetriever;
import footnote.search.Indexer;
import footnote.search.PassageIndex;
import footnote.search.SearchMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quoted for questions of all forms. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtractiveAnswererTest {

    private PassageIndex index;

    @BeforeAll
    void read(@TempDir Path data) throws IOException {
        index = PassageIndex.open(data.resolve("index"));
        new Indexer(index, Embeddings.embedder()).sync(Path.of("seeds"), (_, _) -> {});
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who led the US delegation? | Jen Daskal",
                "Who led the U.S. delegation? | Jen Daskal",
                "Who led the American delegation? | Jen Daskal",
                "us delegation leader beijing | Jen Daskal",
                "How long was Jen Daskal there? | two days",
                "Who led the US delegation, and in which city did Xi address business leaders? | Jen Daskal",
                "Who led the US delegation, and in which city did Xi address business leaders? | San Francisco",
                "Who heads the US delegation? When did cooperation against narcotics come to a halt? | Jen Daskal",
                "Who heads the US delegation? When did cooperation against narcotics come to a halt? | August 2022",
                "I have been reading about the relations between Washington and Beijing for quite some time, and there is one"
                        + " thing that nobody could tell me so far, although I asked many: what share of the fatal"
                        + " overdoses in the United States was it in which synthetic opioids played a part? | 88 per cent",
                "What else do China and the US plan AI talks on? | artificial intelligence"
            })
    void quotes_the_evidence_whatever_the_question_looks_like(String question, String words) {
        assertThat(reply(question, SearchMode.HYBRID, 0.22).text()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who led the US delegation, and what is the boiling point of nitrogen? | 2 | what is the boiling point of nitrogen",
                "How high is Mount Everest? Who led the US delegation? | 1 | How high is Mount Everest",
                "Who led the US delegation, and who led the Mexican delegation? | 2 | who led the Mexican delegation",
                "Who led the US delegation, and when did she retire? | 2 | when did she retire",
                "Who led the US delegation and how old is she? | 2 | how old is she"
            })
    void says_which_part_of_a_question_has_no_answer_and_quotes_nothing_for_it(
            String question, int unanswered, String asked) {
        Reply reply = reply(question, SearchMode.HYBRID, 0.22);

        assertThat(reply.text())
                .contains("Jen Daskal")
                .endsWith("[1] The articles don’t say what part " + unanswered + " of the question asks (" + asked
                        + ").");
        assertThat(reply.citations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who led the US delegation? When did they come to Beijing?",
                "Who headed the American delegation and when did it arrive in Beijing?"
            })
    void leaves_nothing_unsaid_that_a_quote_tells(String question) {
        assertThat(reply(question, SearchMode.HYBRID, 0.22).text())
                .contains("Jen Daskal", "on Tuesday")
                .doesNotContain("don’t say");
    }

    @Test
    void leaves_nothing_unsaid_that_a_quote_tells_in_a_word_made_of_the_part_s(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("boatyard.md"), """
                # The boatyard in Ely

                The boatyard is taking on seven carpenters; applications are welcome until 9 March. They build oars.
                """);
        Files.writeString(folder.resolve("mill.md"), "# The mill in Soham\n\nThe mill grinds rye and sells flour.\n");
        try (PassageIndex yards = PassageIndex.open(folder.resolve(".index"))) {
            new Indexer(yards, Embeddings.embedder()).sync(folder, (_, _) -> {});
            HybridRetriever retriever = new HybridRetriever(yards, Embeddings.embedder());

            assertThat(reply(
                                    "How many carpenters is the boatyard taking on and until when can one apply?",
                                    retriever,
                                    0.22)
                            .text())
                    .contains("seven carpenters", "9 March")
                    .doesNotContain("don’t say");
        }
    }

    @Test
    void refuses_a_question_none_of_whose_parts_has_an_answer() {
        assertThat(reply("What is nitrogen’s boiling point, and how high is Mount Everest?", SearchMode.HYBRID, 0.22)
                        .answered())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(SearchMode.class)
    void answers_by_words_by_meaning_and_by_both(SearchMode mode) {
        assertThat(reply("Who led the US delegation?", mode, 0.22).text()).contains("Jen Daskal");
    }

    @Test
    void refuses_more_where_more_is_asked_of_the_articles() {
        assertThat(reply("Who led the US delegation?", SearchMode.HYBRID, 0.9999)
                        .answered())
                .isFalse();
        assertThat(reply("Which US senator criticised the lifting of sanctions?", SearchMode.HYBRID, 0.0001)
                        .answered())
                .isTrue();
    }

    @Test
    void quotes_what_stands_under_the_version_that_is_asked_about(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("releases.md"), """
                # Release notes of the desktop app

                ## Version 5.2.1 (18 June 2026)

                - Fixed: sync stopped after the computer woke from sleep.

                ## Version 5.2.0 (2 June 2026)

                - Changed: the app now needs macOS 13.

                ## Version 5.1.0 (11 March 2026)

                - Changed: the app now searches offline.
                """);
        try (PassageIndex releases = PassageIndex.open(folder.resolve(".index"))) {
            new Indexer(releases, Embeddings.embedder()).sync(folder, (_, _) -> {});
            HybridRetriever retriever = new HybridRetriever(releases, Embeddings.embedder(), SearchMode.HYBRID);
            assertThat(reply("What changed in version 5.2?", retriever, 0.22).text())
                    .contains("the app now needs macOS 13")
                    .doesNotContain("5.1.0", "searches offline");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Does Orr send parcels to Peru?, Peru",
        "Are parcels sent to Chile?, Chile (by sea)",
        "Are parcels sent to Cuba?, "
    })
    void quotes_that_item_of_a_list_which_only_names_what_is_asked_about(
            String question, @Nullable String item, @TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("parcels.md"),
                "# Parcels\n\nOrr sends parcels to these countries:\n\n- Algeria\n- Belgium\n- Brazil\n- Chile (by sea)\n- Denmark\n- Ecuador\n"
                        + "- Finland\n- Greece\n- Hungary\n- Iceland\n- Japan\n- Kenya\n- Latvia\n- Malta\n- Peru\n");
        try (PassageIndex parcels = PassageIndex.open(folder.resolve(".index"))) {
            new Indexer(parcels, Embeddings.embedder()).sync(folder, (_, _) -> {});
            Reply reply = reply(question, new HybridRetriever(parcels, Embeddings.embedder(), SearchMode.HYBRID), 0.22);
            assertThat(reply.citations().stream().map(Citation::citedText))
                    .isEqualTo(item == null ? List.of() : List.of("Orr sends parcels to these countries", item));
        }
    }

    @ParameterizedTest
    @CsvSource({"When was guest access added?, '6.1 (2 April 2026), Guest access.'", "When was dark mode added?, ''"})
    void tells_when_an_item_came_by_the_heading_that_its_own_stands_below(
            String question, String cited, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("releases.md"), """
                # Lamp: release notes

                ## 6.1 (2 April 2026)

                ### New

                - Turn all of the lamps off at once.
                - Guest access.

                ### Fixed

                - The list of rooms no longer stops at ten.

                ## 6.0 (19 January 2026)

                ### New

                - Lamps that follow the sun through the day.

                ### Fixed

                - Lamps no longer flicker at noon.
                """);
        try (PassageIndex releases = PassageIndex.open(folder.resolve(".index"))) {
            new Indexer(releases, Embeddings.embedder()).sync(folder, (_, _) -> {});
            Reply reply =
                    reply(question, new HybridRetriever(releases, Embeddings.embedder(), SearchMode.HYBRID), 0.22);
            assertThat(reply.citations().stream().map(Citation::citedText).collect(Collectors.joining(", ")))
                    .isEqualTo(cited);
        }
    }

    @Test
    void knows_what_a_text_is_of_from_the_folder_that_it_lies_in(@TempDir Path folder) throws IOException {
        for (String company : List.of("Kessel Mills", "Orr", "Lumen")) {
            Path terms = Files.createDirectories(folder.resolve(company)).resolve("terms.md");
            int age = 12 + company.length();
            Files.writeString(terms, "# Terms of use\n\nThe service is not for anybody under the age of " + age + ".");
        }
        try (PassageIndex terms = PassageIndex.open(folder.resolve(".index"))) {
            new Indexer(terms, Embeddings.embedder()).sync(folder, (_, _) -> {});
            HybridRetriever retriever = new HybridRetriever(terms, Embeddings.embedder(), SearchMode.HYBRID);
            assertThat(reply("How old must I be to use Kessel Mills?", retriever, 0.22)
                            .text())
                    .contains("under the age of 24");
            assertThat(reply("How old must I be to use Marlow?", retriever, 0.22)
                            .answered())
                    .isFalse();
        }
    }

    @Test
    void names_the_section_in_which_a_sentence_stands_far_below_its_heading(@TempDir Path folder) throws IOException {
        String text = "# Handbook\n\n## Night watch\n\n"
                + "It is kept in turns of four hours, as the captain has it. ".repeat(16)
                + "\n\nMates get 12 crowns for each of them.\n\n## Galley\n\nCooks get 9 crowns a day.";
        Files.writeString(folder.resolve("handbook.md"), text);
        try (PassageIndex handbook = PassageIndex.open(folder.resolve(".index"))) {
            new Indexer(handbook, Embeddings.embedder()).sync(folder, (_, _) -> {});
            HybridRetriever retriever = new HybridRetriever(handbook, Embeddings.embedder(), SearchMode.HYBRID);
            Reply reply = reply("What do mates get for a night watch?", retriever, 0.22);
            assertThat(reply.text()).contains("under “Night watch”: “Mates get 12 crowns for each of them.” [1][2]");
            String article =
                    handbook.text(reply.citations().getFirst().source().id()).orElseThrow();
            assertThat(reply.citations())
                    .allSatisfy(citation -> assertThat(article.substring(
                                    citation.source().start(), citation.source().end()))
                            .isEqualTo(citation.citedText()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Summarise the harbour handbook | “It is for whoever works in the harbour. It holds from June on.”",
                "What are the key points of the chapter on the galley? | “Cooks get 9 crowns a day. They sleep ashore.”",
                "Sum up the wages | “Cooks get 11 crowns.”",
                "Give me an overview of the whale hunt | The articles don’t say"
            })
    void quotes_what_an_article_or_a_section_begins_with_to_who_asks_for_an_overview(
            String question, String quoted, @TempDir Path folder) throws IOException {
        String text =
                "# Handbook of the harbour\n\nIt is for whoever works in the harbour. It holds from June on.\n\n## Night watch\n\n"
                        + "The watch of the harbour is kept in turns of four hours. ".repeat(60)
                        + "\n\n## Galley\n\nCooks get 9 crowns a day. They sleep ashore.\n\n## Pilots\n\nPilots get 12.";
        Files.writeString(folder.resolve("handbook.md"), text);
        for (int year : List.of(2024, 2026)) {
            String terms = "---\ntitle: Terms %1$d\ndate: %1$d-02-01\n---\n\n## Wages\n\nCooks get %2$d crowns.";
            Files.writeString(folder.resolve(year + ".md"), terms.formatted(year, year - 2015));
        }
        try (PassageIndex handbook = PassageIndex.open(folder.resolve(".index"))) {
            new Indexer(handbook, Embeddings.embedder()).sync(folder, (_, _) -> {});
            HybridRetriever retriever = new HybridRetriever(handbook, Embeddings.embedder(), SearchMode.HYBRID);
            assertThat(reply(question, retriever, 0.22).text()).contains(quoted);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What do cooks get? | 11 crowns",
                "What did cooks get in 2024? | 9 crowns",
                "What did cooks get in February 2024? | 9 crowns",
                "What did pilots get in February 2024? | Pay: 19 crowns",
                "What did pilots get in February 2023? | The articles don’t say"
            })
    void quotes_the_edition_of_the_year_that_is_asked_about(String question, String first, @TempDir Path folder)
            throws IOException {
        for (int year : List.of(2024, 2026)) {
            String wages =
                    "---\ntitle: Wages in the harbour\ndate: %d-02-01\n---\n\nCooks get %d crowns.\n\n| Who | Pay |\n|---|---|\n| Pilots | %d crowns |\n| Divers | 30 crowns |\n";
            Files.writeString(folder.resolve(year + ".md"), wages.formatted(year, year - 2015, year - 2005));
        }
        try (PassageIndex wages = PassageIndex.open(folder.resolve(".index"))) {
            new Indexer(wages, Embeddings.embedder()).sync(folder, (_, _) -> {});
            Reply reply = reply(question, new HybridRetriever(wages, Embeddings.embedder(), SearchMode.HYBRID), 0.22);
            String quoted = reply.answered() ? reply.citations().getFirst().citedText() : reply.text();
            assertThat(quoted).contains(first);
        }
    }

    @Test
    void quotes_nobody_else_with_the_one_whose_words_are_asked_for(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mill.txt"), """
                The mill in Ardle

                "The mill in Ardle must close, and what the mill needs is a buyer," said the mill's owner Tom Ray. "The mill will be sold."

                The mayor of Ardle, Ann Lee, said that the mill could be kept by the town.
                """);
        try (PassageIndex mill = PassageIndex.open(folder.resolve(".index"))) {
            new Indexer(mill, Embeddings.embedder()).sync(folder, (_, _) -> {});
            HybridRetriever retriever = new HybridRetriever(mill, Embeddings.embedder(), SearchMode.HYBRID);
            assertThat(reply("What did Ann Lee say about the mill in Ardle?", retriever, 0.22)
                            .text())
                    .contains("could be kept by the town")
                    .doesNotContain("must close", "will be sold");
        }
    }

    @Test
    void quotes_what_somebody_says_in_their_turn_of_a_talk(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("talk.txt"), """
                Talk on the mills of Ardle

                Operator: Welcome to the talk on the mills of Ardle.
                Ann Lee: Good morning. Let me begin with the mills. Spending on new mills comes to 12 million pounds this year.
                Operator: The first question is from Tom Ray.
                Tom Ray: So new mills are my worry. What of spending on old mills and bran?
                Ann Lee: We expect to sell less bran.
                Tom Ray: Thank you.
                """);
        try (PassageIndex talk = PassageIndex.open(folder.resolve(".index"))) {
            new Indexer(talk, Embeddings.embedder()).sync(folder, (_, _) -> {});
            HybridRetriever retriever = new HybridRetriever(talk, Embeddings.embedder(), SearchMode.HYBRID);
            assertThat(reply("What did Ann Lee say about spending on new mills?", retriever, 0.22)
                            .text())
                    .contains("12 million pounds")
                    .doesNotContain("my worry");
        }
    }

    /** Of two pools, one of which has a table of its hours, and of one the price. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "until what time can I swim on a Sunday in summer | Day: Sunday; Summer: 11.00 to 17.30",
                "Is there an evening when men aren't let into the pool? | for women only",
                "What does a visit to the pool cost? | A visit costs £4.20",
                "What does a visit to the pool in Corrie cost? | The articles don’t say",
                "how do I bake sourdough bread | hold nothing about this"
            })
    void answers_what_is_told_in_other_words_and_not_what_is_told_of_another_thing(
            String question, String words, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("ardle.md"), """
                # The pool in Ardle

                | Day | Summer | Winter |
                | --- | --- | --- |
                | Friday | 9.00 to 18.30 | 10.00 to 16.00 |
                | Saturday | 9.00 to 17.00 | closed |
                | Sunday | 11.00 to 17.30 | closed |

                In the last three weeks of July it stays open until the sun sets. On Wednesday evenings it is for women only.

                A visit costs £4.20. For a locker you pay with a coin, which you get back.
                """);
        Files.writeString(folder.resolve("corrie.md"), """
                # The pool in Corrie

                The pool in Corrie has three lanes and a slide. Towels can be hired.
                """);
        try (PassageIndex pools = PassageIndex.open(folder.resolve(".index"))) {
            new Indexer(pools, Embeddings.embedder()).sync(folder, (_, _) -> {});
            Reply reply = reply(question, new HybridRetriever(pools, Embeddings.embedder()), 0.22);

            assertThat(reply.answered() ? reply.citations().getFirst().citedText() : reply.text())
                    .contains(words);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Does a locker cost anything? | under “Does a locker cost anything?”: “No.”",
                "Is there a charge for a locker? | under “Does a locker cost anything?”: “No.”",
                "Do you charge for lockers? | under “Does a locker cost anything?”: “No.”",
                "Can I swim in my clothes? | under “Can I swim in my clothes?”: “Never.”",
                "Are the lockers waterproof? | The articles don’t say.",
                "Do you charge for hats? | The articles don’t say."
            })
    void quotes_a_yes_or_no_alone_under_what_it_replies_to(String question, String answer, @TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("pool.html"), """
                <html><head><title>Help</title></head><body><h1>Questions about the pool</h1>
                <h2>How do I get in?</h2><p>Hold your ticket to the gate, and wait until it opens.</p>
                <h2>Does a locker cost anything?</h2><p>No.</p>
                <h2>Can I swim in my clothes?</h2><p>Never.</p>
                <h2>When does the sauna open?</h2><p>At noon, and at ten on Sundays.</p>
                </body></html>
                """);
        try (PassageIndex pools = PassageIndex.open(folder.resolve(".index"))) {
            new Indexer(pools, Embeddings.embedder()).sync(folder, (_, _) -> {});

            assertThat(reply(question, new HybridRetriever(pools, Embeddings.embedder()), 0.22)
                            .text())
                    .contains(answer);
        }
    }

    @Test
    void says_of_an_empty_folder_that_there_are_no_articles(@TempDir Path data) throws IOException {
        try (PassageIndex empty = PassageIndex.open(data.resolve("index"))) {
            Reply reply = reply("Who led the US delegation?", new HybridRetriever(empty, Embeddings.embedder()), 0.22);

            assertThat(reply.answered()).isFalse();
            assertThat(reply.reason()).isEqualTo(Reply.Reason.OFF_TOPIC);
            assertThat(reply.text()).isEqualTo("There are no articles yet.");
        }
    }

    private Reply reply(String question, SearchMode mode, double refuseBelow) {
        return reply(question, new HybridRetriever(index, Embeddings.embedder(), mode), refuseBelow);
    }

    private static Reply reply(String question, HybridRetriever retriever, double refuseBelow) {
        return new ExtractiveAnswerer(retriever, refuseBelow).answer(question, retriever, 8);
    }
}
