package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Support;
import footnote.search.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTextTest {

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
    void marks_of_an_article_are_raised_where_an_answer_repeats_it(String answer, String cited, String shown) {
        assertThat(shown(answer, new Citation(1, 0, answer.length(), cited, SOURCE, Support.VERBATIM)))
                .isEqualTo(shown);
    }

    @Test
    void marks_are_the_answers_own_behind_what_it_repeats() {
        String answer = "“Ice.[1]” [1] “Ice.[1]” says another [2].";
        assertThat(shown(answer, new Citation(1, 0, 13, "Ice.[1]", SOURCE, Support.VERBATIM)))
                .isEqualTo("“Ice.⁽¹⁾” [1] “Ice.[1]” says another [2].");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It says: “Run:¶¶→a[1]¶→ b” [1] It adds: “No.” [2] | Run:¶¶→a[1]¶→ b | It says: “Run:¶¶→a[1]¶→ b¶¶” [1] It adds: “No.” [2]
            It says: “Do:¶→a[1]¶¶Stop.[2]” [1] | Do:¶→a[1]¶¶Stop.[2] | It says: “Do:¶→a[1]¶¶Stop.⁽²⁾” [1]
            Run a [1]. | →a | Run a [1].
            """)
    void code_that_an_answer_repeats_ends_with_its_line(String answer, String cited, String shown) {
        assertThat(shown(lines(answer), new Citation(1, 0, answer.length(), lines(cited), SOURCE, Support.VERBATIM)))
                .isEqualTo(lines(shown));
    }

    @Test
    void remarks_stand_behind_their_sentences() {
        Citation one = new Citation(1, 0, 6, "x", SOURCE, Support.VERBATIM);
        Citation two = new Citation(2, 7, 13, "x", SOURCE, Support.VERBATIM);
        assertThat(ShownText.of(Answers.quoted("A [1]. B [2].", one, two), "", citations -> "!" + citations.size()))
                .isEqualTo("A [1].!1 B [2].!1");
    }

    @Test
    void signs_of_markup_are_signs_in_what_is_repeated_but_for_code() {
        String answer = lines("*So* it is: “Call __a:¶¶→__b*2” [1]");
        Citation citation = new Citation(1, 0, answer.length(), lines("Call __a:¶¶→__b*2"), SOURCE, Support.VERBATIM);
        assertThat(ShownText.of(Answers.quoted(answer, citation), "_*", _ -> ""))
                .isEqualTo(lines("*So* it is: “Call \\_\\_a:¶¶→__b*2¶¶” [1]"));
    }

    private static String lines(String marked) {
        return marked.replace("¶", "\n").replace("→", "\t");
    }

    private static String shown(String text, Citation citation) {
        return ShownText.of(Answers.quoted(text, citation), "", _ -> "");
    }
}
