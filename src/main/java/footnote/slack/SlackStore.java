package footnote.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Keeps what Slack brought, each once, and how far its answer has come, so that neither a second delivery nor a restart
 * makes a second message, and none is lost. What a person wrote is kept only until it is answered. Thread-safe.
 */
record SlackStore(Jdbi jdbi, Duration lease) {

    /** How long a message of a thread that the bot isn't known to be in waits for the mention that it may belong to. */
    private static final Duration WAITING = Duration.ofMinutes(10);

    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final int MOST_TAKES = 5;

    private static final RowMapper<Job> JOB = ConstructorMapper.of(Job.class);

    /**
     * Claims an errand for this process, in one transaction.
     *
     * @return what is to be done now: nothing where it was claimed before or may not be meant for the bot; else the errand,
     *     and those after it in its thread that came before it
     */
    List<Job> claim(Errand errand) {
        return jdbi.inTransaction(handle -> {
            Optional<Job> again = again(handle, errand);
            if (again.isPresent()) {
                return List.of(again.orElseThrow());
            }
            boolean meant = errand.kind() != Errand.Kind.FOLLOW_UP || SlackThreads.knows(handle, errand);
            if (!insert(handle, errand, meant) && !(meant && promote(handle, errand)) || !meant) {
                return List.of();
            }
            List<Job> jobs = new ArrayList<>();
            jobs.add(Job.of(errand));
            if (!errand.thread().isEmpty()) {
                SlackThreads.know(handle, errand.channel(), errand.thread(), errand.ts());
                jobs.addAll(followers(handle, errand));
            }
            return jobs;
        });
    }

    /** Claims what no process works on any more. */
    List<Job> takeUp() {
        return jdbi.inTransaction(handle -> {
            List<Job> jobs = handle.createQuery(
                            "SELECT * FROM slack_errand WHERE state = 'open' AND leased_until < :now"
                                    + " AND takes < :most ORDER BY came_at, ts")
                    .bind("now", now())
                    .bind("most", MOST_TAKES)
                    .map(JOB)
                    .list();
            for (Job job : jobs) {
                handle.createUpdate("UPDATE slack_errand SET leased_until = :until, takes = takes + 1 WHERE id = :id")
                        .bind("until", leased())
                        .bind("id", job.id())
                        .execute();
            }
            return jobs;
        });
    }

    /** Says that this process still works on some errands. */
    void renew(Collection<String> ids) {
        lease(ids, leased());
    }

    /** Leaves errands to the next process. */
    void release(Collection<String> ids) {
        lease(ids, 0);
    }

    /** Notes, before it is tried, that a message may be posted for an errand. */
    void attempt(String id) {
        update(id, "attempted = 1", "");
    }

    void keepMessage(String id, String ts) {
        update(id, "message = :value", ts);
    }

    void keepAnswer(String id, String answer) {
        update(id, "answer = :value", answer);
    }

    /** The errand is done, and what the person wrote is forgotten. */
    void done(String id) {
        update(id, "state = 'done', words = '', response_url = ''", "");
    }

    /** The errand is given up, and what the person wrote is forgotten. */
    void fail(String id) {
        update(id, "state = 'failed', words = '', response_url = ''", "");
    }

    /** The bot's messages in a channel that are known to belong to some errand. */
    Set<String> messages(String channel) {
        return Set.copyOf(jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT message FROM slack_errand WHERE channel = :channel AND message IS NOT NULL")
                .bind("channel", channel)
                .mapTo(String.class)
                .list()));
    }

    /** Gives up what was taken up too often, and tells which errands those are. */
    List<String> giveUp() {
        return jdbi.withHandle(
                handle -> handle.createQuery("UPDATE slack_errand SET state = 'failed', words = '', response_url = ''"
                                + " WHERE state = 'open' AND leased_until < :now AND takes >= :most RETURNING id")
                        .bind("now", now())
                        .bind("most", MOST_TAKES)
                        .mapTo(String.class)
                        .list());
    }

    /** Forgets what has waited too long, and errands that Slack won't send again. */
    void forget() {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("DELETE FROM slack_errand WHERE state = 'waiting' AND came_at < :then")
                    .bind("then", now() - WAITING.toMillis())
                    .execute();
            handle.createUpdate("DELETE FROM slack_errand WHERE state IN ('done', 'failed') AND came_at < :then")
                    .bind("then", now() - REMEMBERED.toMillis())
                    .execute();
        });
    }

    private boolean insert(Handle handle, Errand errand, boolean meant) {
        return handle.createUpdate("INSERT INTO slack_errand (id, kind, channel, ts, thread, team, person, words,"
                                + " response_url, state, came_at, leased_until, takes, attempted)"
                                + " VALUES (:id, :kind, :channel, :ts, :thread, :team, :person, :words, :responseUrl,"
                                + " :state, :now, :until, 1, 0) ON CONFLICT DO NOTHING")
                        .bindMap(errand.fields())
                        .bind("state", meant ? "open" : "waiting")
                        .bind("now", now())
                        .bind("until", leased())
                        .execute()
                > 0;
    }

    /** An answer that could not be shared may be shared again; where it may have been posted unheard is not forgotten. */
    private Optional<Job> again(Handle handle, Errand errand) {
        return handle.createQuery("UPDATE slack_errand SET words = :words, response_url = :responseUrl, state = 'open',"
                        + " came_at = :now, leased_until = :until, takes = 1"
                        + " WHERE id = :id AND kind = 'SHARE' AND state = 'failed' RETURNING *")
                .bindMap(errand.fields())
                .bind("now", now())
                .bind("until", leased())
                .map(JOB)
                .findOne();
    }

    /** The same message came as one of an unknown thread before it came as a mention. */
    private boolean promote(Handle handle, Errand errand) {
        return handle.createUpdate("UPDATE slack_errand SET id = :id, kind = :kind, words = :words, state = 'open',"
                                + " leased_until = :until WHERE channel = :channel AND ts = :ts AND state = 'waiting'")
                        .bindMap(errand.fields())
                        .bind("until", leased())
                        .execute()
                > 0;
    }

    /** What was said in the thread after the errand, and came before it. */
    private List<Job> followers(Handle handle, Errand errand) {
        List<Job> jobs = handle.createQuery("SELECT * FROM slack_errand WHERE channel = :channel AND thread = :thread"
                        + " AND ts > :ts AND state = 'waiting' ORDER BY ts")
                .bindMap(errand.fields())
                .map(JOB)
                .list();
        handle.createUpdate("UPDATE slack_errand SET state = 'open', leased_until = :until WHERE channel = :channel"
                        + " AND thread = :thread AND ts > :ts AND state = 'waiting'")
                .bindMap(errand.fields())
                .bind("until", leased())
                .execute();
        return jobs;
    }

    private void lease(Collection<String> ids, long until) {
        jdbi.useTransaction(handle -> {
            for (String id : ids) {
                handle.createUpdate("UPDATE slack_errand SET leased_until = :until WHERE id = :id AND state = 'open'")
                        .bind("until", until)
                        .bind("id", id)
                        .execute();
            }
        });
    }

    private void update(String id, String change, String value) {
        jdbi.useHandle(handle -> {
            var update = handle.createUpdate("UPDATE slack_errand SET " + change + " WHERE id = :id")
                    .bind("id", id);
            if (change.contains(":value")) {
                update.bind("value", value);
            }
            update.execute();
        });
    }

    /** When a claim that is made now runs out. */
    private long leased() {
        return now() + lease.toMillis();
    }

    private static long now() {
        return Instant.now().toEpochMilli();
    }
}
