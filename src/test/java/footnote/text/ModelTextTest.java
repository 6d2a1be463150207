package footnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Found;
import footnote.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTextTest {

    private static final List<Hit> HITS = List.of(
            Found.TALKS,
            Found.TOLL,
            Found.SELLERS,
            Found.hit(
                    "agenda",
                    "Agenda by Booking.org",
                    null,
                    "It is told at https://known.example/a_(b) and www.known.example.",
                    "Write to Press@desk.known.com, read docs.known.io/guide or buy at Known.com."));

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)<[a-z/!?]|\\]\\(|!\\[|://(?!known\\.example/a_\\(b\\))|(?<!\\p{L})www\\.(?!known\\.example)"
                    + "|(?<!\\p{L})(?:mailto|javascript|data):\\S|evil\\.(?:com|io)\\b(?!-\\w)|@[\\w-]+\\.com\\b");

    /** Stands for all before being taken back. */
    private static final String ANEW = "↺";

    /** In what comes out, markers stand in ‹›; a line's end is written as ¶. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '\0',
            value = {
                // Markers
                "It `[1]` lasted                     ¦ It ‹1› lasted",
                "It lasted ```[1]``` so              ¦ It lasted ‹1› so",
                "```¶It lasted [1].¶```¶So           ¦ It lasted ‹1›.¶So",
                "It lasted **[1]**.                  ¦ It lasted ‹1›.",
                "It lasted *(1)*.                    ¦ It lasted ‹1›.",
                "It lasted \\[1\\].                  ¦ It lasted ‹1›.",
                "It lasted [1](http://x.example/a).  ¦ It lasted ‹1›.",
                "It lasted [1](#1).                  ¦ It lasted ‹1›.",
                "It lasted [[1]](http://x.example).  ¦ It lasted ‹1›.",
                "It lasted [1][3].                   ¦ It lasted ‹1›‹3›.",
                "It lasted [1](2).                   ¦ It lasted ‹1› ‹2›.",
                "It lasted.[^1] So                   ¦ It lasted.‹1› So",
                "It lasted<sup>1</sup>.              ¦ It lasted‹1›.",
                "It lasted<sup>[1]</sup>.            ¦ It lasted‹1›.",
                "It lasted &#91;1&#93;.              ¦ It lasted ‹1›.",
                "It lasted![1] So                    ¦ It lasted! ‹1› So",
                "the [envoy][1] said                 ¦ the [envoy]‹1› said",
                "It is 10<sup>6</sup>                ¦ It is 10^6",
                "It is 3 m<sup>2</sup> and km<sup>2</sup> ¦ It is 3 m^2 and km^2",
                "It lasted<sup>1, 2</sup>.           ¦ It lasted‹1 2›.",
                "It lasted<sup>(1)</sup>.            ¦ It lasted‹1›.",
                "It lasted<cite>1</cite>.            ¦ It lasted‹1›.",
                "It lasted <ref>Source 2</ref>.      ¦ It lasted ‹2›.",
                "It lasted **[1](#1)**.              ¦ It lasted ‹1›.",
                "It killed **4**. So *2* left        ¦ It killed 4. So 2 left",
                // Thoughts
                "| A [1 <b </think>## It lasted [1]. ¦ It lasted ‹1›.",
                "{\"answer\": \"Hm</think>{\"answer\": \"It lasted [1].\"}<|im_end|> So ¦ It lasted ‹1›.",
                "Hm [1]x</think>x [2]              ¦ x ‹2›",
                // HTML
                "A <b>bold</b> word                  ¦ A bold word",
                "One<br>Two<br/>Three                ¦ One¶Two¶Three",
                "<p>One</p><p>Two</p>                ¦ One¶Two¶",
                "<ul><li>One</li><li>Two</li></ul>   ¦ - One¶- Two¶",
                "<table><tr><td>A</td><td>B</td></tr></table> ¦ A, B¶",
                "a<!-- hidden > -- -->b              ¦ ab",
                "a<!-- hidden                        ¦ a",
                "a<script>alert('<b>')</script>b     ¦ ab",
                "a<SCRIPT src='x' async>if (a<b) {}</Script >b ¦ ab",
                "a<style>p { }</style>b              ¦ ab",
                "a<script>alert(1)                   ¦ a",
                "a<img src=x onerror=\"a > b\">b     ¦ ab",
                "a<img src=\"data:image/png;base64,AAAA ¦ a",
                "a<img/src=x>b                       ¦ ab",
                "a<a href='http://x.example'>b</a>c  ¦ abc",
                "a<tool_response>b</tool_response>   ¦ ab",
                "a &lt;img src=x&gt; b               ¦ a  b",
                "a &#x3C;b&#62; b &amp; c &copy;     ¦ a  b & c ©",
                "a &lt; b, AT&T, R&D; &nope;         ¦ a < b, AT&T, R&D; &nope;",
                "a < b and c > d, 1<2, <3, <= 4      ¦ a < b and c > d, 1<2, <3, <= 4",
                "if x<y, then                        ¦ if x< y, then",
                "a <<i>b>c</b>                       ¦ a < b>c",
                "a <[9]b>c                           ¦ a <‹› b>c",
                "a <`b`>c                            ¦ a < b>c",
                "a <                                 ¦ a <",
                "a <b                                ¦ a < b",
                "<!DOCTYPE html><?php x ?>a          ¦ a",
                // Links and addresses
                "See [the page](http://x.example/a_(b) \"T)\") now ¦ See the page now",
                "See [the *page*](/a) now            ¦ See the page now",
                "See [page](a.html) now              ¦ See page now",
                "See [page](javascript:alert(1)) now ¦ See page now",
                "See [page][x] and [more][] now      ¦ See page and more now",
                "a ![alt](http://x.example/i.png) b  ¦ a  b",
                "a ![alt][x] b ![alt] c              ¦ a  b  c",
                "a ![x](data:image/png;base64,AAAA   ¦ a",
                "[![alt](i.png)](http://x.example)b  ¦ b",
                "[x]: http://x.example 'T'¶So        ¦ ¶So",
                "See <http://x.example> now          ¦ See  now",
                "See <mailto:a@x.example> <a@x.example> now ¦ See   now",
                "See http://x.example/a?b=c#d now    ¦ See now",
                "See HTTPS://x.example. So           ¦ See . So",
                "See (https://x.example/a) now       ¦ See  now",
                "See www.x.example, and so           ¦ See , and so",
                "See mailto:a@x.example now          ¦ See now",
                "See ftp://x.example now             ¦ See now",
                "See data:text/html;base64,AA now    ¦ See now",
                "See xhttp://x.example now           ¦ See xhttp now",
                "See https://known.example/a_(b).    ¦ See https://known.example/a_(b).",
                "See (https://known.example/a_(b)).  ¦ See (https://known.example/a_(b)).",
                "See https://known.example/a_(b)x now ¦ See now",
                "See [it](https://known.example/a_(b)) ¦ See it",
                "See www.known.example now           ¦ See www.known.example now",
                "See evil.com, and so                ¦ See evil, and so",
                "See evil.com/path?a=b#c. So         ¦ See evil. So",
                "See (a.b.evil.co.uk/x) or EVIL.COM  ¦ See (a) or EVIL",
                "See evil.com:8080/x and evil.com.   ¦ See evil and evil.",
                "See _evil.com_ and **evil.io**!     ¦ See evil and evil!",
                "See evil.in/x, bit.ly/x and t.me/x  ¦ See evil, bit and t",
                "See evil&#46;com now                ¦ See evil now",
                "See evil<b></b>.com now             ¦ See evil now",
                "See evil.<b></b>com now             ¦ See evil. com now",
                "See evil.c<b></b>om now             ¦ See evil.c om now",
                "See ev**il**.com now                ¦ See evil now",
                "See evil.[9]com now                 ¦ See evil.‹› com now",
                "See evil[9].com now                 ¦ See evil‹› now",
                "See evil^1.com now                  ¦ See evil‹1› now",
                "Write to a.b@evil.com or @evil now  ¦ Write to a.b or @evil now",
                "Write to a@evil.example, so         ¦ Write to a, so",
                "Write to a<b></b>@evil.com          ¦ Write to a",
                "Write to a@<b></b>evil.com          ¦ Write to a@ evil",
                "Write to a@[9]evil.com              ¦ Write to a@‹› evil",
                "See known.com, KNOWN.com or press@desk.known.com. ¦ See known.com, KNOWN.com or press@desk.known.com.",
                "See docs.known.io/guide, known.io/guide or docs.known.io/x ¦ See docs.known.io/guide, known.io/guide or docs",
                "See known.com/x and press@known.com ¦ See known and press",
                "See unknown.com and known.comm.com  ¦ See unknown and known",
                "By Booking.org and Ordering.com     ¦ By Booking.org and Ordering",
                "It lasted.In May it ended.So.Com    ¦ It lasted.In May it ended.So.Com",
                "It lasted.in May and ended.it was so ¦ It lasted.in May and ended.it was so",
                "Node.js, ASP.NET, a.pdf, README.md, run.sh, e.g. so, i.e. so ¦ Node.js, ASP.NET, a.pdf, README.md, run.sh, e.g. so, i.e. so",
                "U.S. talks, p.m. or a.m., Ph.D., 3.5 m, No.1, v2.0.1, St.Orr, etc. ¦ U.S. talks, p.m. or a.m., Ph.D., 3.5 m, No.1, v2.0.1, St.Orr, etc.",
                "It cost 5.com, at 9.am and/or 10.30/11 ¦ It cost 5.com, at 9.am and/or 10.30/11",
                "He @ home, @orr and a@b             ¦ He @ home, @orr and a@b",
                "w<b></b>ww.x.example                ¦ www .x.example",
                "http:<b></b>//x.example             ¦ http: //x.example",
                "https:/[9]/x.example                ¦ https: /‹›/x.example",
                "java[9]script:alert(x)              ¦ java‹› script:alert(x)",
                "[x]<b></b>(y.html)                  ¦ [x] (y.html)",
                "the [envoy](who later left) said    ¦ the [envoy] (who later left) said",
                "he [the envoy] said: the data: so   ¦ he [the envoy] said: the data: so",
                // Markdown
                "**Bold**, *so*, ***both***, ~~no~~  ¦ Bold, so, both, no",
                "__Bold__ and _so_                   ¦ Bold and so",
                "**Bold**text and a*b                ¦ Boldtext and a*b",
                "5 * 3 and 5*3 and 2**3 and a 5* inn ¦ 5 * 3 and 5*3 and 2**3 and a 5* inn",
                "x_y, snake_case_name, ~5, f****     ¦ x_y, snake_case_name, ~5, f****",
                "## Head¶C# and #1                   ¦ Head¶C# and #1",
                "#1 is                               ¦ #1 is",
                "Head¶====¶---¶* * *¶So              ¦ Head¶So",
                "* One¶+ Two¶- Three¶  - Four¶1. Five ¦ - One¶- Two¶- Three¶  - Four¶1. Five",
                "- [ ] One¶- [x] Two¶- [1] so        ¦ - One¶- Two¶- ‹1› so",
                "> Said¶>> So¶>5 men                 ¦ Said¶So¶>5 men",
                "```python¶x = 1¶```                 ¦ x = 1¶",
                "~~~¶x¶~~~                           ¦ x¶",
                "– It rained [1].¶  – It snowed [2].¶–5 °C ¦ - It rained ‹1›.¶  - It snowed ‹2›.¶–5 °C",
                "| Land | Toll |¶|:---|---:|¶| US | 5 [1] |¶So ¦ Land – Toll¶- US – 5 ‹1›¶So",
                "| Plan | Pro | Max |¶|---|---|---|¶| **Price** | $5 | $9 |¶¶So, a | b ¦ - Price – Pro: $5; Max: $9¶¶So, a | b",
                "| [x](http://e.org) | <b>A</b> [1] | ![i](u) |¶|---|---|---|¶| B | 5 | 6 |¶ ¦ - B – A: 5; 6",
                "1. One¶   - Two¶   1. Three           ¦ 1. One¶  - Two¶  1. Three",
                "Land | Toll¶--- | ---¶US | 5        ¦ Land | Toll¶US | 5",
                "So [^1].¶¶[^1]: The talks¶[^2]: Two ¦ So ‹1›.¶¶",
                "[1]: So it was.                     ¦ ‹1›: So it was.",
                "a | b and -5 and - so               ¦ a | b and -5 and - so",
                "5 \\* 3 and C:\\new                 ¦ 5 * 3 and C:\\new",
            })
    void tells_words_and_markers_and_no_markup_wherever_the_text_is_cut(String line, String told) {
        String said = line.strip().replace('¶', '\n');
        String heard = told.strip().replace('¶', '\n');
        assertThat(heard(List.of(said)).stripTrailing()).isEqualTo(heard.stripTrailing());
        for (int i = 0; i <= said.length(); i++) {
            for (int j = i; j <= said.length(); j += 1 + (j - i)) {
                assertThat(heard(List.of(said.substring(0, i), said.substring(i, j), said.substring(j)))
                                .stripTrailing())
                        .as("cut at %d and %d", i, j)
                        .isEqualTo(heard.stripTrailing());
            }
        }
    }

    @Test
    void any_text_comes_out_the_same_wherever_it_is_cut_and_never_as_markup() {
        List<String> parts = List.of(
                "<",
                ">",
                "b",
                "</",
                "<b>",
                "<i>",
                "<!--",
                "-->",
                "<script>",
                "</script>",
                "<img src=",
                "\"",
                "'",
                "=",
                "[",
                "]",
                "(",
                ")",
                "![",
                "](",
                "[1]",
                "(1)",
                "[9]",
                "^1",
                "¹",
                "http",
                "s://",
                "://",
                ":",
                "/",
                "www.",
                "evil",
                ".com",
                "com",
                ".",
                "@",
                ".io/",
                "w",
                ".x.example",
                "mailto:",
                "data:",
                "<think>",
                "</think>",
                "<|im_end|>",
                "javascript:",
                "https://known.example/a_(b)",
                "*",
                "**",
                "_",
                "~~",
                "`",
                "```",
                "\n",
                "\n\n",
                " ",
                "|",
                "| ",
                "---",
                "- ",
                "# ",
                "> ",
                "&lt;",
                "&",
                "lt;",
                "&#60;",
                "\\",
                "\u200B",
                "\u202E",
                "word",
                "Daskal",
                ". ",
                "5",
                "\uD83D\uDE00");
        Random random = new Random(7);
        for (int i = 0; i < 1_500; i++) {
            String text = String.join(
                    "",
                    IntStream.range(0, 1 + random.nextInt(16))
                            .mapToObj(_ -> parts.get(random.nextInt(parts.size())))
                            .toList());
            String whole = heard(List.of(text));
            assertThat(heard(cut(text, random))).as(text).isEqualTo(whole);
            assertThat(whole).as(text).doesNotContainPattern(MARKUP);
            assertThat(whole.replaceAll("‹[\\d ]*›", "")).as(text).doesNotContainPattern(MARKUP);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Jen Daskal headed it        ¦ Jen Daskal headed it
            It lasted 5 < 6 and 7       ¦ It lasted 5 < 6 and 7
            It lasted (a while) [some say] so ¦ It lasted (a while) [some say] so
            It lasted [so               ¦ It lasted
            It lasted <b                ¦ It lasted
            It lasted, if a <b, so      ¦ It lasted, if a < b, so
            See htt                     ¦ See
            See how                     ¦ See how
            See evil                    ¦ See evil
            See evil.co                 ¦ See evil
            It lasted. So               ¦ It lasted. So
            It lasted 3.                ¦ It lasted 3.
            Write to a                  ¦ Write to a
            Write to a@ev               ¦ Write to a
            It lasted &am               ¦ It lasted
            """)
    void holds_back_nothing_but_what_may_become_a_marker_or_markup(String said, String atOnce) {
        assertThat(shown(new ModelText(HITS).next(said)).stripTrailing()).isEqualTo(atOnce);
    }

    @ParameterizedTest
    @CsvSource({
        "[",
        "![",
        "<b ",
        "(",
        "`",
        "http://",
        "<!--",
        "&",
        "|",
        "*",
        "_",
        "**",
        "<a href=\"",
        "[a](http://x",
        "evil.",
        "evil.com/",
        "a@",
        "1"
    })
    void a_run_that_never_ends_is_held_no_longer_than_it_may(String run) {
        ModelText text = new ModelText(HITS);
        text.next(run);
        StringBuilder heard = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            heard.append(shown(text.next("x")));
        }
        heard.append(shown(text.next(". \n\n So it was so")));
        assertThat(heard.toString().endsWith("So it was so") || run.equals("<!--"))
                .isTrue();
        assertThat(heard).doesNotContainPattern(MARKUP);
    }

    @Test
    void thoughts_and_characters_that_nobody_sees_are_left_out() {
        assertThat(heard(List.of("<think>[1]</think>It\u200B l\u202Eas&#x202E;ted\t[\u20601]&zwnj;.")))
                .isEqualTo("It lasted ‹1›.");
    }

    private static List<String> cut(String text, Random random) {
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int next = Math.min(text.length(), at + 1 + random.nextInt(4));
            pieces.add(text.substring(at, next));
            at = next;
        }
        return pieces;
    }

    private static String heard(List<String> said) {
        ModelText text = new ModelText(HITS);
        StringBuilder heard = new StringBuilder();
        said.forEach(piece -> heard.append(shown(text.next(piece))));
        String all = heard.append(shown(text.end())).toString();
        return all.substring(all.lastIndexOf(ANEW) + 1);
    }

    private static String shown(List<Piece> pieces) {
        StringBuilder shown = new StringBuilder();
        for (Piece piece : pieces) {
            shown.append(
                    switch (piece) {
                        case Piece.Words(String text) -> text;
                        case Piece.Anew() -> ANEW;
                        case Piece.Marker(List<Integer> passages) ->
                            "‹" + passages.toString().replaceAll("[\\[\\],]", "") + "›";
                    });
        }
        return shown.toString();
    }
}
