package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Reply;
import footnote.search.IndexedFolder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quoted for questions that compare. */
class ComparerTest {

    private static final Map<String, String> ARTICLES = Map.of(
            "prices-2025.md",
            """
            ---
            title: Boat prices 2025
            published: 2025-03-01
            ---
            # Boat prices 2025

            | Boat | An hour | A day |
            | --- | --- | --- |
            | Heron | 12 | 54 |
            | Heron Plus | 16 | 70 |
            | Otter | 20 | 88 |
            """,
            "prices-2026.md",
            """
            ---
            title: Boat prices 2026
            published: 2026-03-01
            ---
            # Boat prices 2026

            | Boat | An hour | A day |
            | --- | --- | --- |
            | Heron | 14 | 60 |
            | Heron Plus | 18 | 75 |
            | Otter | 22 | 95 |
            """,
            "rules-2024.md",
            """
            ---
            title: House rules
            published: 2024-02-01
            ---
            # House rules

            Members may bring two guests a month. Guests sign the book at the door.

            The sauna is heated on Friday evenings.
            """,
            "rules-2026.md",
            """
            ---
            title: House rules
            published: 2026-02-01
            ---
            # House rules

            Members may bring four guests a month. Guests sign the book at the door.

            The sauna is heated on Friday and Sunday evenings.
            """,
            "Orr/terms.md",
            """
            # Terms

            Those who hire a sledge from Orr may not lend it to members of other clubs.

            The deposit for a sledge is paid back within 30 days.
            """,
            "Kessel/terms.md",
            """
            # Terms

            Whoever hires a sledge from Kessel brings it back before dusk.

            The deposit for a sledge is paid back within a week.
            """,
            "lakes.md",
            """
            # Two lakes in the hills

            Lake Morn lies under the old quarry. Its water is so clear that divers come from afar.

            Lake Vell is warm from May on. Herons nest in the reeds on its northern shore.

            Many take a kayak for a canoe. The difference between a kayak and a canoe is that a kayak has a deck and is
            moved with a double paddle.

            Kayaks are stored in the blue shed. Canoes lie behind the boat house.

            ## Skates

            - **Basic**: up to three hours of ice in winter.

            - **Full**: up to two days of ice in winter.

            ## Compare Puffin and Auk boats

            The Puffin has two sails.

            The Auk has three sails.

            ## Tern or Tern Lite?

            The smaller one has no motor and weighs half as much.

            ## Races

            The Tern won the cup in May. The Tern Lite came in last.
            """);

    @AutoClose
    private static final IndexedFolder FOLDER = IndexedFolder.of(ARTICLES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Compare the Heron and the Otter | Boat: Heron; An hour: 14 | Boat: Otter; An hour: 22
            Is the Otter cheaper than the Heron? | Boat: Otter; An hour: 22 | Boat: Heron; An hour: 14
            What is the difference between the Heron and the Heron Plus? | Boat: Heron; | Boat: Heron Plus;
            Compare the sledge deposits of Orr and Kessel | 30 days | a week
            Compare Auk and Puffin boats | under “Compare Puffin and Auk boats | two sails
            Compare Lake Morn and Lake Vell | Lake Morn lies under | Lake Vell is warm
            What is the difference between basic and full loans? | Basic: up to three | Full: up to two
            Are the rules on guests of 2024 different from those of 2026? | two guests | four guests
            """)
    void quotes_what_is_alike_of_each_in_the_order_asked(String question, String one, String two) {
        assertThat(reply(question).text()).containsSubsequence(one, two).doesNotContain("don’t say", "older");
    }

    @Test
    void quotes_what_tells_the_difference_before_all_else() {
        assertThat(reply("What is the difference between a kayak and a canoe?").text())
                .contains("[1]")
                .containsPattern("^[^\\[]*The difference between a kayak and a canoe");
    }

    @Test
    void quotes_what_stands_under_a_heading_that_names_both() {
        assertThat(reply("What is the difference between the Tern and the Tern Lite?")
                        .text())
                .contains("The smaller one has no motor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Compare the Heron and the Pelican | Heron | Pelican
            Which is cheaper, the Pelican or the Otter? | Boat: Otter; | Pelican
            How does Lake Morn differ from Lake Ostrey? | Lake Morn | Lake Ostrey
            """)
    void says_of_which_the_articles_do_not_tell(String question, String told, String untold) {
        assertThat(reply(question).text())
                .contains(told)
                .endsWith(" The articles don’t say how “" + untold + "” compares.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Compare the Pelican and the Gannet", "Which is deeper, Lake Ostrey or Lake Fenn?"})
    void refuses_where_they_tell_of_none(String question) {
        assertThat(reply(question).answered()).isFalse();
    }

    @Test
    void finds_passages_on_each() {
        List<String> titles = FOLDER.retriever().retrieve("Compare Lake Vell and the sauna", 3).hits().stream()
                .map(hit -> hit.source().title())
                .toList();
        assertThat(titles).contains("Two lakes in the hills", "House rules");
    }

    private Reply reply(String question) {
        return new ExtractiveAnswerer(FOLDER.retriever()).answer(question, FOLDER.retriever(), 8);
    }
}
