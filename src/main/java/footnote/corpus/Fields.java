package footnote.corpus;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of a sheet, "Maker: Kessel" one below the other. One that stands alone is a heading, "Part 2: The flood". */
public final class Fields {

    /** One line, with what it says. */
    public static final Pattern LINE = Pattern.compile("\\p{Lu}[^:;.!?]{0,40}: \\S.*");

    private Fields() {}

    static boolean is(String text, List<Span> blocks, int at) {
        return looksLikeOne(text, blocks, at)
                && (looksLikeOne(text, blocks, at - 1) || looksLikeOne(text, blocks, at + 1));
    }

    private static boolean looksLikeOne(String text, List<Span> blocks, int at) {
        if (at < 0 || at >= blocks.size()) {
            return false;
        }
        Span line = blocks.get(at);
        return LINE.matcher(text).region(line.start(), line.end()).matches();
    }
}
