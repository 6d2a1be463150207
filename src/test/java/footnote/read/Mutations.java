package footnote.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

/** Files of every format, spoilt at random: the same seed spoils them in the same way. */
public final class Mutations {

    private static final String STORY =
            "The council closed the old bridge on Monday. “It is not safe,” said Ann Smith, the"
                    + " engineer. About 12,000 cars crossed it each day; the café’s owner fears for his trade.";

    private static final List<Map.Entry<String, byte[]>> SAMPLES = List.of(
            Map.entry("a.txt", utf8("Old bridge closes\n\nPublished 31 January 2024\n\n" + STORY)),
            Map.entry("b.txt", ("Old bridge closes\n\n" + STORY).getBytes(StandardCharsets.UTF_16)),
            Map.entry(
                    "c.md",
                    utf8("---\ntitle: Old bridge\ndate: 2024-01-31\n---\n\n# Old bridge\n\n" + STORY
                            + "\n\n| a | b |\n|---|---|\n| 1 | *2* |\n\n- [x](https://example.org)\n")),
            Map.entry(
                    "d.html",
                    utf8("<html><head><title>Old bridge</title><meta charset=utf-8>"
                            + "<script type=application/ld+json>{\"datePublished\":\"2024-01-31\"}</script></head><body><nav><a href=/>Home</a>"
                            + "</nav><article><h1>Old bridge</h1><p>" + STORY + "</p></article></body></html>")),
            Map.entry(
                    "e.eml",
                    utf8("From: a@example.org\r\nSubject: =?utf-8?q?Old_bridge?=\r\n"
                            + "Date: Wed, 31 Jan 2024 09:00:00 +0100\r\nMIME-Version: 1.0\r\n"
                            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n"
                            + "Content-Transfer-Encoding: quoted-printable\r\n\r\nThe old bridge is clo=\r\nsed.\r\n--b\r\n"
                            + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>" + STORY + "</p>\r\n--b--\r\n")),
            Map.entry(
                    "f.pdf", Papers.pdf("The council closed the old bridge on Monday.\nIt is not safe.", "Ann Smith")),
            Map.entry(
                    "g.docx",
                    Papers.docx(Papers.paragraph(STORY) + "<w:tbl><w:tr><w:tc>" + Papers.paragraph("a")
                            + "</w:tc></w:tr></w:tbl>")));

    private Mutations() {}

    /** Hands over so many files by their paths, the formats in turn. */
    public static void each(long seed, int count, BiConsumer<String, byte[]> reader) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            Map.Entry<String, byte[]> whole = SAMPLES.get(i % SAMPLES.size());
            reader.accept(i + whole.getKey(), spoilt(whole.getValue(), random));
        }
    }

    /** Bytes changed, cut out, doubled, moved or cut off, in one to eight places. */
    private static byte[] spoilt(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(1, 9); i > 0 && bytes.length > 1; i--) {
            int at = random.nextInt(bytes.length);
            int length = random.nextInt(1, Math.min(64, bytes.length - at) + 1);
            switch (random.nextInt(7)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = with(bytes, at, at + length, new byte[0]);
                case 3 -> bytes = with(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
                case 4 ->
                    bytes = with(
                            bytes,
                            at,
                            at + length,
                            random.ints(length, 0, 256)
                                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                    .toString()
                                    .getBytes(StandardCharsets.ISO_8859_1));
                case 5 ->
                    bytes = with(
                            bytes,
                            at,
                            at,
                            utf8(String.valueOf(random.nextLong()).repeat(random.nextInt(40))));
                default -> bytes = random.nextInt(4) > 0 ? bytes : Arrays.copyOf(bytes, at);
            }
        }
        return bytes;
    }

    private static byte[] with(byte[] bytes, int from, int to, byte[] other) {
        byte[] result = new byte[bytes.length - (to - from) + other.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(other, 0, result, from, other.length);
        System.arraycopy(bytes, to, result, from + other.length, bytes.length - to);
        return result;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
