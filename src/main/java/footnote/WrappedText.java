package footnote;

import footnote.corpus.ListItems;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in lines of a width: paragraphs apart, the items of a list one below the other, lines of code as they are. For one thread. */
final class WrappedText {

    private static final Pattern ITEM = Pattern.compile("[“\"]?" + ListItems.MARK + " +(?=\\S)");

    private static final Pattern CODE = Pattern.compile(" *\t");

    private static final String FENCE = "```";

    private static final String TAB = "    ";

    private final StringBuilder wrapped = new StringBuilder();
    private final String indent;
    private final int width;

    /** What the lines begin with that the line being written goes on in. */
    private String hanging = "";

    /** How many characters stand in the line being written. */
    private int column;

    /** Whether a word stands in it already. */
    private boolean begun;

    private WrappedText(String indent, int width) {
        this.indent = indent;
        this.width = width;
        this.column = indent.length();
    }

    /**
     * @param indent what each line begins with but the first one, before which as much stands
     * @param width that a line may have, its indent included; words that are longer and code go over it
     */
    static String of(String text, String indent, int width) {
        WrappedText wrapped = new WrappedText(indent, width);
        wrapped.add(text.lines().toList());
        return wrapped.wrapped.toString();
    }

    private void add(List<String> lines) {
        boolean apart = true;
        boolean listed = false;
        boolean coded = false;
        boolean fenced = false;
        for (String line : lines) {
            String words = line.strip();
            boolean fence = words.startsWith(FENCE);
            boolean code = fence || fenced || CODE.matcher(line).lookingAt();
            if (words.isEmpty() && !code) {
                apart = true;
                continue;
            }
            Matcher item = ITEM.matcher(words);
            boolean begins = !code && item.lookingAt();
            if (apart || begins || code || coded) {
                begin(apart && !(begins && listed), words.isEmpty() ? "" : indent);
                listed = begins;
            }
            if (code) {
                wrapped.append(line.stripTrailing().replace("\t", TAB));
            } else {
                if (!begun) {
                    indent(line.indexOf(words), begins ? item.end() : 0);
                }
                write(words);
            }
            coded = code;
            fenced ^= fence;
            apart = false;
        }
    }

    private void begin(boolean apart, String first) {
        if (!wrapped.isEmpty()) {
            wrapped.append(apart ? "\n\n" : "\n").append(first);
        }
        column = indent.length();
        begun = false;
    }

    /** Sets a paragraph in, and what it goes on in behind its mark; a single space before it is none of a list's. */
    private void indent(int spaces, int mark) {
        int depth = spaces > 1 ? spaces : 0;
        wrapped.repeat(' ', depth);
        column += depth;
        hanging = indent + " ".repeat(depth + mark);
    }

    private void write(String words) {
        for (String word : List.of(words.split("\\s+"))) {
            if (begun && column + 1 + word.length() > width) {
                wrapped.append('\n').append(hanging);
                column = hanging.length();
            } else if (begun) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
            begun = true;
        }
    }
}
