package footnote.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of a table's cell in one line: commas stand between the items of its lists, and between blocks that begin anew. */
final class HtmlCellWords implements NodeVisitor {

    private enum Gap {
        NONE,
        LINE,
        BLOCK,
        ITEM
    }

    private static final String STOPS = ",;:.!?–-(/•·";

    private final StringBuilder words = new StringBuilder();
    private final boolean linesApart;
    private Gap gap = Gap.NONE;

    private HtmlCellWords(boolean linesApart) {
        this.linesApart = linesApart;
    }

    static String of(Element cell) {
        return of(cell, false);
    }

    /** @param linesApart whether a line break, too, stands between things of their own */
    static String of(Element cell, boolean linesApart) {
        HtmlCellWords written = new HtmlCellWords(linesApart);
        NodeTraversor.traverse(written, cell);
        return written.words.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.text());
        } else {
            widen(node, depth);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        widen(node, depth);
    }

    private void widen(Node node, int depth) {
        if (depth > 0 && node instanceof Element element) {
            boolean inline = element.attr("style").replace(" ", "").contains("display:inline");
            Gap own = element.nameIs("li")
                    ? Gap.ITEM
                    : element.nameIs("br") ? Gap.LINE : element.isBlock() && !inline ? Gap.BLOCK : Gap.NONE;
            gap = own.compareTo(gap) > 0 ? own : gap;
        }
    }

    private void add(String text) {
        if (text.isBlank() || gap == Gap.NONE) {
            words.append(text.isBlank() ? " " : text);
            return;
        }
        String next = text.stripLeading();
        words.setLength(words.toString().stripTrailing().length());
        words.append(words.isEmpty() ? "" : between(words.charAt(words.length() - 1), next.charAt(0)));
        words.append(next);
        gap = Gap.NONE;
    }

    private String between(char last, char next) {
        if (",;.:)".indexOf(next) >= 0) {
            return "";
        }
        boolean anew = Character.isUpperCase(next) || linesApart && Character.isDigit(next);
        boolean apart = gap == Gap.ITEM || anew && (gap == Gap.BLOCK || linesApart);
        return apart && STOPS.indexOf(last) < 0 ? ", " : " ";
    }
}
