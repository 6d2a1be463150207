package footnote.read.html;

import footnote.corpus.Characters;
import footnote.corpus.Fields;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Tells a box of facts from one with a menu or other articles: it says by name what the thing is that a page is about, "Built | 1931". */
final class HtmlFacts {

    private static final String ROWS = "tr, dt, li, p, div, section";

    private static final String BOLD = "> b:first-child, > strong:first-child";

    private static final int FEWEST = 3;

    /** What a fact says is shorter than a section's text. */
    private static final int MOST_WORDS = 20;

    private HtmlFacts() {}

    /** Whether most of what a box says are facts. */
    static boolean are(Element box) {
        List<Element> facts =
                box.select(ROWS).stream().filter(HtmlFacts::isFact).toList();
        int told = facts.stream().mapToInt(HtmlFacts::length).sum();
        return facts.size() >= FEWEST && 2 * told > box.text().length();
    }

    private static boolean isFact(Element row) {
        if (Characters.words(row.text()) > MOST_WORDS) {
            return false;
        }
        return switch (row.normalName()) {
            case "dt" ->
                row.nextElementSibling() != null && row.nextElementSibling().nameIs("dd");
            case "tr" -> row.childrenSize() == 2 && row.child(0).nameIs("th") && isName(row.child(0));
            case "li", "p" -> row.selectFirst(BOLD) != null && Fields.isLine(row.text()) || isOfTwo(row);
            default -> isOfTwo(row);
        };
    }

    private static boolean isOfTwo(Element row) {
        boolean headed = row.childrenSize() == 2
                && row.child(0).is(HtmlCard.SUBHEADINGS)
                && row.textNodes().stream().allMatch(TextNode::isBlank);
        return (headed || row.childrenSize() == 2 && HtmlCards.isOfParts(row))
                && isName(row.child(0))
                && row.child(1).hasText();
    }

    /** No link to another page is a name. */
    private static boolean isName(Element name) {
        return name.hasText() && name.selectFirst("a") == null;
    }

    private static int length(Element row) {
        Element told = row.nameIs("dt") ? row.nextElementSibling() : null;
        return row.text().length() + (told == null ? 0 : told.text().length());
    }
}
