package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Run;
import footnote.check.statement.Statement;
import footnote.search.Hit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

    private static final Hit HOURS = Found.hit(
            "hours",
            "When the museums are open",
            null,
            "Season: Winter; Customs house: 11 am – 3 pm; Lightship: closed; Café: shut all day",
            "Season: Spring; Customs house: 10 am – 5 pm; Lightship: 10 am – 2 pm; Café: as the weather allows",
            "Season: Summer; Customs house: 9 am – 7 pm; Lightship: 9 am – 6 pm; Café: 8 am – 7 pm");

    private static final Hit TICKETS = Found.hit(
            "tickets",
            "What the museums cost",
            null,
            "Ticket: Day; Price: £9; Includes the lightship: no; Guided tour: none",
            "Ticket: Year; Price: £38; Includes the lightship: yes; Guided tour: only with a booking");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In winter the lightship is open from 11 am to 3 pm.                        | 0 | true
            The customs house is closed in winter.                                     | 0 | true
            In spring the lightship opens from 10 am to 5 pm.                          | 1 | true
            In winter the lightship is open from 11 am to 3 pm, the customs house not. | 0 | true
            In winter the customs house is open from 11 am to 3 pm.                    | 0 | false
            The lightship is closed in winter.                                         | 0 | false
            In winter the customs house opens at 11 am, and the lightship is closed.   | 0 | false
            The opening times in summer are 9 am to 7 pm and 9 am to 6 pm.             | 2 | false
            """)
    void a_cell_tells_of_its_own_column(String claim, int at, boolean other) {
        assertThat(Cells.areOfOther(Found.claim(claim), new Run(HOURS, at, at))).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The day ticket includes the lightship. | 0 | Ticket: Day; Price: £9, not Includes the lightship
            The day ticket costs £9.               | 0 | Ticket: Day; Price: £9
            The day ticket has no tour.            | 0 | Ticket: Day; Price: £9, not Guided tour
            The year ticket costs £38.             | 1 | Ticket: Year; Price: £38; Includes the lightship: yes; Guided tour: only with a booking
            """)
    void a_no_denies_the_head_that_it_stands_under(String claim, int at, String told) {
        assertThat(Cells.told(TICKETS.line(at).text(), Statement.of(claim), TICKETS))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"Maximum a night,at most £9", "Nights at least,at least £9", "Price,£9"})
    void a_head_bounds_its_number(String head, String told) {
        String row = "Boat: Skiff; " + head + ": £9";
        assertThat(Cells.told(row, Statement.of("The skiff costs £9."), Found.hit("boats", "Boats", null, row)))
                .isEqualTo("Boat: Skiff; " + head + ": " + told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In winter the customs house is open. | 0 | Season: Winter; Customs house: 11 am to 3 pm
            The lightship is open in winter.     | 0 | Season: Winter; Lightship: closed, not open
            In spring it opens at 10 am.         | 1 | Season: Spring; Customs house: 10 am to 5 pm; Lightship: 10 am to 2 pm; Café: as the weather allows
            """)
    void columns_like_the_one_that_is_named_are_left_out(String claim, int at, String told) {
        assertThat(Cells.told(HOURS.line(at).text(), Statement.of(claim), HOURS))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bath costs 5 euros for guests.                        | 0 | false
            The bath costs 11 euros for guests.                       | 0 | true
            Guests pay 5 euros for the bath and 11 with the sauna.    | 0 | false
            The R-2 lifts 80 kg.                                      | 1 | false
            The R-2 Plus lifts 80 kg.                                 | 1 | true
            """)
    void a_head_may_be_a_part_of_another(String claim, int at, boolean other) {
        Hit hit = at == 0
                ? Found.hit("baths", "Baths", null, "Ticket: Guest; Bath: 5.00; Bath and sauna: 11.00")
                : Found.hit("cranes", "Cranes", null, "Cranes: none", "Load; R-2: 80 kg; R-2 Plus: 90 kg");
        assertThat(Cells.areOfOther(Found.claim(claim), new Run(hit, at, at))).isEqualTo(other);
    }
}
