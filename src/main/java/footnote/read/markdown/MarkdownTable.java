package footnote.read.markdown;

import footnote.corpus.TableRows;
import footnote.read.html.Icon;
import footnote.read.table.DrawnTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The table of a Markdown document, of which each row is told by itself. */
final class MarkdownTable {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\n\\s*");

    private static final Pattern UNESCAPED = Pattern.compile("(?<!\\\\)\\|");

    private MarkdownTable() {}

    /** A paragraph a row, with the columns' names; without them for the labels and values that an item of a list goes on with. */
    static List<String> rows(TableBlock table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(cells(row));
            }
        }
        boolean listed = table.getParent() instanceof ListItem;
        return listed && isNameless(rows) ? labelled(rows) : TableRows.of(rows, true);
    }

    /** One that is drawn, as lines of Markdown set in as deep. */
    static List<String> lines(DrawnTable drawn, int depth) {
        String indent = " ".repeat(depth);
        List<String> lines = new ArrayList<>(List.of(""));
        for (List<String> row : drawn.rows()) {
            lines.add(row.stream()
                    .map(cell -> UNESCAPED.matcher(cell).replaceAll("\\\\|").replace("\\ ", " "))
                    .collect(Collectors.joining("|", indent + '|', "|")));
        }
        lines.add(2, indent + "|-".repeat(drawn.rows().getFirst().size()) + '|');
        lines.add("");
        return lines;
    }

    /** Whether rows tell what their first cells name, and no names of columns stand over them. */
    private static boolean isNameless(List<List<String>> rows) {
        return rows.getFirst().stream().allMatch(String::isBlank)
                && rows.stream().allMatch(row -> row.size() == 2);
    }

    private static List<String> labelled(List<List<String>> rows) {
        return rows.stream().skip(1).map(row -> String.join(": ", row)).toList();
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            String words = LINE_BREAKS
                    .matcher(PlainText.of(cell).replace('\u00a0', ' '))
                    .replaceAll(" ")
                    .strip();
            cells.add(words.isBlank() ? pictured(cell) : Icon.written(words));
        }
        return cells;
    }

    /** What a cell says that has no words. */
    private static String pictured(Node cell) {
        StringBuilder html = new StringBuilder();
        cell.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline tag) {
                html.append(tag.getLiteral());
            }

            @Override
            public void visit(Image image) {
                html.append(
                        new Element("img").attr("alt", PlainText.inner(image)).outerHtml());
            }
        });
        return Icon.in(Jsoup.parseBodyFragment(html.toString())).orElse("");
    }
}
