package footnote.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a growing text that isn't decided yet. Asked whether a pattern matches at its start, it also knows whether
 * what comes next could change the answer; from then on it has no more until it grows.
 */
final class Lookahead {

    private final StringBuilder held = new StringBuilder();
    private int at;
    private boolean whole;
    private boolean unsure;

    void add(String piece) {
        held.delete(0, at).append(piece);
        at = 0;
        unsure = false;
    }

    /** Says that no more comes. */
    void end() {
        add("");
        whole = true;
    }

    /** Whether there is a character to decide on. */
    boolean hasMore() {
        return at < held.length() && !unsure;
    }

    /** Whether the last match must wait for more text. */
    boolean isUnsure() {
        return unsure;
    }

    char first() {
        return held.charAt(at);
    }

    /** The match that begins at the first character; none, too, while more text could change it. */
    @SuppressWarnings("JdkObsolete") // Matcher.hitEnd is made for input that is still coming
    Optional<MatchResult> match(Pattern pattern) {
        Matcher matcher = pattern.matcher(held).region(at, held.length());
        boolean found = matcher.lookingAt();
        unsure |= matcher.hitEnd() && !whole;
        return found && !unsure ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** The text of the same match. */
    Optional<String> text(Pattern pattern) {
        return match(pattern).map(MatchResult::group);
    }

    void skip(int chars) {
        at += chars;
    }
}
