package footnote.slack;

import java.time.Duration;
import java.util.Set;

/** A call to Slack that did not succeed. Its message is Slack's code for it, and holds neither text nor a token. */
final class SlackTrouble extends Exception {

    /** What it means for the caller. */
    enum Kind {
        /** It won't succeed however often it is tried. */
        REFUSED,
        /** Nothing was done, and a later try may succeed. */
        LATER,
        /** Nobody knows whether it was done. */
        UNSURE
    }

    /** Begins the code of an answer that is a failure in HTTP. */
    static final String STATUS = "status_";

    private static final Set<String> TOO_MUCH =
            Set.of("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long");

    private final Kind kind;
    private final String code;
    private final Duration wait;

    private SlackTrouble(Kind kind, String code, Duration wait) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.wait = wait;
    }

    static SlackTrouble refused(String code) {
        return new SlackTrouble(Kind.REFUSED, code, Duration.ZERO);
    }

    /** @param wait how long Slack asks to wait; zero where it doesn't say */
    static SlackTrouble later(String code, Duration wait) {
        return new SlackTrouble(Kind.LATER, code, wait);
    }

    static SlackTrouble unsure(String code) {
        return new SlackTrouble(Kind.UNSURE, code, Duration.ZERO);
    }

    Kind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    /** How long Slack asks to wait; zero where it doesn't. */
    Duration waits() {
        return wait;
    }

    boolean isRefusal() {
        return kind == Kind.REFUSED;
    }

    /** Whether Slack may take the same as text alone. */
    boolean isTooMuch() {
        return TOO_MUCH.contains(code);
    }

    /** Whether it may have been done, and no answer came at all. */
    boolean isUnheard() {
        return kind == Kind.UNSURE && !code.startsWith(STATUS);
    }
}
