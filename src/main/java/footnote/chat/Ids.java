package footnote.chat;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes names that nobody can guess: random ones, of 128 bits. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private Ids() {}

    /** A prefix, and 32 hexadecimal digits behind it. */
    public static String random(String prefix) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return prefix + HexFormat.of().formatHex(bytes);
    }
}
