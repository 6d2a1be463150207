package footnote.read.html;

import footnote.corpus.Characters;
import footnote.corpus.Furniture;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Writes as fields what a page lays out in two columns without a table, by names and what they name in turn: "Where: The Old Dairy". */
final class HtmlGrids {

    private static final int FEWEST_PAIRS = 3;

    private static final int MOST_NAME_WORDS = 6;

    private static final int MOST_WORDS = 40;

    private static final String LONG = "p + p, ul, ol, table, " + HtmlText.HEADINGS;

    private HtmlGrids() {}

    static void write(Element article) {
        for (Element grid : article.select("div, section, li")) {
            List<Element> parts =
                    grid.children().stream().filter(part -> !part.nameIs("br")).toList();
            if (isOfPairs(grid, parts)) {
                grid.empty();
                for (int at = 0; at < parts.size(); at += 2) {
                    String name = parts.get(at).text().replaceFirst(" ?:$", "");
                    grid.appendElement("p").text(name + ": " + HtmlCellWords.of(parts.get(at + 1), true));
                }
            }
        }
    }

    private static boolean isOfPairs(Element grid, List<Element> parts) {
        return parts.size() >= 2 * FEWEST_PAIRS
                && parts.size() % 2 == 0
                && grid.textNodes().stream().allMatch(TextNode::isBlank)
                && !kind(parts.getFirst()).equals(kind(parts.get(1)))
                && IntStream.range(0, parts.size())
                        .allMatch(at -> kind(parts.get(at)).equals(kind(parts.get(at % 2)))
                                && (at % 2 == 0 ? isName(parts.get(at)) : isBrief(parts.get(at))));
    }

    private static String kind(Element part) {
        return part.normalName() + ' ' + part.className();
    }

    private static boolean isName(Element part) {
        return part.selectFirst("a") == null
                && Characters.any(part.text(), Character::isLetter)
                && Characters.words(part.text()) <= MOST_NAME_WORDS
                && !Furniture.endsLikeSentence(part.text().replaceFirst(":$", ""))
                && part.selectFirst(LONG) == null
                && !part.is("p, ul, ol, table, " + HtmlText.HEADINGS);
    }

    private static boolean isBrief(Element part) {
        return part.hasText()
                && Characters.words(part.text()) <= MOST_WORDS
                && part.selectFirst(LONG) == null
                && !part.is("p, ul, ol, table");
    }
}
