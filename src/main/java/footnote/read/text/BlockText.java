package footnote.read.text;

import org.jspecify.annotations.Nullable;

/**
 * Gathers the text of a document block by block, a blank line between blocks; what belongs to an item of a list stands indented below it.
 * For one thread.
 */
public final class BlockText {

    /** What stands for a level before an item of a list within another. */
    public static final String INDENT = "   ";

    /** White space within a line; at its ends pages set it for looks. */
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final StringBuilder text = new StringBuilder();

    /** What a line begins with. */
    private String indent = "";

    /** What the next line begins with in its place: an item's marker. */
    private @Nullable String marker;

    /** Adds text as it stands. */
    public void add(String literal) {
        startLine();
        text.append(literal);
    }

    public void addBlock(String literal) {
        add(literal);
        endBlock();
    }

    /** Adds text in which any run of white space is one space, and none at a line's start. */
    public void addFlowing(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!(isAtStart() ? isBlank(c) : Character.isWhitespace(c))) {
                startLine();
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    /** Adds lines of code, each behind a tab. */
    public void addCode(String lines) {
        lines.lines().forEach(line -> {
            startLine();
            text.append('\t').append(line.stripTrailing()).append('\n');
        });
        endBlock();
    }

    /** Begins an item, which may be within another: "• " or "1. " stands before its first words, wherever these come from. */
    public void beginItem(String marker) {
        this.marker = indent + marker;
        indent += INDENT;
    }

    /** Ends the item that was begun last and hasn't ended. */
    public void endItem() {
        indent = indent.substring(INDENT.length());
        marker = null;
    }

    /** Ends a heading, without the full stop that some put behind it. */
    public void endHeading() {
        int end = text.length();
        if (end > 1 && text.charAt(end - 1) == '.' && Character.isLetterOrDigit(text.charAt(end - 2))) {
            text.setLength(end - 1);
        }
        endBlock();
    }

    /** Ends a block, if one is begun: what is added next is another. */
    public void endBlock() {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        if (end > 0) {
            text.append("\n\n");
        }
    }

    /** Whether the next text begins a line. */
    private boolean isAtStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == NO_BREAK_SPACE;
    }

    private void startLine() {
        if (isAtStart()) {
            text.append(marker == null ? indent : marker);
            marker = null;
        }
    }

    /** The line that isn't ended yet. */
    public String line() {
        return text.substring(text.lastIndexOf("\n") + 1);
    }

    /** The text until now, without white space at its ends. */
    @Override
    public String toString() {
        return text.toString().strip();
    }
}
