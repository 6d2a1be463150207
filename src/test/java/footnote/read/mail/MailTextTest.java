package footnote.read.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTextTest {

    @Test
    void joins_the_lines_that_were_wrapped_and_no_others() {
        assertThat(MailText.of("""
                Hello all,
                the boiler in the east wing failed on Sunday. The repair will cost about
                1,900 pounds, and Kessel can come on Thursday or on Friday.
                - A day's notice
                Best wishes
                Ann""")).isEqualTo("""
                        Hello all,

                        the boiler in the east wing failed on Sunday. The repair will cost about 1,900 pounds, and Kessel can come on Thursday or on Friday.
                        - A day's notice
                        Best wishes
                        Ann
                        """);
    }

    @Test
    void joins_lines_that_were_wrapped_to_less_than_others() {
        assertThat(MailText.of("""
                The hall is insured with the Northern Mutual,
                which pays for storms and floods alike.
                Ask the clerk for the policy. It lies in the second drawer of the cabinet by the door.
                It costs the parish council no more than
                £240 a year.
                Rooms let by the hour to clubs and societies:
                the loft""")).isEqualTo("""
                        The hall is insured with the Northern Mutual, which pays for storms and floods alike.
                        Ask the clerk for the policy. It lies in the second drawer of the cabinet by the door.
                        It costs the parish council no more than £240 a year.
                        Rooms let by the hour to clubs and societies:
                        the loft
                        """);
    }

    @Test
    void leaves_out_rulers_and_the_signatures_of_who_is_answered() {
        assertThat(MailText.of("""
                ------------------------------
                IN THIS ISSUE
                ------------------------------
                The ferry sails again.
                > It is closed until May.
                > --
                > Ann Lee, harbour office
                > Phone 555 010
                >
                > Is there a bus?
                We shall see.""")).isEqualTo("""

                        IN THIS ISSUE

                        The ferry sails again.

                        It is closed until May.

                        Is there a bus?

                        We shall see.
                        """);
    }

    @Test
    void sets_who_wrote_what_is_answered_over_it() {
        assertThat(MailText.of("""
                Please go ahead.

                On Tue, 3 Mar 2026 at 09:12, Ann Lee <ann@mill.example> wrote:
                > The boiler failed.
                > > Is it safe?
                > Ann""")).isEqualTo("""
                        Please go ahead.

                        On Tue, 3 Mar 2026 at 09:12, Ann Lee wrote

                        The boiler failed.

                        Is it safe?

                        Ann
                        """);
    }

    @Test
    void knows_who_wrote_what_is_answered_by_two_lines() {
        assertThat(MailText.of("""
                On Fri, 04 Oct 2024 01:14:28 +0200
                Ann Lee <ann@mill.example> wrote:
                > The boiler failed.""")).isEqualTo("""

                        On Fri, 04 Oct 2024 01:14:28 +0200 Ann Lee wrote

                        The boiler failed.
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-----Original Message-----¶From: Eva Brandt [mailto:e@k.example]¶Sent: 5 March 2026 11:30¶To: Tom Orr¶Subject: Offer¶¶We can."
                        + " | ¶From Eva Brandt to Tom Orr, 5 March 2026 11:30¶¶We can.¶",
                "---------- Forwarded message ---------¶From: Eva <e@k.example>¶Date: 5 March 2026¶Subject: Offer¶To: <t@m.example>¶¶We can."
                        + " | ¶From Eva to <t@m.example>, 5 March 2026¶¶We can.¶",
                "Date: 5 March 2026¶Subject: Offer¶From: \"e@k.example\" <e@k.example>¶To: Tom Orr¶¶We can."
                        + " | ¶From e@k.example to Tom Orr, 5 March 2026¶¶We can.¶",
                "-----Ursprüngliche Nachricht-----¶Von: Eva <e@k.example>¶Gesendet: 5. März 2026¶An: Tom Orr;¶ Ann Lee¶Betreff: Angebot¶¶Ja."
                        + " | ¶From Eva to Tom Orr, Ann Lee, 5. März 2026¶¶Ja.¶",
                "Am 3.3.2026 schrieb Ann Lee <a@k.example>:¶> Passt das? | ¶Am 3.3.2026 schrieb Ann Lee¶¶Passt das?¶",
                "Am Di., 3. März 2026 schrieb Ann Lee <¶a@k.example>:¶> Passt das? | ¶Am Di., 3. März 2026 schrieb Ann Lee¶¶Passt das?¶",
                "These came on 3 March:¶two boats | These came on 3 March:¶two boats¶",
                "Subject: Offer¶Date: Friday¶To: all¶We can. | Subject: Offer¶Date: Friday¶To: all¶We can.¶",
                "From: here¶To: there¶We went. | From: here¶To: there¶We went.¶"
            })
    void tells_who_sent_on_what(String source, String text) {
        assertThat(MailText.of(source.replace('¶', '\n'))).isEqualTo(text.replace('¶', '\n'));
    }

    @Test
    void reads_letters_that_are_written_as_on_a_web_page() {
        assertThat(MailText.of("Der Z&#246;llner geht &#252;ber die Br&#252;cke, f&#252;r 2&#36;."))
                .isEqualTo("Der Zöllner geht über die Brücke, für 2$.\n");
        assertThat(MailText.of("Write &#252; for it.")).isEqualTo("Write &#252; for it.\n");
    }

    @Test
    void names_the_first_of_many() {
        assertThat(MailText.head("Ann", List.of("a", "b", "c", "d", "e", "f")))
                .isEqualTo("From Ann to a, b, c, d, e and others");
        assertThat(MailText.head("Ann", List.of())).isEqualTo("From Ann");
    }
}
