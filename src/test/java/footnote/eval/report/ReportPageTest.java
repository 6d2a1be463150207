package footnote.eval.report;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.eval.figure.Metric;
import footnote.eval.figure.Outcome;
import footnote.eval.figure.Outcomes;
import footnote.eval.figure.Report;
import footnote.eval.figure.Verdict;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class ReportPageTest {

    private static final String HOSTILE = "</title></style></p><script>alert(1)</script><img src=http://x.example/1"
            + " onerror=alert(2)> ' \" onload=\"alert(3)";

    private static final Report REPORT = Outcomes.report(
            Outcomes.answerable("a", Verdict.RIGHT, 0.5),
            Outcomes.answerable("b", Verdict.WRONG_WORDS, 0.3),
            Outcomes.unanswerable("c", Verdict.NOT_REFUSED, 0.4),
            Outcomes.unanswerable("d", Verdict.RIGHT, -12));

    @Test
    void holds_what_the_report_holds() {
        Document page = Jsoup.parse(ReportPage.of(REPORT));
        assertThat(page.select("figure h3").eachText()).containsExactly("Risk against coverage", "Margins", "Time");
        assertThat(page.select("figure svg")).hasSize(3);
        assertThat(page.select("td code").eachText())
                .containsAll(REPORT.figures().keySet());
        assertThat(page.select("article h3").eachText()).containsExactlyInAnyOrder("Who is b?", "Who is c?");
        assertThat(page.expectFirst("article .words").text()).contains("quoted");
    }

    @Test
    void asks_nothing_of_any_network() {
        Document page = Jsoup.parse(ReportPage.of(REPORT));
        assertThat(page.select("script, img, link, iframe, object, embed, form, base, image, use, foreignObject"))
                .isEmpty();
        assertThat(page.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .extracting(attribute -> attribute.getKey())
                .doesNotContain("src", "href", "srcset", "style", "xlink:href")
                .noneMatch(name -> name.startsWith("on"));
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void shows_hostile_words_as_words() {
        Outcome hostile = new Outcome(
                HOSTILE,
                HOSTILE,
                "as " + HOSTILE,
                true,
                true,
                Verdict.WRONG_WORDS,
                HOSTILE,
                List.of(HOSTILE),
                List.of(HOSTILE),
                Map.of(Metric.MARGIN, 0.1));
        Report report = Report.of(
                        REPORT.corpus(),
                        REPORT.questions(),
                        "openai:" + HOSTILE,
                        List.of(hostile, REPORT.outcomes().get(0)))
                .comparedWith(List.of(hostile, Outcomes.answerable("a", Verdict.REFUSED, 0)));
        Document page = Jsoup.parse(ReportPage.of(report));
        assertThat(page.select("script, img, [onload], [onerror]")).isEmpty();
        assertThat(page.select("title")).hasSize(1);
        Element failure = page.expectFirst("article");
        assertThat(failure.expectFirst("h3").wholeText()).isEqualTo(HOSTILE);
        assertThat(failure.select(".words .text").eachText())
                .containsExactly("as " + HOSTILE, HOSTILE, HOSTILE, HOSTILE);
        assertThat(page.expectFirst("header").text()).contains(HOSTILE);
    }

    @Test
    void draws_only_what_is_known() {
        Outcome bare =
                new Outcome("a", "Who?", "Who?", true, true, Verdict.UNJUDGED, null, List.of(), List.of(), Map.of());
        Document page = Jsoup.parse(ReportPage.of(Outcomes.report(bare)));
        assertThat(page.select("figure")).isEmpty();
        assertThat(page.text()).contains("None.");
    }
}
