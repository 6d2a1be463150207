package footnote.read.html;

import footnote.corpus.Characters;
import footnote.corpus.Furniture;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds a page's menus and lists of other pages: blocks of links that say nothing themselves. */
final class HtmlMenus {

    private static final String BLOCKS = "ul, ol, div, p, section";

    /** What says something in a row of a table that names its rows or columns, whatever it links to. */
    private static final String NAMED_ROW = ":not(.navbox):has(> * > tr > th) > * > tr:has(> * + td)";

    private static final int FEWEST_OF_CELL = 3;

    /** An address that a link shows as it is. */
    private static final Pattern SHOWN = Pattern.compile("(?i)(?:https?://)?[\\w-]+(?:\\.[\\w-]+)*"
            + "\\.(?!(?:jpe?g|png|gif|webp|html?|php)$)[a-z]{2,}(?:/\\S*)?|\\S+@\\S+\\.\\w+");

    private static final Pattern FILE =
            Pattern.compile("(?i)[^?#]+\\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|csv)(?:[?#].*)?");

    /** Fewer words with a link to a file are its kind: "PDF version". */
    private static final int FEWEST_OF_FILE = 3;

    /** What leads on to a list is longer, or one of the words over links to elsewhere. */
    private static final int FEWEST_LEADING = 40;

    private static final int MOST_HEADING_CHARS = 80;

    /** What stands before a link to another page, and after it no fact. */
    private static final Pattern TO_OTHERS = Pattern.compile(
            "(?i)(?:see|main|also|more|read|next|prev|up|in|by|via|from|re|follow|filed|posted|written|tags?|tagged|topics?"
                    + "|categor|related|share|source|permalink|retrieved|hidden|further|jump)\\b.*");

    private static final int MOST_LABEL_WORDS = 5;

    private static final int MOST_LABELLED_WORDS = 4;

    /** Over lists of other pages. */
    private static final Pattern OVER_OTHERS = Pattern.compile(
            "(?i).*\\b(?:more|see also|related|popular|latest|recent|trending|recommend\\w*|also|next|share|follow|tags|topics|categories"
                    + "|contents|on this page|external links|further reading|links)\\b.*");

    private final HtmlWords words;
    private final boolean isSite;

    private HtmlMenus(Element body) {
        words = HtmlWords.of(body);
        isSite = body.selectFirst("main, [role=main]") != null
                && body.selectFirst("article") == null
                && body.root().select(HtmlDates.PUBLISHED).isEmpty();
    }

    /** The menus and lists of other pages, with the headings over them; none where there is nothing else. */
    static Set<Element> in(Element body) {
        HtmlMenus all = new HtmlMenus(body);
        List<Element> menus = Stream.concat(
                        body.select(BLOCKS).stream().filter(all::isMenu),
                        body.select("td").stream().filter(all::isBesideText))
                .toList();
        int gone =
                HtmlWords.outermost(menus).stream().mapToInt(all.words::length).sum();
        Set<Element> others = new HashSet<>();
        if (gone < all.words.length(body)) {
            others.addAll(menus);
            menus.stream()
                    .map(Element::parent)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(parent -> addHeadings(parent.children(), others));
        }
        return others;
    }

    /** Adds to what goes the headings over it, unless the section goes on below the first of its paragraphs. */
    private static void addHeadings(List<Element> parts, Set<Element> gone) {
        Element next = null;
        for (Element part : parts.reversed()) {
            Element above = heading(part);
            boolean goesOn = part.nameIs("p") && next != null && next.nameIs("p") && next.hasText();
            if (!gone.contains(part)) {
                next = part;
            } else if (above != null && !goesOn) {
                gone.add(above);
            }
        }
    }

    private boolean isMenu(Element block) {
        return words.isMenu(block)
                && block.closest(NAMED_ROW) == null
                && !isLedTo(block)
                && !(isSite && isOfSite(block))
                && !tells(block);
    }

    /** Whether a cell of a table that lays out the page holds links beside the cell with its text. */
    private boolean isBesideText(Element cell) {
        Element row = cell.parent();
        return row != null
                && words.running(cell) == 0
                && 2 * words.running(row) > words.running(row.root())
                && 2 * words.unlinked(cell) < words.length(cell)
                && cell.select("a[href]").size() >= FEWEST_OF_CELL;
    }

    /** Whether a sentence leads on to a list: "Bring one of these to your first appointment:". */
    private boolean isLedTo(Element block) {
        Element above = block.is("ul, ol") ? block.previousElementSibling() : null;
        return above != null && above.text().endsWith(":") && words.unlinked(above) >= FEWEST_LEADING;
    }

    /** Whether links stand under a heading of its own in the main part of a page that is no article among others. */
    private boolean isOfSite(Element block) {
        Element heading = block.is("ul, ol") ? heading(block) : block.selectFirst("h2, h3");
        return heading != null
                && block.select("a").size() > heading.select("a").size()
                && block.closest("main, [role=main]") != null
                && !OVER_OTHERS.matcher(heading.text()).matches()
                && block.select("a[href~=^#.]").isEmpty();
    }

    /** Whether at least half of the links say something themselves. */
    private static boolean tells(Element block) {
        List<Element> links =
                block.select("a").stream().filter(Element::hasText).toList();
        long telling = links.stream().filter(link -> tells(link, block)).count();
        return !links.isEmpty() && 2 * telling >= links.size()
                || links.size() == 1 && isLabelled(block, links.getFirst());
    }

    private static boolean tells(Element link, Element block) {
        String address = link.attr("href");
        String shown = link.text().strip();
        return address.startsWith("tel:")
                || SHOWN.matcher(shown).matches()
                || FILE.matcher(address).matches() && Characters.words(block.text()) >= FEWEST_OF_FILE;
    }

    /** Whether a link is what the words before it name: "Parents' portal: Log in". */
    private static boolean isLabelled(Element block, Element link) {
        String all = block.text();
        String label = all.substring(0, Math.max(0, all.indexOf(link.text()))).strip();
        return label.endsWith(":")
                && Characters.words(label) <= MOST_LABEL_WORDS
                && Characters.words(link.text()) <= MOST_LABELLED_WORDS
                && !TO_OTHERS.matcher(label).matches()
                && !Furniture.is(label);
    }

    private static @Nullable Element heading(Element menu) {
        Node above = menu.previousSibling();
        while (above instanceof TextNode text && text.isBlank()) {
            above = above.previousSibling();
        }
        return above instanceof Element element && isHeading(element) ? element : null;
    }

    /** Whether an element is a heading, or one stands in it alone. */
    private static boolean isHeading(Element element) {
        boolean alone = element.nameIs("div")
                && element.childrenSize() == 1
                && element.text().equals(element.child(0).text())
                && element.child(0).is(HtmlCard.SUBHEADINGS);
        return (alone || element.is(HtmlCard.SUBHEADINGS))
                && element.text().length() <= MOST_HEADING_CHARS
                && !Furniture.endsLikeSentence(element.text());
    }
}
