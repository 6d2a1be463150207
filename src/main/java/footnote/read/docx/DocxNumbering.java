package footnote.read.docx;

import footnote.corpus.RomanNumerals;
import footnote.read.text.BlockText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The numbers that Word prints before a document's paragraphs and doesn't write into them, counted as the paragraphs come. */
final class DocxNumbering {

    private static final String BULLET = "•";

    /** The deepest that lists are nested. */
    private static final int LEVELS = 9;

    /** The place of a level's number, "%1" for the first level's. */
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /** @param text of the number, with the places of this level's number and of those above */
    private record Level(int start, String format, String text, String style) {}

    private final Map<String, List<Level>> kinds = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();
    private final DocxStyles styles;

    /** Lists that begin anew, though others of their kind went before, by their ids; with the level and its start. */
    private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();

    private final Set<String> begun = new HashSet<>();

    /** How far each kind has come, by level; 0 where it hasn't begun. */
    private final Map<String, int[]> counts = new HashMap<>();

    DocxNumbering(Document numbering, DocxStyles styles) {
        this.styles = styles;
        for (Element kind : numbering.select("w|abstractNum")) {
            kinds.put(
                    kind.attr("w:abstractNumId"),
                    kind.select("w|lvl").stream().map(DocxNumbering::level).toList());
        }
        for (Element list : numbering.select("w|num")) {
            String id = list.attr("w:numId");
            kindOf.put(id, DocxStyles.value(list, "w|abstractNumId"));
            for (Element level : list.select("w|lvlOverride:has(w|startOverride)")) {
                starts.computeIfAbsent(id, _ -> new HashMap<>())
                        .put(number(level.attr("w:ilvl"), 0), number(DocxStyles.value(level, "w|startOverride"), 1));
            }
        }
    }

    /** That of a document without lists. */
    static DocxNumbering none() {
        return new DocxNumbering(new Document(""), new DocxStyles(new Document("")));
    }

    private static Level level(Element level) {
        return new Level(
                number(DocxStyles.value(level, "w|start"), 1),
                DocxStyles.value(level, "w|numFmt"),
                DocxStyles.value(level, "w|lvlText"),
                DocxStyles.value(level, "w|pStyle").toLowerCase(Locale.ROOT));
    }

    /**
     * What stands before the next paragraph, indented where that is an item of a list within another; empty where nothing does.
     *
     * @param style of the paragraph, in lower case
     * @param list its own list, empty where it is in one that it doesn't name, null where it is in none but its style's
     * @param depth its own level in it, from 0, null where the style tells
     */
    String next(String style, @Nullable String list, @Nullable String depth) {
        String id = list != null ? list : styles.told(style, "w|numPr > w|numId");
        if (id == null || id.equals("0")) {
            return "";
        }
        String kind = kindOf.getOrDefault(id, "");
        List<Level> levels = kinds.getOrDefault(kind, List.of());
        int at = depth != null ? number(depth, 0) : depth(style, levels);
        if (at < 0 || at >= Math.min(LEVELS, levels.size())) {
            return BULLET;
        }
        int[] count = counts.computeIfAbsent(kind, _ -> new int[LEVELS]);
        Integer start = starts.getOrDefault(id, Map.of()).get(at);
        if (start != null && begun.add(id + "/" + at)) {
            count[at] = start;
        } else {
            count[at] = count[at] == 0 ? levels.get(at).start : count[at] + 1;
        }
        Arrays.fill(count, at + 1, LEVELS, 0);
        String told = levels.get(at).text;
        boolean belongs = !styles.role(style).startsWith("heading")
                && (told.isEmpty() || told.replace("%" + (at + 1), "").indexOf('%') < 0);
        return (belongs ? BlockText.INDENT.repeat(at) : "")
                + (levels.get(at).format.equals("bullet") ? BULLET : text(levels, at, count));
    }

    /** What paragraphs of a style are. */
    String role(String style) {
        return styles.role(style);
    }

    private static String text(List<Level> levels, int at, int[] count) {
        Matcher place = PLACE.matcher(levels.get(at).text);
        return place.replaceAll(found -> {
                    int level = Math.min(at, Integer.parseInt(found.group(1)) - 1);
                    count[level] = count[level] == 0 ? levels.get(level).start : count[level];
                    return Matcher.quoteReplacement(written(count[level], levels.get(level).format));
                })
                .strip();
    }

    private int depth(String style, List<Level> levels) {
        for (int i = 0; i < levels.size(); i++) {
            if (!style.isEmpty() && levels.get(i).style.equals(style)) {
                return i;
            }
        }
        return number(styles.told(style, "w|numPr > w|ilvl"), 0);
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> RomanNumerals.of(number);
            case "upperRoman" -> RomanNumerals.of(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** "a" to "z", then "aa". */
    private static String letters(int number) {
        return number < 1
                ? ""
                : String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 % 9 + 1);
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits != null && digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
