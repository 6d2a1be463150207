package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Citation;
import footnote.answer.Reply;
import footnote.search.Embeddings;
import footnote.search.HybridRetriever;
import footnote.search.IndexedFolder;
import footnote.search.SearchMode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quoted for questions of all forms. */
class ExtractiveAnswererTest {

    @AutoClose
    private static final IndexedFolder SEEDS = IndexedFolder.seeds();

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
                "What is the second point of agreement? | illicit financing",
                "What are the three things both sides agreed on? | illicit financing",
                "what else do china and the us plan ai talks on? | artificial intelligence",
                "What else do China and the US plan AI talks on? | artificial intelligence"
            })
    void quotes_the_evidence_whatever_the_question_looks_like(String question, String words) {
        assertThat(reply(question).text()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who led the US delegation, and what is the boiling point of nitrogen? | 2 | what is the boiling point of nitrogen
            How high is Mount Everest? Who led the US delegation? | 1 | How high is Mount Everest
            I climb a lot. How high is Mount Everest? Who led the US delegation? | 1 | How high is Mount Everest
            Who led the US delegation, and who led the Mexican delegation? | 2 | who led the Mexican delegation
            Who led the US delegation, and when did she retire? | 2 | when did she retire
            Who led the US delegation and how old is she? | 2 | how old is she
            """)
    void says_which_part_of_a_question_has_no_answer_and_quotes_nothing_for_it(
            String question, int unanswered, String asked) {
        Reply reply = reply(question);

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
        assertThat(reply(question).text()).contains("Jen Daskal", "on Tuesday").doesNotContain("don’t say");
    }

    @Test
    void leaves_nothing_unsaid_that_a_quote_tells_in_a_word_made_of_the_part_s() throws IOException {
        Map<String, String> yards =
                Map.of("boatyard.md", """
                # The boatyard in Ely

                The boatyard is taking on seven carpenters; applications are welcome until 9 March. They build oars.
                """, "mill.md", "# The mill in Soham\n\nThe mill grinds rye and sells flour.\n");
        assertThat(reply("How many carpenters is the boatyard taking on and until when can one apply?", yards)
                        .text())
                .contains("seven carpenters", "9 March")
                .doesNotContain("don’t say");
    }

    @Test
    void refuses_a_question_none_of_whose_parts_has_an_answer() {
        assertThat(reply("What is nitrogen’s boiling point, and how high is Mount Everest?")
                        .answered())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(SearchMode.class)
    void answers_by_words_by_meaning_and_by_both(SearchMode mode) {
        String question = "Who led the US delegation?";
        assertThat(reply(question, new HybridRetriever(SEEDS.index(), Embeddings.embedder(), mode), 0.22)
                        .text())
                .contains("Jen Daskal");
    }

    @Test
    void refuses_more_where_more_is_asked_of_the_articles() {
        assertThat(reply("Who led the US delegation?", SEEDS.retriever(), 0.9999)
                        .answered())
                .isFalse();
        assertThat(reply("Which US senator criticised the lifting of sanctions?", SEEDS.retriever(), 0.0001)
                        .answered())
                .isTrue();
    }

    @Test
    void quotes_what_stands_under_the_version_that_is_asked_about() throws IOException {
        Map<String, String> releases = Map.of("releases.md", """
                # Release notes of the desktop app

                ## Version 5.2.1 (18 June 2026)

                - Fixed: sync stopped after the computer woke from sleep.

                ## Version 5.2.0 (2 June 2026)

                - Changed: the app now needs macOS 13.

                ## Version 5.1.0 (11 March 2026)

                - Changed: the app now searches offline.
                """);
        assertThat(reply("What changed in version 5.2?", releases).text())
                .contains("the app now needs macOS 13")
                .doesNotContain("5.1.0", "searches offline");
    }

    @ParameterizedTest
    @CsvSource({
        "Does Orr send parcels to Peru?, Peru",
        "Are parcels sent to Chile?, Chile (by sea)",
        "Are parcels sent to Cuba?, "
    })
    void quotes_that_item_of_a_list_which_only_names_what_is_asked_about(String question, @Nullable String item)
            throws IOException {
        String parcels =
                "# Parcels\n\nOrr sends parcels to these countries:\n\n- Algeria\n- Belgium\n- Brazil\n- Chile (by sea)\n- Denmark\n- Ecuador\n"
                        + "- Finland\n- Greece\n- Hungary\n- Iceland\n- Japan\n- Kenya\n- Latvia\n- Malta\n- Peru\n";
        Reply reply = reply(question, Map.of("parcels.md", parcels));
        assertThat(reply.citations().stream().map(Citation::citedText))
                .isEqualTo(item == null ? List.of() : List.of("Orr sends parcels to these countries", item));
    }

    @Test
    void quotes_an_item_that_names_a_kind_of_what_is_asked_about_below_what_forbids_it() throws IOException {
        String rules =
                "# Rules\n\nGuests of the lake are not allowed these:\n\n- things that make noise at night or in the early morning, such as\n  - drumming\n  - trout shooting;\n"
                        + "- boats with a sail that is wider than the gate of the lock\n".repeat(13);
        assertThat(reply("Is shooting allowed?", Map.of("rules.md", rules)).text())
                .startsWith("The article says under “Guests of the lake are not allowed these”: “trout shooting;”");
    }

    @ParameterizedTest
    @CsvSource({"When was guest access added?, '6.1 (2 April 2026), Guest access.'", "When was dark mode added?, ''"})
    void tells_when_an_item_came_by_the_heading_that_its_own_stands_below(String question, String cited)
            throws IOException {
        Reply reply = reply(question, Map.of("releases.md", """
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
                """));
        assertThat(reply.citations().stream().map(Citation::citedText).collect(Collectors.joining(", ")))
                .isEqualTo(cited);
    }

    @Test
    void knows_what_a_text_is_of_from_the_folder_that_it_lies_in() throws IOException {
        Map<String, String> terms = Stream.of("Kessel Mills", "Orr", "Lumen")
                .collect(Collectors.toMap(
                        company -> company + "/terms.md",
                        company -> "# Terms of use\n\nThe service is not for anybody under the age of %d."
                                .formatted(12 + company.length())));
        assertThat(reply("How old must I be to use Kessel Mills?", terms).text())
                .contains("under the age of 24");
        assertThat(reply("How old must I be to use Marlow?", terms).answered()).isFalse();
    }

    @Test
    void names_the_section_in_which_a_sentence_stands_far_below_its_heading() throws IOException {
        String text = "# Handbook\n\n## Night watch\n\n"
                + "It is kept in turns of four hours, as the captain has it. ".repeat(16)
                + "\n\nMates get 12 crowns for each of them.\n\n## Galley\n\nCooks get 9 crowns a day.";
        try (IndexedFolder handbook = IndexedFolder.of(Map.of("handbook.md", text))) {
            Reply reply = reply("What do mates get for a night watch?", handbook.retriever(), 0.22);
            assertThat(reply.text()).contains("under “Night watch”: “Mates get 12 crowns for each of them.” [1][2]");
            String article = handbook.index()
                    .text(reply.citations().getFirst().source().id())
                    .orElseThrow();
            assertThat(reply.citations())
                    .allSatisfy(citation -> assertThat(article.substring(
                                    citation.source().start(), citation.source().end()))
                            .isEqualTo(citation.citedText()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Summarise the harbour handbook | “It is for whoever works in the harbour. It holds from June on.”
            What are the key points of the chapter on the galley? | “Cooks get 9 crowns a day. They sleep ashore.”
            Sum up the wages | “Cooks get 11 crowns.”
            Galley? | “Cooks get 9 crowns a day. They sleep ashore.”
            harbour | “It is for whoever works in the harbour. It holds from June on.”
            Give me an overview of the whale hunt | The articles don’t say
            """)
    void quotes_what_an_article_or_a_section_begins_with_to_who_asks_for_an_overview(String question, String quoted)
            throws IOException {
        String text =
                "# Handbook of the harbour\n\nIt is for whoever works in the harbour. It holds from June on.\n\n## Night watch\n\n"
                        + "The watch of the harbour is kept in turns of four hours. ".repeat(60)
                        + "\n\n## Galley\n\nCooks get 9 crowns a day. They sleep ashore.\n\n## Pilots\n\nPilots get 12.";
        String terms = "---\ntitle: Terms %1$d\ndate: %1$d-02-01\n---\n\n## Wages\n\nCooks get %2$d crowns.";
        Map<String, String> articles =
                Map.of("handbook.md", text, "2024.md", terms.formatted(2024, 9), "2026.md", terms.formatted(2026, 11));
        assertThat(reply(question, articles).text()).contains(quoted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What do cooks get? | 11 crowns
            What did cooks get in 2024? | 9 crowns
            What did cooks get in February 2024? | 9 crowns
            What did pilots get in February 2024? | Pay: 19 crowns
            What did pilots get in February 2023? | The articles don’t say
            """)
    void quotes_the_edition_of_the_year_that_is_asked_about(String question, String first) throws IOException {
        String wages =
                "---\ntitle: Wages in the harbour\ndate: %d-02-01\n---\n\nCooks get %d crowns.\n\n| Who | Pay |\n|---|---|\n| Pilots | %d crowns |\n| Divers | 30 crowns |\n";
        Reply reply = reply(
                question, Map.of("2024.md", wages.formatted(2024, 9, 19), "2026.md", wages.formatted(2026, 11, 21)));
        String quoted = reply.answered() ? reply.citations().getFirst().citedText() : reply.text();
        assertThat(quoted).contains(first);
    }

    @Test
    void quotes_nobody_else_with_the_one_whose_words_are_asked_for() throws IOException {
        Map<String, String> mill = Map.of("mill.txt", """
                The mill in Ardle

                "The mill in Ardle must close, and what the mill needs is a buyer," said the mill's owner Tom Ray. "The mill will be sold."

                The mayor of Ardle, Ann Lee, said that the mill could be kept by the town.
                """);
        assertThat(reply("What did Ann Lee say about the mill in Ardle?", mill).text())
                .contains("could be kept by the town")
                .doesNotContain("must close", "will be sold");
    }

    @Test
    void takes_for_somebodys_words_what_their_own_report_says() throws IOException {
        Map<String, String> report = Map.of("orr.txt", """
                Orr Mills, annual report

                The dust of mills is made by all who grind, Orr Mills among them. We expect to filter the dust of each mill by 2030.
                """);
        assertThat(reply("What did Orr Mills say about dust?", report).answered())
                .isTrue();
        assertThat(reply("What did Ann Lee say about dust?", report).answered()).isFalse();
    }

    @Test
    void quotes_what_somebody_says_in_their_turn_of_a_talk() throws IOException {
        Map<String, String> talk = Map.of("talk.txt", """
                Talk on the mills of Ardle

                Operator: Welcome to the talk on the mills of Ardle.
                Ann Lee: Good morning. Let me begin with the mills. Spending on new mills comes to 12 million pounds this year.
                Operator: The first question is from Tom Ray.
                Tom Ray: So new mills are my worry. What of spending on old mills and bran?
                Ann Lee: We expect to sell less bran.
                Tom Ray: Thank you.
                """);
        assertThat(reply("What did Ann Lee say about spending on new mills?", talk)
                        .text())
                .contains("12 million pounds")
                .doesNotContain("my worry");
    }

    /** Of two pools, one of which has a table of its hours, and of one the price. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            until what time can I swim on a Sunday in summer | Day: Sunday; Summer: 11.00 to 17.30
            Is there an evening when men aren't let into the pool? | for women only
            What does a visit to the pool cost? | A visit costs £4.20
            What does a visit to the pool in Corrie cost? | The articles don’t say
            how do I bake sourdough bread | hold nothing about this
            """)
    void answers_what_is_told_in_other_words_and_not_what_is_told_of_another_thing(String question, String words)
            throws IOException {
        Reply reply = reply(question, Map.of("ardle.md", """
                # The pool in Ardle

                | Day | Summer | Winter |
                | --- | --- | --- |
                | Friday | 9.00 to 18.30 | 10.00 to 16.00 |
                | Saturday | 9.00 to 17.00 | closed |
                | Sunday | 11.00 to 17.30 | closed |

                In the last three weeks of July it stays open until the sun sets. On Wednesday evenings it is for women only.

                A visit costs £4.20. For a locker you pay with a coin, which you get back.
                """, "corrie.md", """
                # The pool in Corrie

                The pool in Corrie has three lanes and a slide. Towels can be hired.
                """));

        assertThat(reply.answered() ? reply.citations().getFirst().citedText() : reply.text())
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Does a locker cost anything? | under “Does a locker cost anything?”: “No.”
            Is there a charge for a locker? | under “Does a locker cost anything?”: “No.”
            Do you charge for lockers? | under “Does a locker cost anything?”: “No.”
            Can I swim in my clothes? | under “Can I swim in my clothes?”: “Never.”
            Are the lockers waterproof? | The articles don’t say.
            Do you charge for hats? | The articles don’t say.
            """)
    void quotes_a_yes_or_no_alone_under_what_it_replies_to(String question, String answer) throws IOException {
        Map<String, String> pool = Map.of("pool.html", """
                <html><head><title>Help</title></head><body><h1>Questions about the pool</h1>
                <h2>How do I get in?</h2><p>Hold your ticket to the gate, and wait until it opens.</p>
                <h2>Does a locker cost anything?</h2><p>No.</p>
                <h2>Can I swim in my clothes?</h2><p>Never.</p>
                <h2>When does the sauna open?</h2><p>At noon, and at ten on Sundays.</p>
                </body></html>
                """);
        assertThat(reply(question, pool).text()).contains(answer);
    }

    @Test
    void says_of_an_empty_folder_that_there_are_no_articles() throws IOException {
        Reply reply = reply("Who led the US delegation?", Map.of());

        assertThat(reply.answered()).isFalse();
        assertThat(reply.reason()).isEqualTo(Reply.Reason.OFF_TOPIC);
        assertThat(reply.text()).isEqualTo("There are no articles yet.");
    }

    private static Reply reply(String question) {
        return reply(question, SEEDS.retriever(), 0.22);
    }

    private static Reply reply(String question, Map<String, String> articles) throws IOException {
        try (IndexedFolder folder = IndexedFolder.of(articles)) {
            return reply(question, folder.retriever(), 0.22);
        }
    }

    private static Reply reply(String question, HybridRetriever retriever, double refuseBelow) {
        return new ExtractiveAnswerer(retriever, refuseBelow).answer(question, retriever, 8);
    }
}
