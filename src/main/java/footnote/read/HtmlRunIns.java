package footnote.read;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Sets the bold words that a page's paragraphs begin with and that are their headings above them. */
final class HtmlRunIns {

    private HtmlRunIns() {}

    static void write(Element article) {
        for (Element paragraph : article.select("p:has(> b, > strong)")) {
            Element bold = paragraph.child(0);
            String words = bold.text();
            String whole = paragraph.text();
            boolean leads = bold.is("b, strong") && whole.startsWith(words) && whole.length() > words.length();
            Optional<String> heading = leads ? RunIn.heading(words, whole.substring(words.length())) : Optional.empty();
            if (heading.isPresent()) {
                if (bold.nextSibling() instanceof TextNode rest) {
                    rest.text(RunIn.withoutColon(rest.getWholeText()));
                }
                bold.remove();
                paragraph.before(new Element("p").text(heading.get()));
            }
        }
    }
}
