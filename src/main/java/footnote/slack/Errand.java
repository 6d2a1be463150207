package footnote.slack;

import java.util.Map;

/**
 * Something that a person wants of the bot.
 *
 * @param id Slack's id of the event; made from what names it once where Slack gives none
 * @param ts Slack's time of the person's message, unique in its channel
 * @param thread the time of the thread's first message; empty where there is no thread
 * @param person Slack's id of the person
 * @param words the question, trimmed, without the bot's name; of a {@link Kind#SHARE} the answer's id
 * @param responseUrl where to answer what came outside a thread; empty for the others
 */
record Errand(
        String id,
        Kind kind,
        String channel,
        String ts,
        String thread,
        String team,
        String person,
        String words,
        String responseUrl) {

    /** How it came. */
    enum Kind {
        /** A message that names the bot. */
        MENTION,
        /** A message to the bot alone. */
        DIRECT,
        /** A message in a thread that doesn't name the bot: it means the bot where the bot has answered there. */
        FOLLOW_UP,
        /** {@code /ask}. */
        COMMAND,
        /** An answer that only its asker saw, to be shown to the channel. */
        SHARE
    }

    /** Errands of one lane are run one after the other. */
    String lane() {
        return channel + " " + (thread.isEmpty() ? ts : thread);
    }

    /** Its parts by their names, as the store binds them. */
    Map<String, String> fields() {
        return Map.of(
                "id", id,
                "kind", kind.name(),
                "channel", channel,
                "ts", ts,
                "thread", thread,
                "team", team,
                "person", person,
                "words", words,
                "responseUrl", responseUrl);
    }

    /** Without what the person wrote. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
