package footnote.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The title, and of a page that was captured with its furniture the lines that stand in it more than once. What an author repeats stands over
 * something else each time.
 *
 * @param last the block of each that is the last, -1 for none, by the lines in small letters
 */
record RepeatedLines(Map<String, Integer> last) {

    /** A section's name behind its number: "B. Account terms", "4.2 Scope". */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:(?:\\p{Lu}|\\d{1,2}(?:\\.\\d{1,2})*)[.)]|\\d{1,2}(?:\\.\\d{1,2})+) +\\p{Lu}.*");

    /** @param code whether a line is one of code, which has the form of furniture by chance */
    static RepeatedLines of(String title, List<String> lines, IntPredicate code) {
        Map<String, Integer> last = new HashMap<>(Map.of(small(title), -1));
        boolean captured = IntStream.range(0, lines.size())
                .anyMatch(at -> Furniture.isOfPage(lines.get(at)) && !LineKinds.isOfList(lines, at) && !code.test(at));
        if (captured) {
            Set<String> once = new HashSet<>(last.keySet());
            for (int at = 0; at < lines.size(); at++) {
                String line = small(lines.get(at));
                if (!once.add(line)) {
                    last.put(line, at);
                }
            }
        }
        return new RepeatedLines(last);
    }

    /** Whether a line is one of them; a section's name behind its number isn't where it comes last: a list of contents has it, too. */
    boolean hold(String line, int at) {
        @Nullable Integer end = last.get(small(line));
        return end != null && !(end == at && NUMBERED.matcher(line).matches());
    }

    private static String small(String line) {
        return line.toLowerCase(Locale.ROOT);
    }
}
