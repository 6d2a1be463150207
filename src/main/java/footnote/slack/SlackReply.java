package footnote.slack;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one message that answers an errand in its thread. It is made once, whatever fails and whenever the process dies: its
 * {@code ts} is written down as soon as it is known, and where it may have been posted unheard, it is looked for first.
 */
final class SlackReply {

    private static final String STREAM_IS_OPEN = "streaming_state_conflict";
    private static final Duration NO_STREAMS = Duration.ofMinutes(1);
    private static final int LONGEST_STREAM = 11_000;

    private final SlackTools tools;
    private final Errand errand;
    private boolean unsure;

    /** Whether the message was there before. */
    private boolean found;

    private @Nullable String message;
    private boolean streaming;
    private String shown = "";
    private long lastEdit;

    SlackReply(SlackTools tools, Job job) {
        this.tools = tools;
        this.errand = job.errand();
        this.unsure = job.attempted();
        this.message = job.message();
        this.found = message != null;
        this.lastEdit = System.nanoTime() - tools.times().edit().toNanos();
    }

    /** Says at once that an answer is on its way. Where the message is there already, it stays as it is. */
    void begin(String status) throws SlackTrouble, InterruptedException {
        if (message == null) {
            make(status, SlackMessage.plain(status));
        }
    }

    /** Says the whole in one go. */
    void say(SlackMessage whole) throws SlackTrouble, InterruptedException {
        if (message == null) {
            make(null, whole);
        }
        if (found) {
            finish(whole);
        }
    }

    /** Slack's time of the message, once it is made. */
    String ts() {
        return known();
    }

    /** Shows the text so far, where it is given to; called by one thread at a time, and never while another call runs. */
    void show(String markdown) throws SlackTrouble {
        String ts = known();
        if (streaming && append(ts, Escaped.inStream(markdown))) {
            return;
        }
        edit(ts, SlackBlocks.soFar(markdown));
    }

    /** Makes the message what stays. */
    void finish(SlackMessage whole) throws SlackTrouble, InterruptedException {
        String ts = known();
        if (streaming) {
            stop(ts);
        }
        Thread.sleep(
                Duration.ofNanos(Math.max(0, lastEdit + tools.times().edit().toNanos() - System.nanoTime())));
        try {
            tools.patience().persist(() -> editOrStop(ts, whole));
        } catch (SlackTrouble trouble) {
            if (!trouble.isTooMuch()) {
                throw trouble;
            }
            tools.patience().persist(() -> editOrStop(ts, whole.withoutBlocks()));
        }
    }

    /**
     * Posts the first form of the message, unless it is found.
     *
     * @param stream what a stream begins with; null for no stream
     */
    private void make(@Nullable String stream, SlackMessage first) throws SlackTrouble, InterruptedException {
        tools.store().attempt(errand.id());
        tools.patience().persist(() -> message = foundOrPosted(stream, first));
        tools.store().keepMessage(errand.id(), known());
    }

    private String foundOrPosted(@Nullable String stream, SlackMessage first)
            throws SlackTrouble, InterruptedException {
        Optional<String> posted = unsure ? find() : Optional.empty();
        if (posted.isPresent()) {
            found = true;
            return posted.get();
        }
        unsure = false;
        try {
            return post(stream, first);
        } catch (SlackTrouble trouble) {
            unsure = trouble.kind() == SlackTrouble.Kind.UNSURE;
            throw trouble;
        }
    }

    private String post(@Nullable String stream, SlackMessage first) throws SlackTrouble, InterruptedException {
        tools.pace().await(errand.channel());
        if (stream != null && tools.streams().take()) {
            try {
                String ts = tools.api().startStream(errand, stream + "\n\n");
                streaming = true;
                return ts;
            } catch (SlackTrouble trouble) {
                if (trouble.kind() == SlackTrouble.Kind.UNSURE) {
                    throw trouble;
                }
                tools.streams().shut(trouble.waits().isZero() ? NO_STREAMS : trouble.waits());
            }
        }
        return tools.api().post(errand, first);
    }

    private Optional<String> find() throws SlackTrouble {
        try {
            return tools.api().find(errand, tools.store().messages(errand.channel()));
        } catch (SlackTrouble trouble) {
            // Without the right to look, a message too many is better than none.
            if (trouble.isRefusal()) {
                return Optional.empty();
            }
            throw trouble;
        }
    }

    /** Whether the stream could be gone on with; where not, it is closed. */
    private boolean append(String ts, String whole) throws SlackTrouble {
        boolean goesOn = whole.startsWith(shown) && whole.length() <= LONGEST_STREAM;
        if (goesOn) {
            try {
                tools.api().appendStream(errand.channel(), ts, whole.substring(shown.length()));
                shown = whole;
                return true;
            } catch (SlackTrouble trouble) {
                if (trouble.kind() == SlackTrouble.Kind.LATER) {
                    throw trouble;
                }
            }
        }
        stop(ts);
        return false;
    }

    private void stop(String ts) {
        streaming = false;
        try {
            tools.api().stopStream(errand.channel(), ts);
        } catch (SlackTrouble _) {
            // It may be closed already; where it isn't, the next edit is told so.
        }
    }

    private void editOrStop(String ts, SlackMessage whole) throws SlackTrouble {
        try {
            edit(ts, whole);
        } catch (SlackTrouble trouble) {
            if (trouble.code().equals(STREAM_IS_OPEN)) {
                stop(ts);
                throw SlackTrouble.later(trouble.code(), Duration.ZERO);
            }
            throw trouble;
        }
    }

    private void edit(String ts, SlackMessage whole) throws SlackTrouble {
        tools.api().update(errand.channel(), ts, whole);
        lastEdit = System.nanoTime();
    }

    private String known() {
        if (message == null) {
            throw new IllegalStateException("the message of " + errand.id() + " is not made yet");
        }
        return message;
    }
}
