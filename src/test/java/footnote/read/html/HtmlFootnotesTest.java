package footnote.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFootnotesTest {

    private static final String STORY =
            "The lock of Ely was built in 1902 and has been kept by one family ever since. ".repeat(9);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a id=r1 href='#n1'>1</a> | </p><aside id=n1><a href='#r1'>1</a> By hand.</aside> | true
            <sup id=r1><a href='#n1'>1</a></sup> | </p></article><div><p id=n1>By hand. <a href='#r1'>↩</a></p></div> | true
            <a name=r1 href='#n1'>(1)</a> | </p></article><div><h5><a name=n1 href='#r1'>(1)</a></h5><p>By hand.</p></div> | true
            <a id=r1 href='#n1'>1</a> | </p><ol><li class=navbar id=n1>By hand.<a href='#r1'>↩</a></li></ol> | true
            <a id=r1 href='#n1'>1</a> | </p><aside id=n1>By hand.</aside> | false
            <a id=r1 href='#n1'>1</a> | </p><aside id=n1>By hand. <a href='#top'>↑</a></aside> | false
            <a id=r1 href='#n1'>more on this</a> | </p><aside id=n1>By hand.<a href='#r1'>↩</a></aside> | false
            """)
    void keeps_what_a_mark_leads_to_and_back_from(String mark, String note, boolean kept) {
        String page = "<h1>Locks</h1><article id=top><p>" + STORY + mark + note + "</article>";
        assertThat(HtmlText.of(HtmlArticle.of(Jsoup.parse(page))).contains("By hand."))
                .isEqualTo(kept);
    }
}
