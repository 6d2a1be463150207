package footnote.read.pdf;

import footnote.corpus.Furniture;
import footnote.corpus.ItemLabels;
import footnote.corpus.ListItems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines of a column that begin the items of a list, or a numbered section. */
final class PdfItems {

    private static final String NUMBERS = "\\d{1,2}(?:\\.\\d{1,2}){1,3}";

    /** "1.", "(a)", "iv)", "[12]" and "2.3.", or "2.3" before a name. */
    private static final Pattern LABEL = Pattern.compile(
            "[(\\[]?(?<label>" + ItemLabels.COUNT + "[.)\\]])\\s+\\S.*|(?<number>" + NUMBERS + ")\\s+\\p{Lu}.*");

    /** An item, or somebody's initial, or what refers to a source. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[.)].*|\\[.*");

    /** An item amid a sentence, or what refers to one: "(i) of this rule". */
    private static final Pattern REFERENCE = Pattern.compile("\\(\\S+\\s+\\p{Ll}.*");

    private static final Pattern LEADS_ON = Pattern.compile(".*(?:,|\\b(?:and|or))");

    private static final Pattern SECTION = Pattern.compile(
            "(?i:(?:sub)?section|article|chapter|part|rule|clause|appendix|schedule|exhibit)\\s+(?:\\d{1,3}(?:\\.\\d{1,2})*|[A-Z]|"
                    + ItemLabels.ROMAN + ")(?:[.:]?|[.:]?\\s+[\\p{Lu}–—-].*|[.:]\\s.*)");

    /** What may stand before an item, and in running text. */
    private static final Pattern SIGN = Pattern.compile("[–—*o§»>-]\\s+[\\p{L}“\"(].*");

    /** Behind these a number begins no item. */
    private static final Pattern SHORTENED = Pattern.compile(
            "(?i).*(?<!\\p{L})(?:al|etc|cf|nos?|figs?|secs?|arts?|vols?|pp?|eds?|ch|st|mrs?|dr|\\p{L})\\.");

    private static final int NEAR = 2;

    private final Set<ItemLabels.Count> counts = new HashSet<>();
    private final List<PdfLine> signs;

    PdfItems(List<PdfLine> column) {
        column.forEach(line -> counts.addAll(counts(line)));
        signs = column.stream()
                .filter(line -> SIGN.matcher(line.text()).matches())
                .toList();
    }

    /** Whether an item begins with a line that stands below another one. */
    boolean begin(PdfLine above, PdfLine below) {
        String line = below.text();
        boolean ended = Furniture.endsLikeSentence(above.text())
                && !SHORTENED.matcher(above.text()).matches();
        return ListItems.isBulleted(line)
                || (ended || mayFollow(above.text(), line))
                        && counts(below).stream().anyMatch(count -> count.isBeside(counts))
                || ended
                        && (LABEL.matcher(line).matches() && !NAME.matcher(line).matches()
                                || SECTION.matcher(line).matches())
                || SIGN.matcher(line).matches() && (ended || isRepeated(below));
    }

    /** Whether an item may begin below a line that doesn't end. */
    private static boolean mayFollow(String above, String line) {
        return !NAME.matcher(line).matches()
                && (!REFERENCE.matcher(line).matches()
                        || LEADS_ON.matcher(above).matches());
    }

    static boolean isLabelled(PdfLine line) {
        return LABEL.matcher(line.text()).matches();
    }

    private boolean isRepeated(PdfLine line) {
        return line.words().size() > 1
                && !Character.isLowerCase(line.words().get(1).text().charAt(0))
                && signs.stream()
                        .anyMatch(other -> !other.equals(line)
                                && Math.abs(other.left() - line.left()) < NEAR
                                && other.text().charAt(0) == line.text().charAt(0));
    }

    private static List<ItemLabels.Count> counts(PdfLine line) {
        Matcher label = LABEL.matcher(line.text());
        if (!label.matches()) {
            return List.of();
        }
        return ItemLabels.counts(label.group("label") == null ? label.group("number") + " " : label.group("label"));
    }
}
