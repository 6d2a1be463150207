package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Hit;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    @Test
    void of_a_tables_cell_stand_over_no_other_row() {
        Hit page = Page.of("Codes\n\nCode: K-1; Meaning: no oars\n\nK-1, What to do\n\nWait. Then ring.\n\n"
                + "Code: K-2; Meaning: no sail; What to do: go home");

        assertThat(Headings.line(page, Page.at(page, "Then ring.")))
                .map(Hit.Line::text)
                .contains("K-1, What to do");
        assertThat(Headings.line(page, page.sentences().size() - 1))
                .map(Hit.Line::text)
                .contains("Codes");
    }

    @Test
    void of_a_cell_stands_over_no_other_cell() {
        Hit page = Page.of("Duties, Guide\n\nRows. Then sails.\n\nTrips, Guide\n\nStays near. Then lands.\n\n"
                + "Trips, Head\n\nGoes far. Then dives.\n\nTrips, Guide\n\nTells of birds. Then swims.\n\n"
                + "Trips, Head\n\nTells of seals. Then rests.");

        assertThat(Headings.outer(page, Page.at(page, "Then swims."))).isEmpty();
        assertThat(Page.quoted("Is there a guide?", page, "Then swims.").text()).contains("under “Trips, Guide”");
    }
}
