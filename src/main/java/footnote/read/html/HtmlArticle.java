package footnote.read.html;

import footnote.corpus.Characters;
import footnote.corpus.Furniture;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article of a page: what is named as furniture and what is mostly links goes, as long as most of the page's
 * running text stays; of the rest the article runs from its headline to the end of the element that holds nearly all of
 * the running text.
 */
final class HtmlArticle {

    /** What a reader doesn't see, or cannot read. */
    static final String UNSEEN = "script, style, template, noscript, svg, iframe, button, select, annotation, [hidden],"
            + " [style*=display:none], [style*=display: none]";

    /** The element at whose end an article ends holds at least this share of the running text, */
    private static final double NEARLY_ALL = 0.9;

    /** and of all words beside links: a page of tables and lists has little running text. */
    private static final double HALF = 0.5;

    /** So many characters beside links are an article's. */
    private static final int ENOUGH = 200;

    /** So many characters beside a heading are a day or a rubric. */
    private static final int MOST_LABEL = 20;

    private static final int FEWEST_UNENDED = 3;

    private HtmlArticle() {}

    /** The body of a page, from which all is removed that is no part of its article. */
    static Element of(Document page) {
        HtmlPanels.open(page);
        remove(page.select(UNSEEN));
        Element body = page.body();
        endLinks(body);
        removeLeads(body);
        remove(HtmlTwins.in(body));
        HtmlQuotations.write(body);
        HtmlFootnotes notes = HtmlFootnotes.of(body);
        remove(HtmlNames.furniture(body, notes));
        removeTeasers(body);
        remove(HtmlMenus.in(body));
        if (!page.select(HtmlDates.PUBLISHED + ", meta[property=og:type][content=article]")
                .isEmpty()) {
            removeOthers(body);
        }
        removeOutside(body, notes);
        return body;
    }

    /** Ends links whose ends are lacking: each goes on in all blocks below, which don't belong to it, and in some that are empty. */
    private static void endLinks(Element body) {
        List<Element> links = body.select("a[href]");
        int from = 0;
        while (from < links.size()) {
            Element link = links.get(from);
            List<Element> same = links.subList(from, links.size()).stream()
                    .takeWhile(other -> other.attributes().equals(link.attributes()))
                    .toList();
            if (same.size() >= FEWEST_UNENDED
                    && same.stream().anyMatch(other -> other.childrenSize() == 0 && !other.hasText())) {
                same.stream().skip(1).forEach(Node::unwrap);
            }
            from += same.size();
        }
    }

    /** Removes the links behind a paragraph's last sentence that only lead on to more. */
    private static void removeLeads(Element body) {
        remove(body.select("a[href]").stream()
                .filter(link -> link.nextElementSibling() == null
                        && link.previousSibling() instanceof TextNode before
                        && Furniture.isRunning(before.text().strip())
                        && Characters.any(link.text(), Character::isLetter)
                        && Furniture.is(link.text())
                        && link.parent() != null
                        && link.parent().text().endsWith(link.text()))
                .toList());
    }

    /** Removes the links that hold a heading and words below it, as those to other articles do, where the page says something beside them. */
    private static void removeTeasers(Element body) {
        if (HtmlWords.of(body).unlinked(body) >= ENOUGH) {
            remove(body.select("a[href]:not([href*=#]):has(h2, h3, h4, h5, h6):not(:has(h1))").stream()
                    .filter(link -> link.text().length()
                            > link.select(HtmlCard.SUBHEADINGS).text().length() + MOST_LABEL)
                    .toList());
        }
    }

    /** Removes the parts of a page that is one article which hold others, each below a headline that leads there. */
    private static void removeOthers(Element body) {
        Map<String, List<Element>> series = new LinkedHashMap<>();
        body.select(HtmlText.HEADINGS).stream()
                .filter(headline ->
                        headline.select("a[href]:not([href*=#])").text().equals(headline.text()))
                .map(HtmlArticle::told)
                .filter(part -> !part.className().isEmpty()
                        && part.text().length()
                                > part.select(HtmlText.HEADINGS).text().length() + MOST_LABEL)
                .forEach(part -> series.computeIfAbsent(part.normalName() + part.className(), _ -> new ArrayList<>())
                        .add(part));
        HtmlWords words = HtmlWords.of(body);
        series.values().stream()
                .filter(parts -> parts.size() >= FEWEST_UNENDED)
                .filter(parts -> parts.stream().mapToInt(words::running).sum() <= HALF * words.running(body))
                .forEach(HtmlArticle::remove);
    }

    /** The part of a page that a headline stands over alone. */
    private static Element told(Element headline) {
        Element part = headline;
        while (part.parent() != null
                && part.parent().selectStream(HtmlText.HEADINGS).limit(2).count() == 1) {
            part = part.parent();
        }
        return part;
    }

    /** Removes what stands before the headline, or the element that is marked as the article, and behind the article, but for its notes. */
    private static void removeOutside(Element body, HtmlFootnotes notes) {
        Element core = core(body);
        Element headline = body.selectFirst("h1");
        Element marked = Stream.of("article, [itemtype$=Article]", "[itemprop=articleBody], main, [role=main]")
                .map(core::closest)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Element start = headline == null || core.select("h1").contains(headline) ? marked : headline;
        for (Element at = core; at != null; at = at.parent()) {
            remove(rest(at, Node::nextSibling).stream()
                    .filter(behind -> !(behind instanceof Element element && notes.areIn(element)))
                    .toList());
        }
        for (Element at = start; at != null; at = at.parent()) {
            remove(rest(at, Node::previousSibling));
        }
    }

    private static List<Node> rest(Node node, Function<Node, @Nullable Node> next) {
        List<Node> rest = new ArrayList<>();
        for (Node at = next.apply(node); at != null; at = next.apply(at)) {
            rest.add(at);
        }
        return rest;
    }

    /** Takes nodes out, all of an element at once: each by itself would take as long as the element has nodes. */
    static void remove(Collection<? extends Node> nodes) {
        Set<Node> gone = new HashSet<>(nodes);
        nodes.stream()
                .map(Node::parentElement)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(parent -> {
                    List<Node> kept = parent.childNodes().stream()
                            .filter(node -> !gone.contains(node))
                            .toList();
                    parent.empty().appendChildren(kept);
                });
    }

    /** The innermost element with nearly all running text, and more than a paragraph. */
    private static Element core(Element body) {
        HtmlWords words = HtmlWords.of(body);
        Element core = body;
        Element inner = body;
        while (inner != null) {
            core = inner;
            inner = core.children().stream()
                    .filter(e -> e.isBlock() && !e.nameIs("p"))
                    .filter(e -> words.length(e) > 0 && words.running(e) >= NEARLY_ALL * words.running(body))
                    .filter(e -> words.unlinked(e) >= HALF * words.unlinked(body))
                    .findFirst()
                    .orElse(null);
        }
        return core;
    }
}
