package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.chat.Database;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlackStoreTest {

    private static final Errand ERRAND =
            new Errand("Ev1", Errand.Kind.MENTION, "C1", "1531420618.000100", "", "T1", "U1", "Is it closed?", "");

    @Test
    void what_was_taken_up_too_often_is_given_up_once_and_told(@TempDir Path data) {
        try (Database database = Database.open(data)) {
            SlackStore store = new SlackStore(database.jdbi(), Duration.ofSeconds(-1));
            store.claim(ERRAND);
            for (int again = 0; again < 4; again++) {
                assertThat(store.giveUp()).isEmpty();
                assertThat(store.takeUp()).hasSize(1);
            }
            assertThat(store.takeUp()).isEmpty();
            assertThat(store.giveUp()).containsExactly("Ev1");
            assertThat(store.giveUp()).isEmpty();
        }
    }
}
