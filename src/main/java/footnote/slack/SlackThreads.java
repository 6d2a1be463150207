package footnote.slack;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The threads that the bot is in, since when, and the conversation that goes on in each. Thread-safe. */
record SlackThreads(Jdbi jdbi) {

    /** The conversation of a thread; empty before its first answer. */
    Optional<String> conversation(String channel, String thread) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT conversation FROM slack_thread WHERE channel = :channel"
                                + " AND ts = :thread AND conversation IS NOT NULL")
                        .bind("channel", channel)
                        .bind("thread", thread)
                        .mapTo(String.class)
                        .findOne());
    }

    void keepConversation(String channel, String thread, String conversation) {
        jdbi.useHandle(handle -> handle.createUpdate("INSERT INTO slack_thread (channel, ts, conversation)"
                        + " VALUES (:channel, :thread, :conversation)"
                        + " ON CONFLICT (channel, ts) DO UPDATE SET conversation = excluded.conversation")
                .bind("channel", channel)
                .bind("thread", thread)
                .bind("conversation", conversation)
                .execute());
    }

    /** The thread below a shared answer goes on from it, where no other thread does. */
    void keepShared(String channel, String message, String conversation) {
        jdbi.useTransaction(handle -> {
            know(handle, channel, message, message);
            handle.createUpdate("UPDATE slack_thread SET conversation = :conversation WHERE channel = :channel"
                            + " AND ts = :message AND conversation IS NULL"
                            + " AND NOT EXISTS (SELECT 1 FROM slack_thread WHERE conversation = :conversation)")
                    .bind("channel", channel)
                    .bind("message", message)
                    .bind("conversation", conversation)
                    .execute();
        });
    }

    /** Whether the bot was meant in a thread before an errand of it. */
    static boolean knows(Handle handle, Errand errand) {
        return handle.createQuery("SELECT count(*) FROM slack_thread WHERE channel = :channel AND ts = :thread"
                                + " AND (since IS NULL OR since < :ts)")
                        .bindMap(errand.fields())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** Notes that the bot was meant in a thread, the first time it was. */
    static void know(Handle handle, String channel, String thread, String since) {
        handle.createUpdate("INSERT INTO slack_thread (channel, ts, since) VALUES (:channel, :thread, :since)"
                        + " ON CONFLICT (channel, ts) DO UPDATE SET since = excluded.since"
                        + " WHERE excluded.since < slack_thread.since")
                .bind("channel", channel)
                .bind("thread", thread)
                .bind("since", since)
                .execute();
    }
}
