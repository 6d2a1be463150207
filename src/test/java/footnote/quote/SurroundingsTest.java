package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Found;
import footnote.search.Hit;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final Hit REPORT = Found.hit(
            "report",
            "Orr Mills back in profit",
            null,
            "Orr Mills made a profit in the second quarter.",
            "It sold oars.",
            "Sales rose to £4m.",
            "The third quarter began badly.",
            "Sales fell.");

    @Test
    void have_the_quarter_that_was_named_last() {
        assertThat(Surroundings.quarters(REPORT, 2)).containsExactly("2quarter");
        assertThat(Surroundings.near(new Ranked(REPORT, 2, 0))).contains("2quarter");
        assertThat(Surroundings.quarters(REPORT, 4)).containsExactly("3quarter");
    }
}
