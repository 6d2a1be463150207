package footnote.read.markdown;

import footnote.corpus.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Markdown that a program made of printed pages: without the line at the foot of several, a sentence that goes on over a page's end before the
 * notes at its foot, and items as items, however far from the edge they were printed.
 */
final class PrintedMarkdown {

    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");

    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(?:`{3}|~{3})");

    private static final Pattern FOOT =
            Pattern.compile("(?i)[*_#]*+(?:page \\d{1,4}\\b.{0,120}|.{0,120}\\bpage \\d{1,4}(?: of \\d{1,4})?[*_]*)");

    private static final int FEWEST_FEET = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Pattern NOTE = Pattern.compile("(?s)\\[?\\d{1,3}]? {1,2}[\\p{Lu}_*“\\[].*");

    private static final int MOST_NOTES = 12;

    /** What is no running text. */
    private static final Pattern MARKED = Pattern.compile("(?s)(?:[#|<>]| {4}|\t).*");

    private static final Pattern BEGINS_SMALL = Pattern.compile("\\p{Ll}");

    /** A last line that is shorter than the others ends a paragraph. */
    private static final double FULL = 0.7;

    /** No paragraph in print has more characters. */
    private static final int LONGEST = 5_000;

    private static final Pattern ITEM = Pattern.compile("(?s)( *)(?:[-*+]|\\d{1,9}[.)]) {1,4}(?<words>\\S.*)");

    /** "name: boat" in a file of settings. */
    private static final Pattern KEY = Pattern.compile("(?s)[\\w.-]+:\\s.*");

    /** CommonMark takes for code what stands so far behind the edge, and behind an item's own. */
    private static final int CODE = 4;

    private static final int MARKER = 2;

    private static final Pattern TO_PAGE = Pattern.compile(".* \\d{1,3}\\s*");

    private static final Pattern ENTRY_END = Pattern.compile("(?<= \\d{1,3})[ \t]*\n");

    private final List<String> blocks;

    private PrintedMarkdown(List<String> blocks) {
        this.blocks = blocks;
    }

    static String joined(String markdown) {
        List<String> blocks = List.of(BLANK_LINES.split(markdown, -1));
        PrintedMarkdown printed = new PrintedMarkdown(new ArrayList<>(blocks));
        printed.removeFeet();
        printed.join();
        return printed.blocks.equals(blocks) ? markdown : String.join("\n\n", printed.blocks);
    }

    private void removeFeet() {
        blocks.removeAll(blocks.stream()
                .filter(block -> FOOT.matcher(block).matches())
                .collect(Collectors.groupingBy(foot -> NUMBER.matcher(foot).replaceAll("#")))
                .values()
                .stream()
                .filter(feet -> feet.size() >= FEWEST_FEET)
                .flatMap(List::stream)
                .collect(Collectors.toSet()));
    }

    private void join() {
        boolean code = false;
        int edge = 0;
        for (int at = 0; at < blocks.size(); at++) {
            String block = blocks.get(at);
            code ^= FENCE.matcher(block).results().count() % 2 == 1;
            Matcher item = ITEM.matcher(block);
            if (item.matches() && !code) {
                boolean far = item.end(1) >= edge + CODE
                        && !KEY.matcher(item.group("words")).matches();
                blocks.set(at, far ? block.stripLeading() : block);
                edge = far ? MARKER : item.end(1) + MARKER;
            } else if (!block.startsWith(" ")) {
                edge = 0;
            }
            if (!code && isContents(block)) {
                blocks.set(at, ENTRY_END.matcher(block).replaceAll("\n\n"));
            }
            for (int next = next(at); !code && next < blocks.size(); next = next(at)) {
                blocks.set(at, blocks.get(at) + "\n" + blocks.remove(next));
            }
        }
    }

    /** Whether names of what stands in the text lead to its pages, the last in the last line. */
    private static boolean isContents(String block) {
        List<String> lines = block.lines().toList();
        return TO_PAGE.matcher(lines.isEmpty() ? "" : lines.getLast()).matches()
                && !MARKED.matcher(block).matches()
                && lines.stream().noneMatch(Furniture::endsLikeSentence);
    }

    /** The block that a sentence goes on in; behind the last one where none is cut. */
    private int next(int at) {
        int next = at + 1;
        while (next < blocks.size()
                && next - at <= MOST_NOTES
                && NOTE.matcher(blocks.get(next)).matches()) {
            next++;
        }
        boolean goesOn =
                next < blocks.size() && BEGINS_SMALL.matcher(blocks.get(next)).lookingAt() && isCut(blocks.get(at));
        return goesOn ? next : blocks.size();
    }

    private static boolean isCut(String block) {
        if (block.length() > LONGEST) {
            return false;
        }
        List<String> lines = block.lines().map(String::strip).toList();
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        return lines.size() > 1
                && lines.getLast().length() >= FULL * longest
                && !Furniture.endsLikeSentence(lines.getLast())
                && !MARKED.matcher(block).matches()
                && !NOTE.matcher(block).matches();
    }
}
