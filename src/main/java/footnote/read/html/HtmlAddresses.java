package footnote.read.html;

import footnote.corpus.Characters;
import org.jsoup.nodes.Element;

/** Writes in one line how somebody is reached: the lines of a page's {@code address} are one thing. */
final class HtmlAddresses {

    /** A longer one is text. */
    private static final int MOST_WORDS = 40;

    private HtmlAddresses() {}

    static void write(Element article) {
        for (Element address : article.select("address:not(:has(table, ul, ol, " + HtmlText.HEADINGS + "))")) {
            if (Characters.words(address.text()) <= MOST_WORDS) {
                address.text(HtmlCellWords.of(address, true));
            }
        }
    }
}
