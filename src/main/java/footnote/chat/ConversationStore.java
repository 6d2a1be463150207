package footnote.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import footnote.answer.Answer;
import footnote.answer.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps conversations, and what readers think of their answers. Thread-safe. */
public final class ConversationStore {

    private final Jdbi jdbi;

    private ConversationStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public static ConversationStore in(Database database) {
        return new ConversationStore(database.jdbi());
    }

    boolean has(String conversation) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM conversation WHERE id = :id")
                        .bind("id", conversation)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    /** The last answers of a conversation, oldest first. */
    List<Answer> last(String conversation, int most) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "SELECT json FROM answer WHERE conversation = :id ORDER BY rowid DESC LIMIT :most")
                        .bind("id", conversation)
                        .bind("most", most)
                        .mapTo(String.class)
                        .list())
                .reversed()
                .stream()
                .map(ConversationStore::read)
                .toList();
    }

    Optional<Answer> answer(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT json FROM answer WHERE id = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .findOne())
                .map(ConversationStore::read);
    }

    /**
     * Keeps the first answer of a conversation.
     *
     * @param browser whose list shows it; null for none
     */
    void start(Answer answer, @Nullable String browser, Instant askedAt) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("INSERT INTO conversation (id, started_at, browser, title, questions, asked_at)"
                            + " VALUES (:id, :started, :browser, :title, :question, :at)")
                    .bind("id", answer.conversation())
                    .bind("started", askedAt.toString())
                    .bind("browser", browser)
                    .bind("title", Conversations.title(answer.question()))
                    .bind("question", answer.question())
                    .bind("at", askedAt.toEpochMilli())
                    .execute();
            insert(handle, answer, askedAt);
        });
    }

    /** Keeps a further answer of a conversation; nothing of one that was forgotten meanwhile. */
    void add(Answer answer, Instant askedAt) {
        jdbi.useTransaction(handle -> {
            int known = handle.createUpdate("UPDATE conversation SET questions = questions || char(10) || :question,"
                            + " asked_at = max(asked_at, :at) WHERE id = :id")
                    .bind("id", answer.conversation())
                    .bind("question", answer.question())
                    .bind("at", askedAt.toEpochMilli())
                    .execute();
            if (known > 0) {
                insert(handle, answer, askedAt);
            }
        });
    }

    private static void insert(Handle handle, Answer answer, Instant askedAt) {
        handle.createUpdate("INSERT INTO answer (id, conversation, asked_at, json) VALUES (:id, :of, :at, :json)")
                .bind("id", answer.id())
                .bind("of", answer.conversation())
                .bind("at", askedAt.toString())
                .bind("json", json(answer))
                .execute();
    }

    /** A conversation in a list, and the words that it is found by. */
    record Listed(Conversation conversation, String words) {}

    /** The conversations of a browser, the one asked last first. */
    List<Listed> of(String browser) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id, title, asked_at, questions FROM conversation"
                        + " WHERE browser = :browser ORDER BY asked_at DESC, rowid DESC")
                .bind("browser", browser)
                .map((row, _) ->
                        new Listed(conversation(row), row.getString("title") + "\n" + row.getString("questions")))
                .list());
    }

    /** Gives a conversation another title; empty where there is no such conversation. */
    Optional<Conversation> rename(String id, String title) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "UPDATE conversation SET title = :title WHERE id = :id RETURNING id, title, asked_at")
                .bind("title", title)
                .bind("id", id)
                .map((row, _) -> conversation(row))
                .findOne());
    }

    /** Removes a conversation with all that belongs to it, and tells whether it was there. */
    boolean remove(String id) {
        return jdbi.withHandle(handle -> handle.createUpdate("DELETE FROM conversation WHERE id = :id")
                        .bind("id", id)
                        .execute()
                > 0);
    }

    private static Conversation conversation(ResultSet row) throws SQLException {
        return new Conversation(
                row.getString("id"), row.getString("title"), Instant.ofEpochMilli(row.getLong("asked_at")));
    }

    /** Keeps what a reader thinks of an answer that is there, and tells whether it is. */
    boolean add(Feedback feedback, Instant givenAt) {
        return jdbi.inTransaction(
                handle -> handle.createUpdate("INSERT INTO feedback (answer, giver, rating, comment, given_at)"
                                        + " SELECT id, :giver, :rating, :comment, :at FROM answer WHERE id = :answer"
                                        + " ON CONFLICT (answer, giver) DO UPDATE SET rating = excluded.rating,"
                                        + " comment = excluded.comment, given_at = excluded.given_at")
                                .bind("answer", feedback.answer())
                                .bind("giver", feedback.giver())
                                .bind("rating", feedback.rating().word())
                                .bind("comment", feedback.comment())
                                .bind("at", givenAt.toString())
                                .execute()
                        > 0);
    }

    /** What readers think of an answer. */
    List<Feedback> feedback(String answer) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT giver, rating, comment FROM feedback WHERE answer = :answer ORDER BY given_at, giver")
                .bind("answer", answer)
                .map((row, _) -> new Feedback(
                        answer,
                        row.getString("giver"),
                        Feedback.Rating.valueOf(row.getString("rating").toUpperCase(Locale.ROOT)),
                        row.getString("comment")))
                .list());
    }

    private static String json(Answer answer) {
        try {
            return Json.MAPPER.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer can be written", e);
        }
    }

    private static Answer read(String json) {
        try {
            return Json.MAPPER.readValue(json, Answer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept answer can be read", e);
        }
    }
}
