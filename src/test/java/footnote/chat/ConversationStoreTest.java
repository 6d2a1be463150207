package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationStoreTest {

    private static final Instant TEN = Instant.parse("2024-01-31T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void keeps_answers_whole_for_the_next_start() {
        Answer answer = Answers.answer("a_1", "c_1", "Is the bridge closed?");
        ConversationStore.in(Database.open(folder)).start(answer, null, TEN);
        assertThat(ConversationStore.in(Database.open(folder)).answer("a_1")).hasValue(answer);
    }

    @Test
    void keeps_turns_in_their_order() {
        ConversationStore store = ConversationStore.in(Database.open(folder));
        store.start(Answers.answer("a_1", "c_1", "First?"), null, TEN);
        store.start(Answers.answer("a_9", "c_2", "Elsewhere?"), null, TEN.plusMillis(1));
        store.add(Answers.answer("a_3", "c_1", "Second?"), TEN.plusMillis(500));
        store.add(Answers.answer("a_2", "c_1", "Third?"), TEN.plusNanos(500_100_000));
        store.add(Answers.answer("a_4", "c_1", "Fourth?"), TEN.plusNanos(500_100_000));
        ConversationStore again = ConversationStore.in(Database.open(folder));
        assertThat(again.last("c_1", 10))
                .extracting(Answer::question)
                .containsExactly("First?", "Second?", "Third?", "Fourth?");
        assertThat(again.last("c_1", 2)).extracting(Answer::question).containsExactly("Third?", "Fourth?");
    }

    @Test
    void knows_the_conversations_it_holds_and_no_others() {
        ConversationStore store = ConversationStore.in(Database.open(folder));
        store.start(Answers.answer("a_1", "c_1", "First?"), null, TEN);
        assertThat(store.has("c_1")).isTrue();
        assertThat(store.has("c_2")).isFalse();
        assertThat(store.has("c_1' OR '1'='1")).isFalse();
        assertThat(store.last("c_2", 10)).isEmpty();
        assertThat(store.answer("a_2")).isEmpty();
    }

    @Test
    void keeps_each_readers_last_feedback_with_the_answer() {
        ConversationStore store = ConversationStore.in(Database.open(folder));
        store.start(Answers.answer("a_1", "c_1", "First?"), null, TEN);
        Feedback late = new Feedback("a_1", "slack:U1", Feedback.Rating.DOWN, "It’s old.");
        Feedback other = new Feedback("a_1", "slack:U2", Feedback.Rating.UP, null);
        assertThat(store.add(new Feedback("a_1", "slack:U1", Feedback.Rating.UP, null), TEN))
                .isTrue();
        assertThat(store.add(late, TEN.plusSeconds(1))).isTrue();
        assertThat(store.add(other, TEN.plusSeconds(2))).isTrue();
        assertThat(store.add(new Feedback("a_2", "slack:U1", Feedback.Rating.UP, null), TEN))
                .isFalse();
        assertThat(ConversationStore.in(Database.open(folder)).feedback("a_1")).containsExactly(late, other);
        assertThat(store.feedback("a_2")).isEmpty();
    }

    @Test
    void forgets_a_conversation_with_its_answers_and_feedback() {
        ConversationStore store = ConversationStore.in(Database.open(folder));
        store.start(Answers.answer("a_1", "c_1", "First?"), "b", TEN);
        store.start(Answers.answer("a_2", "c_2", "Other?"), "b", TEN);
        store.add(new Feedback("a_1", "slack:U1", Feedback.Rating.UP, null), TEN);
        assertThat(store.remove("c_1")).isTrue();
        assertThat(store.remove("c_1")).isFalse();
        assertThat(store.has("c_1")).isFalse();
        assertThat(store.answer("a_1")).isEmpty();
        assertThat(store.feedback("a_1")).isEmpty();
        assertThat(store.answer("a_2")).isPresent();
    }

    @Test
    void keeps_nothing_of_an_answer_whose_conversation_was_forgotten_meanwhile() {
        ConversationStore store = ConversationStore.in(Database.open(folder));
        store.start(Answers.answer("a_1", "c_1", "First?"), "b", TEN);
        store.remove("c_1");
        store.add(Answers.answer("a_2", "c_1", "Second?"), TEN);
        assertThat(store.has("c_1")).isFalse();
        assertThat(store.answer("a_2")).isEmpty();
    }

    @Test
    void lists_a_browsers_conversations_by_their_last_question() {
        ConversationStore store = ConversationStore.in(Database.open(folder));
        store.start(Answers.answer("a_1", "c_1", "First?"), "b", TEN);
        store.start(Answers.answer("a_2", "c_2", "Second?"), "b", TEN.plusMillis(500));
        store.start(Answers.answer("a_3", "c_3", "Another’s?"), "x", TEN);
        store.start(Answers.answer("a_4", "c_4", "Of Slack?"), null, TEN);
        store.add(Answers.answer("a_5", "c_1", "Third?"), TEN.plusSeconds(1));
        assertThat(store.of("b"))
                .extracting(ConversationStore.Listed::conversation)
                .containsExactly(
                        new Conversation("c_1", "First?", TEN.plusSeconds(1)),
                        new Conversation("c_2", "Second?", TEN.plusMillis(500)));
    }

    @Test
    void brings_conversations_of_an_earlier_version_along() throws SQLException {
        String file = "jdbc:sqlite:" + folder.resolve("conversations.db");
        Flyway.configure()
                .dataSource(file, null, null)
                .locations("classpath:footnote/chat/store")
                .target("2")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(file);
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO conversation VALUES ('c_1', '2024-01-31T10:00:00Z')");
            statement.execute(
                    "INSERT INTO answer VALUES ('a_1', 'c_1', '2024-01-31T10:00:00Z', '{\"question\": \"Älter?\"}'),"
                            + " ('a_0', 'c_1', '2024-01-31T10:00:01.5Z', '{\"question\": \"And then?\"}')");
        }
        ConversationStore store = ConversationStore.in(Database.open(folder));
        assertThat(store.of("b")).isEmpty();
        try (Connection connection = DriverManager.getConnection(file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE conversation SET browser = 'b'");
        }
        assertThat(store.of("b"))
                .containsExactly(new ConversationStore.Listed(
                        new Conversation("c_1", "Älter?", TEN.plusSeconds(1)), "Älter?\nÄlter?\nAnd then?"));
    }
}
