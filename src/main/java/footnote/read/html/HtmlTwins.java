package footnote.read.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out what a page says only aloud, to who can't see it, beside what it shows. */
final class HtmlTwins {

    private static final String ALOUD = "[class~=(?i)visually-?hidden|sr-only|screen-?reader|off-?screen|assistive]";

    private static final Pattern NEW_TAB = Pattern.compile(
            "(?i)\\(?(?:external link, ?|link )?opens? in (?:a )?new (?:browser )?(?:tab|window)\\)?\\.?");

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private HtmlTwins() {}

    /** A figure that is shown, "$25", goes before what is said for it, "Included"; of a picture it is said what its words are. */
    static void remove(Element body) {
        for (Element aloud : body.select(ALOUD)) {
            Element shown = aloud.siblingElements().stream()
                    .filter(beside -> beside.is("[aria-hidden=true]"))
                    .findFirst()
                    .orElse(null);
            if (NEW_TAB.matcher(aloud.text()).matches() || aloud.closest("figure:not(:has(table))") != null) {
                aloud.remove();
            } else if (shown != null && tells(shown) && !tells(aloud)) {
                shown.removeAttr("aria-hidden");
                aloud.remove();
            }
        }
    }

    private static boolean tells(Element element) {
        return FIGURE.matcher(element.text()).find();
    }
}
