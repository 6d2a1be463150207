package footnote.corpus;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much each element of a page says, and how much of it in links: counted once, however deep the page is nested. */
final class HtmlWords implements NodeVisitor {

    /** A block most of whose words are links is a menu or a list of other articles. */
    private static final double MOSTLY_LINKS = 0.6;

    /** A paragraph of so many characters beside its links, which ends a sentence, is running text. */
    private static final int RUNNING = 150;

    private static final class Count {
        private int letters;
        private int linked;
        private boolean ended;
        private boolean runs;
    }

    private final IdentityHashMap<Node, Count> counts = new IdentityHashMap<>();
    private int links;

    private HtmlWords() {}

    static HtmlWords of(Document page) {
        HtmlWords words = new HtmlWords();
        NodeTraversor.traverse(words, page);
        return words;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            counts.put(element, new Count());
            links += isLink(element) ? 1 : 0;
        } else if (node instanceof TextNode text && !text.isBlank()) {
            Count count = counts.computeIfAbsent(text, _ -> new Count());
            String words = text.text().strip();
            count.letters = words.length();
            count.linked = links > 0 ? words.length() : 0;
            count.ended = words.matches("(?s).*[.!?][”\"’]?");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isLink(element)) {
            links--;
        }
        Count own = counts.get(node);
        Node parent = node.parent();
        Count above = parent == null ? null : counts.get(parent);
        if (own != null && node.normalName().equals("p")) {
            own.runs = own.ended && own.letters - own.linked >= RUNNING;
        }
        if (own != null && above != null && own.letters > 0) {
            above.letters += own.letters;
            above.linked += own.linked;
            above.ended = own.ended;
            above.runs |= own.runs;
        }
    }

    /** How many characters of text an element holds, white space at ends left out. */
    int length(Element element) {
        Count count = counts.get(element);
        return count == null ? 0 : count.letters;
    }

    /** Whether a block is a menu: mostly links, and no running text. */
    boolean isMenu(Element block) {
        Count count = counts.get(block);
        return count != null && count.linked > MOSTLY_LINKS * count.letters && !count.ended && !count.runs;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a");
    }
}
