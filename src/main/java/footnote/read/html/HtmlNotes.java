package footnote.read.html;

import org.jsoup.nodes.Element;

/** Writes the notes that a page sets in boxes below their names as items, so that a name heads what is in its box and nothing else. */
final class HtmlNotes {

    static final String BOXES =
            "[class~=(?i)(?:^|[ _-])(?:admonition(?:block)?|callout|custom-block|information-macro|markdown-alert|note|tip|hint|important|warning"
                    + "|caution|danger)(?:$|[ _-])]:not(:has(h1, h2)), .panel:has(> .panelHeader)";

    private static final String NAMES = "> [class*=title], > [class*=heading], > .panelHeader, > table td.icon";

    private HtmlNotes() {}

    static void write(Element article) {
        for (Element box : article.select(BOXES)) {
            Element name = box.selectFirst(NAMES);
            String words = name == null ? "" : name.text();
            boolean first = !words.isEmpty()
                    && box.text().startsWith(words)
                    && box.text().length() > words.length();
            if (name != null && first && Character.isLetterOrDigit(words.charAt(words.length() - 1))) {
                name.tagName("p").text(words + ':');
                box.tagName("li").wrap("<ul></ul>");
            }
        }
    }
}
