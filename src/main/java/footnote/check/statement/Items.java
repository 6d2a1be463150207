package footnote.check.statement;

import footnote.corpus.ListItems;
import footnote.search.Hit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where the items of a passage's lists begin. */
public final class Items {

    /** A bullet or a number, and the white space behind it, as a regular expression. */
    public static final String MARK = ListItems.MARK + "\\s+";

    /** What stands before an item. */
    private static final Pattern MARKER = Pattern.compile("\\n\\s*" + MARK + "$");

    /** What stands before an item, items that state nothing among it. */
    private static final Pattern ITEMS = Pattern.compile("(?:\\s*\\n\\s*" + MARK + "[^\\n]*)+");

    /** What an item has as a part of its words: a letter or a number in brackets, "(b) becomes insolvent", or a sign that denies it, "✗ Pets". */
    private static final Pattern LABELLED = Pattern.compile("(?:\\(?(?:[a-z]|[ivx]{1,5}|\\d{1,2})\\)|[✗✘]) +\\S");

    private Items() {}

    /** Whether a sentence begins an item. */
    public static boolean begins(Hit hit, int at) {
        String before = (at == 0 ? "\n" : "") + hit.before(at);
        return MARKER.matcher(before).find() || isLabelled(hit, at, before);
    }

    /** Whether a line begins with an item's label. */
    private static boolean isLabelled(Hit hit, int at, String before) {
        return before.endsWith("\n") && LABELLED.matcher(hit.line(at).text()).lookingAt();
    }

    /** Where the marker of an item begins that a sentence begins, as a position of the passage's text; the sentence's own for others. */
    public static int start(Hit hit, int at) {
        int start = hit.start(at);
        if (!begins(hit, at)) {
            return start;
        }
        int line = hit.text().lastIndexOf('\n', start) + 1;
        while (Character.isWhitespace(hit.text().charAt(line))) {
            line++;
        }
        return line;
    }

    /** The line above its items that a sentence goes on from that begins one, "These aren't paid:"; empty where there is none. */
    public static Optional<Hit.Line> lead(Hit hit, int at) {
        for (int first = begins(hit, at) ? at : 0; first > 0; first--) {
            Hit.Line above = hit.line(first - 1);
            String before = hit.before(first);
            boolean item = ITEMS.matcher(before).matches() || isLabelled(hit, first, before);
            if (item && above.text().endsWith(":")) {
                return Optional.of(above);
            }
            if (!item && !Run.flows(hit, first - 1)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether some sentences are more than one item. */
    public static boolean isList(Run run) {
        return IntStream.rangeClosed(run.from() + 1, run.to()).anyMatch(at -> begins(run.hit(), at));
    }
}
