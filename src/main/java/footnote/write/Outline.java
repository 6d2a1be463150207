package footnote.write;

import footnote.check.Claim;
import org.jspecify.annotations.Nullable;

/** The line of an answer that the lines below it belong to, such as a heading. For one thread. */
final class Outline {

    private @Nullable Claim line;

    /** Whom it names; blank for none. */
    private String name = "";

    private int depth;

    /** Whether nothing stands below it yet. */
    private boolean isLast;

    /**
     * Leaves it where words don't stand below it: those of another paragraph, and of an item that stands no further in.
     *
     * @param before what stands before them
     * @param words with the white space before them
     */
    void next(CharSequence before, String words) {
        boolean below = !LeadLine.beginsLine(before, words)
                || LeadLine.depth(words) > depth
                || isLast && !LeadLine.isItem(words);
        if (!below) {
            line = null;
            name = "";
        }
        isLast = false;
    }

    /** Whom words are told of that don't tell so themselves; blank where the line above doesn't say either. */
    String of(Claim own, String words) {
        return name.isEmpty() || own.isEmpty() || LeadLine.isSentence(words) ? "" : name;
    }

    /** An item as what the line above it says that it is. */
    Claim under(Claim own, String words) {
        return line == null || !LeadLine.isItem(words) ? own : own.under(line);
    }

    /**
     * Another line leads on.
     *
     * @param named whom it names; blank for none
     */
    void lead(Claim own, String words, String named) {
        line = own;
        name = named;
        depth = LeadLine.depth(words);
        isLast = true;
    }
}
