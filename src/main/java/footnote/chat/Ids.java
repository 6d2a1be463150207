package footnote.chat;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes names that nobody can guess. */
final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private Ids() {}

    static String random(String prefix) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return prefix + HexFormat.of().formatHex(bytes);
    }
}
