package footnote.read.html;

import footnote.corpus.Characters;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes raised digits with their signs, so that "Concession¹" is no word of its own and "10⁶" no number of three digits. */
final class HtmlRaised {

    private static final Pattern DIGITS = Pattern.compile("[-−–]?\\d{1,3}(?:[,–]\\d{1,3})*");

    private HtmlRaised() {}

    /** But for the upper number of a fraction. */
    static void write(Element article) {
        for (Element raised : article.select("sup")) {
            Node next = raised.nextSibling();
            boolean upper = next instanceof TextNode words && words.text().matches("[/⁄].*");
            if (!upper && DIGITS.matcher(raised.text()).matches()) {
                raised.text(Characters.raised(raised.text()));
            }
        }
    }
}
