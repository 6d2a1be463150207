package footnote.read.markdown;

import java.util.List;

/** Where the blocks of {@link SiteBlocks} end. */
final class BlockEnds {

    private BlockEnds() {}

    /** The line that ends a fence, or the last one. */
    static int end(List<String> lines, int at, String fence) {
        int end = at + 1;
        while (end < lines.size() && !isEnd(lines.get(end).strip(), fence)) {
            end++;
        }
        return end;
    }

    private static boolean isEnd(String line, String fence) {
        return line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0));
    }

    /** Whether what colons set apart ends there, and nothing else is set apart in it. */
    static boolean isEnd(List<String> lines, int at) {
        return at < lines.size() && lines.get(at).strip().chars().allMatch(c -> c == ':');
    }

    /** The line that ends what colons set apart, or the one behind the last. */
    static int endOfTold(List<String> lines, int at) {
        int end = at;
        while (end < lines.size() && !lines.get(end).strip().startsWith(":::")) {
            end++;
        }
        return end;
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
