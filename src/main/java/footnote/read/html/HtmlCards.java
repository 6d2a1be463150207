package footnote.read.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The cards of a page, which stand beside each other and are alike: plans and their prices, people and their offices, events. What a
 * card says in a few words is told as a row that its heading begins, "Solo; $4/month; 10 GB of storage"; one of two parts is a field,
 * "Weight: 32 kg".
 */
final class HtmlCards {

    private static final String KINDS = "div, li, article, section, a";

    private static final int FEWEST = 2;

    /** Fewer without a heading, or two of fewer parts or within a line, are as often for looks. */
    private static final int FEWEST_OF_PARTS = 3;

    /** More are no card's, but cards themselves. */
    private static final int MOST_PARTS = 8;

    private static final String CODE = "pre, code, samp, math";

    private static final String LOOKS_LIKE_BUTTON = "[class~=(?i)\\b(?:btn|button|cta)\\b]";

    private static final String BUTTONS = "a:not([href^=mailto:], [href^=tel:])";

    private HtmlCards() {}

    /** Parts with a space the words of elements that only styles set apart, "12" and "Apr". */
    static void part(Element page) {
        for (Element next : page.select("span[class] + span, span + span[class]")) {
            Node before = next.previousSibling();
            if (before instanceof Element span && areApart(span.text(), next.text()) && next.closest(CODE) == null) {
                next.before(new TextNode(" "));
            }
        }
    }

    private static boolean areApart(String words, String next) {
        if (words.length() < 2 || next.isEmpty()) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        char first = next.charAt(0);
        return Character.isLetterOrDigit(last)
                && (Character.isUpperCase(first) || Character.isLetter(last) && Character.isDigit(first));
    }

    static void write(Element article) {
        series(article.select(KINDS).stream().filter(HtmlCards::isOfParts).toList(), HtmlCards::names)
                .filter(series -> series.size() >= FEWEST_OF_PARTS || areOfBlocks(series))
                .forEach(series -> cards(series).forEach(HtmlCard::write));
        List<HtmlCard> cards = new ArrayList<>();
        series(
                        article.select(KINDS).stream()
                                .filter(part -> part.selectStream(HtmlCard.SUBHEADINGS)
                                                .limit(2)
                                                .count()
                                        == 1)
                                .toList(),
                        HtmlCards::place)
                .forEach(series -> {
                    removeButtons(series);
                    cards.addAll(cards(series));
                });
        cards.forEach(HtmlCard::write);
    }

    private static <K> Stream<List<Element>> series(List<Element> parts, Function<Element, K> kind) {
        return parts.stream()
                .collect(Collectors.groupingBy(kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream();
    }

    /** Those of a series that are cards, where most are. */
    private static List<HtmlCard> cards(List<Element> series) {
        List<HtmlCard> cards =
                series.stream().flatMap(part -> HtmlCard.of(part).stream()).toList();
        return cards.size() >= FEWEST && 2 * cards.size() > series.size() ? cards : List.of();
    }

    /** Whether an element holds nothing but several elements, each of a class and with no space where the next begins. */
    static boolean isOfParts(Element element) {
        return element.childrenSize() > 1
                && element.childrenSize() <= MOST_PARTS
                && element.selectFirst(HtmlCard.SUBHEADINGS) == null
                && element.textNodes().stream().allMatch(TextNode::isBlank)
                && element.children().stream()
                        .allMatch(part -> !part.className().isEmpty()
                                && part.wholeText().strip().equals(part.wholeText()));
    }

    private static boolean areOfBlocks(List<Element> series) {
        return series.stream()
                .allMatch(card -> card.childrenSize() >= FEWEST_OF_PARTS
                        && card.children().stream().allMatch(Element::isBlock));
    }

    /** What the parts of a card are called. */
    private static List<String> names(Element element) {
        return element.children().stream().map(Element::className).toList();
    }

    /** Where a card stands, and of what kind it is. */
    private static Map.Entry<Element, String> place(Element card) {
        String name = card.classNames().stream().findFirst().orElse("");
        return Map.entry(card.parents().getFirst(), card.normalName() + ' ' + name);
    }

    /** Removes the links that stand alone and say the same on several cards, or look like buttons. */
    private static void removeButtons(List<Element> series) {
        Map<String, List<Element>> links = series.stream()
                .flatMap(card -> card.select(BUTTONS).stream())
                .filter(HtmlCards::isAlone)
                .collect(Collectors.groupingBy(Element::text));
        links.values().stream()
                .flatMap(same ->
                        same.size() > 1 ? same.stream() : same.stream().filter(link -> link.is(LOOKS_LIKE_BUTTON)))
                .forEach(Node::remove);
    }

    private static boolean isAlone(Element link) {
        return link.parent() != null
                && link.parent().ownText().isBlank()
                && link.select(HtmlCard.SUBHEADINGS).isEmpty()
                && link.closest(HtmlCard.SUBHEADINGS) == null;
    }
}
