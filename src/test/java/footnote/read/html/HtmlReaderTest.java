package footnote.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.read.text.Extract;
import footnote.read.text.UnreadableException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <title>Bridge closed for a year | The Valley Times</title>
              <meta property="og:title" content="Bridge closed for a year">
              <meta property="og:url" content="https://valley.example/bridge?from=og">
              <link rel="canonical" href="https://valley.example/bridge">
              <script type="application/ld+json">{"broken": </script>
              <script type="application/ld+json">
                {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Valley"},
                 {"@type": "NewsArticle", "datePublished": "2023-03-03T06:00:00+01:00", "headline": "Bridge"}]}
              </script>
              <style>p { color: red }</style>
            </head>
            <body>
              <header><a href="/">The Valley Times</a> <form><input name="q"><button>Search</button></form></header>
              <nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
              <div class="cookie-bar" role="complementary">We use cookies. <button>Accept all cookies</button></div>
              <main>
                <article>
                  <h1>Bridge closed for a&nbsp;year</h1>
                  <p class="byline">By Ann Lee</p>
                  <figure><img src="bridge.jpg" alt="Bridge">
                    <figcaption>Workers on the old bridge. Photo: Ann Lee</figcaption></figure>
                  <p>The council <b>closed</b> the old
                     bridge on <a href="/monday">Monday</a>, after an engineer found cracks in two of its piers.</p>
                  <aside><h2>Newsletter</h2><p>Never miss a story.</p></aside>
                  <h2>What drivers must know</h2>
                  <ul><li>Lorries take the ring road.</li><li>Cars take the ferry.</li></ul>
                  <table><tr><th>Route</th><th>Minutes</th></tr><tr><td>Ring road</td><td>40</td></tr></table>
                  <p>The bridge was built in 1931.<br>It carries 9,000 cars a day.</p>
                  <p hidden>Draft: nobody sees this.</p>
                  <div class="related"><p><a href="/1">Ferry fares rise</a></p><p><a href="/2">Ring road repaired</a></p></div>
                  <script>track("reader")</script>
                </article>
              </main>
              <footer>© 2023 The Valley Times</footer>
            </body>
            </html>
            """;

    @Test
    void reads_the_article_of_a_saved_page_and_nothing_around_it() throws UnreadableException {
        assertThat(read(PAGE).text()).isEqualTo("""
                Bridge closed for a year

                By Ann Lee

                Workers on the old bridge. Photo: Ann Lee

                The council closed the old bridge on Monday, after an engineer found cracks in two of its piers.

                What drivers must know

                • Lorries take the ring road.

                • Cars take the ferry.

                Route: Ring road; Minutes: 40

                The bridge was built in 1931.

                It carries 9,000 cars a day.""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <tr><th>Plan</th><th>Price</th></tr><tr><td>Team</td><td>$14</td></tr> | Plan: Team; Price: $14
            <tr><th>Name</th><td>Orr</td><th>Born</th><td>1931</td></tr><tr><td><b>Boat</b></td><td>Ely</td><td>Toll:</td><td>£3</td></tr> | Name: Orr,Born: 1931,Boat: Ely,Toll: £3
            <tr><th>Step</th><th>Keeper</th></tr><tr><td>Open</td><td><p><a href=a>Ann Orr</a></p></td></tr> | Step: Open; Keeper: Ann Orr
            <tr><th>Born</th><td>1931</td></tr><tr><th>Height</th><td>40 m</td></tr> | Born: 1931,Height: 40 m
            <tr><td colspan=2>The lock</td></tr><tr><th>Built</th><td><a href=a>1931</a></td></tr> | The lock,Built: 1931
            <tr><th>Keepers</th><td><ul><li><a href=a>Ann</a></li><li>Bob<br>(mate)</li></ul></td></tr> | Keepers: Ann; Bob (mate)
            <tr><th colspan=2>Kinds</th></tr><tr><td>Class:</td><td>Birds</td></tr><tr><td>Order:</td><td>Ducks</td></tr> | Kinds,Class: Birds,Order: Ducks
            <tr><th>Lock</th><th>For</th></tr><tr><td>Ely</td><td><ul><li>Boats</li><li>Rafts</li></ul></td></tr> | Lock,For,Ely,• Boats,• Rafts
            <tr><td></td><th>Ely</th><th>Orr</th></tr><tr><th>For</th><td><ul><li>Boats</li></ul></td><td>All</td></tr> | For; Ely: Boats; Orr: All
            <tr><th>Day</th><th>Open</th></tr><tr><th>Monday</th><td>no</td></tr> | Day: Monday; Open: no
            <tr><td><b>Plan</b></td><td><strong>Price</strong></td></tr><tr><td>Team</td><td>$14</td></tr> | Plan: Team; Price: $14
            <tr><th>Plan</th><th>For</th></tr><tr><td>Team</td><td><p>offices</p><p>or clubs</p></td></tr> | Plan: Team; For: offices or clubs
            <tr><td><b>left</b></td><td><b>right</b></td></tr><tr><td><b>up</b></td><td><b>down</b></td></tr> | left,right,up,down
            <tr><td>left</td><td>right</td></tr> | left,right
            <tr><td colspan=1>Lock</td><td colspan=1>Boats</td><td rowspan=1>Rafts</td></tr><tr><td>Ely</td><td>4</td><td>9</td></tr><tr><td>Wye</td><td>3</td><td>8</td></tr> | Lock: Ely; Boats: 4; Rafts: 9,Lock: Wye; Boats: 3; Rafts: 8
            <tr><th rowspan=2>Lock</th><th colspan=2>Summer</th></tr><tr><th>Opens</th><th>Shuts</th></tr><tr><td>Ely</td><td>6 am</td><td>dusk</td></tr> | Lock: Ely; Summer Opens: 6 am; Summer Shuts: dusk
            <tr><td rowspan=2>Lock</td><td colspan=2>Summer</td></tr><tr><td>Opens</td><td>Shuts</td></tr><tr><td>Ely</td><td>dawn</td><td>dusk</td></tr> | Lock: Ely; Summer Opens: dawn; Summer Shuts: dusk
            <tr><th>Zone</th><th>Boat</th><th>Fee</th></tr><tr><td rowspan=2>A</td><td>raft</td><td>£2</td></tr><tr><td>ship</td><td>£9</td></tr> | Zone: A; Boat: raft; Fee: £2,Zone: A; Boat: ship; Fee: £9
            <tr><th>Lock</th><th>Opens</th><th>Shuts</th></tr><tr><td>Ely</td><td colspan=2>never</td></tr> | Lock: Ely; Opens: never; Shuts: never
            <tr><th colspan=3>All</th></tr><tr><th>Lock</th><th>Opens</th><th>Shuts</th></tr><tr><td>Ely</td><td>dawn</td><td>dusk</td></tr> | All,Lock: Ely; Opens: dawn; Shuts: dusk
            <tr><th colspan=2>Plus</th></tr><tr><td>maps</td><td>yes</td></tr><tr><td>tides</td><td>no</td></tr> | Plus,maps,yes,tides,no
            <tr><th>Plan</th></tr><tr><td><ul><li>one</li></ul></td></tr> | Plan,• one
            """)
    void writes_a_row_of_data_with_the_names_of_its_columns(String rows, String text) throws UnreadableException {
        assertThat(read("<article><p>Prices</p><table>" + rows + "</table></article>")
                        .text())
                .isEqualTo("Prices\n\n" + text.replace(",", "\n\n").replace("Ann; Bob", "Ann, Bob"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p><b>Ely group.</b> Meets on Mondays.</p> | Ely group#Meets on Mondays.
            <p> <strong>Prices:</strong><br>£3.</p> | Prices#£3.
            <p><b>Prices</b>: £3 a <i>day</i>.</p> | Prices#£3 a day.
            <p><b>Phone:</b> 01353 555 010</p> | Phone: 01353 555 010
            <p><b>Purser</b>: Ada Orr, who came from the harbour of Ely in 2021</p> | Purser: Ada Orr, who came from the harbour of Ely in 2021
            <p><b>Address:</b><br>3 Lock Lane<br>Ely</p> | Address: 3 Lock Lane, Ely
            <p><b>Day:</b> Monday<br><b>Fee:</b> £3</p> | Day: Monday#Fee: £3
            <p><b>Who may come?</b> All.</p> | Who may come?#All.
            <p>Canoe ..... €6<br>Raft ..... €8<br>Vest ...... free</p> | Canoe: €6#Raft: €8#Vest: free
            <address>Ann Lee<br>3 Lock Lane<br>Tel. 01353 555010</address> | Ann Lee, 3 Lock Lane, Tel. 01353 555010
            <p>The lock is open again. <a href=/a>Read more</a></p> | The lock is open again.
            <p>On the page of the lock is told <a href=/a>more</a></p> | On the page of the lock is told more
            <p><b>Ely</b> is a city.</p> | Ely is a city.
            <p><b>Closed.</b></p> | Closed.
            <p>It is <b>closed.</b> Stay away.</p> | It is closed. Stay away.
            <p><b>All who come bring a cup of their own.</b> Tea is free.</p> | All who come bring a cup of their own. Tea is free.
            """)
    void takes_few_bold_words_before_a_paragraph_for_its_heading(String source, String text)
            throws UnreadableException {
        assertThat(read("<article>" + source + "</article>").text()).isEqualTo(text.replace("#", "\n\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <dt>Maker</dt><dd>Orr &amp; Sons</dd><dt>Weight:</dt><dd>3 t</dd> | Maker: Orr & Sons#Weight: 3 t
            <dt>Lock</dt><dd>It lifts boats.</dd> | Lock#It lifts boats.
            <dt>Who may pass?</dt><dd>Boats</dd> | Who may pass?#Boats
            <dt>Keepers</dt><dd>Ann</dd><dd>Bob</dd> | Keepers#Ann#Bob
            <dt>Keepers</dt><dd><ul><li>Ann</li></ul></dd> | Keepers#• Ann
            """)
    void writes_what_a_term_is_beside_it(String terms, String text) throws UnreadableException {
        assertThat(read("<article><p>Lock 3</p><dl>" + terms + "</dl></article>")
                        .text())
                .isEqualTo("Lock 3\n\n" + text.replace("#", "\n\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div><h3>Solo</h3><b>$4</b><p>For one.</p></div><div><h3>Duo</h3><b>$7</b><p>For two.</p></div> | Solo; $4; For one#Duo; $7; For two
            <li><h3>Ann</h3><p>Chair</p><p>01353 555010</p></li><li><h3>Bob</h3><p>Clerk</p></li> | Ann; Chair; 01353 555010#Bob: Clerk
            <div><h3>Fair</h3><p>3 May</p><p>Bring a cup. Tea is free.</p></div><div><h3>Regatta</h3><p>9 May</p></div> | Fair#Fair: 3 May#Bring a cup. Tea is free.#Regatta: 9 May
            <div><h3>Solo</h3><p>$4</p><a href=/a>Try</a></div><div><h3>Duo</h3><p>$7</p><a href=/b>Try</a></div> | Solo: $4#Duo: $7
            <div><h3>Frame</h3><dl><dt>Weight</dt><dd>3 kg</dd><dt>Size</dt><dd>M</dd></dl></div><div><h3>Drive</h3><p>On.</p></div> | Frame#Weight: 3 kg#Size: M#Drive#On.
            <div><h3>Tools</h3><ul><li>Rope</li></ul></div><div><h3>Food</h3><ul><li>Bread</li></ul></div> | Tools#• Rope#Food#• Bread
            <p class=r><i class=a>Weight</i><i class=b>3 kg</i></p> | Weight3 kg
            <div><i class=a>Weight</i><i class=b>3 kg</i></div><div><i class=a>Size</i><i class=b>M</i></div><div><i class=a>Hub</i><i class=b>9</i></div> | Weight: 3 kg#Size: M#Hub: 9
            <div><div class=a>Ann</div><div class=b>Chair</div><div class=c>2019</div></div><div><div class=a>Bob</div><div class=b>Clerk</div><div class=c>2020</div></div> | Ann; Chair; 2019#Bob; Clerk; 2020
            <div><div class=k>Where</div><div>Ely</div><div class=k>Phone:</div><div>555 010</div><div class=k>Run by</div><div>Ann</div></div> | Where: Ely#Phone: 555 010#Run by: Ann
            <section><h2>Fees</h2><table><tr><th></th><th>Day</th><th>Week</th></tr><tr><td>Boat</td><td>£3</td><td>£9</td></tr></table></section><section><h2>Tolls</h2><p>£4</p></section> | Fees#Boat; Day: £3; Week: £9#Tolls#£4
            <section><h2>Terms</h2><dl><dt>Toll</dt><dd>What a boat pays.</dd></dl></section><section><h2>Tolls</h2><p>£4</p></section> | Terms#Toll#What a boat pays.#Tolls#£4
            <div><i class=a>$</i><i class=b>4</i><i class=c>/day</i></div><div><i class=a>$</i><i class=b>7</i><i class=c>/day</i></div> | $4/day#$7/day
            <div><i class=a>Ann</i><i class=b>Chair</i><i class=c>2019</i></div><div><i class=a>Bob</i><i class=b>Clerk</i><i class=c>2020</i></div><div><i class=a>Cy</i><i class=b>Cox</i><i class=c>2021</i></div> | Ann; Chair; 2019#Bob; Clerk; 2020#Cy; Cox; 2021
            """)
    void tells_a_card_as_a_row(String cards, String text) throws UnreadableException {
        assertThat(read("<body><h1>Locks</h1><div>" + cards + "</div></body>").text())
                .isEqualTo("Locks\n\n" + text.replace("#", "\n\n"));
    }

    @Test
    void takes_what_word_styles_as_the_title_before_what_it_told_of_the_file() throws UnreadableException {
        assertThat(
                        read("<title>Summary</title><p class=MsoTitle>Summary: Lock 3</p><p class=MsoNormal>The lock is shut.</p>")
                                .title())
                .isEqualTo("Summary: Lock 3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div><i class=k>Built</i><i class=v>1931</i></div><div><i class=k>Gates</i><i class=v>4</i></div><div><i class=k>Keeper</i><i class=v>Ann</i></div> | Built: 1931#Gates: 4#Keeper: Ann
            <dl><dt>Built</dt><dd>1931</dd><dt>Gates</dt><dd>4</dd><dt>Keeper</dt><dd>Ann</dd></dl> | Built: 1931#Gates: 4#Keeper: Ann
            <table><tr><th>Built</th><td>1931</td></tr><tr><th>Gates</th><td>4</td></tr><tr><th>Keeper</th><td>Ann</td></tr></table> | Built: 1931#Gates: 4#Keeper: Ann
            <ul><li><b>Built:</b> 1931</li><li><b>Gates:</b> 4</li><li><b>Keeper:</b> Ann</li></ul> | • Built: 1931#• Gates: 4#• Keeper: Ann
            <div><a class=k href=/a>Ferry sails</a><i class=v>3 May</i></div><div><a class=k href=/b>Mill burns</a><i class=v>4 May</i></div><div><a class=k href=/c>Weir bursts</a><i class=v>5 May</i></div> |
            <h2>Never miss a story</h2><p>Built for readers: news each day.</p> |
            """)
    void keeps_a_box_of_facts_and_no_other(String box, @Nullable String text) throws UnreadableException {
        String facts = text == null ? "" : text.replace("#", "\n\n") + "\n\n";
        assertThat(read("<article><aside>" + box
                                + "</aside><p>The lock lifts the boats of the town to the mill.</p></article>")
                        .text())
                .isEqualTo(facts + "The lock lifts the boats of the town to the mill.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <span class=d>12</span><span class=m>Apr</span> | 12 Apr
            <span class=k>Weight</span><span class=v>3 kg</span> | Weight 3 kg
            <span class=k>Weight</span><span>Three kg</span> | Weight Three kg
            <span class=c>$</span><span class=n>9</span><span class=u>/month</span> | $9/month
            <span class=i>T</span><span class=r>He mill</span> | THe mill
            <code><span class=n>get</span><span class=n>Lock</span></code> | getLock
            Edited on: <time>3 May</time> | Edited on: 3 May
            <b>Edited</b><time>3 May</time> | Edited#3 May
            """)
    void parts_words_that_only_styles_set_apart(String words, String text) throws UnreadableException {
        assertThat(read("<body><p>" + words + "</p></body>").text()).isEqualTo(text.replace("#", "\n\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='breadcrumbs'>Home &gt; Locks &gt; Lock 3</div>",
                "<ol id='breadcrumb-section'><li>Home</li><li>Locks</li></ol>",
                "<div id='footer'><p>For staff only.</p></div>",
                "<div><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a><span>Is it?</span></p></div>"
            })
    void leaves_out_the_way_to_a_page_and_its_foot(String apart) throws UnreadableException {
        assertThat(read("<body>" + apart + "<div><p>Lock 3 is shut.</p></div></body>")
                        .text())
                .isEqualTo("Lock 3 is shut.");
    }

    @Test
    void what_a_style_sets_in_its_line_is_no_block() throws UnreadableException {
        assertThat(
                        read("<meta charset='utf-8'><h1>Mills</h1><p>A share costs $<div style='display:inline;'><b>5.22</b></div> today.</p>")
                                .text())
                .endsWith("A share costs $5.22 today.");
    }

    @Test
    void takes_title_date_and_address_from_the_pages_metadata() throws UnreadableException {
        Extract extract = read(PAGE);
        assertThat(extract.title()).isEqualTo("Bridge closed for a year");
        assertThat(extract.published()).isEqualTo(LocalDate.of(2023, 3, 3));
        assertThat(extract.uri()).isEqualTo("https://valley.example/bridge");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property='article:published_time' content='2023-03-03T06:00:00Z'>
            <meta name='date' content='2023-03-03'>
            <meta name='pubdate' content='March 3, 2023'>
            <meta itemprop='datePublished' content='2023-03-03'>
            <article><time datetime='2023-03-03'>today</time></article>
            <meta name='DC.date' content='2023-03-03'>
            <meta name='citation_publication_date' content='2023/03/03'>
            <time itemprop='datePublished' content='2023-03-03T23:00:00-0800'></time>
            <meta itemprop='datePublished dateCreated' content='2023-03-03T11:00:00Z'>
            <meta name='sailthru.date' content='Fri, 03 Mar 2023 11:00:00 +0000'>
            <ul><li><time datetime='2023-03-03'>3 March</time></li><li>Edited <time datetime='2023-05-05'>5 May</time></li></ul>
            <p>Published 3 March 2023</p>
            """)
    void finds_the_date_in_the_usual_places(String html) throws UnreadableException {
        assertThat(read(html + "<p>Text.</p>").published()).isEqualTo(LocalDate.of(2023, 3, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-05-02T04:30:00Z | 2024-05-01T22:30:00-06:00 | 2024-05-01
            2024-05-01T22:30:00-06:00 | 2024-05-02T04:30:00Z | 2024-05-01
            2024-05-02T04:30:00Z | 2024-05-01T21:30:00-06:00 | 2024-05-02
            2024-05-02T04:30:00Z | 2024-05-01 | 2024-05-02
            """)
    void of_a_time_told_twice_the_one_at_the_pages_own_place_tells_the_day(String first, String second, LocalDate day)
            throws UnreadableException {
        String meta = "<meta property='article:published_time' content='%s'>";
        assertThat(read(meta.formatted(first) + meta.formatted(second) + "<p>Text.</p>")
                        .published())
                .isEqualTo(day);
        assertThat(read(meta.formatted(first) + "<time pubdate datetime='" + second + "'></time><p>Text.</p>")
                        .published())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><time datetime='2031-08-26'>26 August</time> Book fair</li><li><time datetime='2031-09-23'>23"
                        + " September</time> Open day</li></ul>",
                "<div class='event-item'><time datetime='2031-08-26'>26 August</time><p>Book fair</p></div>",
                "<p>The lock at Ely was built in 1931, and it is opened again after a year of works on its gates and its"
                        + " walls, on <time datetime='2031-08-26'>Tuesday</time>.</p>"
            })
    void takes_no_date_of_what_is_to_come_for_that_of_the_page(String html) throws UnreadableException {
        assertThat(read("<main><h1>Lock 3</h1>" + html + "</main>").published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='generator' content='MediaWiki 1.42'><script type='application/ld+json'>"
                        + "{\"datePublished\": \"2001-11-03\", \"dateModified\": \"2024-03-13\"}</script><p>Text.</p>",
                "<meta name='generator' content='MediaWiki 1.42'><p>Text.</p><footer><ul><li id='footer-info-lastmod'> This page"
                        + " was last edited on 13 March 2024, at 07:41<span>&#160;(UTC)</span>.</li></ul></footer>",
                "<meta name='date' content='2001-11-03'><p>Text.</p><div id='lastmod'>This page was last modified on 13 March 2024.</div>"
            })
    void dates_a_wikis_page_by_its_last_edit(String html) throws UnreadableException {
        assertThat(read(html).published()).isEqualTo(LocalDate.of(2024, 3, 13));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <title>A</title><article><h1>B</h1></article> | B
            <title>A</title><article><h1>B</h1><h1>C</h1></article> | A
            <title>A</title><h1>B</h1> | A
            <h1>B</h1><h1>C</h1> | B
            <title>The bridge closes - V8</title><h1>V8</h1><h1>The bridge closes</h1> | The bridge closes
            <title>A</title><p>Text.</p> | A
            <p class='c2 title'>A</p><h1>B</h1><p>Text.</p> | A
            <title>A</title><p class=title>B</p><p>Text.</p> | A
            <title>The Post: A bridge</title><h2>A bridge</h2><p>Text.</p> | A bridge
            <title>The Post: A bridge</title><h2>Text</h2><p>A bridge.</p> | The Post: A bridge
            <title>Lock 3 fees · Canals</title><section id=lock><h1>Lock 3 fees<a href='#lock'>¶</a></h1><h1>Canals</h1></section> | Lock 3 fees
            <meta property=og:title content='Lock 3 — Canals'><h1>Lock 3</h1> | Lock 3
            <meta property=og:title content='Lock 3 — Canals'><h1>Locks</h1> | Lock 3 — Canals
            <title>kml-20240531</title><p>The bridge</p><p>It is closed.</p> | The bridge
            <title>kml_8k.htm</title><p>The bridge</p><p>It is closed.</p> | The bridge
            <title>Tuesday, June 2, 2026</title><p>The bridge</p><p>It is closed.</p> | The bridge
            """)
    void finds_the_title_in_the_usual_places(String html, String title) throws UnreadableException {
        assertThat(read(html).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "Bridge closes for a year | The Valley Times,Bridge closes for a year",
        "Bridge closes for a year - what drivers must know,Bridge closes for a year - what drivers must know",
        "Day One – Night,Day One – Night",
        "Bridge closes for a year – Part Two of What We Know,Bridge closes for a year – Part Two of What We Know"
    })
    void takes_the_sites_name_from_the_pages_title(String title, String told) throws UnreadableException {
        assertThat(read("<title>" + title + "</title><p>Text.</p>").title()).isEqualTo(told);
    }

    @Test
    void takes_the_sites_own_name_from_the_shared_title() throws UnreadableException {
        assertThat(
                        read("<meta property='og:title' content='A day - The Times'><meta property='og:site_name' content='The Times'>")
                                .title())
                .isEqualTo("A day");
        assertThat(read("<meta property='og:title' content='A day - The Times'>")
                        .title())
                .isEqualTo("A day - The Times");
    }

    @Test
    void keeps_an_article_that_stands_among_more_links_than_words() throws UnreadableException {
        String links = "<li><a href=a>Council votes on the budget for schools and roads</a></li>".repeat(20);
        String story = "The bridge over the Arde closes on Monday, and it stays closed for a year, the county said. "
                .repeat(2);
        assertThat(read("<div id=page><div><p>" + story + "</p></div><div><ul>" + links + "</ul></div></div>")
                        .text())
                .isEqualTo(story.strip());
    }

    private static final String STORY =
            "The bridge over the Arde closes on Monday, and it stays closed for a year, the county"
                    + " said, since an engineer found cracks in two of its piers.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='post-share'><p>Tell your friends of it, and let them know what you think of it all.</p></div>",
                "<div class='shareBar'><p>Tell your friends of it, and let them know what you think of it all.</p></div>",
                "<section class='related-posts'><h3>More</h3><p>The ferry at Ely took 900 cars a day last year.</p></section>",
                "<div class='curated-feed is-wide'><p>The ferry at Ely took 900 cars a day last year.</p></div>",
                "<div class='newsletter-box'><p>We write to you each Friday, and never send anything else.</p></div>",
                "<div class='author-bio'><p>Ann Lee writes of roads and rails, and lives in Ely.</p></div>",
                "<ul class='post-tags'><li>Bridges</li><li>Roads</li></ul>",
                "<div class='cookie-notice'><p>We keep small files on your machine to know you again.</p></div>",
                "<p class='sponsored'>The best cars for a year without a bridge.</p>",
                "<h3>You may like</h3><ul><li><a href=a>Ferry fares rise</a></li><li><a href=b>Ring road repaired</a></li></ul>"
            })
    void leaves_out_what_stands_in_an_article_and_is_named_as_something_else(String apart) throws UnreadableException {
        assertThat(read("<article><p>" + STORY + "</p>" + apart + "<p>Lorries take the ring road. " + STORY
                                + "</p></article>")
                        .text())
                .isEqualTo(STORY + "\n\nLorries take the ring road. " + STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='has-sidebar'><p>STORY</p></div><p>STORY</p>",
                "<div class='text with-share'><p>STORY</p></div><p>STORY</p><p>STORY</p>",
                "<div class='share-area'><p>STORY</p><p>STORY</p></div><p>STORY</p>",
                "<div class='tags'><p>STORY</p></div><div class='tags'><p>STORY</p></div><p>STORY</p>",
                "<section id='comments'><h2>Comments in code</h2><p>STORY</p></section><p>STORY</p><p>STORY</p>",
                "<div id='share-a-page'><p>STORY</p></div><p>STORY</p><p>STORY</p>",
                "<dl><dt id='cookies'>Cookies</dt><dd>STORY</dd></dl><p>STORY</p><p>STORY</p>",
                "<h2 class='promo'>Two piers</h2><p>STORY</p><p>STORY</p>"
            })
    void keeps_the_text_of_a_page_whatever_its_parts_are_called(String parts) throws UnreadableException {
        String page = parts.replace("STORY", STORY);
        assertThat(read("<main>" + page + "</main>").text())
                .isEqualTo(page.replaceAll("<[^>]+>", "\n").strip().replaceAll("\n+", "\n\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Phone: <a href='tel:+441353555010'>01353 555 010</a></p>",
                "<p><strong>Email:</strong> <a href='mailto:lock@ely.example'>lock@ely.example</a></p>",
                "<p>Website: <a href='https://lock.example/'>lock.example</a></p>",
                "<p>Members' portal: <a href='https://lock.example/in'>Log on here</a></p>",
                "<p>Bring one of these documents to your first day at the lock:</p><ul><li><a href=a>Passport</a></li><li><a href=b>Permit</a></li></ul>",
                "<h2>Downloads</h2><p><a href='d-12.pdf?v=2'>Application form D-12</a></p>",
                "<h2>Approved minutes</h2><ul><li><a href='https://files.example/1'>August minutes</a></li></ul>",
                "<p class='sponsor-note'>The owner of the boat must sign the form within thirty days.</p>",
                "<p class='bio'>Ann Lee keeps the lock, and lives beside it with her dogs.</p>",
                "<div class='social-evening'><p>We meet in the old lock house on the first Friday of May.</p></div>",
                "<h2>Fees</h2><p><a href=f>See the fees of 2031</a></p><p>All boats pay the same fee for a year.</p>"
            })
    void keeps_links_that_say_something_and_words_named_as_furniture_is(String part) throws UnreadableException {
        String text = read("<main><h1>Lock 3</h1><p>" + STORY + "</p>" + part + "<p>" + STORY + "</p></main>")
                .text();
        assertThat(text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.replace("•", "").strip()))
                .containsExactlyElementsOf(("Lock 3\n" + STORY + "\n"
                                + part.replace("<p><a href=f>See the fees of 2031</a></p>", "") + "\n" + STORY)
                        .replaceAll("<(?!/?(?:a|strong)\\b)[^>]+>", "\n")
                        .replaceAll("<[^>]+>", "")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Read more: <a href=a>Ferry fares rise</a></p>",
                "<p>Read more: <a href=a>Who keeps the ferry?</a></p>",
                "<ul><li><a href=a>Who keeps the ferry?</a></li></ul>",
                "<div><h2>See also</h2></div><ul><li><a href=a>Ferry fares</a></li></ul>",
                "<table class='ambox'><tr><td>It needs sources, which may be books.</td></tr></table>",
                "<p>Tags: <a href=a>Locks and gates</a></p>",
                "<p><a href='a.pdf'>PDF version</a></p>",
                "<div><a href=a>Home</a> <a href=b>News</a> <a href='mailto:desk@ely.example'>desk@ely.example</a></div>",
                "<h2>See also</h2><ul><li><a href=a>Ferry fares</a></li></ul>",
                "<h2>On this page</h2><ul><li><a href='#fees'>Fees</a></li><li><a href='#rules'>Rules</a></li></ul>",
                "<h2>Rules</h2><ul><li><a href='#fees'>Fees</a></li><li><a href='#rules'>Rules</a></li></ul>",
                "<div class='hatnote'>Main article: <a href=a>Locks of the Arde</a></div>",
                "<table class='navbox'><tr><th>Locks</th><td><ul><li><a href=a>Lock 1</a></li><li><a href=b>Lock 2</a></li></ul></td></tr></table>",
                "<p>Follow us: <a href=a>On every network</a></p>"
            })
    void leaves_out_links_that_only_lead_elsewhere(String part) throws UnreadableException {
        assertThat(read("<main><h1>Lock 3</h1><p>" + STORY + "</p>" + part + "<p>" + STORY + "</p></main>")
                        .text())
                .isEqualTo("Lock 3\n\n" + STORY + "\n\n" + STORY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <h3><button aria-expanded=false aria-controls=a>Fees</button></h3><div id=a hidden><p>Two euros.</p></div> | Fees/Two euros.
            <h3><button><svg></svg> Fees</button></h3><div style='display: none'><p>Two euros.</p></div> | Fees/Two euros.
            <div><button data-bs-target='#a'>Fees</button></div><div id=a class=collapse><p>Two euros.</p></div> | Fees/Two euros.
            <button class=q>Is it free?</button><div><p>It costs two euros.</p></div> | Is it free?/It costs two euros.
            <dl><dt><button aria-expanded=true>Fees</button></dt><dd aria-hidden=true>Two euros.</dd></dl> | Fees/Two euros.
            <div role=tablist><button role=tab id=t aria-controls=a>Boats</button></div><div role=tabpanel id=a aria-labelledby=t hidden><p>Two euros.</p></div> | Boats/Two euros.
            <h3 id=t><button id=b>Fees</button></h3><div role=region aria-labelledby=b hidden><p>Two euros.</p></div> | Fees/Two euros.
            <h3>Fees <button aria-expanded=false>Copy</button></h3><p hidden>Two euros.</p> | Fees
            <h3>Fees</h3><button>Pay</button><p hidden>Two euros.</p> | Fees
            <h3>Fees</h3><button aria-haspopup=menu aria-controls=a>Pay</button><ul id=a hidden><li>By card.</li></ul> | Fees
            <h3>Fees</h3><button aria-controls=a>Pay</button><div role=dialog id=a hidden><p>By card.</p></div> | Fees
            <h3>Fees</h3><form><button aria-controls=a>Pay</button></form><div id=a hidden><p>By card.</p></div> | Fees
            """)
    void reads_what_a_button_opens_below_its_words(String panels, String text) throws UnreadableException {
        assertThat(readAmidStory(panels))
                .isEqualTo("Lock 3\n\n" + STORY + "\n\n" + text.replace("/", "\n\n") + "\n\n" + STORY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div class='confluence-information-macro tip'><p class=title>Frost</p><div class=body><p>Drain it.</p></div></div> | • Frost:/   Drain it.
            <div class='admonition note'><p class=admonition-title>Note</p><p>Drain it.</p><p>Go.</p></div> | • Note:/   Drain it./   Go.
            <aside class='admonition note'><p class=admonition-title>Note</p><p>Drain it.</p></aside> | • Note:/   Drain it.
            <div class='tip custom-block'><p class=custom-block-title>TIP</p><p>Drain it.</p></div> | • TIP:/   Drain it.
            <div class='admonition_x admonition'><div class=admonitionHeading_y>info</div><div>Drain it.</div></div> | • info:/   Drain it.
            <div class=warning><h3 class=title>Warning</h3><p>Drain it.</p></div> | • Warning:/   Drain it.
            <div class=admonitionblock><table><tr><td class=icon><div class=title>Tip</div></td><td>Drain it.</td></tr></table></div> | • Tip:/   Drain it.
            <div class=callout><p>Drain it.</p></div> | Drain it.
            <div class=callout><p class=title>Frost?</p><p>Drain it.</p></div> | Frost?/Drain it.
            """)
    void writes_a_note_that_has_a_name_as_an_item(String note, String text) throws UnreadableException {
        assertThat(readAmidStory(note))
                .isEqualTo("Lock 3\n\n" + STORY + "\n\n" + text.replace("/", "\n\n") + "\n\n" + STORY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <blockquote><p>It leaks.</p><footer>— Ann Orr, Ely</footer></blockquote> | It leaks. — Ann Orr, Ely
            <blockquote>It leaks. <cite>Ann Orr</cite></blockquote> | It leaks. — Ann Orr
            <blockquote><p>It leaks.</p><footer class='blockquote-footer'>Ann Orr</footer></blockquote> | It leaks. — Ann Orr
            <p>It leaks.</p><footer>Ann Orr</footer> | It leaks.
            """)
    void keeps_who_is_quoted(String quoted, String text) throws UnreadableException {
        assertThat(readAmidStory(quoted)).isEqualTo("Lock 3\n\n" + STORY + "\n\n" + text + "\n\n" + STORY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <tr><td>Boats<td>Twelve<tr><td>Oars<td>Ash<tr><td>Pool<td>25 metres | Boats: Twelve#Oars: Ash#Pool: 25 metres
            <tr><td>Boats<td><b>Ash</b><tr><td>Day<td><b>4 April</b><tr><td>Crew<td><b>2</b><tr><td>Fee<td><b>£9</b><tr><td>Cox<td><b>Ann</b> | Boats: Ash#Day: 4 April#Crew: 2#Fee: £9#Cox: Ann
            <tr><td>Boats<td>Day<tr><td>Skiff<td><b>4 April</b><tr><td>Gig<td><b>5 April</b> | Boats#Day#Skiff#4 April#Gig#5 April
            <tr><td>Boats<td>Twelve<tr><td>It is open.<td>Yes<tr><td>Pool<td>25 metres | Boats#Twelve#It is open.#Yes#Pool#25 metres
            <tr><td><a href=a>Boats</a><td>Twelve<tr><td>Oars<td>Ash<tr><td>Pool<td>No | Boats#Twelve#Oars#Ash#Pool#No
            <tr><td>Boats<td>3<tr><td>Oars<td>4<tr><td>Pool<td>12 | Boats#3#Oars#4#Pool#12
            <tr><td>Boats<td>Twelve<tr><td>Oars<td>Ash | Boats#Twelve#Oars#Ash
            """)
    void names_by_its_first_cell_what_a_row_of_two_says(String rows, String text) throws UnreadableException {
        assertThat(readAmidStory("<table>" + rows + "</table>").replace("\n\n", "#"))
                .isEqualTo("Lock 3#" + STORY + "#" + text + "#" + STORY);
    }

    @Test
    void makes_a_list_of_what_libreoffice_writes_for_one() throws UnreadableException {
        String item = "<li><p><span style='display:block;float:left'>%s</span>%s</p>%s</li>";
        String inner = item.formatted("◦", "at night", "");
        assertThat(readAmidStory("<ul>" + item.formatted("•", "North quay", "<ul>" + inner + "</ul>") + "</ul><ol>"
                        + item.formatted("(b)", "Sign.", "") + "</ol>"))
                .contains("\n\n• North quay\n\n   • at night\n\n(b) Sign.\n\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <dl><dt>1.</dt><dd>Open it.</dd><dt>(b)</dt><dd><p>Go.</p></dd></dl> | 1. Open it.#(b) Go.
            <div><span>[1]</span><p>Not in May.</p></div> | [1] Not in May.
            <p>b</p><p>Go.</p> | b#Go.
            <dl><dt>Toll</dt><dd><p>£3</p></dd><dt>Boats</dt><dd><p>Small ones.</p></dd></dl> | Toll: £3#Boats#Small ones.
            <dl><dt>Toll</dt><dd><p>£3</p><p>£4</p></dd></dl> | Toll#£3#£4
            <h2 id=toll>Toll<a href='#toll'>#</a></h2><p>£3<a href='#note'>*</a></p> | Toll#£3*
            <pre><code>lock <b>3</b>#open</code></pre> | →lock 3_→open
            <pre>npm<div>pack</div></pre> | →npm_→pack
            <pre>Nobody may pass the lock by night unless the keeper has opened it for him and has_written his name into the book.</pre> | Nobody may pass the lock by night unless the keeper has opened it for him and has_written his name into the book.
            <figure><img><figcaption aria-hidden=true>The lock.</figcaption></figure> | The lock.
            """)
    void sets_what_belongs_together_into_a_line_and_code_into_its_own(String html, String text)
            throws UnreadableException {
        assertThat(readAmidStory(
                        html.replace("lock <b>3</b>#", "lock <b>3</b>\n").replace('_', '\n')))
                .isEqualTo("Lock 3\n\n" + STORY + "\n\n"
                        + text.replace("#", "\n\n").replace('_', '\n').replace('→', '\t') + "\n\n" + STORY);
    }

    @Test
    void ends_elements_as_xml_does() throws UnreadableException {
        assertThat(
                        read("<?xml version='1.0'?><html><head><script src='a.js'/></head><body><h1><a id='x'/>Lock 3</h1><p>"
                                        + STORY + "</p><ul><li>No boats.</li></ul></body></html>")
                                .text())
                .isEqualTo("Lock 3\n\n" + STORY + "\n\n• No boats.");
    }

    @Test
    void makes_a_list_of_what_word_writes_for_one() throws UnreadableException {
        String item =
                "<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level%d lfo1'><![if !supportLists]>"
                        + "<span><span style='mso-list:Ignore'>%s<span>&nbsp;&nbsp; </span></span></span><![endif]>%s</p>";
        assertThat(readAmidStory(item.formatted(1, "·", "North quay") + item.formatted(2, "o", "at night")
                        + item.formatted(1, "1.", "Sign.") + "<p style='mso-list:none'>End.</p>"))
                .contains("\n\n• North quay\n\n   • at night\n\n1. Sign.\n\nEnd.\n\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a href=/x><h3>Mill burns</h3><p>It was old, and of wood alone.</p></a> | ''
            <a href=/rules#fees><h3>Fees</h3><p>None are asked for by anybody.</p></a> | Fees#None are asked for by anybody.
            <a href=/fees><h3>Fees</h3></a><p>None.</p> | Fees#None.
            <a href='#fees'><h3>Fees</h3></a><p>None.</p> | Fees#None.
            <h3><a href=/fees>Fees</a></h3><p>None.</p> | Fees#None.
            """)
    void leaves_out_what_leads_to_another_article(String teaser, String text) throws UnreadableException {
        assertThat(readAmidStory(teaser).replace("\n\n", "#"))
                .isEqualTo("Lock 3#" + STORY + "#" + (text.isEmpty() ? "" : text + "#") + STORY);
    }

    @Test
    void says_what_is_shown_and_leaves_out_what_is_only_said_aloud() throws UnreadableException {
        assertThat(
                        read("<p>Lock 3</p><table><tr><th>Fee</th><th>Guests</th></tr><tr><td><span aria-hidden='true'>$25</span><span"
                                        + " class='visually-hidden'>Included</span></td><td><span aria-hidden='true'>✓</span><span"
                                        + " class='sr-only'>Yes</span></td></tr></table><p>Pay <a href=a>here<span class='sr-only'> (opens in a"
                                        + " new tab)</span></a>. <i class='icon' aria-hidden='true'>star</i></p>")
                                .text())
                .isEqualTo("Lock 3\n\nFee: $25; Guests: Yes\n\nPay here.");
    }

    @Test
    void begins_at_the_headline_and_ends_where_nearly_all_running_text_ends() throws UnreadableException {
        String text = ("<p>" + STORY + "</p>").repeat(8);
        assertThat(read("<div><div>Monday's paper</div><div><h1>Bridge closed</h1><p>Lorries must wait.</p></div><div>"
                                + text
                                + "</div><div><h2>Elsewhere</h2><p>The ferry took 900 cars a day last year.</p></div></div>")
                        .text())
                .isEqualTo("Bridge closed\n\nLorries must wait." + ("\n\n" + STORY).repeat(8));
    }

    @Test
    void begins_at_the_headline_that_is_marked_for_who_cannot_see_it() throws UnreadableException {
        assertThat(read("<div><div>Monday's paper</div><div role=heading aria-level=1>Bridge closed</div><div><p>"
                                + STORY + "</p></div></div>")
                        .text())
                .isEqualTo("Bridge closed\n\n" + STORY);
    }

    @Test
    void keeps_the_headings_of_sections() throws UnreadableException {
        assertThat(read("<body><section><header><h2>The piers</h2></header><p>" + STORY + "</p></section></body>")
                        .text())
                .isEqualTo("The piers\n\n" + STORY);
    }

    @Test
    void leaves_out_the_menu_beside_the_text_of_a_page_laid_out_as_a_table() throws UnreadableException {
        String menu = "<a href=a>News</a><br><a href=b>Sport</a><br><a href=c>Weather</a><br><b>Archive</b>";
        assertThat(read("<table><tr><td>" + menu + "</td><td>" + STORY + "</td></tr></table>")
                        .text())
                .isEqualTo(STORY);
    }

    @ParameterizedTest
    @CsvSource({"“Lorries must wait”,false", "Boats must wait,true"})
    void leaves_out_what_a_page_quotes_of_itself_in_large_letters(String quote, boolean kept)
            throws UnreadableException {
        String text = read("<body><p>Lorries must wait. " + STORY + "</p><div class=pull-quote><p>" + quote
                        + "</p></div><p>" + STORY + "</p></body>")
                .text();
        assertThat(text.contains("\n\n" + quote)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{'@graph':[{'name':'Post'},{'articleBody':'STORY\\nLorries wait.'}]}</script>",
                "<script type='application/ld+json'>{'articleBody':'<p>STORY</p><p>Lorries wait.</p>'}</script>"
            })
    void reads_an_article_that_a_page_holds_as_data_alone(String script) throws UnreadableException {
        String page = "<body>"
                + script.replace('\'', '"').replace("type=\"", "type='").replace("json\"", "json'");
        assertThat(read(page.replace("STORY", STORY) + "<h1>Bridge closed</h1><p>It stays closed.</p>")
                        .text())
                .isEqualTo("Bridge closed\n\n" + STORY + "\n\nLorries wait.");
        assertThat(read(page.replace("STORY", STORY) + "<p>The mill. " + STORY + "</p>")
                        .text())
                .isEqualTo("The mill. " + STORY);
        assertThat(read(page.replace("STORY", STORY) + page.replace("STORY", "A mill. " + STORY)
                                + "<p>It stays closed.</p>")
                        .text())
                .isEqualTo("It stays closed.");
    }

    @Test
    void ends_before_the_first_words_of_other_articles() throws UnreadableException {
        String other =
                "<div><h3>The mill burns</h3><p>The old mill at the lower end of the town of Ely, which had stood for three hundred"
                        + " years, burnt down…</p></div>";
        String story = ("<p>" + STORY + "</p>").repeat(4);
        assertThat(read("<main><h1>Lock 3</h1>" + story + "</main><section>" + other.repeat(3) + "</section>")
                        .text())
                .endsWith(STORY);
    }

    @Test
    void reads_a_page_of_many_links_in_seconds() {
        String page =
                "<article><p>" + STORY + "</p></article>" + "<div><a href=a>Ferry fares</a> up</div>".repeat(30_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(30), () -> assertThat(read(page).text()).isEqualTo(STORY));
    }

    @Test
    void keeps_a_page_that_is_one_form_or_holds_links_only() throws UnreadableException {
        assertThat(read("<form><div><p>" + STORY + "</p></div></form>").text()).isEqualTo(STORY);
        assertThat(
                        read("<div><ul><li><a href=a>Ferry fares rise</a></li><li><a href=b>Ring road repaired</a></li></ul></div>")
                                .text())
                .isEqualTo("• Ferry fares rise\n\n• Ring road repaired");
    }

    @Test
    void leaves_out_readers_comments() throws UnreadableException {
        assertThat(read("<main><p>The bridge closes.</p><div id=comments><p>About time, too.</p></div></main>")
                        .text())
                .isEqualTo("The bridge closes.");
    }

    @Test
    void leaves_out_readers_comments_that_are_longer_than_the_article() throws UnreadableException {
        String article = "<p>" + "The council closed the bridge. ".repeat(8).strip() + "</p>";
        String comments = "<div id=comments><p>" + "It is about time that they did so. ".repeat(90) + "</p></div>";
        assertThat(read("<main>" + article + comments + "</main>").text()).doesNotContain("about time");
    }

    @ParameterizedTest
    @CsvSource({"article:published_time, 2024-01-31, false", "og:type, article, false", "og:type, website, true"})
    void leaves_out_other_articles_below_their_headlines(String property, String content, boolean kept)
            throws UnreadableException {
        String article = "<h1>Bridge closes</h1><p>" + "The council closed the bridge. ".repeat(12) + "</p>";
        String others =
                "<div class=story><h3><a href=/%d>Ferry %d sails</a></h3><p>It sails again from today.</p></div>";
        assertThat(read("<meta property=" + property + " content=" + content + "><body>" + article
                                + others.formatted(1, 1) + others.formatted(2, 2) + others.formatted(3, 3))
                        .text()
                        .contains("sails again"))
                .isEqualTo(kept);
    }

    @Test
    void leaves_out_a_site_s_header_wherever_it_stands() throws UnreadableException {
        String page = "<div><header><p>This website uses cookies, as most of them do these days.</p></header>" + "<p>"
                + "The council closed the bridge. ".repeat(12).strip() + "</p></div>";
        assertThat(read(page).text()).startsWith("The council").doesNotContain("cookies");
    }

    @Test
    void takes_no_header_for_a_site_s_that_holds_the_article() throws UnreadableException {
        String article =
                "<article><p>" + "The council closed the bridge. ".repeat(4).strip() + "</p></article>";
        String consent = "<div><p>This website uses cookies, as most of them do these days.</p></div>";
        assertThat(read("<body><header>" + article + "</header>" + consent).text())
                .contains("The council closed the bridge.");
    }

    @Test
    void keeps_what_an_article_says_before_its_body() throws UnreadableException {
        String page = "<div itemscope itemtype=http://schema.org/Article><h3>Bridge closes</h3>"
                + "<p itemprop=description>The council closed the bridge.</p>"
                + "<div itemprop=articleBody><p>" + "Lorries take the ring road. ".repeat(12)
                + "</p><p>It is long.</p></div></div>";
        assertThat(read(page).text()).contains("The council closed the bridge.");
    }

    @Test
    void leaves_out_what_is_said_aloud_of_a_picture() throws UnreadableException {
        String caption =
                "<figcaption><span class=off-screen>Image caption</span><span>The bridge is closed.</span></figcaption>";
        assertThat(read("<p>Lorries take the ring road.</p><figure>" + caption + "</figure><p>It is long.</p>")
                        .text())
                .isEqualTo("Lorries take the ring road.\n\nThe bridge is closed.\n\nIt is long.");
    }

    @Test
    void writes_a_formula_once() throws UnreadableException {
        String formula = "<math><semantics><mrow><mi>a</mi><mo>=</mo><mfrac><mi>b</mi><mi>c</mi></mfrac></mrow>"
                + "<annotation encoding=application/x-tex>\\textit{a} = b</annotation></semantics></math>";
        assertThat(read("<p>It holds that " + formula + ".</p>").text()).isEqualTo("It holds that a=b / c.");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, <meta charset=windows-1252>",
        "ISO-8859-1, '<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-1\">'",
        "UTF-8, <meta charset=utf-8>",
        "UTF-8, <meta charset=gb2312>",
        "UTF-8, ''",
        "windows-1252, ''"
    })
    void follows_the_charset_that_a_page_declares(String charset, String meta) throws UnreadableException {
        String page = "<html><head>" + meta + "</head><body><p>The café in Zürich is naïve.</p></body></html>";
        assertThat(HtmlReader.read(page.getBytes(Charset.forName(charset))).text())
                .isEqualTo("The café in Zürich is naïve.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The council closed the bridge",
                "The council closed the bridge</div></p></b>",
                "<html><body><p>The council <b>closed <i>the</b> bridge</i><p>",
                "<table><p>The council closed the bridge</table>",
                "<P>The council closed the bridge<script>never closed",
                "<!-- a comment --><p>The council closed the bridge<!-- never closed"
            })
    void reads_broken_html(String html) throws UnreadableException {
        assertThat(read(html).text()).isEqualTo("The council closed the bridge");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour office tells who may moor at the quay and<br>what that costs. <br>Ask there. | The harbour office tells who may moor at the quay and what that costs.#Ask there.
            The harbour office tells who may moor at the quay: <br>boats of members               | The harbour office tells who may moor at the quay:#boats of members
            Rooms for societies of the town and of the valley<br>o Loft<br>o Hall                 | Rooms for societies of the town and of the valley#◦ Loft#◦ Hall
            Mill Lane<br>opposite the quay                                                         | Mill Lane#opposite the quay
            &nbsp; Loft<br>&nbsp;<br>5&nbsp;pounds&nbsp;<br>                                       | Loft#5 pounds
            """)
    void joins_what_was_wrapped_before_it_came_onto_the_page(String html, String text) throws UnreadableException {
        assertThat(read("<p>" + html + "</p>").text()).isEqualTo(text.replace("#", "\n\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Child<sup>1</sup>               | Child¹
            10<sup>6</sup> m<sup>2</sup>    | 10⁶ m²
            the 1<sup>st</sup> of May       | the 1st of May
            <sup>1</sup>/<sub>2</sub> litre | 1/2 litre
            """)
    void writes_raised_digits_with_their_signs(String html, String text) throws UnreadableException {
        assertThat(read("<p>" + html + "</p>").text()).isEqualTo(text);
    }

    @Test
    void keeps_what_stands_below_a_link_that_has_no_end() throws UnreadableException {
        String told = "The loft is let by the hour to clubs and societies, and to families for a christening.";
        String page =
                "<h1>Loft</h1><section><h2>Plan</h2><div><span><a href='/plan.pdf'>Download</span></div> </section>"
                        + "<section><h2>Who lets it</h2><div>Ann Lee</div><div>" + told + "</div></section>";
        assertThat(read(page).text()).contains("Who lets it\n\nAnn Lee\n\n" + told);
    }

    @Test
    void survives_elements_without_end() throws UnreadableException {
        assertThat(read("<div>".repeat(20_000) + "word").text()).isEqualTo("word");
    }

    @Test
    void refuses_binary() {
        assertThatThrownBy(() -> HtmlReader.read(new byte[] {'<', 'p', '>', 0, 1, 2}))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("is not text");
    }

    private static Extract read(String html) throws UnreadableException {
        return HtmlReader.read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String readAmidStory(String html) throws UnreadableException {
        return read("<main><h1>Lock 3</h1><p>" + STORY + "</p>" + html + "<p>" + STORY + "</p></main>")
                .text();
    }
}
