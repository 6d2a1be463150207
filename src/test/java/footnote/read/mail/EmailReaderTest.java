package footnote.read.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.corpus.Article;
import footnote.corpus.PassageSplitter;
import footnote.read.ArticleReader;
import footnote.read.text.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailReaderTest {

    private static final String HEAD =
            "From: Ann <ann@example.org>\nSubject: The bridge\nDate: Wed, 31 Jan 2024 23:30:00 -0500\nMIME-Version: 1.0\n";

    @Test
    void takes_title_date_and_text() throws UnreadableException {
        Article article = read(HEAD + "\nThe bridge is closed.\n\n-- \nAnn, editor");
        assertThat(article.title()).isEqualTo("The bridge");
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(article.text()).isEqualTo("From Ann\n\nThe bridge is closed.");
        assertThat(article.remark()).isNull();
    }

    @Test
    void reads_the_plain_one_of_two_tellings() throws UnreadableException {
        assertThat(read(HEAD + multipart("alternative", html("<p>Marked up.</p>"), plain("Plain.")))
                        .text())
                .isEqualTo("From Ann\n\nPlain.");
        assertThat(read(HEAD + multipart("alternative", plain(" "), html("<p>Marked up.</p>")))
                        .text())
                .isEqualTo("From Ann\n\nMarked up.");
    }

    @Test
    void reads_the_marked_up_telling_where_the_plain_one_only_stands_for_it() throws UnreadableException {
        String told = "The bridge is closed to lorries, and the ferry sails every hour from the harbour.";
        assertThat(read(HEAD + multipart("alternative", plain("Open this in a browser."), html("<p>" + told + "</p>")))
                        .text())
                .isEqualTo("From Ann\n\n" + told);
        assertThat(read(HEAD
                                + multipart(
                                        "alternative",
                                        html("<p>" + told + "</p>"),
                                        plain("It is closed to lorries, Ann says.")))
                        .text())
                .isEqualTo("From Ann\n\nIt is closed to lorries, Ann says.");
    }

    @Test
    void reads_the_marked_up_telling_where_the_plain_one_only_tells_what_it_holds() throws UnreadableException {
        String contents = "* The bridge is closed to lorries\n".repeat(12);
        String told = "The bridge is closed to lorries, and the ferry sails every hour from the harbour. ".repeat(20);
        assertThat(read(HEAD + multipart("alternative", plain(contents), html("<p>" + told + "</p>")))
                        .text())
                .isEqualTo("From Ann\n\n" + told.strip());
    }

    @Test
    void leaves_out_what_a_mailing_list_adds_to_each_message() throws UnreadableException {
        String footer =
                "_".repeat(47) + "\nHarbour mailing list\nharbour@b.org\nhttps://b.org/mailman/listinfo/harbour\n";
        assertThat(read(HEAD + "\nThe bridge is closed.\n" + footer).text())
                .isEqualTo("From Ann\n\nThe bridge is closed.");
    }

    @Test
    void leaves_out_what_stands_below_a_message_to_many_about_its_sending() throws UnreadableException {
        String text =
                "The bridge over the Ely is closed to all carts and boats from Monday on, since three of its beams"
                        + " are rotten and the fourth has gone.";
        String page = "<p>" + text + "</p><p>Was this forwarded to you?</p><p>Ely Boats, 3 Mill Lane</p>"
                + "<p>You can update your preferences or unsubscribe here.</p>";
        assertThat(read(HEAD.strip() + '\n' + html(page)).text())
                .isEqualTo("From Ann\n\n" + text + "\n\nEly Boats, 3 Mill Lane");
        assertThat(read(HEAD + '\n' + text + "\n\nWhere do I unsubscribe?\n").text())
                .isEqualTo("From Ann\n\n" + text + "\n\nWhere do I unsubscribe?");
    }

    @Test
    void reads_a_sentence_over_its_lines_as_in_other_typed_texts() throws UnreadableException {
        Article article = read(
                HEAD
                        + "\nAnn of the lock has asked the clerk for a gate\nthat closes. She says of the one that is there:\n"
                        + "“It hangs by a thread, and the boats of the town\nwait for an hour – and the\n– dear – clerk knows that it does.”\n");
        assertThat(PassageSplitter.split(article).getFirst().sentences())
                .extracting(sentence -> sentence.span().of(article.text()).replaceAll("\\s+", " "))
                .contains(
                        "Ann of the lock has asked the clerk for a gate that closes.",
                        "She says of the one that is there: “It hangs by a thread, and the boats of the town wait for an hour"
                                + " – and the – dear – clerk knows that it does.”");
    }

    @Test
    void leaves_out_signatures_of_web_pages_and_tells_who_wrote_what_is_answered() throws UnreadableException {
        assertThat(read(HEAD.strip()
                                + '\n'
                                + html(
                                        "<p>Yes.</p><div class='gmail_signature'>Ann, Ely Print</div><div class='gmail_attr'>"
                                                + "On Tue, 11 Feb 2025, Bob &lt;bob@ely.example&gt; wrote:</div><p>Is it shut?</p>"))
                        .text())
                .isEqualTo("From Ann\n\nYes.\n\nOn Tue, 11 Feb 2025, Bob wrote\n\nIs it shut?");
    }

    @Test
    void reads_the_sheets_of_a_plain_text_and_leaves_out_a_signature_whose_space_was_lost() throws UnreadableException {
        assertThat(read(HEAD
                                + "\nTolls:\n  Canoe      €6\n  Raft       €8\n  Barge     €12\n\nBest,\nAnn\n--\nAnn, editor. You get this since you rent a boat at Ely. Leave the list at https://ely.example/leave")
                        .text())
                .isEqualTo("From Ann\n\nTolls:\n\nCanoe: €6\n\nRaft: €8\n\nBarge: €12\n\nBest,\n\nAnn");
    }

    @Test
    void tells_who_wrote_what_a_web_page_sends_on() throws UnreadableException {
        String head =
                "<p><b>From:</b> Bob Orr &lt;bob@ely.example&gt;<br><b>Sent:</b> 11 March 2025 15:02<br><b>To:</b> Ann &lt;ann@b.org&gt;"
                        + "<br><b>Subject:</b> The lock</p>";
        assertThat(read(HEAD.strip() + '\n' + html("<p>See below.</p>" + head + "<p>The lock is shut.</p>"))
                        .text())
                .isEqualTo("From Ann\n\nSee below.\n\nFrom Bob Orr to Ann, 11 March 2025 15:02\n\nThe lock is shut.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kind regards,//Bob Orr/Keeper, Lock 3/Mobile 01353 555010 | Kind regards,//Bob Orr; Keeper, Lock 3; Mobile 01353 555010
            Best/Bob/bob@ely.example//The lock is shut. | Best/Bob; bob@ely.example//The lock is shut.
            Thank you/Bob Orr/Keeper | Thank you/Bob Orr/Keeper
            Yours sincerely/The lock is shut./01353 555010 | Yours sincerely/The lock is shut./01353 555010
            Bob Orr/Keeper/01353 555010 | Bob Orr/Keeper/01353 555010
            """)
    void tells_in_one_row_who_signs_and_where_they_are_reached(String lines, String told) throws UnreadableException {
        assertThat(read(HEAD + "\n" + lines.replace('/', '\n')).text())
                .isEqualTo("From Ann\n\n" + told.replace('/', '\n'));
        String page =
                "<p>" + lines.replace("//", "</p><p>").replace("/", "<br>").replace("<<br>", "</") + "</p>";
        assertThat(read(HEAD.strip() + '\n' + html(page)).text())
                .isEqualTo("From Ann\n\n" + told.replace("//", "/").replace("/", "\n\n"));
    }

    @Test
    void leaves_out_the_addresses_that_a_program_put_behind_the_words_of_links() throws UnreadableException {
        String plain = "Ask Tom<mailto:tom@b.org> or read the plan <https://b.org/x?y=1>. [cid:logo@b]";
        assertThat(read(HEAD + multipart("alternative", plain(plain), html("<p>Ask Tom or read the plan.</p>")))
                        .text())
                .isEqualTo("From Ann\n\nAsk Tom or read the plan.");
        assertThat(read(HEAD + "\nRead <https://b.org/plan>.").text()).contains("<https://b.org/plan>");
    }

    @Test
    void says_which_attachments_it_left_out() throws UnreadableException {
        Article article = read(
                HEAD
                        + multipart(
                                "mixed",
                                plain("See below."),
                                "Content-Type: application/pdf; name=plan.pdf\nContent-Disposition: attachment; filename=plan.pdf\n\nx"));
        assertThat(article.text()).isEqualTo("From Ann\n\nSee below.");
        assertThat(article.remark()).isEqualTo("its attachment is not read: plan.pdf");
    }

    @Test
    void reads_mail_that_is_attached() throws UnreadableException {
        Article article = read(HEAD
                + multipart(
                        "mixed",
                        plain("See what Tom says."),
                        "Content-Type: message/rfc822\nContent-Disposition: attachment\n\nFrom: Tom Orr <tom@b.org>\n"
                                + "To: Ann <ann@b.org>\nSubject: Tolls\n\nThe toll is two euros."));
        assertThat(article.text())
                .isEqualTo("From Ann\n\nSee what Tom says.\n\nFrom Tom Orr to Ann\n\nTolls\n\nThe toll is two euros.");
        assertThat(article.title()).isEqualTo("The bridge");
        assertThat(article.remark()).isNull();
    }

    @Test
    void decodes_words_and_bodies() throws UnreadableException {
        Article article = read("""
                From: a@b.org
                Subject: =?UTF-8?Q?Caf=C3=A9_closed?=
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                The caf=E9 is clo=
                sed.""");
        assertThat(article.title()).isEqualTo("Café closed");
        assertThat(article.text()).isEqualTo("From a@b.org\n\nThe café is closed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"just words\nand more words", "{\"a\": 1}"})
    void refuses_what_has_no_header(String source) {
        assertThatThrownBy(() -> read(source)).hasMessageStartingWith("is no e-mail");
    }

    @Test
    void lines_go_on_where_a_space_at_their_end_says_so() throws UnreadableException {
        assertThat(read("Subject: Boats\n"
                                + "Content-Type: text/plain; charset=utf-8; format=flowed\n\n"
                                + "1. Turn the boat \nHeron round.\n2. Call \nAnn Orr.\n\n> Who may \n> Lock it?\n>> Ask \n> Tom.\n")
                        .text())
                .contains("1. Turn the boat Heron round.\n", "2. Call Ann Orr.", "Who may Lock it?")
                .doesNotContain("Ask Tom");
    }

    @Test
    void ruled_tables_tell_their_rows() throws UnreadableException {
        assertThat(read("Subject: Boats\n" + plain("""
                Here is who has which boat.

                -------------------------
                Boat     Who has it
                -------- ----------------
                Grey     the Orrs, until
                goose    June

                Heron    nobody
                -------------------------
                """)).text())
                .endsWith("Boat: Grey goose; Who has it: the Orrs, until June\n\nBoat: Heron; Who has it: nobody");
    }

    private static Article read(String source) throws UnreadableException {
        return ArticleReader.read("a.eml", source.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String multipart(String kind, String... parts) {
        return "Content-Type: multipart/" + kind + "; boundary=b\n\n--b\n" + String.join("\n--b\n", parts)
                + "\n--b--\n";
    }

    private static String plain(String text) {
        return "Content-Type: text/plain; charset=utf-8\n\n" + text;
    }

    private static String html(String text) {
        return "Content-Type: text/html; charset=utf-8\n\n" + text;
    }
}
