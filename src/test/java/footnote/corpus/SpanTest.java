package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @Test
    void covers_the_words_between_its_ends() {
        Span span = new Span(4, 7);
        assertThat(span.of("one two three")).isEqualTo("two");
        assertThat(span.length()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3"})
    void is_refused_where_its_ends_are_no_range(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no span: [" + start + ", " + end + ")");
    }

    @Test
    void reaches_to_another_on_either_side() {
        Span early = new Span(2, 5);
        Span late = new Span(9, 12);
        assertThat(early.to(late)).isEqualTo(new Span(2, 12));
        assertThat(late.to(early)).isEqualTo(new Span(2, 12));
        assertThat(new Span(1, 20).to(early)).isEqualTo(new Span(1, 20));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 2, 5", "2, 5, 2, 5", "1, 4, 2, 3", "0, 2, 2, 2"})
    void strips_white_space_at_its_ends(int start, int end, int strippedStart, int strippedEnd) {
        assertThat(new Span(start, end).strip(" \na b \t\n  ")).isEqualTo(new Span(strippedStart, strippedEnd));
    }
}
