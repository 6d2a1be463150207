package footnote.read;

import footnote.corpus.Furniture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
    static final String UNSEEN = "script, style, template, noscript, svg, iframe, button, select, [hidden],"
            + " [style*=display:none], [style*=display: none]";

    /** What by its nature stands around an article. */
    static final String AROUND =
            "nav, footer, aside, form, body > header, [aria-hidden=true], [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=complementary], [role=search], [role=tablist], [class*=breadcrumb], [id*=breadcrumb],"
                    + " [aria-label*=breadcrumb], div#comments:not(.section), .comments, .comment-list, .comments-area, div#footer, .footer,"
                    + " div#sidebar, .sidebar";

    /** Words, or two in a row, of the classes that pages give to the parts that they put around an article. */
    private static final Set<String> NAMES =
            Set.of(("nav navbar navigation pagination pager sidebar footer copyright share sharing social related"
                            + " recommended recommendations trending popular promo cta newsletter newsletters subscribe"
                            + " signup login comment comments respond tags bio about-author author-bio author-box author-info"
                            + " cookie cookies consent ad ads advert advertisement sponsor sponsored noprint no-print")
                    .split(" "));

    /** A class with one of these tells of what an element is beside, or doesn't have. */
    private static final Set<String> BESIDE = Set.of("has", "with", "without");

    private static final Set<String> NAMED = Set.of(
            "div", "section", "aside", "header", "footer", "nav", "form", "ul", "ol", "dl", "li", "p", "table", "td");

    /** A part with a larger share of the page's running text is no furniture, whatever it is. */
    private static final double MOST_AROUND = 0.8;

    /** Nor is one by its name only, nor are all of the same name together. */
    private static final double MOST_NAMED = 0.5;

    /** The element at whose end an article ends holds at least this share of the running text, */
    private static final double NEARLY_ALL = 0.9;

    /** and of all words beside links: a page of tables and lists has little running text. */
    private static final double HALF = 0.5;

    private static final int MOST_HEADING_CHARS = 80;

    private HtmlArticle() {}

    /** The body of a page, from which all is removed that is no part of its article. */
    static Element of(Document page) {
        page.select(UNSEEN).remove();
        Element body = page.body();
        removeAround(body);
        removeMenus(body);
        removeOutside(body);
        return body;
    }

    private static void removeAround(Element body) {
        HtmlWords words = HtmlWords.of(body);
        int all = words.running(body);
        List<Element> around = body.select(AROUND).stream()
                .filter(part -> words.running(part) <= MOST_AROUND * all)
                .toList();
        Map<String, List<Element>> named = new LinkedHashMap<>();
        for (Element part : body.select("*")) {
            if (words.running(part) <= MOST_NAMED * all) {
                names(part)
                        .forEach(name -> named.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(part));
            }
        }
        remove(around);
        named.values().stream()
                .filter(parts ->
                        words.outermost(parts).stream().mapToInt(words::running).sum() <= MOST_NAMED * all)
                .forEach(HtmlArticle::remove);
    }

    private static Set<String> names(Element part) {
        Set<String> names = new TreeSet<>();
        if (NAMED.contains(part.normalName())) {
            part.classNames().forEach(name -> addNames(words(name), names));
        }
        return names;
    }

    private static void addNames(List<String> words, Set<String> names) {
        if (words.stream().noneMatch(BESIDE::contains)) {
            for (int i = 0; i < words.size(); i++) {
                names.add(words.get(i));
                names.add((i == 0 ? "" : words.get(i - 1) + '-') + words.get(i));
            }
            names.retainAll(NAMES);
        }
    }

    /** "entry-shareBar" is of three words. */
    private static List<String> words(String name) {
        return List.of(name.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+"));
    }

    /** Removes menus and lists of other articles, with the headings over them, unless there is nothing else. */
    private static void removeMenus(Element body) {
        HtmlWords words = HtmlWords.of(body);
        List<Element> menus = body.select("ul, ol, div, p, section").stream()
                .filter(words::isMenu)
                .toList();
        int gone = words.outermost(menus).stream().mapToInt(words::length).sum();
        if (gone < words.length(body)) {
            for (Element menu : menus.reversed()) {
                Node above = menu.previousSibling();
                while (above instanceof TextNode text && text.isBlank()) {
                    above = above.previousSibling();
                }
                if (above instanceof Element element && isHeading(element)) {
                    above.remove();
                }
                menu.remove();
            }
        }
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[2-6]")
                && element.text().length() <= MOST_HEADING_CHARS
                && !Furniture.endsLikeSentence(element.text());
    }

    /** Removes what stands before the headline, or the element that is marked as the article, and behind the article. */
    private static void removeOutside(Element body) {
        Element core = core(body);
        Element headline = body.selectFirst("h1");
        Element marked = core.closest("article, [itemprop=articleBody], main, [role=main]");
        Element start = headline == null || core.select("h1").contains(headline) ? marked : headline;
        for (Element at = core; at != null; at = at.parent()) {
            remove(rest(at, Node::nextSibling));
        }
        for (Element at = start; at != null; at = at.parent()) {
            remove(rest(at, Node::previousSibling).reversed());
        }
    }

    private static List<Node> rest(Node node, Function<Node, @Nullable Node> next) {
        List<Node> rest = new ArrayList<>();
        for (Node at = next.apply(node); at != null; at = next.apply(at)) {
            rest.add(at);
        }
        return rest;
    }

    /** From the last on, which takes less where there are many. */
    private static void remove(List<? extends Node> nodes) {
        List.copyOf(nodes).reversed().forEach(Node::remove);
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
