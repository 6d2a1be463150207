package footnote.eval.report;

import footnote.eval.figure.Change;
import footnote.eval.figure.Figure;
import footnote.eval.figure.RunComparison;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What got better and what got worse since an earlier run. */
final class ComparisonTable {

    private ComparisonTable() {}

    static void write(Element section, RunComparison comparison) {
        section.appendElement("h2").text("Against the earlier run");
        section.appendElement("p")
                .addClass("quiet")
                .text(String.format(
                        Locale.ROOT,
                        "Over the %,d questions that both asked, question by question. p tells how often chance alone makes a"
                                + " difference of this size; figures that are the same are left out.",
                        comparison.shared()));
        Element table = section.appendElement("div").addClass("wide").appendElement("table");
        Element head = table.appendElement("tr");
        List.of("figure", "before", "now", "difference, 95 %", "p", "")
                .forEach(name -> head.appendElement("th").attr("scope", "col").text(name));
        for (Figure figure : Figure.ALL) {
            Change change = comparison.figures().get(figure.name());
            if (change != null && change.difference() != 0) {
                row(table.appendElement("tr"), figure, change);
            }
        }
        turned(section, "Came out better", comparison.better());
        turned(section, "Came out worse", comparison.worse());
    }

    private static void row(Element row, Figure figure, Change change) {
        row.appendElement("td").appendElement("code").text(figure.name());
        IntervalTable.number(row, Numbers.of(figure, change.before()));
        IntervalTable.number(row, Numbers.of(figure, change.now()));
        IntervalTable.number(row, Numbers.signed(figure, change.low()) + " – " + Numbers.signed(figure, change.high()));
        IntervalTable.number(row, String.format(Locale.ROOT, "%.3f", change.p()));
        row.appendElement("td").text(Numbers.judgement(figure, change));
    }

    private static void turned(Element section, String title, List<RunComparison.Turned> questions) {
        section.appendElement("h3").text(title + ": " + questions.size());
        Element list = section.appendElement("ul");
        for (RunComparison.Turned each : questions) {
            Element entry = list.appendElement("li");
            entry.appendElement("span").addClass("text").text(each.question());
            entry.appendElement("span")
                    .addClass("quiet")
                    .text(" " + each.before().words() + " → " + each.now().words() + "; " + each.id());
        }
    }
}
