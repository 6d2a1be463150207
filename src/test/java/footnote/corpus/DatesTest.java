package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-31",
                "2024/01/31",
                "2024.01.31",
                "2024-01-31T08:00:00Z",
                "2024-01-31T23:59:00+08:00",
                "2024-01-31 08:00",
                " 2024-01-31 ",
                "20240131",
                "20240131T0800",
                "31 January 2024",
                "31 january 2024",
                "31st January 2024",
                "31 Jan 2024",
                "31 Jan. 2024",
                "January 31, 2024",
                "JANUARY 31 , 2024",
                "January 31st, 2024",
                "Jan 31 2024",
                "Wed, 31 Jan 2024 08:00:00 -0500",
                "January 31, 2024, 07:47 PM EST"
            })
    void reads_a_day(String value) {
        assertThat(Dates.value(value)).isEqualTo(LocalDate.of(2024, 1, 31));
    }

    @ParameterizedTest
    @CsvSource({"'Sept. 3, 2023', 2023-09-03", "3 Sept 2023, 2023-09-03", "1 May 2023, 2023-05-01"})
    void reads_months_in_their_short_forms(String value, LocalDate day) {
        assertThat(Dates.value(value)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01/02/2024",
                "0001-01-01",
                "1.2.2024",
                "2024",
                "January 2024",
                "2024-13-01",
                "2024-02-30",
                "30 February 2024",
                "31 April 2024",
                "last Tuesday",
                "Footnote, January 2024"
            })
    void never_guesses(String value) {
        assertThat(Dates.value(value)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01-31",
                "Published 31 January 2024",
                "Published: 2024-01-31",
                "Published on January 31, 2024",
                "First published on 31 January 2024",
                "Updated Wed 31 Jan 2024 17:05 GMT",
                "Wednesday, January 31, 2024",
                "January 31, 2024\n,",
                "Wednesday, 31 January 2024, 9:30pm",
                "Posted 31st January 2024 at 08:15",
                "Last updated: January 31, 2024",
                "Last edited: @January 31, 2024 3:12 PM",
                "Last edited by Ann Orr on 31 January 2024",
                "Created by Ann Orr, last modified by Bob Lee on Jan 31, 2024",
                "Effective date: January 31, 2024",
                "Version effective date: 31 January 2024",
                "Last revised on 31 January 2024",
                "Date last modified: January 31, 2024",
                "Date of last revision: January 31st, 2024",
                "This page was last edited on 31 January 2024, at 09:05 (UTC).",
                "This page was last modified 09:05, 31 January 2024.",
                "January 31, 2024 | Daily Planet, The (Metropolis)",
                "January 31, 2024 Contact: Ann Smith",
                "January 31, 2024 Media contact: Ann Smith, 555 0100",
                "📅 2024-01-31 08:15 🔗 The story ⏱️ 3 min...",
                "  Jan. 31, 2024  "
            })
    void reads_a_line_that_holds_nothing_else(String line) {
        assertThat(Dates.line(line)).isEqualTo(LocalDate.of(2024, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEIJING, Jan. 31, 2024 (Reuters) — Talks began.",
                "WASHINGTON, D.C., January 31, 2024 – Talks began.",
                "NEW YORK, 31 January 2024 (AP) - Talks began.",
                "Beijing, Jan 31, 2024 -- Talks began.",
                "SALEM, Ore. - (Kessel Wire) - January 31, 2024 - Talks began.",
                "SALEM, OR -- January 31st, 2024 -- Talks began.",
                "Leeds, 31st January 2024 – (Kessel Wire) — Talks began.",
                "January 31, 2024 (BEIJING) – Talks began."
            })
    void reads_the_day_before_a_wire_story(String paragraph) {
        assertThat(Dates.dateline(paragraph)).isEqualTo(LocalDate.of(2024, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEIJING, Jan 31 (Reuters) — Talks began.",
                "January 31, 2024 — The firm was founded.",
                "January 31, 2024 (a Wednesday) — Talks began.",
                "Wednesday, January 31, 2024 – Talks with the mill.",
                "Mill Hall, January 31, 2024 – 2:30 PM",
                "The talks (long awaited) - January 31, 2024 - began.",
                "On January 31, 2024 the talks - long awaited - began.",
                "The talks of January 31, 2024, began.",
                "BEIJING (Reuters) — Talks began on January 31, 2024."
            })
    void takes_no_day_from_a_story_that_tells_none_so(String paragraph) {
        assertThat(Dates.dateline(paragraph)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BEIJING, Jan. 31, 2024 (Reuters) — Talks began. | Talks began.
            BEIJING, Jan 31 (Reuters) — Talks began. | Talks began.
            LOS ALTOS, CA--The mill burnt down. | The mill burnt down.
            ST. PAUL, Minn., May 3 (AP) - The mill burnt. | The mill burnt.
            LEEDS (PA) – Forty mills shut. | Forty mills shut.
            Leeds, May 3, 2024 – (4Wire) — Forty mills shut. | Forty mills shut.
            SALEM, OR - (Wire) - May 3rd, 2024 - Forty mills shut. | Forty mills shut.
            SALEM, Ore.–(KESSEL WIRE)–Forty mills shut. | Forty mills shut.
            SALEM--(KESSEL WIRE)--Forty mills shut. | Forty mills shut.
            Wednesday, July 3, 2024 –2:30 PM | Wednesday, July 3, 2024 –2:30 PM
            Mill Hall, July 3, 2024 – 2:30 PM | Mill Hall, July 3, 2024 – 2:30 PM
            CAUTION – (hot) – Stand back. | CAUTION – (hot) – Stand back.
            CAUTION - The floor is wet. | CAUTION - The floor is wet.
            NASA—the agency—said so. | NASA—the agency—said so.
            The BBC, CNN - and others - came. | The BBC, CNN - and others - came.
            WARNING (hot) - Stand back. | WARNING (hot) - Stand back.
            """)
    void a_wire_story_begins_behind_its_place(String paragraph, String story) {
        assertThat(Dates.withoutDateline(paragraph, new Span(0, paragraph.length()))
                        .of(paragraph))
                .isEqualTo(story);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Smith, 31 January 2024",
                "By Ann Smith | January 31, 2024",
                "By Ann Smith on 31 January 2024",
                "Admin | January 31, 2024"
            })
    void reads_a_day_after_the_author(String line) {
        assertThat(Dates.line(line)).isEqualTo(LocalDate.of(2024, 1, 31));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Published 31 January 2024. The council met.      | 2024-01-31
            Valid from 31 January 2024 to 1 May 2025.        | 2024-01-31
            In force since 31 January 2024                   | 2024-01-31
            Effective from January 31, 2024. It costs £3.    | 2024-01-31
            Published 31 January 2024 by the council of Ely. |
            Valid until 31 January 2024.                     |
            It is valid from 31 January 2024.                |
            31 January 2024. The council met.                |
            """)
    void reads_the_day_from_which_a_text_holds_where_it_begins_with_it(String paragraph, @Nullable LocalDate day) {
        assertThat(Dates.opening(paragraph)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 31 January 2024 the council met.",
                "31 January 2024 was a cold day",
                "Published by the council",
                "This page was last in use on 31 January 2024.",
                "Published 01/02/2024",
                "Updated"
            })
    void takes_no_day_from_other_lines(String line) {
        assertThat(Dates.line(line)).isNull();
    }

    @Test
    @Timeout(5)
    void looks_for_the_day_of_an_endless_title_at_its_end() {
        assertThat(Dates.title("Mon-".repeat(100_000) + "Minutes of 3 May 2024"))
                .isEqualTo("2024-05-03");
    }
}
