package footnote.read.html;

import footnote.corpus.Furniture;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much each element of a page says, and how much of it in links: counted once, however deep the page is nested. */
final class HtmlWords implements NodeVisitor {

    /** A block most of whose words are links is a menu or a list of other articles. */
    private static final double MOSTLY_LINKS = 0.6;

    /** So many characters in a row beside links are running text, */
    private static final int RUNNING = 100;

    /** and so many where they end a sentence. */
    private static final int RUNNING_SENTENCE = 40;

    private static final Pattern ENDED = Pattern.compile("[.!?][”\"’]?\\z");

    private static final Pattern ASKED = Pattern.compile("\\?[”\"’]?\\z");

    private static final class Count {
        private int letters;
        private int linked;
        private boolean ended;

        private boolean asked;

        /** As the first words of another article do. */
        private boolean brokenOff;

        private int running;

        /** Of what stands in no block within it. */
        private int ownLetters;

        private int ownLinked;

        private int unlinked() {
            return letters - linked;
        }

        private void addOwn() {
            int unlinked = ownLetters - ownLinked;
            boolean runs = !brokenOff && unlinked > ownLinked && unlinked >= (ended ? RUNNING_SENTENCE : RUNNING);
            running += runs ? unlinked : 0;
            ownLetters = 0;
            ownLinked = 0;
        }

        private void add(Count inner) {
            letters += inner.letters;
            linked += inner.linked;
            running += inner.running;
            ownLetters += inner.ownLetters;
            ownLinked += inner.ownLinked;
            ended = inner.letters > 0 ? inner.ended : ended;
            asked = inner.letters > 0 ? inner.asked : asked;
            brokenOff = inner.letters > 0 ? inner.brokenOff : brokenOff;
        }
    }

    private final IdentityHashMap<Node, Count> counts = new IdentityHashMap<>();
    private int links;
    private boolean noneRuns;
    private boolean onlyLinks;

    private HtmlWords() {}

    static HtmlWords of(Element root) {
        HtmlWords words = new HtmlWords();
        NodeTraversor.traverse(words, root);
        words.onlyLinks = words.unlinked(root) == 0;
        words.noneRuns = words.count(root).running == 0;
        return words;
    }

    @Override
    public void head(Node node, int depth) {
        Count count = new Count();
        counts.put(node, count);
        if (node instanceof TextNode text && !text.isBlank()) {
            String words = text.text().strip();
            count.letters = words.length();
            count.linked = links > 0 ? words.length() : 0;
            count.ownLetters = count.letters;
            count.ownLinked = count.linked;
            count.ended = ENDED.matcher(words).find();
            count.asked = ASKED.matcher(words).find();
            count.brokenOff = Furniture.isTeaser(words);
        }
        links += isLink(node) ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
        links -= isLink(node) ? 1 : 0;
        Count own = count(node);
        Count above = counts.get(node.parent());
        if (node instanceof Element element && element.isBlock()) {
            own.addOwn();
        }
        if (above != null) {
            above.add(own);
        }
    }

    /** Where a link may lead scripts know alone; a place that links lead to is none. */
    private static boolean isLink(Node node) {
        boolean place = node.hasAttr("id") || node.hasAttr("name");
        return node.nameIs("a") && (node.hasAttr("href") || !place);
    }

    private Count count(Node node) {
        return counts.getOrDefault(node, new Count());
    }

    /** How many characters of text an element holds, white space at ends left out. */
    int length(Element element) {
        return count(element).letters;
    }

    int unlinked(Element element) {
        return count(element).unlinked();
    }

    /** How many of an element's characters are running text; where none is on the page, all beside links, or all. */
    int running(Element element) {
        Count count = count(element);
        return onlyLinks ? count.letters : noneRuns ? count.unlinked() : count.running;
    }

    /** Whether a block is a menu: mostly links, and no running text, though titles of other pages ask. */
    boolean isMenu(Element block) {
        Count count = count(block);
        return count.linked > MOSTLY_LINKS * count.letters && (!count.ended || count.asked) && count.running == 0;
    }

    /** Those that stand in no other of them. */
    static List<Element> outermost(List<Element> elements) {
        Set<Element> all = new HashSet<>(elements);
        return elements.stream()
                .filter(element -> element.parents().stream().noneMatch(all::contains))
                .toList();
    }
}
