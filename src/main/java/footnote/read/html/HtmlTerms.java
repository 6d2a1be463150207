package footnote.read.html;

import footnote.corpus.Furniture;
import org.jsoup.nodes.Element;

/** Writes what a page's lists tell of their terms in a few words beside them, "Maker: Kessel"; whole sentences stay below them. */
final class HtmlTerms {

    private HtmlTerms() {}

    static void write(Element article) {
        for (Element term : article.select("dt:has(+ dd):not(:has(+ dd + dd))")) {
            Element told = term.nextElementSibling();
            String name = term.text();
            if (told != null && isShort(told) && !name.isEmpty() && !name.endsWith("?")) {
                told.text((name.endsWith(":") ? name : name + ":") + ' ' + told.text());
                term.remove();
            }
        }
    }

    private static boolean isShort(Element told) {
        return told.hasText()
                && told.select("p, ul, ol, table, div").isEmpty()
                && !Furniture.endsLikeSentence(told.text());
    }
}
