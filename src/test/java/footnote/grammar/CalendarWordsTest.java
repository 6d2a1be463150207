package footnote.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bakery: Tue–Sat 7:00–13:00       | Bakery: Tuesday–Saturday 7:00–13:00
            Open Mon, Wed and Fri            | Open Monday, Wednesday and Friday
            Closed Thurs./Sun.               | Closed Thursday/Sunday
            Sun 10:00 to 14:00               | Sunday 10:00 to 14:00
            MON 14 SEP, room 3               | Monday 14 SEP, room 3
            Morning; Mon: Ann; Thu: Bob      | Morning; Monday: Ann; Thursday: Bob
            The Sun: it wrote                | The Sun: it wrote
            The Sun wrote on Tuesday         | The Sun wrote on Tuesday
            Ann sat on Sat                   | Ann sat on Sat
            The Sun and the Fritz            | The Sun and the Fritz
            Sent on 2025-02-05.              | Sent on 5 February 2025.
            Form 2025-02-0512                | Form 2025-02-0512
            Order 2025-13-05                 | Order 2025-13-05
            """)
    void days_in_short_are_told_by_another_or_by_a_time(String text, String inFull) {
        assertThat(CalendarWords.withDatesInFull(text)).isEqualTo(inFull);
    }
}
