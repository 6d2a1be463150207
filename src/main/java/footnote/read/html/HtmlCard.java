package footnote.read.html;

import footnote.corpus.Characters;
import footnote.corpus.Fields;
import footnote.corpus.Furniture;
import footnote.corpus.SentenceSplitter;
import footnote.corpus.TableRows;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * One of the cards of a page: a plan and its price, somebody and what they do, an event.
 *
 * @param heading empty where it has none, and its first line names it
 * @param brief its lines of a few words, but for the heading
 * @param texts its sentences
 */
record HtmlCard(Element element, Optional<String> heading, List<String> brief, List<String> texts) {

    static final Evaluator SUBHEADINGS = Selector.evaluatorOf("h2, h3, h4, h5, h6");

    private static final Evaluator NO_CARDS =
            Selector.evaluatorOf("table, ol, pre, h1, figure, dt, [" + HtmlTables.WRITTEN + "]");

    private static final int MOST_BRIEF_WORDS = 12;

    /** A longer one that ends with a full stop is a sentence. */
    private static final int MOST_WORDS_OF_STOPPED = 4;

    /** Within a line, where a sentence may end. */
    private static final Pattern STOP = Pattern.compile("[.!?].");

    /** A longer one is a section of an article. */
    private static final int MOST_TEXT_WORDS = 80;

    private static final int MOST_LABEL_WORDS = 6;

    /** What an element says as a card; empty where it is none: a list below a heading, a sheet, a section of text. */
    static Optional<HtmlCard> of(Element element) {
        List<Element> headings = element.select(SUBHEADINGS);
        if (headings.size() > 1 || element.selectFirst(NO_CARDS) != null) {
            return Optional.empty();
        }
        Optional<String> heading = headings.stream().map(Element::text).findFirst();
        List<String> marked = (heading.isPresent() ? Stream.of(element) : element.children().stream())
                .flatMap(part -> HtmlText.of(part).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !isFurniture(line))
                .filter(line -> !heading.equals(Optional.of(withoutBullet(line))))
                .toList();
        List<String> lines = marked.stream().map(HtmlCard::withoutBullet).toList();
        HtmlCard card = new HtmlCard(
                element,
                heading,
                lines.stream()
                        .filter(HtmlCard::isBrief)
                        .map(HtmlCard::withoutStop)
                        .toList(),
                lines.stream().filter(line -> !isBrief(line)).toList());
        boolean listed = marked.stream().allMatch(line -> line.startsWith("• "));
        return !listed && card.isTold() ? Optional.of(card) : Optional.empty();
    }

    /** A number alone is what the card tells. */
    private static boolean isFurniture(String line) {
        return Furniture.is(line) && !line.matches("[^\\p{L}]*\\d[^\\p{L}]*");
    }

    private boolean isTold() {
        boolean sheet =
                heading.isPresent() && brief.size() > 1 && brief.stream().allMatch(Fields::isLine);
        return !brief.isEmpty()
                && !sheet
                && !Furniture.endsLikeSentence(heading.orElse(brief.getFirst()))
                && words(brief) <= TableRows.MOST_ROW_WORDS
                && words(texts) <= MOST_TEXT_WORDS
                && (heading.isPresent() || texts.isEmpty() && brief.size() > 1);
    }

    private static int words(List<String> lines) {
        return lines.stream().mapToInt(Characters::words).sum();
    }

    private static boolean isBrief(String line) {
        return Characters.words(line) <= (line.endsWith(".") ? MOST_WORDS_OF_STOPPED : MOST_BRIEF_WORDS)
                && (!STOP.matcher(line).find() || SentenceSplitter.split(line).size() == 1);
    }

    private static String withoutBullet(String line) {
        return line.startsWith("• ") ? line.substring(2) : line;
    }

    private static String withoutStop(String line) {
        return line.endsWith(".") && !line.endsWith("..") ? line.substring(0, line.length() - 1) : line;
    }

    /** Writes it as a row, and its sentences below its heading. */
    void write() {
        List<String> cells = Stream.concat(heading.stream(), brief.stream())
                .map(cell -> cell.replace(';', ','))
                .toList();
        Element told = new Element("div");
        if (!texts.isEmpty()) {
            heading.ifPresent(words -> told.appendElement("h3").text(words));
        }
        told.appendElement("p").text(row(cells));
        texts.forEach(text -> told.appendElement("p").text(text));
        element.empty().appendChild(told);
        if (element.nameIs("li")) {
            element.tagName("div");
        }
    }

    /** Two cells are a field where the first one is a name. */
    private static String row(List<String> cells) {
        if (cells.size() != 2) {
            return String.join("; ", cells);
        }
        String first = cells.getFirst().replaceFirst(":$", "");
        boolean named = Character.isLetter(first.codePointAt(0)) && Characters.words(first) <= MOST_LABEL_WORDS;
        return first + (named ? ": " : " ") + cells.getLast();
    }
}
