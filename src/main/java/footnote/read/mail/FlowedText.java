package footnote.read.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is sent as flowing: a space at a line's end says that the next one goes on, where it is quoted as often (RFC 3676). */
final class FlowedText {

    private static final Pattern LINE = Pattern.compile("(?<quote>>*+) ?(?<words>.*)");

    /** Stands over a signature, and goes on in nothing. */
    private static final String SIGNED = "-- ";

    private FlowedText() {}

    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        String quote = "";
        boolean open = false;
        for (String line : text.split("\n", -1)) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                continue;
            }
            boolean goesOn = open && parts.group("quote").equals(quote);
            joined.append(goesOn ? parts.group("words") : "\n" + line);
            quote = parts.group("quote");
            open = line.endsWith(" ") && !parts.group("words").equals(SIGNED);
        }
        return joined.substring(1);
    }
}
