package footnote.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.Article;
import footnote.corpus.Furniture;
import footnote.corpus.PassageSplitter;
import footnote.corpus.Sentence;
import footnote.read.ArticleReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final String ON_BOARD =
            "The harbour board of Ely met on Monday, and the harbour board spoke for the whole of the day of what the boats pay to it.";

    /** Made up, with the noise of a page that was copied whole. */
    private static final String CAPTURE = """
            Advertisement
            Advertisement
            Northern ferries
            Get more with OurPaper
            A personalised news feed of stories that matter to you
            Learn more
            Old ferries carry half a million passengers across the sound each summer. Photo: Reuters

            Harbour towns and ferry firm agree on night boats as island road stays shut

              • The firm says the first night boat was a ‘fair start’ but that ‘more boats are needed’ for the islands
              • Night boats were one of the main promises of a meeting between the mayors in spring
            The harbour towns of Vik and Sund have agreed with the ferry firm Nordlinje on boats at night, as the island road stays shut after the flood.
            A team led by the firm’s deputy director Karin Holm travelled to Vik on Thursday for a day of talks with the mayors.

            “We hope that both towns will … go on to share the cost of the boats,” Holm told the mayors, according to the local radio.

            02:31

            Ferry firm and towns open night route

            Ferry firm and towns open night route

            The night boat leaves at 11.30 p.m. and takes 40 minutes. It carries 60 cars.

            Hide Caption 3 of 12

            Mayor Ola Berg welcomes deputy director Karin Holm in the harbour of Vik. Photo: NTB

            The road was closed in October, when the river Elv rose by 4.2 metres.

            Islanders ask for lower fares on winter boats

            The towns are to meet the firm again in the coming weeks.

            1
            """;

    @Test
    void finds_the_headline_of_a_captured_page() {
        assertThat(TextReader.extract(CAPTURE).title())
                .isEqualTo("Harbour towns and ferry firm agree on night boats as island road stays shut");
    }

    @Test
    void leaves_no_furniture_among_the_sentences_of_a_captured_page() throws UnreadableException {
        Article article = ArticleReader.read("capture.txt", CAPTURE.getBytes(StandardCharsets.UTF_8));
        List<Sentence> sentences = PassageSplitter.split(article).stream()
                .flatMap(passage -> passage.sentences().stream())
                .toList();
        List<String> words =
                sentences.stream().map(s -> s.span().of(article.text())).toList();
        assertThat(words)
                .noneMatch(Furniture::is)
                .doesNotContain(article.title(), "Ferry firm and towns open night route")
                .contains(
                        "The night boat leaves at 11.30 p.m. and takes 40 minutes.",
                        "“We hope that both towns will … go on to share the cost of the boats,” Holm told the mayors,"
                                + " according to the local radio.",
                        "Islanders ask for lower fares on winter boats");
        assertThat(sentences)
                .filteredOn(s -> s.kind() == Sentence.Kind.CAPTION)
                .extracting(s -> s.span().of(article.text()))
                .contains("Mayor Ola Berg welcomes deputy director Karin Holm in the harbour of Vik. Photo: NTB");
    }

    @Test
    void reads_no_writer_below_a_headline_that_asks() throws UnreadableException {
        Article article = ArticleReader.read(
                "page.txt",
                ("Does the harbour board pay?\n\nBy Ann Orr\n\n" + ON_BOARD).getBytes(StandardCharsets.UTF_8));
        assertThat(PassageSplitter.split(article).getFirst().words(article.text()))
                .doesNotContain("By Ann Orr");
    }

    @Test
    void takes_neither_the_line_over_the_headline_nor_another_articles_for_a_heading() throws UnreadableException {
        Article article = ArticleReader.read("capture.txt", CAPTURE.getBytes(StandardCharsets.UTF_8));
        assertThat(PassageSplitter.split(article).stream()
                        .flatMap(passage -> passage.sentences().stream())
                        .filter(sentence -> sentence.kind().isHeading()))
                .isEmpty();
    }

    @Test
    void reads_of_a_page_what_is_told_and_not_what_stands_around_it() throws UnreadableException {
        Article article = ArticleReader.read("page.txt", """
                Home News Sport Business
                Council to close two of its five libraries
                By Jane Roe
                Local democracy reporter
                Updated: 6:02am, 1 March 2024
                Share
                Saltby library lent 41,000 books last year
                Two of the five libraries in Orrham will close in September under plans to save £420,000 a year.
                'Heart of the village'
                Saltby library is the heart of the village, said Tom Ely, who leads the opposition.
                Further reading
                Opening hours cut
                Inspector turns down plan to sell the old library
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(article.title()).isEqualTo("Council to close two of its five libraries");
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(PassageSplitter.split(article).stream()
                        .flatMap(passage -> passage.sentences().stream())
                        .map(sentence -> sentence.kind() + " " + sentence.span().of(article.text())))
                .containsExactly(
                        "CAPTION Saltby library lent 41,000 books last year",
                        "BODY Two of the five libraries in Orrham will close in September under plans to save £420,000 a year.",
                        "HEADING 'Heart of the village'",
                        "BODY Saltby library is the heart of the village, said Tom Ely, who leads the opposition.");
    }

    @Test
    void reads_title_date_and_address_at_the_head() {
        Extract extract = TextReader.extract("""
                Council closes old bridge

                Published on 3 March 2023
                Source: https://news.example/bridge

                The council closed the old bridge on Monday, after an engineer had found cracks in two of its piers, and lorries take the ring road.
                """);
        assertThat(extract.title()).isEqualTo("Council closes old bridge");
        assertThat(extract.published()).isEqualTo(LocalDate.of(2023, 3, 3));
        assertThat(extract.uri()).isEqualTo("https://news.example/bridge");
    }

    @Test
    void takes_no_address_that_stands_below_running_text() {
        assertThat(TextReader.extract("""
                The icons come from a server of their own, which asks nobody for anything, keeps no names, and is not told who wants a picture.

                https://icons.example/news.example/icon.png
                """).uri()).isNull();
    }

    @Test
    void makes_up_nothing_where_a_text_tells_nothing() {
        Extract extract = TextReader.extract("""
                The council closed the old bridge on 3 March 2023, as told at https://news.example/bridge, after an engineer had found cracks in two of its piers.
                """);
        assertThat(extract.title()).isNull();
        assertThat(extract.published()).isNull();
        assertThat(extract.uri()).isNull();
    }

    @Test
    void a_headline_in_the_middle_of_its_line_may_stand_over_the_day() throws UnreadableException {
        String text = "\n          Hearing of the Harbour Board\n               January 31, 2024\n\n"
                + "    The board of the harbour met to hear what the boats of the town pay, and for how long they may stay there.\n";
        assertThat(TextReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .returns("Hearing of the Harbour Board", Extract::title)
                .returns(LocalDate.of(2024, 1, 31), Extract::published);
    }

    @Test
    void looks_for_a_date_at_the_head_alone() {
        String paragraph = "The council closed the bridge.\n\n".repeat(20);
        assertThat(TextReader.extract(paragraph + "3 March 2023").published()).isNull();
    }

    @Test
    void the_words_that_a_publisher_sets_around_a_talk_are_not_its_headline() throws UnreadableException {
        String talk = """
                Roe Press EventWires Event Transcript
                E D I T E D

                Q4 2023 Kessel Mills Earnings Call
                JANUARY 26, 2024 / 10:00PM GMT

                Participants

                 * Ann Lee
                   Kessel Mills, Executive Vice President & Member of the Board
                 * Tom Roe
                   Ely Bank, Vice President

                Ann Lee

                Welcome to the call of Kessel Mills on the earnings of the fourth quarter, of which the Executive Board will tell.
                """ + "The mills sold more flour than in any year before.\n".repeat(250)
                + "The Roe Press EventWires Event Transcript is a product of Roe Press.";
        Extract extract = TextReader.read(talk.getBytes(StandardCharsets.UTF_8));
        assertThat(extract.title()).isEqualTo("Q4 2023 Kessel Mills Earnings Call");
        assertThat(extract.published()).isEqualTo(LocalDate.of(2024, 1, 26));
    }

    @Test
    void a_headline_goes_without_the_name_of_its_site() throws UnreadableException {
        Extract extract = TextReader.read("""
                Council closes old bridge | Town of Milton
                Skip to main content
                Council closes old bridge
                The council of the town of Milton closed the old bridge on Monday, after an engineer had found cracks in two of its piers.
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(extract.title()).isEqualTo("Council closes old bridge");
    }

    @Test
    void a_headline_over_two_lines_goes_without_the_name_of_its_site() throws UnreadableException {
        String page = """
                Council closes old bridge before the winter - Town of Milton
                Skip to main content
                Council closes old bridge
                before the winter
                The council of the town of Milton closed the old bridge on Monday, after an engineer had found cracks in two of its piers.
                """;
        Article article = ArticleReader.read("page.txt", page.getBytes(StandardCharsets.UTF_8));
        assertThat(article.title()).isEqualTo("Council closes old bridge before the winter");
        assertThat(PassageSplitter.split(article).getFirst().words(article.text()))
                .startsWith("The council of the town");
    }

    @Test
    void a_release_in_wrapped_lines_is_called_by_the_headline_behind_its_mark() throws UnreadableException {
        Article article = ArticleReader.read("uploads.txt", """
                May 3, 2024 Contact: Ann Lee
                Mill Office
                (555) 555-0100
                For Immediate Release: The council of Milton and the mill announce
                the closing of the old bridge
                The council of Milton and the mill said today that the old bridge
                is closing, after an engineer had found cracks in its piers and in
                the road of the old bridge.
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(article.title())
                .isEqualTo("The council of Milton and the mill announce the closing of the old bridge");
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 5, 3));
        assertThat(PassageSplitter.split(article)
                        .getFirst()
                        .words(article.text())
                        .replace('\n', ' '))
                .isEqualTo(
                        "(555) 555-0100 The council of Milton and the mill said today that the old bridge"
                                + " is closing, after an engineer had found cracks in its piers and in the road of the old bridge.");
    }

    @Test
    void what_a_page_shows_of_other_articles_at_its_end_is_left_out() throws UnreadableException {
        Article article = ArticleReader.read("page.txt", """
                Council closes old bridge
                The council of the town of Milton closed the old bridge on Monday, after an engineer had found cracks in two of its piers.
                Recent News
                Mill burns down
                May 3, 2024
                The old mill burnt down on Friday, and the council …
                Stay with us
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(PassageSplitter.split(article)).hasSize(1);
        assertThat(PassageSplitter.split(article).getFirst().words(article.text()))
                .endsWith("in two of its piers.");
    }

    @Test
    void a_release_is_of_the_day_it_is_released_on_and_no_attachment_by_name() throws UnreadableException {
        Extract extract = TextReader.read("""
                Exhibit 99.1

                mill_logo2.jpg

                For Immediate Release: May 3, 2024

                KESSEL MILLS REPORTS SALES OF FLOUR

                Kessel Mills said today that its sales of flour rose to 96 tons in the quarter that ended in March, from 85 in the year before it.
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(extract.title()).isEqualTo("KESSEL MILLS REPORTS SALES OF FLOUR");
        assertThat(extract.published()).isEqualTo(LocalDate.of(2024, 5, 3));
    }

    /** The letterhead is that of all papers of the office. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MEMORANDUM;FROM: Ada Orr;RE: The toll of the old bridge|The toll of the old bridge
            TO: Tom Roe;Date: May 3, 2024;Subject: Night boats to Sund|Night boats to Sund
            In the Harbour Court of Ely;No. 7;Ada Orr v.;Kessel Mills|Ada Orr v. Kessel Mills
            Court of Ely;No. 7;     ADA ORR,;Appellant,;     v.;KESSEL MILLS,;Appellee.|ADA ORR v. KESSEL MILLS
            Petitioner v. Respondent|HARBOUR BOARD
            Re: nothing|HARBOUR BOARD
            Orr v. Roe|HARBOUR BOARD
            """)
    void a_memo_is_called_by_its_subject_and_a_courts_paper_by_its_parties(String head, String title) {
        assertThat(TextReader.extract("HARBOUR BOARD\n\n" + head.replace(";", "\n\n") + "\n\n" + ON_BOARD)
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Table of Contents",
                "Revised 03/01/03",
                "Last updated: 3 May 2024",
                "ARTICLE I - THE HARBOUR BOARD",
                "Section A. The harbour board",
                "Status of this Memo",
                "By Ada Orr",
                "By Ada Orr and Ben Roe"
            })
    void what_stands_over_a_part_or_tells_a_state_or_a_writer_is_no_title(String line) {
        assertThat(TextReader.extract(line + "\n\nRules of Ely\n\n" + ON_BOARD).title())
                .isEqualTo("Rules of Ely");
        assertThat(TextReader.extract(line + "\n\n" + ON_BOARD).title()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbour board, 3 May//Present: Ann Orr of the harbour board of Ely, Bob Lee/BOARD | Harbour board, 3 May
            The old lock//Told for the harbour board of Ely on its day by Ann Orr/BOARD | The old lock
            Menu//The harbour board of Ely/BOARD | The harbour board of Ely
            Our region//By Ann Orr//What the boats pay to the harbour board/BOARD | What the boats pay to the harbour board
            The board//What the boats pay to the harbour board of Ely/BOARD | The board
            Boats of Ely/On Sundays/Boat  P  W/Ely   2  1/Wick  2  0//Ely boats of the harbour board 2-1 Wick board/BOARD | Boats of Ely
            CALMODOR TABLETS/For readers//1. What boats and the harbour board of Ely are/BOARD | CALMODOR TABLETS
            Vote of 7 May/Turnout 41%//Ann Orr of the harbour board of Ely    1,204/BOARD | Vote of 7 May
            Ely boats/Minutes//Place: Ely//Present: Ann Orr of the harbour board/BOARD | Ely boats
            Trip to Ely//06:40  Depart the harbour board//09:05  Arrive Ely/BOARD | Trip to Ely
            Talk: The lock, part 4/Host: Ann Orr of the harbour board/Recorded 16 May 2026/BOARD | Talk: The lock, part 4
            Lock news/What the boats pay to the harbour board/BOARD | What the boats pay to the harbour board
            Does the harbour board pay?//By Ann Orr/BOARD | Does the harbour board pay?
            Does the harbour board pay?//It does.//Do the boats of Ely?/BOARD |
            [03.05.25, 14:03:11] Ann: the harbour board of Ely is here//BOARD |
            """)
    void the_first_line_of_a_typed_text_is_its_title_where_it_stands_alone(String lines, @Nullable String title)
            throws UnreadableException {
        String text = lines.replace("BOARD", "/" + ON_BOARD).replace("/", "\n");
        assertThat(TextReader.read(text.getBytes(StandardCharsets.UTF_8)).title())
                .isEqualTo(title);
    }

    @Test
    void pages_are_read_without_what_stands_at_the_heads_or_feet_of_several() throws UnreadableException {
        String paper =
                "Mill report\n\nThe mill stood\n\nAll rights kept   1\n\fMILL LTD | MAY 2024\n\nstill all year.\n\nNobody knew why."
                        + "\n\nAll rights kept   2\n\fMILL LTD | MAY 2024\n\nIt rained.\n\nAll rights kept   3\n\fMILL LTD | MAY 2024\n\n12 men left.";
        assertThat(TextReader.read(paper.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(
                        "Mill report\n\nThe mill stood\nstill all year.\n\nNobody knew why.\n\nIt rained.\n\n12 men left.");
    }

    @Test
    void pages_are_read_without_what_stands_beside_their_numbers() throws UnreadableException {
        String paper =
                "The mill\n\nIt stood.\n\f7  THE FEN\n\nIt rained.\n\fOF MILLS  8\n\nIt blew.\n\f9  OF FORDS\n\n12 men left.";
        assertThat(TextReader.read(paper.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("The mill\n\nIt stood.\n\nIt rained.\n\nIt blew.\n\n12 men left.");
    }

    @Test
    void the_letter_o_is_a_bullet_where_it_is_no_word() {
        assertThat(TextDecoder.clean("Bring:\no Boots\no A lamp")).isEqualTo("Bring:\n◦ Boots\n◦ A lamp");
        assertThat(TextDecoder.clean("Com\no João vai\no Rui e o Zé")).isEqualTo("Com\no João vai\no Rui e o Zé");
    }

    @Test
    void a_paragraph_that_goes_on_over_a_page_is_whole_before_the_note_at_the_pages_foot() throws UnreadableException {
        String paper =
                "The mill stood\n\n\n     1\n      Built in 1880.\n\n  -2-\n\fstill all year.\n\nIt rained.\n\n  -3-\n\fNobody knew why.";
        assertThat(TextReader.read(paper.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(
                        "The mill stood\nstill all year.\n\n     1\n      Built in 1880.\n\nIt rained.\n\nNobody knew why.");
    }

    @Test
    void the_lines_of_a_paper_typed_with_a_blank_one_below_each_are_paragraphs() throws UnreadableException {
        String heading = "          A. The mill\n\n";
        String paragraph = "          The   owner of the\n\nmill, who came from\n\nEly, let it stand.\n\n";
        String closed = "          The owner of the\nmill, who came from\nEly, let it stand.\n\n";
        assertThat(TextReader.read((heading + paragraph.repeat(20)).getBytes(StandardCharsets.UTF_8))
                        .text()
                        .strip())
                .isEqualTo((heading + closed.repeat(20)).strip());
        assertThat(TextReader.read((heading + paragraph).getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("The   owner of the\n\nmill");
    }

    @Test
    void whoever_speaks_several_times_over_what_they_are_is_named_with_it_in_a_line() throws UnreadableException {
        String turns = "Ann Lee\nHead of Mills\nIt rained.\nTom Ray\nKessel Bank\nDid it?\n".repeat(3);
        assertThat(TextReader.read(turns.getBytes(StandardCharsets.UTF_8)).text())
                .startsWith("Ann Lee -- Head of Mills\n\nIt rained.\n\nTom Ray -- Kessel Bank\n\nDid it?\n\nAnn Lee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEDIA ADVISORY: ", "News release -- ", "FOR IMMEDIATE RELEASE: "})
    void a_releases_headline_goes_without_what_it_is_and_is_not_told_again(String mark) throws UnreadableException {
        String page = "Skip to content\n" + mark + "Council Shuts Old Mill Bridge - Mill Office\n" + mark
                + "Council Shuts Old Mill Bridge\nMay 3, 2024\n\nThe council shuts the old bridge, which carried lorries to the mill for all of ninety years, on Monday, the clerk said.";
        Article article = ArticleReader.read("page.txt", page.getBytes(StandardCharsets.UTF_8));
        assertThat(article.title()).isEqualTo("Council Shuts Old Mill Bridge");
        assertThat(PassageSplitter.split(article).stream().flatMap(passage -> passage.sentences().stream()))
                .hasSize(1);
    }

    @Test
    void a_title_in_a_list_of_contents_goes_without_its_page() {
        assertThat(TextReader.extract(
                                "Contents\n\nRules of the harbour board 3\n\nRules of the harbour board\n\n" + ON_BOARD)
                        .title())
                .isEqualTo("Rules of the harbour board");
    }
}
