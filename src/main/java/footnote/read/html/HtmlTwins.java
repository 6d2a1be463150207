package footnote.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Finds what a page says only aloud, to who can't see it, beside what it shows, and what it shows once more in large letters. */
final class HtmlTwins {

    private static final String ALOUD = "[class~=(?i)visually-?hidden|sr-only|screen-?reader|off-?screen|assistive]";

    private static final Pattern NEW_TAB = Pattern.compile(
            "(?i)\\(?(?:external link, ?|link )?opens? in (?:a )?new (?:browser )?(?:tab|window)\\)?\\.?");

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private static final String LARGE = "[class~=(?i)\\bpull-?quote\\b]";

    private static final String QUOTES = "^[“\"‘'«\\s]+|[”\"’'»….\\s]+$";

    private HtmlTwins() {}

    /** A figure that is shown, "$25", goes before what is said for it, "Included"; of a picture it is said what its words are. */
    static List<Element> in(Element body) {
        Map<Element, Deque<Element>> hidden = body.select("[aria-hidden=true]").stream()
                .collect(Collectors.groupingBy(
                        element -> element.parents().getFirst(), Collectors.toCollection(ArrayDeque::new)));
        List<Element> twins = new ArrayList<>();
        for (Element aloud : body.select(ALOUD)) {
            Deque<Element> shown = hidden.getOrDefault(aloud.parents().getFirst(), new ArrayDeque<>());
            if (NEW_TAB.matcher(aloud.text()).matches() || aloud.closest("figure:not(:has(table))") != null) {
                twins.add(aloud);
            } else if (!shown.isEmpty() && tells(shown.peek()) && !tells(aloud)) {
                shown.pop().removeAttr("aria-hidden");
                twins.add(aloud);
            }
        }
        String all = body.text();
        body.select(LARGE).stream()
                .filter(quote -> isTwice(quote.text().replaceAll(QUOTES, ""), all))
                .forEach(twins::add);
        return twins;
    }

    private static boolean isTwice(String words, String all) {
        return !words.isEmpty() && all.indexOf(words) < all.lastIndexOf(words);
    }

    private static boolean tells(Element element) {
        return FIGURE.matcher(element.text()).find();
    }
}
