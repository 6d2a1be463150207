package footnote.read.html;

import org.jsoup.nodes.Element;

/** Sets who said what a page quotes behind the words, "— Ann Orr": a quotation's footer is none of the page's. */
final class HtmlQuotations {

    private static final String DASHES = "—–-―";

    private HtmlQuotations() {}

    static void write(Element body) {
        for (Element speaker : body.select("blockquote > footer, blockquote > cite")) {
            Element words = speaker.previousElementSibling();
            String name = speaker.text();
            if (!name.isEmpty()) {
                Element last = words != null && words.nameIs("p") ? words : speaker.parent();
                String dash = DASHES.indexOf(name.charAt(0)) < 0 ? " — " : " ";
                speaker.remove();
                if (last != null) {
                    last.appendText(dash + name);
                }
            }
        }
    }
}
