package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Support;
import footnote.search.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteMarksTest {

    private static final Source SOURCE = new Source("0a", "Lake", "lake.txt", null, 0, 9, null, "ff");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It says: “Ice lies here for months.[3]” [1] | Ice lies here for months.[3]"
                        + " | It says: “Ice lies here for months.⁽³⁾” [1]",
                "“It is deep[12][7] and cold.” [1] | It is deep[12][7] and cold. | “It is deep⁽¹²⁾⁽⁷⁾ and cold.” [1]",
                "“A year [2024] and [a note].” [1] | A year [2024] and [a note]. | “A year [2024] and [a note].” [1]",
                "It freezes for months [1]. | Ice lies here for months.[3] | It freezes for months [1].",
            })
    void of_an_article_are_raised_where_an_answer_repeats_it(String answer, String cited, String shown) {
        assertThat(NoteMarks.raised(
                        answer(answer, new Citation(1, 0, answer.length(), cited, SOURCE, Support.VERBATIM))))
                .isEqualTo(shown)
                .hasSameSizeAs(answer);
    }

    @Test
    void are_the_answers_own_behind_what_it_repeats() {
        String answer = "“Ice.[1]” [1] “Ice.[1]” says another [2].";
        assertThat(NoteMarks.raised(answer(answer, new Citation(1, 0, 13, "Ice.[1]", SOURCE, Support.VERBATIM))))
                .isEqualTo("“Ice.⁽¹⁾” [1] “Ice.[1]” says another [2].");
    }

    @SuppressWarnings("NullAway") // It can't read in a class file that a nested type may be null.
    private static Answer answer(String text, Citation... citations) {
        return new Answer(
                "a_1",
                "c_1",
                "How long?",
                "How long?",
                true,
                text,
                List.of(citations),
                List.of(),
                null,
                Reply.Mode.EXTRACTIVE,
                null,
                null,
                "7",
                new Answer.Timings(1, 2, 3));
    }
}
