package footnote.chat;

import java.util.regex.Pattern;

/** Pictures in a text: as characters, by the names that Slack sends for them, or drawn with signs. "👍", ":+1:", ":-)" */
final class Emoji {

    /** One as a character, with what varies or joins it; a flag; a key. */
    static final String CHARACTER =
            "(?:[\\p{IsExtended_Pictographic}&&[^©®™]][\\p{IsEmoji_Modifier}\\x{E0020}-\\x{E007F}\\uFE0F\\u200D]*"
                    + "|[\\x{1F1E6}-\\x{1F1FF}]{2}|[0-9#*]\\uFE0F?\\u20E3)";

    /** At least one letter, so that it is no time of day. */
    private static final String NAME = "(?<![\\p{L}\\p{N}])"
            + ":(?:[+-]1|100|(?=[\\p{N}_-]*\\p{L})[\\p{L}\\p{N}_'’+-]+):(?::skin-tone-[2-6]:)?(?![\\p{L}\\p{N}])";

    private static final String DRAWN = "(?<!\\S)(?:[:;=]-?[()DPp]|<3)(?!\\S)";

    /** Any of them. */
    static final String ANY = "(?:" + CHARACTER + "|" + NAME + "|" + DRAWN + ")";

    private static final Pattern EACH = Pattern.compile(ANY);

    private Emoji() {}

    /** The text with a space in the place of each. */
    static String without(String text) {
        return EACH.matcher(text).replaceAll(" ").strip();
    }
}
