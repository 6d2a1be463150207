package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShorthandTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            whats ur refund policy | what's your refund policy
            Whos the boss | Who's the boss
            when r they open? | when are they open?
            do u have it | do you have it
            why doesnt it work | why doesn't it work
            cant i cancel? | can't i cancel?
            they say ive won, and im not told | they say ive won, and I'm not told
            who left on Dec. 19, or 3 Jan? | who left on December 19, or 3 January?
            im late, where do i ask pls | I'm late, where do i ask please
            """)
    void is_spelt_out(String question, String spelt) {
        assertThat(Shorthand.spelt(question)).isEqualTo(spelt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is R?",
                "who sank the U 35",
                "is a u-turn allowed",
                "who found Ur",
                "What is IM?",
                "who is jony ive",
                "Who is Jony Ive?",
                "the income in the u.s",
                "R&D at r&d ltd",
                "what's it say",
                "Which wants are met?",
                "what is a cant"
            })
    void leaves_other_words(String question) {
        assertThat(Shorthand.spelt(question)).isEqualTo(question);
    }
}
