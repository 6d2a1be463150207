package footnote.web;

import static footnote.model.ScriptedModelServer.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@OnStage
class PageReadingTest {

    private static final String LAYOUT_SHIFTS = "window.shifts = []; new PerformanceObserver(list => list.getEntries()"
            + ".forEach(e => { if (!e.hadRecentInput) shifts.push(e.value); })).observe({type: 'layout-shift', buffered: true})";

    @ParameterizedTest
    @MethodSource("footnote.web.Screen#all")
    void a_question_is_answered_and_its_footnote_opens_the_article_at_the_cited_words(Screen screen, Stage stage) {
        Browser browser = stage.show(screen, "/");
        stage.askAndRead(Scripts.WHO);
        assertThat(browser.text(".answer")).contains("Jen Daskal").doesNotContain("[1]");
        assertThat(browser.text(".notes li"))
                .contains("Jen Daskal")
                .contains("China and US open joint drug talks in Beijing · 31 January 2024");

        assertThat(browser.shown(".answer .marker[data-marker='1']").getDomAttribute("aria-label"))
                .isEqualTo("Footnote 1: China and US open joint drug talks in Beijing, 31 January 2024");
        browser.press(".marker[data-marker='1']");
        String marked = browser.text("#article mark.now");
        JsonNode citation = stage.answerTo(Scripts.WHO).at("/citations/0");
        assertThat(words(marked)).isEqualTo(words(citation.path("cited_text").asText()));
        assertThat(browser.text("#article h2"))
                .isEqualTo(citation.at("/source/title").asText());
        browser.run("document.querySelector('#article').scrollTo({ top: 0, behavior: 'instant' })");
        browser.gone(".rail .name");
        browser.run("document.querySelector('#article article').style.paddingBottom = '100vh'");
        browser.run("document.querySelector('#article').scrollTo({ top: 400, behavior: 'instant' })");
        assertThat(browser.text(".rail .name"))
                .isEqualTo(browser.run("return document.querySelector('#article h2').textContent"));
        browser.run("document.querySelector('#article article').style.paddingBottom = ''");
        browser.type(Keys.ARROW_DOWN, Keys.ARROW_UP);
        assertThat(browser.all("#article mark")).hasSize(2);
        assertThat(browser.text(".place")).isEqualTo("Quote 1 of 2");
        assertThat(browser.isInView("#article mark.now")).isTrue();
        assertThat(browser.isInView(".marker[data-marker='1']")).isTrue();

        browser.type(Keys.ARROW_DOWN);
        browser.says(".place", "Quote 2 of 2");
        assertThat(browser.shown(".answer .marker[data-marker='2']").getDomAttribute("aria-expanded"))
                .isEqualTo("true");
        browser.press("#article .close");
        browser.gone("#article");
        assertThat(browser.complaints()).isEmpty();
        assertThat(stage.requestsElsewhere()).isEmpty();
    }

    @Test
    void the_quotes_of_several_articles_are_stepped_through(Stage stage) {
        String first = "A team of experts visited the harbour.";
        String second = "The harbour has two new cranes.";
        String article = """
                {"id":"%s","title":"%s","uri":"%s.txt","published":null,"length":99,"sha256":"0","status":"indexed","detail":null,
                 "text":"%s"}""";
        stage.proxy.fails("/api/articles/x", FaultyProxy.says(200, article.formatted("x", "Visit", "x", first)));
        stage.proxy.fails("/api/articles/y", FaultyProxy.says(200, article.formatted("y", "Cranes", "y", second)));
        String citation = """
                {"marker":%d,"start":0,"end":6,"cited_text":"%s","support":{"verdict":"supported","score":1,"missing":[]},
                 "source":{"id":"%s","title":"%s","start":0,"end":%d,"sha256":"0"}}""";
        stage.proxy.fails("/api/answers/a_1", FaultyProxy.says(200, """
                {"id":"a_1","conversation":"c_1","question":"What?","searched_as":"What?","answered":true,"passages":[],
                 "answer":"A. [1] B. [2] C. [3]","citations":[%s,%s,%s]}
                """.formatted(
                        citation.formatted(1, first, "x", "Visit", first.length()),
                        citation.formatted(2, second, "y", "Cranes", second.length()),
                        citation.formatted(3, "Gone.", "0", "Lost", 5))));
        Browser browser = stage.show(Screen.DESK, "/a/a_1");
        browser.press(".answer .marker[data-marker='1']");
        browser.says(".place", "Quote 1 of 3");
        assertThat(browser.text("#article mark.now")).isEqualTo(first);
        browser.type("j");
        browser.says("#article mark.now", second);
        browser.says(".place", "Quote 2 of 3");
        assertThat(browser.text("#article h2")).isEqualTo("Cranes");
        assertThat(browser.shown(".answer .marker[data-marker='2']").getDomAttribute("aria-expanded"))
                .isEqualTo("true");
        browser.press("#article .next");
        browser.says("#article .notice", "gone from the folder");
        browser.gone("#article .whole");
        assertThat(browser.text(".place")).isEqualTo("Quote 3 of 3");
        browser.type(Keys.ARROW_DOWN);
        browser.says("#article mark.now", first);
        browser.shown("#article .whole");
        browser.complaints();
    }

    @Test
    void a_footnote_is_the_quote_of_its_own_number_wherever_it_stands(Stage stage) {
        String first = "The harbour has two new cranes.";
        String second = "A ferry leaves at noon.";
        stage.proxy.fails("/api/articles/x", FaultyProxy.says(200, """
                {"id":"x","title":"Harbour","uri":"x.txt","published":null,"length":99,"sha256":"0","status":"indexed","detail":null,
                 "text":"%s %s"}""".formatted(second, first)));
        String citation = """
                {"marker":%d,"start":0,"end":6,"cited_text":"%s","support":{"verdict":"supported","score":1,"missing":[]},
                 "source":{"id":"x","title":"Harbour","start":%d,"end":%d,"sha256":"0"}}""";
        int at = second.length() + 1;
        stage.proxy.fails("/api/answers/a_1", FaultyProxy.says(200, """
                {"id":"a_1","conversation":"c_1","question":"What?","searched_as":"What?","answered":true,"passages":[],
                 "answer":"A. [1] B. [2]","citations":[%s,%s]}
                """.formatted(
                        citation.formatted(1, first, at, at + first.length()),
                        citation.formatted(2, second, 0, second.length()))));
        Browser browser = stage.show(Screen.DESK, "/a/a_1");
        browser.press(".answer .marker[data-marker='1']");
        browser.says(".place", "Quote 1 of 2");
        assertThat(browser.text("#article mark.now")).isEqualTo(first);
        browser.type(Keys.ARROW_DOWN);
        browser.says(".place", "Quote 2 of 2");
        assertThat(browser.text("#article mark.now")).isEqualTo(second);
    }

    @Test
    void a_phone_shows_the_whole_title_of_what_is_read_and_keeps_words_off_its_edge(Stage stage) {
        Browser browser = stage.show(Screen.PHONE, "/");
        stage.askAndRead(Scripts.WHO);
        browser.press(".answer .marker");
        browser.shown("#article mark.now");
        browser.run("document.querySelector('#article article').style.paddingBottom = '100vh'");
        browser.run("document.querySelector('#article').scrollTo({ top: 400, behavior: 'instant' })");
        browser.shown(".rail .name");
        assertThat(browser.run(
                        "const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.querySelector('.rail .name');"
                                + "return scrollWidth <= clientWidth && scrollHeight <= clientHeight"))
                .isEqualTo(true);
        browser.press("#article .close");
        browser.run("arguments[0].value = 'x'.repeat(2000)", browser.shown("#question"));
        browser.shown("#question").sendKeys("x");
        browser.says("#limit", "1 over the limit");
        assertThat(browser.run(
                        "const words = document.createRange(); words.selectNodeContents(document.querySelector('#limit'));"
                                + "return innerHeight - words.getBoundingClientRect().bottom >= 8"))
                .isEqualTo(true);
    }

    @Test
    void what_may_have_been_meant_is_asked_by_a_press(Stage stage) {
        stage.proxy.fails("/api/answers/a_1", FaultyProxy.says(200, """
                {"id":"a_1","conversation":"c_1","question":"Who led the US delegatoin?","searched_as":"Who led the US delegatoin?",
                 "answered":false,"answer":"The articles don’t say; did you mean “%s”","reason":"no_evidence","citations":[],
                 "passages":[]}
                """.formatted(Scripts.WHO)));
        Browser browser = stage.show(Screen.PHONE, "/a/a_1");
        assertThat(browser.text(".silent p")).isEqualTo("The articles don’t say; did you mean “" + Scripts.WHO + "”");
        browser.press(".silent p button");
        browser.shown(".deeds");
        assertThat(browser.text(".question")).isEqualTo(Scripts.WHO);
        browser.says(".answer", "Jen Daskal");
        browser.complaints();
    }

    @Test
    void an_answer_flows_in_without_moving_what_is_read(Stage stage) throws Exception {
        Browser browser = stage.show(new Screen(390, 500, false), "/");
        stage.askAndRead(Scripts.WHO);
        stage.ask(Scripts.SLOW);
        browser.says(".turn:last-child .answer", "Jen Daskal");
        browser.run(LAYOUT_SHIFTS);
        Object top =
                browser.run("return document.querySelector('.turn:last-child .question').getBoundingClientRect().top");
        browser.says(".turn:last-child .answer", "Wang Xiaohong");
        assertThat(browser.run(
                        "return document.querySelector('.turn:last-child .question').getBoundingClientRect().top"))
                .isEqualTo(top);
        browser.run("scrollTo({ top: 40, behavior: 'instant' })");
        browser.until(() -> browser.all(".deeds").size() == 2);
        assertThat(browser.run("return Math.round(scrollY)")).isEqualTo(40L);
        assertThat(browser.run("return shifts.reduce((sum, one) => sum + one, 0)"))
                .isInstanceOfSatisfying(
                        Number.class, sum -> assertThat(sum.doubleValue()).isLessThan(0.01));
        browser.press(".below");
        browser.gone(".below");
    }

    @Test
    void an_article_that_is_opened_while_the_answer_comes_steps_through_all_its_quotes(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.ask(Scripts.SLOW);
        browser.press(browser.shown(".marker:enabled"));
        browser.says(".place", "Quote 1 of ");
        browser.shown(".deeds");
        int quotes = browser.all(".notes li").size();
        assertThat(quotes).isGreaterThan(2);
        assertThat(browser.text(".place")).isEqualTo("Quote 1 of " + quotes);
        String first = browser.text("#article mark.now");
        browser.press("#article .next");
        browser.says(".place", "Quote 2 of " + quotes);
        assertThat(browser.text("#article mark.now")).isNotEqualTo(first);
        assertThat(browser.has("#article .notice:not([hidden])")).isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_marker_shows_its_quote_to_a_pointer_and_to_the_keyboard(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.askAndRead(Scripts.WHO);
        browser.hover(".marker[data-marker='1']");
        assertThat(browser.text("#peek")).contains("Jen Daskal").contains("31 January 2024");
        browser.type(Keys.ESCAPE);
        browser.gone("#peek");
        browser.hover(".question");
        browser.tabBackTo(".marker[data-marker='2']");
        assertThat(browser.text("#peek")).contains("two days of talks");
        assertThat(browser.focused().getDomAttribute("aria-describedby")).isEqualTo("peek");
    }

    @Test
    void doubt_looks_like_doubt_and_says_what_is_missing(Stage stage) {
        Browser browser = stage.show(Screen.PHONE, "/");
        stage.askAndRead(Scripts.DOUBTFUL);
        assertThat(browser.text(".partial")).contains("with lawyers");
        assertThat(decoration(browser.shown(".partial"))).contains("dotted");
        assertThat(browser.text(".partial + .flag")).isEqualTo("the quote doesn’t say “lawyers”");
        assertThat(browser.text(".unsupported")).contains("1.1 billion");
        assertThat(decoration(browser.shown(".unsupported"))).contains("wavy");
        assertThat(browser.text(".unsupported + .flag"))
                .startsWith("no quote says this; the nearest lacks “1.1 billion dollars”");
        assertThat(browser.has(".unsupported .marker")).isFalse();
    }

    @Test
    void silence_and_a_failed_model_are_told_calmly(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.askAndRead(Scripts.FAILING);
        assertThat(browser.text(".notice")).isEqualTo("The model failed, so these are the articles’ own words.");
        assertThat(browser.text(".answer")).contains("Jen Daskal");

        stage.model.play(saying("The delegation was led by Otto Brand of Oslo [1]."));
        stage.askAndRead("Who headed the American delegation?");
        assertThat(browser.all(".turn .notice").getLast().getText()).startsWith("What the model wrote didn’t hold");
        assertThat(browser.all(".answer").getLast().getText())
                .contains("Jen Daskal")
                .doesNotContain("Brand");

        stage.model.play(saying("The articles don't say."));
        stage.askAndRead("When does the working group meet next?");
        assertThat(browser.text(".silent")).contains("The articles don’t say").contains("The closest passages");
        assertThat(browser.has(".silent .marker")).isFalse();
        assertThat(browser.all(".turn .notice")).hasSize(2);
        browser.press(".silent .title");
        browser.shown("#article mark.now");
    }

    @Test
    void how_an_answer_was_found_is_there_for_those_who_look(Stage stage) {
        Browser browser = stage.show(Screen.DESK, "/");
        stage.askAndRead(Scripts.WHO);
        assertThat(browser.text(".byline")).matches("8 passages of 5 articles\\s+[\\d.]+ m?s");
        stage.askAndRead("When did it arrive?");
        WebElement byline = browser.all(".byline summary").getLast();
        assertThat(byline.getText()).contains("Searched as “").contains("delegation");
        browser.press(byline);
        assertThat(browser.all(".found").getLast().getText())
                .contains("Complete after")
                .contains("What was read, best first");
        browser.press(browser.all(".found .title").getLast());
        browser.shown("#article h2");
    }

    private static String decoration(WebElement element) {
        return element.getCssValue("text-decoration-style") + element.getCssValue("text-decoration");
    }

    /** Without white space, of which a page shows less than a text has. */
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void a_word_of_any_length_and_letters_from_right_to_left_stand_in_their_column(Stage stage) {
        String arabic = "كم سفينة استقبل ميناء الإسكندرية؟";
        String passage = "Titin is " + "methionyl".repeat(120) + " in full.";
        String source = "\"source\":{\"id\":\"0\",\"title\":\"%s\",\"start\":0,\"end\":9}".formatted("y".repeat(300));
        stage.proxy.fails("/api/answers/a_1", FaultyProxy.says(200, """
                {"id":"a_1","conversation":"c_1","question":"%s","searched_as":"%s","answered":false,
                 "answer":"The articles don’t say.","reason":"no_evidence","citations":[],
                 "passages":[{%s,"text":"%s"},{%s,"text":"%s"}]}
                """.formatted(
                        arabic, "z".repeat(900), source, passage, source, arabic)));
        Browser browser = stage.show(Screen.PHONE, "/a/a_1");
        browser.shown(".silent blockquote");
        browser.press(".byline summary");
        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo((long) Screen.PHONE.width());
        assertThat(browser.run("""
                return ['.question', '.silent figure:last-child blockquote'].map(which => {
                    const element = document.querySelector(which);
                    const first = document.createRange();
                    first.setStart(element.firstChild, 0);
                    first.setEnd(element.firstChild, 1);
                    return element.getBoundingClientRect().right - first.getBoundingClientRect().right < 2;
                })""")).isEqualTo(List.of(true, true));
        stage.proxy.fails(
                "/api/suggestions",
                FaultyProxy.says(200, "{\"questions\":[\"What is %s?\"]}".formatted("z".repeat(300))));
        browser = stage.show(Screen.PHONE, "/");
        browser.shown(".suggestions button");
        assertThat(browser.run("return document.querySelector('.suggestions button').scrollWidth"))
                .isEqualTo(browser.run("return document.querySelector('.suggestions button').clientWidth"));
        browser.complaints();
    }

    @Test
    void what_an_article_has_in_brackets_is_no_footnote_of_the_answer(Stage stage) {
        String citation = """
                {"marker":%d,"start":%d,"end":%d,"cited_text":"%s","support":{"verdict":"supported","score":1,"missing":[]},
                 "source":{"id":"0","title":"T","start":0,"end":9,"sha256":"0"}}""";
        stage.proxy.fails("/api/answers/a_1", FaultyProxy.says(200, """
                {"id":"a_1","conversation":"c_1","question":"Who?","searched_as":"Who?","answered":true,"passages":[],
                 "answer":"It says: “Built.[2] As [1] says.[1]” [1] Also: Kept.[1] [2]","citations":[%s,%s]}
                """.formatted(
                citation.formatted(1, 0, 40, "Built.[2] As [1] says.[1]"), citation.formatted(2, 41, 59, "Kept.[1]"))));
        Browser browser = stage.show(Screen.DESK, "/a/a_1");
        assertThat(browser.text(".answer")).isEqualTo("It says: “Built.[2] As [1] says.[1]”1 Also: Kept.[1]2");
        assertThat(browser.all(".answer .marker"))
                .extracting(marker -> marker.getText())
                .containsExactly("1", "2");
        browser.complaints();
    }
}
