package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import footnote.model.LogLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final Instant TEN = Instant.parse("2024-01-31T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void keeps_conversations_in_memory_where_the_file_is_damaged_and_names_it() throws IOException {
        Path file = Files.writeString(folder.resolve("conversations.db"), "The pier in Orr is shut. ".repeat(100));
        byte[] before = Files.readAllBytes(file);
        try (LogLines log = new LogLines(Database.class);
                Database database = Database.open(folder)) {
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .contains("WARN", "'" + file + "' can't be used", "until the program ends", "move it away")
                    .doesNotContain("Exception");
            ConversationStore store = ConversationStore.in(database);
            store.start(Answers.answer("a_1", "c_1", "Is the pier shut?"), null, TEN);
            assertThat(store.has("c_1")).isTrue();
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void keeps_conversations_in_memory_where_a_folder_has_the_files_name() throws IOException {
        Files.createDirectory(folder.resolve("conversations.db"));
        try (Database database = Database.open(folder)) {
            assertThat(ConversationStore.in(database).has("c_1")).isFalse();
        }
    }

    @Test
    void keeps_conversations_in_memory_where_the_file_may_not_be_written() throws IOException {
        Path file = folder.resolve("conversations.db");
        Database.open(folder).close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "this user may write all files");
        try (LogLines log = new LogLines(Database.class);
                Database database = Database.open(folder)) {
            assertThat(log.lines()).singleElement().asString().contains("'" + file + "' may not be written");
            ConversationStore store = ConversationStore.in(database);
            store.start(Answers.answer("a_1", "c_1", "Is the pier shut?"), null, TEN);
            assertThat(store.has("c_1")).isTrue();
        }
    }

    @Test
    void keeps_conversations_in_the_file_where_it_is_sound() {
        try (LogLines log = new LogLines(Database.class)) {
            try (Database database = Database.open(folder)) {
                ConversationStore.in(database).start(Answers.answer("a_1", "c_1", "Is the pier shut?"), null, TEN);
            }
            try (Database database = Database.open(folder)) {
                assertThat(ConversationStore.in(database).has("c_1")).isTrue();
            }
            assertThat(log.lines()).isEmpty();
        }
    }
}
