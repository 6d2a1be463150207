package footnote.read.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The styles of a Word document's paragraphs, each known by its id in lower case, which is in the language of who wrote the document. */
final class DocxStyles {

    /** Styles that rest on each other deeper than this go round in a circle. */
    private static final int DEEPEST = 20;

    /** The names of the styles that tell what a paragraph is, which are the same in each language. */
    private static final Pattern TELLING = Pattern.compile("title|heading \\d|(?:toc|contents) (?:\\d|heading)");

    private final Map<String, Element> styles = new HashMap<>();

    DocxStyles(Document styles) {
        styles.select("w|style")
                .forEach(style -> this.styles.put(style.attr("w:styleId").toLowerCase(Locale.ROOT), style));
    }

    /** What paragraphs of a style are: "title", "heading 1", "toc 1"; the style itself where neither it nor those that it rests on tell. */
    String role(String style) {
        String role = told(style, DocxStyles::telling);
        return role == null ? style.replaceFirst("^heading(?=\\d$)", "heading ") : role;
    }

    private static String telling(Element style) {
        String name = value(style, "w|name").toLowerCase(Locale.ROOT);
        String level = value(style, "w|outlineLvl");
        return TELLING.matcher(name).matches()
                ? name
                : level.matches("[0-8]") ? "heading " + (Integer.parseInt(level) + 1) : "";
    }

    /** What a style says, or the one that it rests on; null where neither does. */
    @Nullable
    String told(String style, String what) {
        return told(style, element -> value(element, what));
    }

    private @Nullable String told(String style, Function<Element, String> what) {
        String id = style;
        for (int i = 0; i < DEEPEST && styles.containsKey(id); i++) {
            String value = what.apply(styles.get(id));
            if (!value.isEmpty()) {
                return value;
            }
            id = value(styles.get(id), "w|basedOn").toLowerCase(Locale.ROOT);
        }
        return null;
    }

    /** The value of an element's part; empty where it has none. */
    static String value(Element element, String what) {
        Element found = element.selectFirst(what);
        return found == null ? "" : found.attr("w:val");
    }
}
