package footnote.read.html;

import org.jsoup.nodes.Element;

/** Writes the notes that a page sets in boxes below their names as items, so that a name heads what is in its box and nothing else. */
final class HtmlNotes {

    private static final String BOXES =
            ".confluence-information-macro, .panel:has(> .panelHeader), .admonition, .markdown-alert, .callout";

    private static final String NAMES = "> [class*=title], > [class*=heading], > .panelHeader";

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
