package footnote.read.html;

import footnote.corpus.Furniture;
import org.jsoup.nodes.Element;

/** Writes as a line of words of whom a page is by, "By Ann Lee": a name alone would head what stands below it, and a link lead away. */
final class HtmlBylines {

    private static final String MARKED = "[class~=(?i)\\bbyline\\b], [rel=author], [itemprop=author]";

    private static final String BY = "By ";

    private HtmlBylines() {}

    static void write(Element page) {
        for (Element by : page.select(MARKED)) {
            Element line = by.isBlock() || by.parent() == null ? by : by.parent();
            String words = line.text();
            String told = words.startsWith(BY) ? words : BY + words;
            if (words.endsWith(by.text()) && Furniture.isByline(told)) {
                line.text(told);
            }
        }
    }
}
