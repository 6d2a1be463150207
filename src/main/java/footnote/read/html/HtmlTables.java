package footnote.read.html;

import footnote.corpus.TableRows;
import footnote.read.table.FigureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Writes the tables of a page that hold data as a paragraph a row; those that only lay out the page stay as they are. */
final class HtmlTables {

    /** Marks the rows of a table that is written: these are no lines of something else. */
    static final String WRITTEN = "data-rows";

    /** What no cell of a table of data holds. */
    private static final String LAID_OUT = "table, div:has(p), " + HtmlText.HEADINGS;

    /** Nor does one, unless all columns and rows have names. */
    private static final String LISTS = "ul, ol";

    /** Nor does one, unless all columns have names. */
    private static final String PARAGRAPHS = "p + p";

    /** How many blocks above a table may tell its scale, and how many characters at their ends. */
    private static final int BLOCKS_ABOVE = 3;

    private static final int MOST_ABOVE = 200;

    /** Nor do blocks beyond so many, of which others are blank. */
    private static final int MOST_LOOKED_AT = 100;

    private HtmlTables() {}

    /** Writes what the cells say that hold pictures and no words. */
    static void writePictures(Element page) {
        for (Element cell : page.select("td, th")) {
            if (!cell.hasText()) {
                Icon.in(cell).ifPresent(cell::text);
            }
        }
    }

    static void write(Element article) {
        HtmlPairs.write(article);
        HtmlSpans.removeSingle(article);
        article.select("table:not(:has(th))").forEach(HtmlTables::markNames);
        for (Element table : article.select("table:has(th)")) {
            if (isOfData(table) && !HtmlSpans.are(table)) {
                write(table, lines(table));
            } else if (HtmlSpans.coverRows(table)) {
                writeSpans(table);
            }
        }
        article.select("table:not(:has(th, table))").forEach(HtmlPairs::writeWords);
        writeFigures(article);
        article.select("table:has(th)").forEach(HtmlTables::writeSpans);
        article.select("table:not(:has(th, table))").forEach(HtmlPairs::writeUnmarked);
    }

    private static void writeSpans(Element table) {
        List<String> lines = isOfData(table) ? HtmlSpans.lines(table) : List.of();
        if (!lines.isEmpty()) {
            write(table, lines);
        }
    }

    private static boolean isOfData(Element table) {
        return table.parent() != null
                && table.children().select(LAID_OUT).isEmpty()
                && (table.select(LISTS + ", " + PARAGRAPHS).isEmpty() || isNamed(HtmlCells.rows(table)))
                && (table.select(LISTS).isEmpty() || areNamed(HtmlCells.rows(table)));
    }

    /** Whether each row behind the first begins with a name. */
    private static boolean areNamed(List<Elements> rows) {
        return rows.stream().skip(1).allMatch(cells -> cells.getFirst().nameIs("th"));
    }

    private static void writeFigures(Element article) {
        @Nullable Element written = null;
        @Nullable FigureTable last = null;
        for (Element table : article.select("table:not(:has(table, ul, ol, " + HtmlText.HEADINGS + "))")) {
            if (table.parent() == null) {
                continue;
            }
            List<Element> above = above(table);
            boolean goesOn = written != null
                    && !above.isEmpty()
                    && above.getFirst().stream().anyMatch(written::equals);
            String words = above.stream().map(HtmlTables::end).collect(Collectors.joining("\n"));
            Optional<FigureTable> figures =
                    FigureTable.of(HtmlCells.of(table, Element::text), words, goesOn ? last : null);
            if (figures.isPresent()) {
                last = figures.get();
                written = write(table, last.lines());
            }
        }
    }

    private static Element write(Element table, List<String> lines) {
        Element rows = new Element("div").attr(WRITTEN, "");
        lines.forEach(line -> rows.appendElement("p").text(line));
        table.select("caption").forEach(caption -> rows.prependElement("p").text(caption.text()));
        table.replaceWith(rows);
        return rows;
    }

    /** The last few blocks above a table, the nearest first, as far as another table. */
    private static List<Element> above(Element table) {
        List<Element> above = new ArrayList<>();
        @Nullable Element at = table;
        for (int looked = 0; at != null && looked < MOST_LOOKED_AT && above.size() < BLOCKS_ABOVE; looked++) {
            Element before = at.previousElementSibling();
            at = before == null ? at.parent() : before;
            if (before != null && before.hasText()) {
                if (before.selectFirst("table") != null) {
                    break;
                }
                above.add(before);
            }
        }
        return above;
    }

    private static String end(Element block) {
        String words = block.text();
        return words.substring(Math.max(0, words.length() - MOST_ABOVE));
    }

    /**
     * Marks the cells of the first row as names of the columns where they alone are bold, as programs that convert documents write them, or
     * look like it, or reach over several columns and as many rows.
     */
    private static void markNames(Element table) {
        List<Elements> rows = HtmlCells.rows(table);
        boolean bold = rows.size() > 1
                && isBold(rows.getFirst())
                && rows.stream().skip(1).noneMatch(HtmlTables::isBold);
        boolean covering = rows.size() > 2
                && !rows.getFirst().select("[rowspan]").isEmpty()
                && !rows.getFirst().select("[colspan]").isEmpty();
        if (bold || covering || looksNamed(table, rows)) {
            rows.getFirst().forEach(cell -> cell.tagName("th"));
        }
    }

    private static boolean looksNamed(Element table, List<Elements> rows) {
        return rows.size() > 2
                && table.children().select(LAID_OUT + ", " + LISTS).isEmpty()
                && TableRows.looksNamed(rows.stream().map(HtmlTables::texts).toList());
    }

    private static boolean isBold(Elements cells) {
        return cells.size() > 1
                && cells.stream()
                        .allMatch(cell -> cell.hasText()
                                && cell.select("strong, b").eachText().contains(cell.text()));
    }

    /** Whether the cells of the first row are names; none may stand in the corner. */
    private static boolean isNamed(List<Elements> rows) {
        return !rows.isEmpty()
                && IntStream.range(0, rows.getFirst().size())
                        .allMatch(at -> rows.getFirst().get(at).nameIs("th")
                                || at == 0 && !rows.getFirst().getFirst().hasText());
    }

    private static List<String> lines(Element table) {
        List<Elements> rows = HtmlCells.rows(table);
        boolean named = isNamed(rows);
        return TableRows.of(rows.stream().map(HtmlTables::texts).toList(), named);
    }

    /** Of each cell, the blank ones, too. */
    private static List<String> texts(Elements cells) {
        return cells.stream().map(HtmlCellWords::of).toList();
    }
}
