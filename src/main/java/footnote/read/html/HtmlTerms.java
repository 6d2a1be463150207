package footnote.read.html;

import footnote.corpus.Furniture;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes what a page's lists tell of their terms in a few words beside them, "Maker: Kessel"; whole sentences stay below them. */
final class HtmlTerms {

    private HtmlTerms() {}

    static void write(Element article) {
        List<Element> written = new ArrayList<>();
        for (Element told : article.select("dt + dd")) {
            Element term = told.previousElementSibling();
            Element next = told.nextElementSibling();
            String name = term == null ? "" : term.text();
            boolean only = next == null || !next.nameIs("dd");
            if (term != null && only && isShort(told) && !name.isEmpty() && !name.endsWith("?")) {
                told.text((name.endsWith(":") ? name : name + ":") + ' ' + told.text());
                written.add(term);
            }
        }
        HtmlArticle.remove(written);
    }

    private static boolean isShort(Element told) {
        return told.hasText()
                && told.select("ul, ol, table, div, p ~ *, * ~ p").isEmpty()
                && !Furniture.endsLikeSentence(told.text());
    }
}
