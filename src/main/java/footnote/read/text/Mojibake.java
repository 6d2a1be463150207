package footnote.read.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets right a text whose UTF-8 was once read as Windows-1252 or ISO 8859-1: "itâ€™s" is "it's" with a typographic apostrophe. Where none of
 * the usual pairs of signs stands, the text is left as it is, since a rare word may look like one.
 */
final class Mojibake {

    /** What a thing that was spoilt twice takes. */
    private static final int ROUNDS = 2;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The bytes of signs above ASCII, those that Windows-1252 leaves out as the controls that they are read as. */
    private static final Map<Character, Byte> BYTES = bytes();

    private static final Pattern TELLING = Pattern.compile(
            "â[€\u0080][\u0080-\u00BF™œ˜“”šž¢¦]|Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00A0-\u00BF]");

    private static final Pattern RUN = Pattern.compile("[\u0080-\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}");

    private Mojibake() {}

    static String repaired(String text) {
        if (text.indexOf('â') < 0 && text.indexOf('Ã') < 0 && text.indexOf('Â') < 0) {
            return text;
        }
        // The last byte of a closing quote is no sign of Windows-1252, and was lost.
        String repaired = text.replace("â€\uFFFD", "”");
        for (int i = 0; i < ROUNDS && TELLING.matcher(repaired).find(); i++) {
            repaired = RUN.matcher(repaired).replaceAll(Mojibake::repaired);
        }
        return repaired;
    }

    private static String repaired(MatchResult run) {
        String signs = run.group();
        StringBuilder repaired = new StringBuilder();
        for (int at = 0; at < signs.length(); ) {
            int end = character(signs, at);
            repaired.append(end > at ? decoded(signs.substring(at, end)) : signs.substring(at, at + 1));
            at = Math.max(end, at + 1);
        }
        return Matcher.quoteReplacement(repaired.toString());
    }

    /** Where the character ends whose bytes begin at {@code at}; {@code at} itself where none do. */
    private static int character(String signs, int at) {
        int lead = BYTES.getOrDefault(signs.charAt(at), (byte) 0) & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
        int end = at + length;
        return length > 0 && end <= signs.length() && TextDecoder.isUtf8(raw(signs.substring(at, end))) ? end : at;
    }

    private static String decoded(String signs) {
        return new String(raw(signs), StandardCharsets.UTF_8);
    }

    private static byte[] raw(String signs) {
        byte[] bytes = new byte[signs.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = BYTES.getOrDefault(signs.charAt(i), (byte) '?');
        }
        return bytes;
    }

    private static Map<Character, Byte> bytes() {
        Map<Character, Byte> bytes = new HashMap<>();
        for (int b = 0x80; b <= 0xFF; b++) {
            bytes.put((char) b, (byte) b);
        }
        for (int b = 0x80; b < 0xA0; b++) {
            CharBuffer sign = WINDOWS.decode(ByteBuffer.wrap(new byte[] {(byte) b}));
            if (sign.get(0) != '\uFFFD') {
                bytes.put(sign.get(0), (byte) b);
            }
        }
        return Map.copyOf(bytes);
    }
}
