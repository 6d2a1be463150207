package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.chat.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlackThreadsTest {

    private static final String NOON = "1531420618.000100";
    private static final String LATER = "1531420700.000100";

    @Test
    void a_shared_answer_is_gone_on_from_in_one_thread_only(@TempDir Path data) {
        try (Database database = Database.open(data)) {
            SlackThreads threads = new SlackThreads(database.jdbi());
            threads.keepShared("C1", NOON, "asked");
            threads.keepShared("C1", LATER, "asked");
            assertThat(threads.conversation("C1", NOON)).hasValue("asked");
            assertThat(threads.conversation("C1", LATER)).isEmpty();
        }
    }

    @Test
    void a_thread_keeps_the_conversation_that_it_has_before_an_answer_is_shared_into_it(@TempDir Path data) {
        try (Database database = Database.open(data)) {
            SlackThreads threads = new SlackThreads(database.jdbi());
            threads.keepConversation("C1", NOON, "first");
            threads.keepShared("C1", NOON, "shared");
            assertThat(threads.conversation("C1", NOON)).hasValue("first");
        }
    }
}
