package footnote.read.html;

import footnote.read.text.RunIn;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Sets the bold words that a page's paragraphs begin with and that are their headings above them. */
final class HtmlRunIns {

    private HtmlRunIns() {}

    static void write(Element article) {
        for (Element paragraph : article.select("p:has(> b, > strong)")) {
            Element bold = paragraph.child(0);
            String words = bold.text();
            String whole = paragraph.text();
            boolean leads = bold.is("b, strong") && whole.startsWith(words) && whole.length() > words.length();
            String told = leads ? rest(bold) : "";
            Optional<String> heading = leads ? RunIn.heading(words, told) : Optional.empty();
            if (heading.isPresent()) {
                if (bold.nextSibling() instanceof TextNode rest) {
                    rest.text(RunIn.withoutColon(rest.getWholeText()));
                }
                bold.remove();
                paragraph.before(new Element("p").text(heading.get()));
            } else if (leads && whole.endsWith(told) && RunIn.isField(words, told)) {
                paragraph.text(HtmlCellWords.of(paragraph, true));
            }
        }
    }

    /** What a paragraph says behind its bold words, as far as a line that begins in bold again. */
    private static String rest(Element bold) {
        StringBuilder rest = new StringBuilder();
        for (Node next = bold.nextSibling(); next != null && !isBeforeBold(next); next = next.nextSibling()) {
            rest.append(
                    next instanceof TextNode words
                            ? words.text()
                            : next instanceof Element part ? (part.nameIs("br") ? " " : part.text()) : "");
        }
        return rest.toString();
    }

    private static boolean isBeforeBold(Node node) {
        Element next = node instanceof Element element ? element.nextElementSibling() : null;
        return node.nameIs("br") && next != null && next.is("b, strong");
    }
}
