package footnote.corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The items of lists. A numbered heading is none: the number before or after an item stands next to it. */
public final class ListItems {

    /** What stands before an item and nowhere else. */
    public static final String BULLETS = "•‣◦▪●○■□∙➢❖✓✔✗✘";

    /** Those that deny an item, and so are a part of what it says: "✗ Damage by pets". */
    private static final String DENYING = "✗✘";

    /** What an item begins with: a bullet, a dash or a number, as a regular expression. */
    public static final String MARK = "(?:[" + BULLETS + "*–-]|\\d{1,3}[.)])";

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)] +(?=\\S)");

    /** "1.", "(a)" or "iv)". */
    private static final Pattern LABEL =
            Pattern.compile("\\(?((?:\\d{1,3}|[a-zA-Z]|" + ItemLabels.ROMAN + ")[.)]) +(?=\\S)");

    private static final Pattern MARKER = Pattern.compile("\\s*" + MARK + " +");

    private static final Pattern CONNECTIVE = Pattern.compile("(?<=\\S)[,;—]?\\s*\\b(?:and/or|and|or|AND|OR)$");

    /** So many characters of white space stand before what belongs to an item. */
    private static final int INDENT = 2;

    private ListItems() {}

    /** Whether a block is an item of a numbered or lettered list; what stands indented below an item belongs to it. */
    static boolean isNumbered(String text, List<Span> blocks, int at) {
        List<ItemLabels.Count> own = counts(text, blocks.get(at));
        return !own.isEmpty()
                && (counts(text, blocks, at, -1).stream().anyMatch(count -> own.contains(count.next()))
                        || counts(text, blocks, at, 1).stream().anyMatch(count -> own.contains(count.last())));
    }

    /** What the next block on one side counts that stands no deeper, where it stands as deep. */
    private static List<ItemLabels.Count> counts(String text, List<Span> blocks, int from, int step) {
        int depth = depth(text, blocks.get(from));
        int at = from + step;
        while (at >= 0 && at < blocks.size() && depth(text, blocks.get(at)) >= depth + INDENT) {
            at += step;
        }
        return at < 0 || at == blocks.size() ? List.of() : counts(text, blocks.get(at));
    }

    /** Whether a line begins with an item's number or letter, and no initial: "(c) breaks clause 7". */
    static boolean isLabelled(String line) {
        return !Character.isUpperCase(line.charAt(0)) && LABEL.matcher(line).lookingAt();
    }

    /** Whether a block begins with a bullet that stands nowhere else. */
    public static boolean isBulleted(String block) {
        return BULLETS.indexOf(block.charAt(0)) >= 0;
    }

    static Span withoutNumber(String text, Span item) {
        Matcher number = NUMBER.matcher(text).region(item.start(), item.end());
        return number.lookingAt() ? new Span(number.end(), item.end()) : item;
    }

    static Span withoutBullet(String text, Span block) {
        int start = block.start();
        while (start < block.end()
                && (BULLETS + "*–-").indexOf(text.charAt(start)) >= 0
                && DENYING.indexOf(text.charAt(start)) < 0) {
            start++;
        }
        boolean marked = start > block.start() && start < block.end();
        boolean bullet = marked && (text.charAt(start) == ' ' || BULLETS.indexOf(text.charAt(start - 1)) >= 0);
        return bullet ? new Span(start, block.end()).strip(text) : block;
    }

    /** Where the item begins whose words these are: at its bullet or number, where nothing else stands before them in their line. */
    static int start(String text, Span words) {
        int line = words.start() - depth(text, words);
        return MARKER.matcher(text.substring(line, words.start())).matches()
                ? new Span(line, words.start()).strip(text).start()
                : words.start();
    }

    /** What leads on from an item to the next, "the owner, or", belongs to neither. */
    static Span withoutConnective(String text, Span item) {
        Matcher connective = CONNECTIVE.matcher(text).region(Math.max(item.start(), item.end() - 10), item.end());
        return connective.find() && connective.start() > item.start()
                ? new Span(item.start(), connective.start())
                : item;
    }

    /** Whether a block stands indented, as what belongs to an item does. */
    public static boolean isIndented(String text, Span block) {
        return depth(text, block) >= INDENT;
    }

    /** Whether a line is the item behind another, by the same dash or star, or by the number or letter that follows. */
    static boolean isNext(String text, Span item, Span line) {
        char mark = text.charAt(line.start());
        return depth(text, item) == depth(text, line)
                && ("*–-".indexOf(mark) >= 0
                                && mark == text.charAt(item.start())
                                && text.startsWith(" ", line.start() + 1)
                        || counts(text, line).stream()
                                .anyMatch(count -> counts(text, item).contains(count.last())));
    }

    /** Whether a line stands below one that leads on to it, and begins with a dash, a star or a number. */
    static boolean isFirst(String text, Span above, Span line) {
        return above.length() > 0
                && text.charAt(above.end() - 1) == ':'
                && MARKER.matcher(text).region(line.start(), line.end()).lookingAt();
    }

    /** What a line may be counted by as an item: its number or letter. */
    public static List<ItemLabels.Count> counts(String line) {
        return counts(line, new Span(0, line.length()));
    }

    /** How many characters stand before a block in its line. */
    static int depth(String text, Span block) {
        return block.start() - text.lastIndexOf('\n', block.start()) - 1;
    }

    private static List<ItemLabels.Count> counts(String text, Span block) {
        Matcher label = LABEL.matcher(text).region(block.start(), block.end());
        return label.lookingAt() ? ItemLabels.counts(label.group(1)) : List.of();
    }
}
