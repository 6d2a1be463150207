package footnote.read.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The notes of a page, wherever it puts them: a short link leads from each back to where one led to it. */
final class HtmlFootnotes {

    /** A mark is no longer: "[12]", "(3)", "↩︎". */
    private static final int MOST_MARK_CHARS = 6;

    private final Map<String, Element> places = new HashMap<>();

    private final Set<Element> holding = new HashSet<>();

    private HtmlFootnotes() {}

    static HtmlFootnotes of(Element body) {
        HtmlFootnotes notes = new HtmlFootnotes();
        List<Element> places = body.select("[id], a[name], a[href^=#]");
        places.forEach(
                place -> notes.places.putIfAbsent(place.id().isEmpty() ? place.attr("name") : place.id(), place));
        Set<Element> above = new HashSet<>();
        for (Element place : places) {
            if (notes.leadsBack(place, above)) {
                notes.holding.add(place);
                notes.holding.addAll(place.parents());
            }
            above.add(place);
        }
        return notes;
    }

    /** Whether some of them stand in an element. */
    boolean areIn(Element element) {
        return holding.contains(element);
    }

    private boolean leadsBack(Element mark, Set<Element> above) {
        Element from = place(mark);
        if (from == null || !above.contains(from) || isIn(mark, from)) {
            return false;
        }
        Element leading = from.is("a[href]") ? from : from.selectFirst("a[href^=#]");
        Element note = place(leading == null ? from.closest("a[href^=#]") : leading);
        return note != null && isIn(mark, note) && !isIn(from, note);
    }

    /** Where a mark leads to. */
    private @Nullable Element place(@Nullable Element mark) {
        return mark == null || !mark.attr("href").startsWith("#") || mark.text().length() > MOST_MARK_CHARS
                ? null
                : places.get(mark.attr("href").substring(1));
    }

    private static boolean isIn(Element inner, Element outer) {
        return inner.equals(outer) || inner.parents().contains(outer);
    }
}
