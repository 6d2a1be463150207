package footnote.read.html;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What a small picture says that is alone in its table's cell: a tick, a cross, or what it is named. Thread-safe. */
public final class Icon {

    private static final Evaluator PICTURES = Selector.evaluatorOf("img, svg, i, span");

    private static final Pattern CLASS =
            Pattern.compile("\\b(?:fa|icon|bi|mdi|glyphicon|octicon)-([a-z]+(?:-[a-z]+){0,4})\\b");

    private static final Pattern SHORT_CODE = Pattern.compile(":([a-z_]{1,40}):");

    /** What the styles of one picture differ in. */
    private static final Pattern STYLE = Pattern.compile("-(?:o|alt|fill|solid|circle|square|outline|lg)$");

    private static final Set<String> TICKS =
            Set.of("check", "tick", "checkmark", "white_check_mark", "heavy_check_mark");

    private static final Set<String> CROSSES = Set.of("times", "xmark", "x", "cross", "close", "remove", "cross_mark");

    private Icon() {}

    /** What a cell says by its pictures, of which it has no words beside; empty where they say nothing. */
    public static Optional<String> in(Element cell) {
        return cell.select(PICTURES).stream()
                .map(Icon::name)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The words of a cell; the sign itself for its short code, ":white_check_mark:". */
    public static String written(String words) {
        Matcher code = SHORT_CODE.matcher(words);
        return code.matches() ? sign(code.group(1)) : words;
    }

    private static String sign(String name) {
        return TICKS.contains(name) ? "✓" : CROSSES.contains(name) ? "✗" : name.replace('-', ' ');
    }

    /** As it is told to who can't see it, or else by its class. */
    private static Optional<String> name(Element picture) {
        for (String attribute : new String[] {"aria-label", "alt", "title"}) {
            if (!picture.attr(attribute).isBlank()) {
                return Optional.of(picture.attr(attribute).strip());
            }
        }
        if (!picture.select("title").text().isBlank()) {
            return Optional.of(picture.select("title").text());
        }
        return CLASS.matcher(picture.className())
                .results()
                .map(found -> sign(STYLE.matcher(found.group(1)).replaceFirst("")))
                .findFirst();
    }
}
