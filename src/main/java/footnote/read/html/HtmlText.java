package footnote.read.html;

import footnote.corpus.Furniture;
import footnote.corpus.ListItems;
import footnote.read.text.BlockText;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes the words of a page's element, a blank line between blocks, with the marks of its lists. */
final class HtmlText implements NodeVisitor {

    /** What stands over a part of a page, whatever its level. */
    static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    /** Text is wrapped to no fewer characters. */
    private static final int LEAST_WRAPPED = 45;

    private static final Pattern BEGINS_SMALL = Pattern.compile("\\s*(?:\\p{Ll}{2}|a )");

    /** A paragraph among code has no fewer characters. */
    private static final int LEAST_PARAGRAPH = 100;

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    /** "2.", "(a)", "[1]" or a bullet. */
    private static final Pattern LABEL =
            Pattern.compile("(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\\((?:\\d{1,3}|[a-z]|[ivx]{1,5})\\)|\\[\\d{1,3}]|["
                    + ListItems.BULLETS + "]");

    private final BlockText text = new BlockText();

    private HtmlText() {}

    static String of(Element element) {
        HtmlText written = new HtmlText();
        element.select("pre div").prepend("<br>");
        element.select("pre").forEach(typed -> typed.text(typed.wholeText()));
        NodeTraversor.traverse(written, element);
        return written.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words
                && node.parent() != null
                && node.parent().nameIs("pre")) {
            addTyped(words.getWholeText());
        } else if (node instanceof TextNode words) {
            text.addFlowing(words.getWholeText());
        } else if (node instanceof Element element && isWrapped(element)) {
            text.addFlowing(" ");
        } else if (node instanceof Element element && isBlock(element)) {
            endBlock();
            if (element.nameIs("li")) {
                text.beginItem(marker(element));
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element) && !element.nameIs("br")) {
            endBlock();
            if (element.nameIs("li")) {
                text.endItem();
            }
        }
    }

    /** Adds lines as they were typed: those of code, unless a paragraph is among them. */
    private void addTyped(String lines) {
        String typed = lines.replaceFirst("^\\s*\n", "").stripTrailing();
        if (BLANK_LINES.splitAsStream(typed).anyMatch(HtmlText::isParagraph)) {
            text.addBlock(typed);
        } else {
            text.addCode(typed);
        }
    }

    private static boolean isParagraph(String lines) {
        return lines.length() >= LEAST_PARAGRAPH
                && (Character.isUpperCase(lines.codePointAt(0)) || Character.isDigit(lines.codePointAt(0)))
                && Furniture.isRunning(lines);
    }

    /** Whether a line is broken off amidst a sentence, as text is that was wrapped before it came onto the page. */
    private boolean isWrapped(Element element) {
        if (!element.nameIs("br")) {
            return false;
        }
        String line = text.line();
        return line.length() >= LEAST_WRAPPED
                && element.nextSibling() instanceof TextNode below
                && BEGINS_SMALL.matcher(below.text()).lookingAt()
                && !Furniture.endsLikeSentence(line.strip());
    }

    /** Ends a block, unless it is the label of the next one. */
    private void endBlock() {
        if (LABEL.matcher(text.line().strip()).matches()) {
            text.addFlowing(" ");
        } else {
            text.endBlock();
        }
    }

    private static String marker(Element item) {
        Element list = item.parent();
        if (list == null || !list.nameIs("ol")) {
            return "• ";
        }
        String start = list.attr("start");
        int first = start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
        return first + item.elementSiblingIndex() + ". ";
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !element.nameIs("math")
                || element.normalName().matches("br|td|th|figcaption")
                || element.nameIs("time") && isAlone(element);
    }

    /** Whether nothing stands in a line beside a time: what others of the line say is in elements of their own. */
    private static boolean isAlone(Element time) {
        return time.parent() == null || time.parent().textNodes().stream().allMatch(TextNode::isBlank);
    }
}
