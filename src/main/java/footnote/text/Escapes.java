package footnote.text;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Writes HTML entities and backslash escapes ({@code \[}) as the characters that they stand for, before
 * anybody looks for markup: what an escape would hide is treated as if it stood there.
 */
final class Escapes extends LookaheadStage {

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\[\\p{Punct}\\n]|&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    @Override
    String read() {
        char first = ahead.first();
        String escape = first == '\\' || first == '&' ? ahead.text(ESCAPE).orElse("") : "";
        if (ahead.isUnsure()) {
            return "";
        }
        ahead.skip(Math.max(1, escape.length()));
        return escape.isEmpty() ? String.valueOf(first) : meant(escape);
    }

    private static String meant(String escape) {
        return escape.startsWith("\\") ? escape.substring(1) : Parser.unescapeEntities(escape, false);
    }
}
