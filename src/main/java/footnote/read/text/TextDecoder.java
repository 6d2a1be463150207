package footnote.read.text;

import footnote.corpus.Invisible;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns the bytes of a file into text: a byte order mark decides, then the zeros that half of UTF-16 is, then strict UTF-8,
 * then a guess from the bytes' statistics. What was decoded wrongly before it came here is set right. Thread-safe.
 */
public final class TextDecoder {

    /** Of the characters from the space on, the first that may not stay as it is. */
    private static final char FIRST_ODD = '\u007F';

    private static final String LINE_BREAKS = "\r\f\u000B\u0085\u2028\u2029";

    /** Bullets, arrows and boxes as the codes of symbol fonts, which word processors write for them, and as they are. */
    private static final String OF_FONT = "\uF0B7\uF0A7\uF06E\uF06C\uF076\uF0D8\uF0E0\uF0FC\uF06F\uF071\uF0A8";

    private static final String SYMBOLS = "•▪■●❖➢→✓□□□";

    /** What a terminal shows bold, a letter typed over itself or "ESC [1m"; a line typed below a letter. */
    private static final Pattern OVERSTRUCK = Pattern.compile(".\\x08|\\x1B\\[[\\d;]{0,20}m");

    /** The letter that stands for a bullet, as in what was copied from a word processor; in some languages it is a word. */
    private static final Pattern O_ALONE = Pattern.compile("(?m)(?<before>^[ \\t]*|\\S )o(?=[ \\t]+\\S)");

    private static final int FEWEST_BULLETS = 2;

    /** More marks on one letter than any language writes; stream-safe text (Unicode Standard Annex 15) has no more. */
    private static final Pattern MARKS = Pattern.compile("(\\p{M}{30})\\p{M}++");

    private static final char BROKEN = '\uFFFD';

    private static final int LOOKED_AT = 4096;
    private static final double MOST = 0.7;
    private static final double FEW = 0.05;

    private TextDecoder() {}

    /**
     * The text of a file, as {@link #clean} leaves it.
     *
     * @throws UnreadableException when the bytes are not text: more than 1 % of its characters are none
     */
    public static String decode(byte[] bytes) throws UnreadableException {
        return clean(repaired(bytes));
    }

    /**
     * The text of each page of a file, which a form feed ends; of most files there is one.
     *
     * @throws UnreadableException when the bytes are not text
     */
    static List<String> pages(byte[] bytes) throws UnreadableException {
        return Stream.of(repaired(bytes).split("\f")).map(TextDecoder::clean).toList();
    }

    private static String repaired(byte[] bytes) throws UnreadableException {
        String text = new String(bytes, charset(bytes));
        if (text.indexOf(0) >= 0 || text.indexOf(BROKEN) >= 0) {
            long broken = text.chars().filter(c -> c == 0 || c == BROKEN).count();
            if (broken * 100 > text.length()) {
                throw new UnreadableException(
                        "is not text: " + broken + " of its " + text.length() + " characters are none");
            }
        }
        return Mojibake.repaired(text);
    }

    /** A text with plain line breaks, spaces and symbols, composed letters (NFC), and nothing invisible. */
    public static String clean(String typed) {
        String text = OVERSTRUCK.matcher(typed).replaceAll("");
        StringBuilder spaced = new StringBuilder(text.length());
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < FIRST_ODD) {
                spaced.append(c);
            } else if (c != '\n' || before != '\r') {
                spaced.append(LINE_BREAKS.indexOf(c) >= 0 ? '\n' : isSpace(c) ? ' ' : symbol(c));
            }
            before = c;
        }
        String seen = MARKS.matcher(Invisible.without(spaced.toString())).replaceAll("$1");
        return Normalizer.normalize(withBullets(seen), Normalizer.Form.NFC);
    }

    private static String withBullets(String text) {
        List<String> before =
                O_ALONE.matcher(text).results().map(o -> o.group("before")).toList();
        return before.size() < FEWEST_BULLETS || !before.stream().allMatch(String::isBlank)
                ? text
                : O_ALONE.matcher(text).replaceAll("${before}◦");
    }

    private static char symbol(char c) {
        int at = OF_FONT.indexOf(c);
        return at < 0 ? c : SYMBOLS.charAt(at);
    }

    private static boolean isSpace(char c) {
        return c >= 0xA0 && (c == 0xA0 || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F || c == 0x3000);
    }

    private static Charset charset(byte[] bytes) {
        String marked = UniversalDetector.detectCharsetFromBOM(bytes);
        if (marked == null && bytes.length > 1) {
            marked = zeros(bytes);
        }
        if (marked == null && isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        if (marked == null) {
            UniversalDetector detector = new UniversalDetector();
            detector.handleData(bytes, 0, bytes.length);
            detector.dataEnd();
            marked = detector.getDetectedCharset();
        }
        return marked != null && Charset.isSupported(marked)
                ? Charset.forName(marked)
                : Charset.forName("windows-1252");
    }

    /** UTF-16 without a mark: in European languages, most of every other byte is zero. */
    private static @Nullable String zeros(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (even > MOST * looked / 2 && odd < FEW * looked / 2) {
            return "UTF-16BE";
        }
        return odd > MOST * looked / 2 && even < FEW * looked / 2 ? "UTF-16LE" : null;
    }

    /** Whether bytes are UTF-8 with characters beyond ASCII, as no text in another encoding is by chance, whatever it says of itself. */
    public static boolean isSurelyUtf8(byte[] bytes) {
        return isUtf8(bytes) && IntStream.range(0, bytes.length).anyMatch(at -> bytes[at] < 0);
    }

    static boolean isUtf8(byte[] bytes) {
        if (new String(bytes, StandardCharsets.UTF_8).indexOf(BROKEN) < 0) {
            return true;
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
