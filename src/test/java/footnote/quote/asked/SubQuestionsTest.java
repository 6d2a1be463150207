package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.analysis.Stems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubQuestionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who led the delegation? How long did the talks last? | Who led the delegation? | How long did the talks last?",
                "Who led the delegation, and when did the talks end? | Who led the delegation | when did the talks end?",
                "What gifts may I take, and from what amount must I report them? | What gifts may I take | from what amount must I report them?",
                "Where was the summit held and what was agreed there by ministers? | Where was the summit held"
                        + " | what was agreed there by ministers?",
                "Where did Orr study and when did she leave? | Where did Orr study | when did she leave? (Orr)",
                "When did Orr meet Lee and who was his aide? | When did Orr meet Lee | who was his aide? (Orr Lee)",
                "Who led the delegation and how old is she? | Who led the delegation | how old is she? (led delegation)",
                "How long was the fire at the mill and what did it cost? | How long was the fire at the mill | what did it cost? (fire mill)",
                "how much is postage and do i have to be home | how much is postage | do i have to be home",
                "How long does the ferry take, and are there seats on deck? | How long does the ferry take | are there seats on deck?",
                "When was Kestrel founded and who is its CEO? | When was Kestrel founded | who is Kestrel’s CEO?"
            })
    void are_the_questions_asked_in_one(String question, String first, String second) {
        assertThat(SubQuestions.of(question).stream().map(SubQuestion::searched))
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who led the delegation?",
                "Who led the delegation, and why?",
                "fentanyl deaths 2021",
                "Are China and the US on good terms?",
                "Which oars and sails do you lend to guests?",
                "Really? Who led the delegation?",
                "How many of those were serious? (overdoses in 2021)",
                "?"
            })
    void are_the_question_alone_where_it_asks_one_thing(String question) {
        assertThat(SubQuestions.of(question).stream().map(SubQuestion::searched))
                .containsExactly(question);
    }

    @Test
    void lean_on_the_others_where_they_only_point_at_what_is_asked_of() {
        assertThat(leans("when did it end?")).isTrue();
        assertThat(leans("what was agreed there by ministers?")).isTrue();
        assertThat(leans("when did the talks end?")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            when did it end? | The talks ended on Tuesday. | true
            until when can one apply? | Applications until 3 May. | true
            when do people depart? | Departure is at noon on 3 May. | true
            when did the talks end? | The talks began on Tuesday. | false
            who led the Mexican delegation? | Ann Lee led the delegation. | false
            how old is she? | Ann Lee led the delegation. | false
            when did Ann row? | Ann came on a Tuesday in a rowdy crowd. | false
            """)
    void are_meant_by_words_about_what_they_ask(String part, String words, boolean meant) {
        assertThat(SubQuestion.alone(part).isMeantBy(Stems.of(words))).isEqualTo(meant);
    }

    private static boolean leans(String part) {
        return SubQuestion.alone(part).leans();
    }
}
