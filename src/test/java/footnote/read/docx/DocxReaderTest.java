package footnote.read.docx;

import static footnote.read.Papers.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.corpus.Article;
import footnote.read.ArticleReader;
import footnote.read.Papers;
import footnote.read.text.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:p><w:r><w:t>The </w:t></w:r><w:r><w:t>bridge</w:t></w:r></w:p> | The bridge",
                "<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r></w:p> | one two",
                "<w:p><w:r><w:t>one</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p> | one",
                "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p> | new",
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>seen</w:t></w:r></w:p> | seen",
                "<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>seen</w:t></w:r></w:p> | seen",
                "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>item</w:t></w:r></w:p> | • item",
                "<w:p><w:pPr><w:pStyle w:val='TOC1'/></w:pPr><w:r><w:t>Contents 3</w:t></w:r></w:p><w:p><w:r><w:t>a</w:t></w:r></w:p> | a",
                "<w:p><w:pPr><w:framePr w:dropCap='drop'/></w:pPr><w:r><w:t>T</w:t></w:r></w:p><w:p><w:r><w:t>he bridge</w:t></w:r></w:p> | The bridge",
                "<w:p><w:pPr><w:framePr w:dropCap='drop'/></w:pPr><w:r><w:t>A</w:t></w:r></w:p><w:p><w:r><w:t> bridge</w:t></w:r></w:p> | A bridge",
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p><w:p><w:r><w:t>bridge</w:t></w:r></w:p> | One bridge",
                "<w:p><w:r><w:t>The </w:t></w:r><w:r><w:txbxContent><w:p><w:r><w:t>Seen</w:t></w:r></w:p></w:txbxContent></w:r>"
                        + "<w:r><w:t>bridge</w:t></w:r></w:p> | The bridge#Seen",
                "<w:sdt><w:sdtPr><w:docPartGallery w:val='Table of Contents'/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Tolls 3</w:t></w:r></w:p>"
                        + "</w:sdtContent></w:sdt><w:p><w:r><w:t>a</w:t></w:r></w:p> | a",
                "<w:p><w:r><w:t>To</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t> whom?</w:t></w:r></w:sdtContent></w:sdt>"
                        + "<w:sdt><w:sdtContent><w:r><w:t> Ann</w:t></w:r></w:sdtContent></w:sdt></w:p> | To Ann",
                "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>a</w:t></w:r></w:p> | a",
                "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>a</w:t></w:r></w:p></mc:Choice>"
                        + "<mc:Fallback><w:p><w:r><w:t>a</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent> | a",
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Tolls</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl> | Tolls: 12"
            })
    void reads_what_prints(String body, String text) throws UnreadableException {
        assertThat(ArticleReader.read("a.docx", Papers.docx(body)).text()).isEqualTo(text.replace("#", "\n\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Clerk~~Ann Lee/Begins~2 June/Fee~£30 | Clerk: Ann Lee/Begins: 2 June/Fee: £30
            *Clerk*~Ann Lee/*Begins*~2 June/*Fee*~£30 | Clerk: Ann Lee/Begins: 2 June/Fee: £30
            Boat~Hour~Day/Canoe~€6~€25/Raft~€8~€30 | Boat: Canoe; Hour: €6; Day: €25/Boat: Raft; Hour: €8; Day: €30
            Clerk~Ann Lee/Signed~~Day | Clerk Ann Lee/Signed Day
            4~Dates/15 March~Work party/5 April 2025~Supper/26 April~Race/5~Boats | 4 Dates/15 March: Work party/5 April 2025: Supper/26 April: Race/5 Boats
            Preface~iv/Boats~3/Rafts~17 | Preface iv/Boats 3/Rafts 17
            """)
    void tabs_lead_to_what_the_lines_of_a_sheet_say(String lines, String text) throws UnreadableException {
        String body = Arrays.stream(lines.split("/"))
                .map(line -> paragraph(line)
                        .replaceAll("\\*(.+?)\\*", "</w:t></w:r>" + run("<w:b/>", "$1") + "<w:r><w:t>")
                        .replace("~", "</w:t><w:tab/><w:t>"))
                .collect(Collectors.joining());
        assertThat(ArticleReader.read("a.docx", Papers.docx(body)).text()).isEqualTo(text.replace("/", "\n\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *Ely group.* Meets on Mondays. | Ely group#Meets on Mondays.
            *Prices*: £3. | Prices#£3.
            *Present:* Ann Lee (chair), Tom Orr (clerk), Eva Moss, Jo Ray | Present: Ann Lee (chair), Tom Orr (clerk), Eva Moss, Jo Ray
            *Who may* *come?* All. | Who may come?#All.
            *Ely* is a city. | Ely is a city.
            *Closed.* | Closed.
            It is *closed.* Stay away. | It is closed. Stay away.
            *All who come bring a cup of their own.* Tea is free. | All who come bring a cup of their own. Tea is free.
            """)
    void takes_few_bold_words_before_a_paragraph_for_its_heading(String source, String text)
            throws UnreadableException {
        String bold = source.replaceAll("\\*(.+?)\\*( ?)", "</w:t></w:r>" + run("<w:b/>", "$1$2") + "<w:r><w:t>");
        assertThat(ArticleReader.read("a.docx", Papers.docx("<w:p><w:r><w:t>" + bold + "</w:t></w:r></w:p>"))
                        .text())
                .isEqualTo(text.replace("#", "\n\n"));
    }

    @Test
    void takes_no_run_that_is_bold_no_longer_for_a_heading() throws UnreadableException {
        String paragraph = "<w:p>" + run("<w:b w:val='0'/>", "Ely.") + run("", " Mondays.") + "</w:p>";
        assertThat(ArticleReader.read("a.docx", Papers.docx(paragraph)).text()).isEqualTo("Ely. Mondays.");
    }

    private static String run(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + words + "</w:t></w:r>";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Level,Meaning,Approval/Red,High risk,Head of Security | Level: Red; Meaning: High risk; Approval: Head of Security
            Company,2025,2024/Arden,49,47 | Company: Arden; 2025: 49; 2024: 47
            Ann,14 May,12/Bob,2 June,9 | Ann; 14 May; 12/Bob; 2 June; 9
            Tolls,12/Rent,40 | Tolls: 12/Rent: 40
            """)
    void writes_a_row_with_the_names_of_its_columns_where_the_first_row_has_them(String rows, String text)
            throws UnreadableException {
        assertThat(ArticleReader.read("a.docx", Papers.docx(table(rows, ""))).text())
                .isEqualTo(text.replace("/", "\n\n"));
    }

    @Test
    void believes_the_mark_of_a_row_of_names() throws UnreadableException {
        String marked = table("Toll,12/Rent,40", "<w:trPr><w:tblHeader/></w:trPr>");
        assertThat(ArticleReader.read("a.docx", Papers.docx(marked)).text()).isEqualTo("Toll: Rent; 12: 40");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *City,*Most/Rome,€90/Bonn,€80 | City: Rome; Most: €90/City: Bonn; Most: €80
            *City,Most/Rome,€90/Bonn,€80 | City: Most/Rome: €90/Bonn: €80
            *City,*Most/*Rome,*€90/Bonn,€80 | City: Most/Rome: €90/Bonn: €80
            """)
    void takes_a_first_row_that_alone_is_bold_for_the_names_of_the_columns(String rows, String text)
            throws UnreadableException {
        String table = table(rows, "").replaceAll("<w:r>(<w:t[^>]*>)\\*", "<w:r><w:rPr><w:b/></w:rPr>$1");
        assertThat(ArticleReader.read("a.docx", Papers.docx(table)).text()).isEqualTo(text.replace("/", "\n\n"));
    }

    /** "2:" before a cell covers two columns, "+" begins what is merged with the cells "-" below it, and "~" parts paragraphs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +Test,2:Told by/-,Form,Talk/Licence,yes,/Talks,,yes | Test: Licence; Told by Form: yes/Test: Talks; Told by Talk: yes
            Day,Boat,Fee/+Friday,Skiff,€8/-,Barge,€30 | Day: Friday; Boat: Skiff; Fee: €8/Day: Friday; Boat: Barge; Fee: €30
            Boat,Day,Fee/3:Small boats/Skiff,Friday,€8 | Small boats/Boat: Skiff; Day: Friday; Fee: €8
            Present,Ann (chair)~Bob/Sorry,Cy | Present: Ann (chair), Bob/Sorry: Cy
            No.,Deed,Who/1,Mend it.~Ask first.,Ann/2,Sell it,Bob | No.: 1; Who: Ann/1, Deed/Mend it. Ask first./No.: 2; Deed: Sell it; Who: Bob
            One~two,Three | One/two/Three
            Name:,Orr,Born:,1989/Town:,Ely,Boat:,Puffin | Name: Orr/Born: 1989/Town: Ely/Boat: Puffin
            """)
    void tells_in_each_row_what_is_merged_over_rows_and_columns(String rows, String text) throws UnreadableException {
        String table = table(rows, "")
                .replace("~", "</w:t></w:r></w:p><w:p><w:r><w:t>")
                .replaceAll("(<w:p><w:r><w:t[^>]*>)(\\d):", "<w:tcPr><w:gridSpan w:val='$2'/></w:tcPr>$1")
                .replaceAll("(<w:p><w:r><w:t[^>]*>)\\+", "<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>$1")
                .replaceAll("(<w:p><w:r><w:t[^>]*>)-(?=<)", "<w:tcPr><w:vMerge/></w:tcPr>$1");
        assertThat(ArticleReader.read("a.docx", Papers.docx(table)).text()).isEqualTo(text.replace("/", "\n\n"));
    }

    private static String table(String rows, String first) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (String row : rows.split("/", -1)) {
            table.append(table.length() == "<w:tbl>".length() ? "<w:tr>" + first : "<w:tr>");
            for (String cell : row.split(",", -1)) {
                table.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    @Test
    void takes_the_title_from_its_style_and_the_date_from_its_head() throws UnreadableException {
        Article article = ArticleReader.read(
                "a.docx",
                Papers.docx("<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>The bridge</w:t></w:r></w:p>"
                        + paragraph("Published 31 January 2024") + paragraph("It is closed.")));
        assertThat(article.title()).isEqualTo("The bridge");
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(article.text()).isEqualTo("The bridge\n\nPublished 31 January 2024\n\nIt is closed.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            [Logo]#Flood plan#Version 1.0#= Introduction#It floods.#= Alarms#They ring.   | Flood plan
            = Flood plan#= Alarms#They ring.                                              | Flood plan
            Kessel School#= Flood plan#== Alarms#They ring.                               | Flood plan
            Flood plan#Whoever lives below the weir should know by heart where the road is dry, and keep a lamp by the door all winter.#= Alarms#They ring. | Flood plan
            <Name of the firm>#= Introduction#It floods.#= Alarms#They ring.              | A
            FLOOD PLAN#Every plan of ours is for all. Ask the clerk for a plan, write to clerk@kessel.example#It floods. | FLOOD PLAN
            = 3 May 2024#It floods.                                                       | A
            """)
    void takes_no_heading_of_a_part_and_nothing_that_is_to_be_filled_in_for_the_title(String lines, String title)
            throws UnreadableException {
        String body = Arrays.stream(lines.split("#"))
                .map(line -> line.startsWith("= ")
                        ? "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>" + run("", line.substring(2)) + "</w:p>"
                        : paragraph(line.replace("<", "&lt;")))
                .collect(Collectors.joining());
        assertThat(ArticleReader.read("a.docx", Papers.docx(body)).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:name w:val='Title'/>                                              | Flutplan
            <w:name w:val='heading 1'/>                                          | Flutplan
            <w:name w:val='House'/><w:basedOn w:val='T'/>                        | Flutplan
            <w:name w:val='House'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr>      | Flutplan
            <w:name w:val='toc 1'/>                                              | Kessel
            """)
    void tells_by_the_names_of_styles_what_paragraphs_are(String style, String title) throws UnreadableException {
        byte[] docx = Papers.zip(
                "word/document.xml",
                "<w:document xmlns:w='" + Papers.WORD + "'>" + paragraph("Kessel")
                        + "<w:p><w:pPr><w:pStyle w:val='S1'/></w:pPr>" + run("", "Flutplan") + "</w:p>"
                        + paragraph("It floods.") + "</w:document>",
                "word/styles.xml",
                "<w:styles><w:style w:styleId='T'><w:name w:val='Title'/></w:style><w:style w:styleId='S1'>" + style
                        + "</w:style></w:styles>");
        assertThat(ArticleReader.read("a.docx", docx).title()).isEqualTo(title);
    }

    @Test
    void takes_the_lines_of_a_bold_heading_for_one() throws UnreadableException {
        String body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Rules</w:t><w:br/><w:t>of the mill</w:t></w:r></w:p>";
        assertThat(ArticleReader.read("a.docx", Papers.docx(body)).text()).isEqualTo("Rules of the mill");
    }

    @Test
    void takes_the_title_from_the_properties() throws UnreadableException {
        byte[] bytes = Papers.zip(
                "_rels/.rels",
                "<Relationships><Relationship Type='http://x/officeDocument' Target='/other/doc.xml'/></Relationships>",
                "other/doc.xml",
                "<w:document xmlns:w='" + Papers.WORD + "'>" + paragraph("It is closed.") + "</w:document>",
                "docProps/core.xml",
                "<cp:coreProperties xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>The bridge</dc:title>"
                        + "</cp:coreProperties>");
        assertThat(ArticleReader.read("a.docx", bytes).title()).isEqualTo("The bridge");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            footnote | The toll is £3.#But £2 for lorries.#It closes in May.
            endnote | The toll is £3.#But £2 for lorries.#It closes in May.
            comment | The toll is £3.#It closes in May.
            """)
    void reads_a_note_below_the_paragraph_that_refers_to_it(String kind, String text) throws UnreadableException {
        String reference = "<w:r><w:" + kind + "Reference w:id='2'/></w:r>";
        String notes = note(kind, "0", "<w:p/>") + note(kind, "2", paragraph("But £2 for lorries."));
        assertThat(read(reference, kind, "<w:notes xmlns:w='" + Papers.WORD + "'>" + notes + "</w:notes>")
                        .text())
                .isEqualTo(text.replace("#", "\n\n"));
    }

    @Test
    void reads_the_text_where_its_notes_are_broken_or_lacking() throws UnreadableException {
        String reference = "<w:r><w:footnoteReference w:id='2'/></w:r>";
        assertThat(read(reference, "footnote", "<w:notes").text()).isEqualTo("The toll is £3.\n\nIt closes in May.");
        assertThat(read(reference, "endnote", "<w:notes xmlns:w='" + Papers.WORD + "'/>")
                        .text())
                .isEqualTo("The toll is £3.\n\nIt closes in May.");
    }

    private static String note(String kind, String id, String body) {
        return "<w:" + kind + " w:id='" + id + "'>" + body + "</w:" + kind + ">";
    }

    private static Article read(String reference, String kind, String notes) throws UnreadableException {
        return ArticleReader.read(
                "a.docx",
                Papers.zip(
                        "word/document.xml",
                        "<w:document xmlns:w='" + Papers.WORD + "'><w:p><w:r><w:t>The toll is £3.</w:t></w:r>"
                                + reference + "</w:p>" + paragraph("It closes in May.") + "</w:document>",
                        "word/" + kind + "s.xml",
                        notes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            list 1 0, list 1 0, list 1 1, list 1 1, list 1 0 | 1. 2. (a) (b) 3.
            list 1 0, none, list 1 0, list 2 0, list 2 0, list 1 0 | 1. - 2. 7. 8. 9.
            head1, head2, head2, head1, head2 | I I.1 I.2 II II.1
            head2, list 0 0, list 3 0, list 9 0, list | I.1 - • • •
            deep, deep, list 1 5 | I II •
            """)
    void writes_the_numbers_that_word_prints_before_paragraphs(String paragraphs, String numbers)
            throws UnreadableException {
        String body = Arrays.stream(paragraphs.split(", "))
                .map(DocxReaderTest::numbered)
                .collect(Collectors.joining());
        byte[] docx = Papers.zip(
                "word/document.xml",
                "<w:document xmlns:w='" + Papers.WORD + "'>" + body + "</w:document>",
                "word/numbering.xml",
                "<w:numbering>"
                        + "<w:abstractNum w:abstractNumId='1'>" + level("decimal", "%1.", "")
                        + level("lowerLetter", "(%2)", "")
                        + "</w:abstractNum><w:abstractNum w:abstractNumId='2'>" + level("upperRoman", "%1", "Head1")
                        + level("decimal", "%1.%2", "") + "</w:abstractNum><w:abstractNum w:abstractNumId='3'>"
                        + level("bullet", "o", "") + "</w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
                        + "<w:num w:numId='2'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'>"
                        + "<w:startOverride w:val='7'/></w:lvlOverride></w:num>"
                        + "<w:num w:numId='3'><w:abstractNumId w:val='3'/></w:num>"
                        + "<w:num w:numId='4'><w:abstractNumId w:val='2'/></w:num></w:numbering>",
                "word/styles.xml",
                "<w:styles><w:style w:styleId='Head1'><w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:styleId='Head2'><w:basedOn w:val='Head1'/><w:pPr><w:numPr><w:ilvl w:val='1'/>"
                        + "</w:numPr></w:pPr></w:style><w:style w:styleId='Deep'><w:basedOn w:val='Head1'/></w:style>"
                        + "</w:styles>");
        assertThat(ArticleReader.read("a.docx", docx)
                        .text()
                        .replaceAll("(?m)^ +|^(?=words$)", "")
                        .replaceAll("(?m)^words$", "- words"))
                .isEqualTo(numbers.replace(" ", " words\n\n") + " words");
    }

    @Test
    void sets_an_item_of_a_list_within_another_below_the_one_that_it_belongs_to() throws UnreadableException {
        byte[] docx = Papers.zip(
                "word/document.xml",
                "<w:document xmlns:w='" + Papers.WORD + "'>" + numbered("list 1 0") + numbered("list 1 1")
                        + numbered("list 1 2") + "</w:document>",
                "word/numbering.xml",
                "<w:numbering><w:abstractNum w:abstractNumId='1'>" + level("decimal", "%1.", "")
                        + level("lowerLetter", "(%2)", "") + level("decimal", "%1.%2.%3", "") + "</w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num></w:numbering>");
        assertThat(ArticleReader.read("a.docx", docx).text()).isEqualTo("1. words\n\n   (a) words\n\n1.a.1 words");
    }

    /** A paragraph of a style, or of a list at a level. */
    private static String numbered(String kind) {
        String[] parts = kind.split(" ", -1);
        String properties = !parts[0].equals("list")
                ? "<w:pStyle w:val='" + parts[0] + "'/>"
                : parts.length == 1
                        ? "<w:numPr/>"
                        : "<w:numPr><w:ilvl w:val='" + parts[2] + "'/><w:numId w:val='" + parts[1] + "'/></w:numPr>";
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>words</w:t></w:r></w:p>";
    }

    private static String level(String format, String text, String style) {
        return "<w:lvl><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:pStyle w:val='" + style
                + "'/><w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page.htm | <p>The bridge is closed.</p>",
                "page.mht | MIME-Version: 1.0#Content-Type: multipart/related; boundary=b##--b#"
                        + "Content-Type: text/html##<p>The bridge is closed.</p>#--b--"
            })
    void reads_a_web_page_that_stands_in_the_place_of_the_text(String name, String page) throws UnreadableException {
        byte[] docx = Papers.zip(
                "word/document.xml",
                "<w:document xmlns:w='" + Papers.WORD + "' xmlns:r='urn:r'>" + paragraph("Before.")
                        + "<w:altChunk r:id='c1'/>" + paragraph("Behind.") + "</w:document>",
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='c1' Type='urn:relationships/aFChunk' Target='" + name
                        + "'/></Relationships>",
                "word/" + name,
                page.replace('#', '\n'));
        assertThat(ArticleReader.read("a.docx", docx).text()).isEqualTo("Before.\n\nThe bridge is closed.\n\nBehind.");
    }

    @Test
    void says_that_it_holds_no_text_or_only_pictures() throws UnreadableException {
        String empty = "<w:document xmlns:w='" + Papers.WORD + "'/>";
        assertThat(ArticleReader.read("a.docx", Papers.zip("word/document.xml", empty))
                        .remark())
                .isEqualTo("holds no text");
        assertThat(ArticleReader.read("a.docx", Papers.zip("word/document.xml", empty, "word/media/image1.png", "x"))
                        .remark())
                .isEqualTo("holds only pictures");
    }

    @Test
    void reads_no_entities() {
        byte[] bytes = Papers.zip(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='" + Papers.WORD + "'>"
                        + paragraph("&a;") + "</w:document>");
        assertThatThrownBy(() -> ArticleReader.read("a.docx", bytes)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void refuses_what_is_no_word_document() {
        assertThatThrownBy(() -> ArticleReader.read("a.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .hasMessage("is of Word's format before 2007");
        byte[] locked = "  EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, locked, 0, 4);
        assertThatThrownBy(() -> ArticleReader.read("a.docx", locked))
                .hasMessage("is encrypted: it opens with a password only");
        assertThatThrownBy(() -> ArticleReader.read("a.docx", Papers.zip("a.txt", "a")))
                .hasMessage("is no Word document: it has no word/document.xml");
        assertThatThrownBy(() -> ArticleReader.read("a.docx", Papers.zip("word/document.xml", "<w:document")))
                .hasMessageStartingWith("is a broken Word document");
        byte[] whole = Papers.zip("word/document.xml", "<w:document/>");
        assertThatThrownBy(() -> ArticleReader.read("a.docx", Arrays.copyOf(whole, whole.length / 2)))
                .hasMessage("is a broken Word document: its archive can't be unpacked");
    }
}
