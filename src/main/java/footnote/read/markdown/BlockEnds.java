package footnote.read.markdown;

import java.util.List;
import java.util.function.Predicate;

/** Where the blocks of {@link SiteBlocks} end. */
final class BlockEnds {

    private BlockEnds() {}

    /** The first line from one on that is of a kind; behind the last one where none is. */
    static int next(List<String> lines, int from, Predicate<String> kind) {
        int next = from;
        while (next < lines.size() && !kind.test(lines.get(next))) {
            next++;
        }
        return next;
    }

    /** The first line below one that is neither blank nor so deep. */
    static int indented(List<String> lines, int at, int depth) {
        int end = at + 1;
        int next = end;
        while (next < lines.size() && (lines.get(next).isBlank() || depth(lines.get(next)) >= depth)) {
            next++;
            end = lines.get(next - 1).isBlank() ? end : next;
        }
        return end;
    }

    /** How many spaces a line begins with; 0 for a blank one. */
    static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == ' ') {
            depth++;
        }
        return line.isBlank() ? 0 : depth;
    }
}
