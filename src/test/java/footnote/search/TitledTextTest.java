package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitledTextTest {

    private static final List<float[]> ACROSS = List.of(new float[] {1, 0}, new float[] {0, 1});

    @Test
    void is_read_by_itself_and_below_its_title() {
        assertThat(new TitledText("Boats", "It sank.").wordings()).containsExactly("It sank.", "Boats. It sank.");
        assertThat(new TitledText(" ", "It sank.").wordings()).containsExactly("It sank.");
    }

    @Test
    void without_a_title_means_what_it_says() {
        assertThat(new TitledText("", "It sank.").vector(ACROSS.iterator())).containsExactly(1, 0);
    }

    /** Both shares of the sum of the vectors, which is then made as long as each. */
    @ParameterizedTest
    @CsvSource({"8, 90, 0.15, 0.85", "38, 40, 0.75, 0.25", "158, 40, 0.75, 0.25"})
    void means_the_more_of_itself_the_longer_its_title_is(int title, int text, double alone, double below) {
        float[] vector = new TitledText("t".repeat(title), "s".repeat(text)).vector(ACROSS.iterator());

        assertThat(vector[0] / vector[1]).isCloseTo((float) (alone / below), Offset.offset(1e-4f));
        assertThat(Math.hypot(vector[0], vector[1])).isCloseTo(1, Offset.offset(1e-6));
    }

    @Test
    void reads_so_much_of_a_title_alone() {
        assertThat(new TitledText("t".repeat(1000), "s").wordings().getLast()).hasSize(160 + 2 + 1);
    }
}
