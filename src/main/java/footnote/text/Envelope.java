package footnote.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes an answer out of the JSON object that some models put it into, with or without a fence of backticks around: {@code {"answer":
 * "…"}}. What stands beside it in the object, and behind that, is left out. Any other text stays as it is.
 */
final class Envelope extends LookaheadStage {

    private static final String SPACE = "\\s{0,20}";
    private static final String STRING = "\"[^\"\\\\]{0,2000}+(?:\\\\.[^\"\\\\]{0,2000}+){0,40}+\"";
    private static final String OTHERS = "(?:\"\\w{1,40}\"" + SPACE + ":" + SPACE + "(?:" + STRING
            + "|[\\w.+-]{1,40}+|\\[[^\\[\\]{}]{0,400}\\])" + SPACE + "," + SPACE + "){0,4}?";

    private static final Pattern OPENING =
            Pattern.compile("(?i)" + SPACE + "(?:```\\w{0,10}" + SPACE + ")?\\{" + SPACE + OTHERS
                    + "\"(?:final_?)?(?:answer|response|reply|result|output|content|text)\"" + SPACE + ":" + SPACE
                    + "\"");

    /** A quotation mark that nothing but the object's end or its next member follows; others are the answer's own, left as they are. */
    private static final Pattern CLOSING =
            Pattern.compile("\"" + SPACE + "(?:\\}|," + SPACE + "\"\\w{1,40}\"" + SPACE + ":|\\z)");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL);

    private enum State {
        BEFORE,
        WITHIN,
        BEHIND,
        NONE
    }

    private State state = State.BEFORE;

    @Override
    String read() {
        return switch (state) {
            case BEFORE -> open();
            case WITHIN -> character();
            case BEHIND -> skipped("");
            case NONE -> skipped(String.valueOf(ahead.first()));
        };
    }

    private String skipped(String instead) {
        ahead.skip(1);
        return instead;
    }

    private String open() {
        Optional<MatchResult> opening = ahead.match(OPENING);
        if (!ahead.isUnsure()) {
            opening.ifPresent(match -> ahead.skip(match.group().length()));
            state = opening.isPresent() ? State.WITHIN : State.NONE;
        }
        return "";
    }

    /** The next character of the answer; nothing where it isn't known yet, or where the answer ends. */
    private String character() {
        Optional<MatchResult> match = ahead.match(ahead.first() == '\\' ? ESCAPE : CLOSING);
        if (ahead.isUnsure()) {
            return "";
        }
        boolean escaped = match.isPresent() && ahead.first() == '\\';
        if (match.isPresent() && !escaped) {
            state = State.BEHIND;
            return "";
        }
        String plain = escaped ? unescaped(match.get()) : String.valueOf(ahead.first());
        ahead.skip(match.map(found -> found.group().length()).orElse(1));
        return plain;
    }

    private static String unescaped(MatchResult escape) {
        if (escape.group(1) != null) {
            return String.valueOf((char) Integer.parseInt(escape.group(1), 16));
        }
        return switch (escape.group(2)) {
            case "n", "r" -> "\n";
            case "t", "b", "f" -> " ";
            default -> escape.group(2);
        };
    }
}
