package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.QuestionKind;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingMatchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Do you lend oars to guests?       | false
            Can members borrow oars?          | false
            Do you lend sails to members?     | false
            Do you lend oars to beginners?    | true
            Do you lend oars by the hour?     | false
            Is there a bus to the boat house? | false
            """)
    void may_ask_for_another_thing_than_a_question_does(String question, boolean another) {
        Hit page =
                Page.of("Do you lend oars to members?\n\nYes, by the hour, and to guests.\n\nAsk the clerk for a key.");

        assertAsksOther(question, page, another);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            do you send oars to the isle of orr? | true
            do you send sails to south ely?      | false
            is there a bus to the boat house?    | false
            """)
    void a_few_words_below_a_question_answer_no_other_with_a_word_of_it(String question, boolean another) {
        Hit page = Page.of("Do you send oars to South Ely?\n\nOars, yes. Sails, not yet.");

        assertAsksOther(question, page, another);
    }

    @Test
    void are_those_above_what_only_leads_on_to_rows() {
        Hit page = Page.of("What do I pay?\n\nMembers pay each month.\n\nThese are the rates of a berth:\n\n"
                + "Length: 6 m; Rate: 40 crowns\n\nLength: 9 m; Rate: 70 crowns");

        assertThat(HeadingMatch.isOfAnother(
                        QuestionKind.of("What do I pay for 9 m?"), Stems.ofQuestion("What do I pay for 9 m?"), page, 4))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cause | Two rowers pulled at once. | Why did the oar break? | true
            Cause | Two rowers pulled at once. | What causes broken oars? | true
            Solution | Two rowers pulled at once. | Why did the oar break? | false
            Solution | Bring it to the yard. | How do I fix an oar? | true
            Price | Bring it to the yard. | How much is an oar? | false
            Price | All oars are £4. | How much is an oar? | true
            """)
    void are_labels_of_what_is_asked_for(String heading, String words, String question, boolean label) {
        assertThat(HeadingMatch.isLabel(question, Page.of(heading + "\n\n" + words), 1))
                .isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What was removed in 5.1? | 3 | true
            What was removed in 5.1.0? | 3 | true
            What was removed in 5.0? | 3 | false
            What's new in 5.1? | 1 | true
            What's new in 5.0? | 1 | false
            What's new in the yard? | 1 | false
            """)
    void say_just_what_is_asked_of_a_version_that_they_stand_below(String question, int at, boolean just) {
        Hit page = Page.of(
                "5.1.0 - 2025-03-11\n\nNew features\n\nOars can be marked.\n\nRemoved\n\nSails are lent no more.\n\n"
                        + "5.0.0 - 2024-03-11\n\nNew features\n\nMasts can be folded.\n\nRemoved\n\nKeels are lent no more.");

        assertThat(HeadingMatch.isJustAsked(Stems.ofQuestion(question), page, at))
                .isEqualTo(just);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What are the entry rules of the page? | true
            What are the entry rules of the page for guests? | true
            What are the entry rules for guests? | false
            What are the entry rules of the page for guests of members? | false
            What is said on the page of entry? | false
            """)
    void say_just_what_is_asked_of_what_the_title_names(String question, boolean just) {
        Hit page = Page.of("Entry rules\n\nAsk the clerk for a key first.");

        assertThat(HeadingMatch.isJustAsked(Stems.ofQuestion(question), page, 0))
                .isEqualTo(just);
    }

    @ParameterizedTest
    @CsvSource({
        "Is a boat worth it without sails?, true",
        "Is a boat worth it without a licence?, false",
        "Is a house boat worth it for a family?, false"
    })
    void say_just_what_is_asked_beside_the_title(String question, boolean just) {
        Hit page = Page.of(
                "House boats",
                "Is a house boat worth it without sails or oars?\n\nIt can be, where the river is slow.");

        assertThat(HeadingMatch.isJustAsked(Stems.ofQuestion(question), page, 0))
                .isEqualTo(just);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The glazier rang. They will pay us ten crowns. | false
            The glazier rang. Ann will pay us ten crowns. | true
            """)
    void are_of_another_unless_the_sentence_leans_on_one_with_their_words(String paragraph, boolean another) {
        Hit page = Page.of("Letter\n\n" + paragraph + "\n\nThe glazier\n\nHe has not been heard of for a month.");

        assertThat(HeadingMatch.isOfAnother(
                        QuestionKind.of("How much will the glazier pay?"),
                        Stems.ofQuestion("How much will the glazier pay?"),
                        page,
                        2))
                .isEqualTo(another);
    }

    @ParameterizedTest
    @CsvSource({
        "What was added in 5.1.0?, 2, false",
        "What was added in 5.1.0?, 4, true",
        "What was removed in 5.1.0?, 4, false"
    })
    void are_told_apart_with_those_that_they_stand_below(String question, int at, boolean another) {
        Hit page = Page.of("Version 5.1.0\n\nAdded\n\nOars can be marked.\n\nRemoved\n\nSails are lent no more.\n\n"
                + "Version 5.0.0\n\nAdded\n\nMasts can be folded.\n\nRemoved\n\nKeels are lent no more.");

        assertThat(HeadingMatch.isOfAnother(QuestionKind.of(question), Stems.ofQuestion(question), page, at))
                .isEqualTo(another);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Does a locker cost anything? | No. | true
            Do you lend oars? | Not yet. | true
            Do you lend oars? | No, buy them. | false
            Where are the oars? | No. | false
            The oars | No. | false
            """)
    void are_what_a_yes_or_no_alone_replies_to(String heading, String words, boolean replied) {
        Hit page = Page.of(heading + "\n\n" + words + "\n\nAsk the clerk for a key, or come back at noon.");

        assertThat(HeadingMatch.replied(page, 1).isPresent()).isEqualTo(replied);
    }

    private static void assertAsksOther(String question, Hit page, boolean another) {
        assertThat(HeadingMatch.askOther(question, Set.copyOf(page.line(1).stems()), page, 1))
                .as(question)
                .isEqualTo(another);
    }
}
