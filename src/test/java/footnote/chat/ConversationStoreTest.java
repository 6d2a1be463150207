package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationStoreTest {

    private static final Instant TEN = Instant.parse("2024-01-31T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void keeps_answers_whole_for_the_next_start() {
        Answer answer = Answers.answer("a_1", "c_1", "Is the bridge closed?");
        ConversationStore.open(folder).add(answer, TEN);
        assertThat(ConversationStore.open(folder).answer("a_1")).hasValue(answer);
    }

    @Test
    void keeps_turns_in_their_order() {
        ConversationStore store = ConversationStore.open(folder);
        store.add(Answers.answer("a_1", "c_1", "First?"), TEN);
        store.add(Answers.answer("a_9", "c_2", "Elsewhere?"), TEN.plusMillis(1));
        store.add(Answers.answer("a_3", "c_1", "Second?"), TEN.plusMillis(500));
        store.add(Answers.answer("a_2", "c_1", "Third?"), TEN.plusNanos(500_100_000));
        store.add(Answers.answer("a_4", "c_1", "Fourth?"), TEN.plusNanos(500_100_000));
        ConversationStore again = ConversationStore.open(folder);
        assertThat(again.last("c_1", 10))
                .extracting(Answer::question)
                .containsExactly("First?", "Second?", "Third?", "Fourth?");
        assertThat(again.last("c_1", 2)).extracting(Answer::question).containsExactly("Third?", "Fourth?");
    }

    @Test
    void knows_the_conversations_it_holds_and_no_others() {
        ConversationStore store = ConversationStore.open(folder);
        store.add(Answers.answer("a_1", "c_1", "First?"), TEN);
        assertThat(store.has("c_1")).isTrue();
        assertThat(store.has("c_2")).isFalse();
        assertThat(store.has("c_1' OR '1'='1")).isFalse();
        assertThat(store.last("c_2", 10)).isEmpty();
        assertThat(store.answer("a_2")).isEmpty();
    }

    @Test
    void keeps_each_readers_last_feedback_with_the_answer() {
        ConversationStore store = ConversationStore.open(folder);
        store.add(Answers.answer("a_1", "c_1", "First?"), TEN);
        Feedback late = new Feedback("a_1", "slack:U1", Feedback.Rating.DOWN, "It’s old.");
        Feedback other = new Feedback("a_1", "slack:U2", Feedback.Rating.UP, null);
        assertThat(store.add(new Feedback("a_1", "slack:U1", Feedback.Rating.UP, null), TEN))
                .isTrue();
        assertThat(store.add(late, TEN.plusSeconds(1))).isTrue();
        assertThat(store.add(other, TEN.plusSeconds(2))).isTrue();
        assertThat(store.add(new Feedback("a_2", "slack:U1", Feedback.Rating.UP, null), TEN))
                .isFalse();
        assertThat(ConversationStore.open(folder).feedback("a_1")).containsExactly(late, other);
        assertThat(store.feedback("a_2")).isEmpty();
    }
}
