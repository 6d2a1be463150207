package footnote.write;

import footnote.check.statement.Capitalised;
import footnote.check.syntax.FiniteClause;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a line of an answer that only leads on to what stands below it, such as a heading, from a claim. */
final class LeadLine {

    /** A heading is no longer, in characters. */
    private static final int LONGEST = 100;

    private static final Pattern STOPPED = Pattern.compile("[.!?…。！？;,][\"”’')\\]»]*\\z");
    private static final Pattern ITEM = Pattern.compile("^(?:[ \\t]*\\n)*( *)(?:[-•]|\\d{1,2}[.)])\\s");

    /** What an answer is called above it. */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:(?:the|my) )?(?:(?:final|short|long|direct|brief|quick|full) )?(?:answer|response|reply|summary|conclusion|explanation|details):?");

    /** The names of a table's two columns. */
    private static final Pattern COLUMNS = Pattern.compile("NAME – NAME".replace("NAME", "\\p{L}+(?: \\p{L}+){0,2}"));

    /** What stands behind a line before the first letter of an item. */
    private static final Pattern BEFORE_ITEM = Pattern.compile("\\n( *)(?:[-•]|\\d{1,2}[.)])\\s[^\\n]*\\z");

    private LeadLine() {}

    /**
     * Whether a line that leads on only says that an answer stands below it, "Final answer", or names a table's columns.
     *
     * @param behind what stands between it and the next letter
     */
    static boolean isLabel(String line, String behind) {
        String words = line.strip();
        return LABEL.matcher(words).matches()
                || COLUMNS.matcher(words).matches()
                        && BEFORE_ITEM.matcher(behind).find();
    }

    /** Whether a line, with the white space before it, is an item. */
    static boolean isItem(String line) {
        return ITEM.matcher(line).find();
    }

    /** How far in an item stands, from 0; −1 for what is none. */
    static int depth(String line) {
        Matcher item = ITEM.matcher(line);
        return item.find() ? item.group(1).length() : -1;
    }

    /** Whether an item is a sentence, which tells itself of whom it tells. */
    static boolean isSentence(String item) {
        return FiniteClause.isIn(withoutItem(item));
    }

    /** Whether the capitals of a line tell of no name: "Next Steps". */
    static boolean isNameless(String line) {
        return Capitalised.isNameless(withoutItem(line));
    }

    private static String withoutItem(String line) {
        return ITEM.matcher(line).replaceFirst("").strip();
    }

    /**
     * Whether words begin a line.
     *
     * @param before what stands before them
     * @param line the words, with the white space before them
     */
    static boolean beginsLine(CharSequence before, String line) {
        int space = line.length() - line.stripLeading().length();
        return before.isEmpty() || line.substring(0, space).contains("\n");
    }

    /**
     * Whether a line leads on: one that ends in a colon, a line of its own that is neither stopped nor a sentence, or an item with items of its own.
     *
     * @param before what stands before it
     * @param line the line, with the white space before it
     * @param behind what stands between it and the next letter; empty at the end
     */
    static boolean isOne(CharSequence before, String line, String behind) {
        String words = line.strip();
        if (!beginsLine(before, line) || !behind.contains("\n") || words.length() > LONGEST) {
            return false;
        }
        int depth = depth(line);
        Matcher next = BEFORE_ITEM.matcher(behind);
        boolean leadsToItems = next.find() && next.group(1).length() > depth;
        return words.endsWith(":")
                || leadsToItems
                || depth < 0 && !STOPPED.matcher(words).find() && !FiniteClause.isIn(words);
    }
}
