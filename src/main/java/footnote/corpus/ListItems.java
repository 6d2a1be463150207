package footnote.corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The items of numbered lists, which a numbered heading is none of: the number before or after it stands next to it. */
final class ListItems {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)] +(?=\\S)");

    /** Of a line without a number. */
    private static final int NONE = -2;

    private ListItems() {}

    /** Whether a block is an item of a numbered list. */
    static boolean isNumbered(String text, List<Span> blocks, int at) {
        int number = number(text, blocks.get(at));
        return number >= 0
                && (at > 0 && number(text, blocks.get(at - 1)) == number - 1
                        || at + 1 < blocks.size() && number(text, blocks.get(at + 1)) == number + 1);
    }

    static Span withoutNumber(String text, Span item) {
        Matcher number = NUMBER.matcher(text).region(item.start(), item.end());
        return number.lookingAt() ? new Span(number.end(), item.end()) : item;
    }

    private static int number(String text, Span block) {
        Matcher number = NUMBER.matcher(text).region(block.start(), block.end());
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : NONE;
    }
}
