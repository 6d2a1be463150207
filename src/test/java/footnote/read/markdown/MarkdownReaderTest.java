package footnote.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.Article;
import footnote.corpus.PassageSplitter;
import footnote.read.ArticleReader;
import footnote.read.text.Extract;
import footnote.read.text.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    @Test
    void takes_no_address_or_day_in_code_for_the_articles_own() throws UnreadableException {
        Extract extract = read("Name the page:\n\n```\nhttps://boats.example/fares\n2024-05-03\n```\n\nThen save it.");
        assertThat(extract.uri()).isNull();
        assertThat(extract.published()).isNull();
    }

    @Test
    void reads_what_front_matter_says_of_the_article_unless_its_text_does() throws UnreadableException {
        assertThat(read("""
                ---
                title: The ferry
                summary: ""
                deck: "**The ferry** runs at night from May&mdash;it will carry [bicycles](bikes.md), too."
                ---
                """).text()).isEqualTo("The ferry runs at night from May—it will carry bicycles, too.");
        assertThat(read("""
                ---
                title: The ferry
                summary: It will run at night. It will carry bicycles, and later
                ---
                It *will* run at night. It will carry bicycles, and later cars.
                """).text()).isEqualTo("It will run at night. It will carry bicycles, and later cars.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ---/author: Ann Lee/--- | Article by: Ann Lee
            ---/authors: [Ann Lee, "Bo O'Hara"]/--- | Article by: Ann Lee, Bo O'Hara
            ---/authors:/  - url: ann.example/    name: Ann Lee/  - name: Bo Orr/--- | Article by: Ann Lee, Bo Orr
            ---/byline: By Ann Lee and Bo Orr/--- | Article by: Ann Lee and Bo Orr
            +++/author = "Ann Lee <ann@ely.example>"/+++ | Article by: Ann Lee
            +++/authors = ["Ann Lee", "Bo Orr"]/+++ | Article by: Ann Lee, Bo Orr
            Title: Locks/Author: Ann Lee/ | Article by: Ann Lee
            % Locks/% Ann Lee; Bo Orr | Article by: Ann Lee; Bo Orr
            ---/author: van der Lee/--- | Article by: van der Lee
            ---/author: admin/--- |
            ---/authors: [annlee, bo]/--- |
            ---/author: ""/--- |
            """)
    void tells_above_the_text_who_wrote_it(String front, @Nullable String line) throws UnreadableException {
        assertThat(read(front.replace("/", "\n") + "\n\nText.").text())
                .isEqualTo(line == null ? "Text." : line + "\n\nText.");
    }

    @Test
    void takes_what_goes_on_by_four_spaces_for_no_code() throws UnreadableException {
        assertThat(read("""
                  1. **Tar the hull.**

                    It takes [two days](tar.md).

                  2. **Launch it.**
                """).text()).isEqualTo("1. Tar the hull.\n\n   It takes two days.\n\n2. Launch it.");
        assertThat(read("""
                <div>

                    <p>
                      The hull is <em>oak</em>.
                    </p>

                    <p>The mast is ash.</p>
                </div>
                """).text()).isEqualTo("The hull is oak.\n\nThe mast is ash.");
    }

    @Test
    void takes_title_date_and_address_from_the_front_matter() throws UnreadableException {
        Extract extract = read("""
                ---
                title: "Bridge: closed"
                published: 2023-03-03
                url: https://news.example/bridge
                tags: [roads, rivers]
                ---

                # Another heading

                The council closed it.
                """);
        assertThat(extract.title()).isEqualTo("Bridge: closed");
        assertThat(extract.published()).isEqualTo(LocalDate.of(2023, 3, 3));
        assertThat(extract.uri()).isEqualTo("https://news.example/bridge");
        assertThat(extract.text()).isEqualTo("Another heading\n\nThe council closed it.");
    }

    @Test
    void tells_apart_the_fields_of_a_line() throws UnreadableException {
        Extract extract = read("""
                # The bridge

                **By:** Ann Lee | **Published:** 3 May 2024 | **Source:** [The council](https://ely.example)

                It is open.
                """);
        assertThat(extract.published()).isEqualTo(LocalDate.of(2024, 5, 3));
        assertThat(extract.text())
                .isEqualTo("The bridge\n\nBy: Ann Lee\n\nPublished: 3 May 2024\n\nSource: The council\n\nIt is open.");
    }

    @Test
    void a_ruled_table_tells_its_rows() throws UnreadableException {
        assertThat(read("""
                # Boats

                  Boat     Lies at
                  -------- ------------------
                  Heron    the *old* pier
                  Goose    the mill

                They are let by the hour.
                """).text()).isEqualTo("""
                Boats

                Boat: Heron; Lies at: the old pier

                Boat: Goose; Lies at: the mill

                They are let by the hour.""");
    }

    @Test
    void takes_them_from_the_front_matter_of_a_web_page_too() throws UnreadableException {
        String page =
                "\uFEFF---\ntitle: The old bridge\ndate: 2024-05-03\n---\n<p>It is {% if open %}open{% endif %}.</p>";
        assertThat(MarkdownReader.readPage(bytes(page)))
                .returns("The old bridge", Extract::title)
                .returns(LocalDate.of(2024, 5, 3), Extract::published)
                .returns("It is open.", Extract::text);
        assertThat(MarkdownReader.readPage(bytes("<h1>The bridge</h1><p>--- It is open. ---</p>"))
                        .text())
                .isEqualTo("The bridge\n\n--- It is open. ---");
    }

    @Test
    void reads_a_table_in_html_row_by_row_though_blank_lines_stand_in_it() throws UnreadableException {
        assertThat(read("""
                        Who does what:

                        <table>
                          <tr>
                           <td><strong>Thing</strong></td>
                           <td><strong>Done by</strong></td>
                          </tr>

                          <tr>
                           <td>Lamps</td>
                           <td>Ann
                        <p>
                        or Bob</td>
                          </tr>
                        </table>
                        """).text()).isEqualTo("Who does what:\n\nThing: Lamps; Done by: Ann or Bob");
    }

    @Test
    void names_what_a_button_opens_though_the_panel_is_written_in_markdown() throws UnreadableException {
        assertThat(read("""
                        <ul class="accordion">
                        <li>
                        <button aria-controls="young">Under 30 years</button>
                        <div id="young" class="content">

                        It costs **2 euros**.

                        </div>
                        </li>
                        <li>
                        <button aria-controls="old">30 years and older</button>
                        <div id="old" class="content">

                        It costs 3 euros.

                        </div>
                        </li>
                        </ul>
                        """).text()).isEqualTo("""
                        Under 30 years

                        It costs 2 euros.

                        30 years and older

                        It costs 3 euros.""");
    }

    @ParameterizedTest
    @CsvSource({
        "title, published, url",
        "headline, date, uri",
        "title, published_at, source",
        "title, date, link",
        "headline, published, canonical"
    })
    void knows_the_usual_names_of_fields(String title, String date, String address) throws UnreadableException {
        Extract extract = read("---\n" + title + ": A\n" + date + ": 3 March 2023\n" + address
                + ": https://news.example/b\n---\nText.");
        assertThat(extract).isEqualTo(new Extract("A", LocalDate.of(2023, 3, 3), "https://news.example/b", "Text."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **Ely group.** Meets on Mondays. | Ely group#Meets on Mondays.
            **Prices:** £3. | Prices#£3.
            **Repairs:** if your lamp flickers, we pay. | Repairs: if your lamp flickers, we pay.
            **Who may come?** All. | Who may come?#All.
            **Prices**: £3. | Prices#£3.
            **Phone:** 01353 555 010 | Phone: 01353 555 010
            **Purser**: Ada Orr, who came from the harbour of Ely in 2021 | Purser: Ada Orr, who came from the harbour of Ely in 2021
            **Present:** Ann Lee (chair), Tom Orr (clerk), Eva Moss, Jo Ray | Present: Ann Lee (chair), Tom Orr (clerk), Eva Moss, Jo Ray
            **Fee**: A `penny` a boat, on each day of the week. | Fee#A penny a boat, on each day of the week.
            **Ely** is a city. | Ely is a city.
            **Closed.** | Closed.
            It is **closed.** Stay away. | It is closed. Stay away.
            - **Ely.** Mondays. | • Ely. Mondays.
            **All who come bring a cup of their own.** Tea is free. | All who come bring a cup of their own. Tea is free.
            """)
    void takes_few_bold_words_before_a_paragraph_for_its_heading(String source, String text)
            throws UnreadableException {
        assertThat(read(source).text()).isEqualTo(text.replace("#", "\n\n"));
    }

    @Test
    void takes_lines_below_bold_labels_for_lines() throws UnreadableException {
        assertThat(read("**Level:** 2\n**Clerk**: Ann Lee\n**Told:** It rained,\nand we left.")
                        .text())
                .isEqualTo("Level: 2\n\nClerk: Ann Lee\n\nTold: It rained, and we left.");
        assertThat(read("09:08 - It starts\n09:12 - An alert").text())
                .isEqualTo("09:08 - It starts\n\n09:12 - An alert");
        assertThat(read("**2.3** (May) adds *notify*.\n**2.2** (June) drops it.")
                        .text())
                .isEqualTo("2.3 (May) adds notify.\n\n2.2 (June) drops it.");
        assertThat(read("We left\n**at once:** it rained.").text()).isEqualTo("We left at once: it rained.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            path = "harbour/2024/01/31/talks" | 2024-01-31
            permalink = "/2024/01/31/talks/" | 2024-01-31
            url = "https://news.example/2024/01/31/talks.html" | 2024-01-31
            slug = "2024-01-31-talks" | 2024-01-31
            slug = "talks-of-2024" |
            """)
    void takes_the_day_of_the_pages_address_where_no_date_is_told(String place, @Nullable LocalDate day)
            throws UnreadableException {
        assertThat(read("+++\ntitle = \"Talks\"\n" + place + "\n+++\nText.").published())
                .isEqualTo(day);
    }

    @Test
    void takes_no_date_from_the_text_where_the_front_matter_has_one_that_is_none() throws UnreadableException {
        assertThat(read("---\ndate: 01/02/2024\n---\n3 March 2023\n\nText.").published())
                .isNull();
    }

    @Test
    void takes_no_address_that_is_none() throws UnreadableException {
        assertThat(read("---\nsource: Our own reporting\n---\nText.").uri()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            title: Money sent home: what it costs | Money sent home: what it costs
            title: Who's who: the board | Who's who: the board
            title: Ask: | Ask:
            tags: [a, b]/title: Five rains: a drought | Five rains: a drought
            title: "Quoted: as it should be" | Quoted: as it should be
            """)
    void takes_a_colon_in_a_title_for_what_it_is(String front, String title) throws UnreadableException {
        Extract extract = read("---\n" + front.replace("/", "\n") + "\ndate: 2023-03-03\n---\nText.");
        assertThat(extract).isEqualTo(new Extract(title, LocalDate.of(2023, 3, 3), null, "Text."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>go(2)</script> Plum <b>picking</b> | Plum picking
            <a href='/x'>Plum</a> picking | Plum picking
            Plums < 3 cm > pears | Plums < 3 cm > pears
            Plums &amp; pears, R&D | Plums & pears, R&D
            """)
    void leaves_of_a_title_what_a_reader_sees(String title, String seen) throws UnreadableException {
        assertThat(read("---\ntitle: \"" + title + "\"\n---\nText.").title()).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pick <script>go('now', `x`, *1*)</script> plums. | Pick plums.
            Pick <STYLE>b { top: 0 }</STYLE>plums. Then pears. | Pick plums. Then pears.
            Pick <b>ripe</b> plums. | Pick ripe plums.
            Write `<script>` before it. | Write <script> before it.
            """)
    void leaves_out_what_is_for_programs_amid_a_line(String line, String seen) throws UnreadableException {
        assertThat(read(line).text()).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            title: [Trial] Locks | [Trial] Locks
            title: "A" and B | "A" and B
            title: 'Locks'/by: @ann | Locks
            title: @home/tags: *all | @home
            title: [ |
            title: {{ page.name }} |
            """)
    void reads_the_text_and_the_plain_lines_of_broken_front_matter(String front, @Nullable String title)
            throws UnreadableException {
        Extract extract = read("---\nday: 1\n" + front.replace("/", "\n") + "\ndate: 2023-03-03\n---\nText.");
        assertThat(extract.remark()).matches("has front matter that is not YAML, at line [2-5]");
        assertThat(extract.remarked(null))
                .isEqualTo(new Extract(title, LocalDate.of(2023, 3, 3), null, "Text.").remarked(extract.remark()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            +++/title = "Locks"/date = 2023-03-03/[extra]/title = "No"/+++ | Locks | 2023-03-03 |
            +++/title = 'Locks'/draft = true/+++ | Locks || is a draft
            ---/Title: Locks/Date: 2023-03-03/--- | Locks | 2023-03-03 |
            ---/title: Locks/lastmod: 2023-03-03/--- | Locks | 2023-03-03 |
            ---/title: Locks/date:/  created: 2023-03-03/  updated: 2024-04-04/--- | Locks | 2023-03-03 |
            ---/title: Locks/created: 2022-02-02/last-updated: 2023-03-03/--- | Locks | 2023-03-03 |
            Title: Locks/Date: 2023-03-03/Category: News | Locks | 2023-03-03 |
            author: ann/date: 2023-03-03/title: Locks | Locks | 2023-03-03 |
            % Locks/  of Ely/%/% 3 March 2023 | Locks of Ely | 2023-03-03 |
            % Locks | Locks ||
            ---/title: Locks/Updated-At: 2023-03-03T10:00:00Z/date: 2022-02-02/--- | Locks | 2022-02-02 |
            ---/title: Locks/published: true/date: 2023-03-03/--- | Locks | 2023-03-03 |
            ---/title: Locks/published: false/--- | Locks || is a draft
            ---/title: Locks/draft: false/date: soon/--- | Locks || has a date that can't be read: soon
            """)
    void knows_front_matter_of_several_generators(
            String front, String title, @Nullable LocalDate date, @Nullable String remark) throws UnreadableException {
        assertThat(read(front.replace("/", "\n") + "\n\nText."))
                .isEqualTo(new Extract(title, date, null, "Text.").remarked(remark));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"---\n---\n# Title\n\nText.", "---\n# nothing here\n---\n# Title\n\nText.", "# Title\n\nText."})
    void does_without_front_matter(String source) throws UnreadableException {
        assertThat(read(source)).isEqualTo(new Extract("Title", null, null, "Title\n\nText."));
    }

    @Test
    void takes_one_line_with_a_colon_for_no_front_matter() throws UnreadableException {
        assertThat(read("Title: it is long.\n\nText.").text()).isEqualTo("Title: it is long.\n\nText.");
    }

    @Test
    void leaves_out_the_pages_above_a_wiki_s_page() throws UnreadableException {
        String trail = "1. [Council](index.html)\n2. [Bridges](bridges.html)\n\n";
        assertThat(read(trail + "# Locks\n\n# State\n\nText."))
                .isEqualTo(new Extract("Locks", null, null, "Locks\n\nState\n\nText."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The council closed the bridge.", "\"Closed\", the council said of the bridge."})
    void keeps_words_between_two_rules(String words) throws UnreadableException {
        assertThat(read("---\n\n" + words + "\n\n---\n\nLorries take the ring road.")
                        .text())
                .isEqualTo(words + "\n\nLorries take the ring road.");
    }

    @Test
    void reads_front_matter_with_windows_line_ends_and_a_byte_order_mark() throws UnreadableException {
        assertThat(read("\uFEFF---\r\ntitle: A\r\n---\r\nText.\r\n").title()).isEqualTo("A");
    }

    @Test
    void writes_the_words_without_the_markup() throws UnreadableException {
        assertThat(read("""
                        Roads
                        =====

                        The *old* **bridge** is [closed](https://news.example "why") until
                        spring; see `road.txt`.\\
                        Drive <b>slowly</b>.

                        ![A bridge](bridge.jpg)

                        > It is safe.

                        - Cars
                          - Small cars
                        - Lorries

                        1. First

                        | Route | Minutes |
                        | --- | --- |
                        | Ring road | 40 |

                        ```
                        code stays
                        ```

                        <div>In <i>HTML</i></div>

                        &copy; AT&amp;T
                        """).text()).isEqualTo("""
                        Roads

                        The old bridge is closed until spring; see road.txt.
                        Drive slowly.

                        It is safe.

                        • Cars

                           • Small cars

                        • Lorries

                        1. First

                        Route: Ring road; Minutes: 40

                        \tcode stays

                        In HTML

                        © AT&T""");
    }

    @Test
    void keeps_the_numbers_of_steps_and_leaves_out_cells_that_are_blank() throws UnreadableException {
        assertThat(read("4. Open it.\n5. Close it.\n\n| | Q1 | Q2 |\n|-|-|-|\n| Sales | 4 | |\n| | | |")
                        .text())
                .isEqualTo("4. Open it.\n\n5. Close it.\n\nSales; Q1: 4");
    }

    @Test
    void writes_a_heading_without_its_full_stop() throws UnreadableException {
        assertThat(read("## 3.1. Payment *terms*.\n\nIt is due.\n\n## And so on...\n\n## You may not:")
                        .text())
                .isEqualTo("3.1. Payment terms\n\nIt is due.\n\nAnd so on...\n\nYou may not:");
    }

    @Test
    void takes_the_titles_of_clauses_for_headings_and_those_of_steps_for_steps() throws UnreadableException {
        assertThat(read("1. **Ely.org’s Fees; Payment**\n\n   Fees are due in May.\n\n1. Term\n\n   It is a year.")
                        .text())
                .isEqualTo("1. Ely.org’s Fees; Payment\n\nFees are due in May.\n\n2. Term\n\nIt is a year.");
        assertThat(read("1. Open the lock\n\n   Turn it.\n\n2. Row in\n\n   Mind the wall.")
                        .text())
                .isEqualTo("1. Open the lock\n\n   Turn it.\n\n2. Row in\n\n   Mind the wall.");
        assertThat(read("1. Ann Lee\n2. Tom Ray").text()).isEqualTo("1. Ann Lee\n\n2. Tom Ray");
    }

    @Test
    void writes_the_long_cells_of_a_row_below_the_names_of_row_and_column() throws UnreadableException {
        assertThat(read("""
                | Rank | Days | Duties |
                |---|---|---|
                | Mate | 20 | Keeps the log. Stands one watch a night. |
                | Cook | 25 | Cooks |
                """).text()).isEqualTo("""
                        Rank: Mate; Days: 20

                        Mate, Duties

                        Keeps the log. Stands one watch a night.

                        Rank: Cook; Days: 25; Duties: Cooks""");
    }

    @Test
    void names_a_long_cell_by_its_row_alone_where_there_are_two_columns() throws UnreadableException {
        assertThat(read("""
                | Question | Answer |
                |---|---|
                | May I bring a dog? | On deck only. It stays on its lead. |
                """).text()).isEqualTo("May I bring a dog?\n\nOn deck only. It stays on its lead.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ask [the desk]({% page "/desk_1/" %}) first. {% image "a_b.png" "A desk" %} | Ask the desk first.
            See [the rules]({{ site.base }}/rules/). | See the rules.
            {{< note >}}Keep it dry.{{< /note >}} | Keep it dry.
            '* Contents\n{:toc}\n\nGo.' | Go.
            '<figure markdown>\n  ![A boat](boat.png)\n  <figcaption>A boat</figcaption>\n</figure>' | A boat
            Write `{% page %}` there. | Write {% page %} there.
            '```\n{% if x %}\n```' | {% if x %}
            Dear {{ name }}, | 'Dear {{ name }},'
            It {% is open. | It {% is open.
            """)
    void leaves_out_what_a_sites_generator_is_told(String source, String text) throws UnreadableException {
        assertThat(read(source).text()).isEqualTo(text);
    }

    @Test
    void takes_a_title_without_its_markup() throws UnreadableException {
        assertThat(read("---\ntitle: Before <em>and</em> after List<String>\n---\nText.")
                        .title())
                .isEqualTo("Before and after List<String>");
    }

    @Test
    void quotes_no_heading_that_repeats_the_title() throws UnreadableException {
        Article article = ArticleReader.read("b.md", bytes("""
                ---
                title: Bridge to close
                ---

                # Bridge to close

                The council closed it.

                ## Bridge to close
                """));
        assertThat(PassageSplitter.split(article).getFirst().words(article.text()))
                .isEqualTo("The council closed it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# The lock¶¶It is shut. | The lock",
                "It is shut.¶¶# The lock | The lock",
                "![](a.png)¶¶# The lock¶¶# Fees | The lock",
                "# Introduction¶¶It is shut.¶¶# Fees | The old UK lock",
                "It is shut.¶¶# Fees¶¶# Rules | The old UK lock",
                "## The lock¶¶It is shut.¶¶### Fees | The lock",
                "## Key findings¶¶It is shut.¶¶## Fees | The old UK lock",
                "_Workers at the lock_¶¶It is shut.¶¶## Fees | The old UK lock",
                "The lock¶¶It is shut. | The lock"
            })
    void takes_a_heading_over_all_for_the_title_and_none_of_a_section(String source, String title)
            throws UnreadableException {
        assertThat(ArticleReader.read(
                                "a/the-old-uk-lock.md",
                                bytes(source.replace('¶', '\n') + "\n\nThe UK pays, and the UK owns it."))
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*", "[", "<b>", "![", "1. ", "#", "`"})
    void survives_markup_without_end(String markup) throws UnreadableException {
        assertThat(read(markup.repeat(20_000) + " word").text()).isNotNull();
    }

    private static Extract read(String source) throws UnreadableException {
        return MarkdownReader.read(bytes(source));
    }

    private static byte[] bytes(String source) {
        return source.getBytes(StandardCharsets.UTF_8);
    }
}
