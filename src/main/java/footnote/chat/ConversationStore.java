package footnote.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import footnote.answer.Answer;
import footnote.answer.Json;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Keeps conversations in one SQLite file. Thread-safe. */
public final class ConversationStore {

    private static final String FILE = "conversations.db";

    private final Jdbi jdbi;

    private ConversationStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Opens the store in a folder that is there, and makes it, or brings it to this version's form, where needed. */
    public static ConversationStore open(Path folder) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + folder.resolve(FILE));
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:footnote/chat/store")
                .load()
                .migrate();
        return new ConversationStore(Jdbi.create(source));
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

    /** Keeps an answer, and starts its conversation where it is the first. */
    void add(Answer answer, Instant askedAt) {
        String json = json(answer);
        jdbi.useTransaction(handle -> {
            handle.createUpdate("INSERT OR IGNORE INTO conversation (id, started_at) VALUES (:id, :at)")
                    .bind("id", answer.conversation())
                    .bind("at", askedAt.toString())
                    .execute();
            handle.createUpdate("INSERT INTO answer (id, conversation, asked_at, json) VALUES (:id, :of, :at, :json)")
                    .bind("id", answer.id())
                    .bind("of", answer.conversation())
                    .bind("at", askedAt.toString())
                    .bind("json", json)
                    .execute();
        });
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
