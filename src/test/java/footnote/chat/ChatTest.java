package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.answer.Answer;
import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.answer.Rewriter;
import footnote.search.FlatRetriever;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Source;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatTest {

    private static final Hit HIT =
            new Hit(new Source("0a", "Bridge", "bridge.txt", null, 0, 6, null, "ff"), "closed", List.of(), 2.5, 0.5);

    @TempDir
    private Path folder;

    private final Script script = new Script();
    private Chat chat;

    @BeforeEach
    void open() {
        chat = new Chat(script, Rewriter.NONE, script, script, ConversationStore.in(Database.open(folder)));
    }

    @Test
    void gives_ids_of_128_random_bits() {
        Answer first = ask("First?");
        Answer second = ask("Second?");
        assertThat(List.of(first.id(), second.id()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("a_[0-9a-f]{32}"));
        assertThat(List.of(first.conversation(), second.conversation()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("c_[0-9a-f]{32}"));
    }

    @Test
    void tells_the_sources_first_and_the_whole_answer_last() {
        List<AnswerEvent> events = new ArrayList<>();
        Answer answer = chat.ask("  Is it closed? ", null, events::add);
        assertThat(answer.question()).isEqualTo("Is it closed?");
        assertThat(events)
                .containsExactly(
                        new AnswerEvent.Sources(answer.conversation(), "Is it closed?", List.of(Answer.Found.of(HIT))),
                        new AnswerEvent.Token("It is "),
                        new AnswerEvent.Token("closed [1]."),
                        new AnswerEvent.Done(answer));
    }

    @Test
    void breaks_off_where_a_sentence_cant_be_taken_apart_as_with_other_faults() {
        assertThatThrownBy(() -> chat.ask("Is it closed?", null, _ -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
        assertThat(ask("Is it closed?").answer()).isEqualTo("It is closed [1].");
    }

    @Test
    void lends_the_turns_before_to_a_follow_up() {
        Answer first = ask("Who closed the bridge?");
        Answer second = chat.ask("When did she do it?", first.conversation(), _ -> {});
        assertThat(second.conversation()).isEqualTo(first.conversation());
        assertThat(second.searchedAs()).isEqualTo("When did she do it? (the bridge)");
        assertThat(script.searched)
                .containsExactly(
                        List.of("Who closed the bridge?", "Who closed the bridge?"),
                        List.of(second.searchedAs(), "When did she do it?"));
        assertThat(script.asked.getFirst().history()).isEmpty();
        assertThat(script.asked.getLast())
                .isEqualTo(new Question(
                        "When did she do it?",
                        second.searchedAs(),
                        List.of(new Question.Turn("Who closed the bridge?", "It is closed."))));
    }

    @Test
    void tells_of_a_turn_before_that_it_was_refused() {
        script.refuses = true;
        Answer first = ask("Who closed the bridge?");
        chat.ask("Who opened the old ferry in 1912?", first.conversation(), _ -> {});
        assertThat(script.asked.getLast().history())
                .extracting(Question.Turn::answered)
                .containsExactly(false);
    }

    @Test
    void has_a_follow_up_rewritten_and_searches_it_as_asked_too() {
        List<List<Question.Turn>> lent = new ArrayList<>();
        chat = rewriting((_, history) -> {
            lent.add(history);
            return Optional.of("When did the mayor close the bridge?");
        });
        Answer first = ask("Who closed the bridge?");
        Answer second = chat.ask("When?", first.conversation(), _ -> {});
        assertThat(first.searchedAs()).isEqualTo("Who closed the bridge?");
        assertThat(second.searchedAs()).isEqualTo("When did the mayor close the bridge?");
        assertThat(script.searched.getLast()).containsExactly(second.searchedAs(), "When?");
        assertThat(lent).containsExactly(List.of(new Question.Turn("Who closed the bridge?", "It is closed.")));
    }

    @Test
    void makes_a_follow_up_stand_alone_by_rule_where_nobody_else_can() {
        chat = rewriting((_, _) -> Optional.empty());
        Answer first = ask("Who closed the bridge?");
        assertThat(chat.ask("Why?", first.conversation(), _ -> {}).searchedAs()).isEqualTo("Why? (closed bridge)");
    }

    @Test
    void makes_a_follow_up_stand_alone_by_rule_where_a_rewriting_leaves_its_pronoun() {
        chat = rewriting((question, _) -> Optional.of(question));
        Answer first = ask("Who closed the bridge?");
        assertThat(chat.ask("How old is it?", first.conversation(), _ -> {}).searchedAs())
                .isEqualTo("How old is the bridge?");
        assertThat(chat.ask("Who owns the ferry?", first.conversation(), _ -> {})
                        .searchedAs())
                .isEqualTo("Who owns the ferry?");
    }

    @Test
    void counts_the_rewriting_into_the_time_of_the_answer() {
        chat = rewriting((_, _) -> {
            long start = System.nanoTime();
            long enough = Duration.ofMillis(50).toNanos();
            for (long left = enough; left > 0; left = enough - (System.nanoTime() - start)) {
                LockSupport.parkNanos(left);
            }
            return Optional.empty();
        });
        Answer first = ask("Who closed the bridge?");
        Answer.Timings timings = chat.ask("Why?", first.conversation(), _ -> {}).timingsMs();
        assertThat(timings.search()).isEqualTo(1);
        assertThat(timings.firstToken()).isGreaterThanOrEqualTo(50);
        assertThat(timings.total()).isGreaterThanOrEqualTo(timings.firstToken());
    }

    @Test
    void lends_the_last_six_turns() {
        String conversation = ask("Question 0?").conversation();
        for (int i = 1; i <= 7; i++) {
            chat.ask("Question " + i + "?", conversation, _ -> {});
        }
        assertThat(script.asked.getLast().history())
                .extracting(Question.Turn::question)
                .containsExactly(
                        "Question 1?", "Question 2?", "Question 3?", "Question 4?", "Question 5?", "Question 6?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello",
                "hi there!",
                "Thanks!",
                "OK, thank you very much.",
                "Great, that helps 👍",
                "Good evening, how are you?",
                "ok",
                "👍",
                "???"
            })
    void invites_who_only_greets_or_thanks_and_goes_on_from_the_question_before(String courtesy) {
        Answer first = ask("Who closed the bridge?");
        Answer thanked = chat.ask(courtesy, first.conversation(), _ -> {});
        assertThat(thanked.answer()).isEqualTo("Ask me about the articles.");
        assertThat(thanked.answered()).isFalse();
        assertThat(thanked.passages()).isEmpty();
        assertThat(thanked.reason()).isEqualTo(Reply.Reason.OFF_TOPIC);
        assertThat(script.asked).hasSize(1);
        assertThat(chat.ask("Why?", first.conversation(), _ -> {}).searchedAs()).isEqualTo("Why? (closed bridge)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi! Who closed it?", "Who closed it? Thanks! :pray:", "👋 Who closed it?"})
    void searches_a_question_without_the_courtesies_beside_it_and_keeps_it_as_it_was_asked(String asked) {
        Answer first = ask("Who built the bridge?");
        Answer answer = ask(asked);
        assertThat(answer.question()).isEqualTo(asked);
        assertThat(answer.searchedAs()).isEqualTo("Who closed it?");
        assertThat(script.searched.getLast()).containsExactly("Who closed it?", "Who closed it?");
        assertThat(script.asked.getLast().text()).isEqualTo("Who closed it?");
        assertThat(chat.ask(asked, first.conversation(), _ -> {}).searchedAs())
                .isEqualTo(chat.ask("Who closed it?", first.conversation(), _ -> {})
                        .searchedAs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Is it good?", "Thanks, but who opened it?", "Hello Fresh", "Which help is nice?"})
    void takes_no_question_for_a_courtesy(String question) {
        assertThat(ask(question).answered()).isTrue();
    }

    @Test
    void searches_the_question_before_alone_where_it_is_asked_about_its_answer() {
        chat = rewriting((question, _) -> Optional.of(question));
        Answer first = ask("Who closed the bridge?");
        chat.ask("Are you sure?", first.conversation(), _ -> {});
        assertThat(script.searched.getLast()).containsExactly("Who closed the bridge?", "Who closed the bridge?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What are these articles about?",
                "Summarise all of the articles, please.",
                "Give me a short overview of the documents",
                "Summarise everything.",
                "Give me the key points",
                "How does this work?"
            })
    void names_articles_to_who_asks_what_there_is(String question) {
        script.refuses = true;
        List<AnswerEvent> events = new ArrayList<>();
        Answer named = chat.ask(question, null, events::add);
        assertThat(named.answered()).isFalse();
        assertThat(named.answer()).isEqualTo("Ask me about the articles, such as “Bridge”.");
        assertThat(events).contains(new AnswerEvent.Replaced(named.answer()));
        script.refuses = false;
        assertThat(ask(question).answer()).isEqualTo("It is closed [1].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what can you do?",
                "What can I ask you about?",
                "Hm, help!",
                "Who are you?",
                "Are you a bot?",
                "latest news",
                "How many documents do you have?",
                "Which articles do you have?",
                "List the articles",
                "Show me all files."
            })
    void asks_the_articles_nothing_that_is_asked_of_itself(String question) {
        Answer named = chat.ask(question, ask("Who closed the bridge?").conversation(), _ -> {});
        assertThat(named.searchedAs()).isEqualTo(question);
        assertThat(named.answered()).isFalse();
        assertThat(named.answer()).isEqualTo("Ask me about the articles, such as “Bridge”.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the harbour about?",
                "What can I do about the harbour?",
                "Who can help?",
                "Are you a bank?",
                "Who helped the mayor?",
                "Which articles of law do they cite?",
                "List the articles of the lease",
                "latest news on the harbour"
            })
    void takes_no_question_for_one_about_all_articles(String question) {
        script.refuses = true;
        assertThat(ask(question).answer()).isEqualTo(Reply.REFUSAL);
    }

    @Test
    void keeps_what_it_answers() {
        Answer first = ask("Who closed the bridge?");
        Answer second = chat.ask("Why?", first.conversation(), _ -> {});
        assertThat(chat.answer(first.id())).hasValue(first);
        assertThat(chat.conversation(first.conversation())).containsExactly(first, second);
        assertThat(chat.answer("a_0")).isEmpty();
    }

    @Test
    void knows_no_conversation_that_was_never_begun() {
        assertThatThrownBy(() -> chat.ask("Why?", "c_0", _ -> {})).isInstanceOf(UnknownConversationException.class);
        assertThatThrownBy(() -> chat.conversation("c_0")).isInstanceOf(UnknownConversationException.class);
        assertThat(script.searched).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u3000"})
    void refuses_blank_questions(String question) {
        assertThatThrownBy(() -> ask(question))
                .isInstanceOf(BadQuestionException.class)
                .hasMessage("question is blank; it has 1 to 2,000 characters");
        assertThatThrownBy(() -> chat.search(question, 1)).isInstanceOf(BadQuestionException.class);
    }

    @Test
    void asks_what_can_be_seen_of_a_question() {
        Answer answer = ask("\u202EWho \u0007closed\u200B the bridge?\u200F ");
        assertThat(answer.question()).isEqualTo("Who closed the bridge?");
        assertThat(answer.searchedAs()).isEqualTo("Who closed the bridge?");
    }

    @Test
    void refuses_questions_that_are_too_long() {
        String longest = "x".repeat(2_000);
        assertThat(ask("  " + longest + "  ").question()).isEqualTo(longest);
        assertThatThrownBy(() -> ask(longest + "x"))
                .isInstanceOf(BadQuestionException.class)
                .hasMessage("question has 2,001 characters; it has 1 to 2,000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who \uD800 is it?", "\uDC00", "Why\uD83D"})
    void refuses_half_a_character(String question) {
        assertThatThrownBy(() -> ask(question))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageStartingWith("question holds half a character");
        assertThat(ask("Who is 😀?").answered()).isTrue();
    }

    @Test
    void keeps_no_answer_that_its_hearer_broke_off() {
        Answer first = ask("Who closed the bridge?");
        assertThatThrownBy(() -> chat.ask("Why?", first.conversation(), event -> {
                    if (event instanceof AnswerEvent.Token) {
                        throw new IllegalStateException("gone");
                    }
                }))
                .hasMessage("gone");
        assertThat(chat.conversation(first.conversation())).containsExactly(first);
    }

    @Test
    void gives_an_answer_that_cannot_be_kept_all_the_same() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("conversations.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE answer");
        }
        assertThat(ask("Is it closed?").answer()).isEqualTo("It is closed [1].");
    }

    private Chat rewriting(Rewriter rewriter) {
        return new Chat(script, rewriter, script, script, ConversationStore.in(Database.open(folder)));
    }

    private Answer ask(String question) {
        return chat.ask(question, null, _ -> {});
    }

    /** Finds and says always the same, and remembers what it heard. */
    private static final class Script implements FlatRetriever, Answerer {

        private final List<List<String>> searched = new ArrayList<>();
        private final List<Question> asked = new ArrayList<>();
        private boolean refuses;

        @Override
        public Retrieval retrieve(String question, String asAsked, int limit) {
            searched.add(List.of(question, asAsked));
            return new Retrieval(question, List.of(HIT), 1, "v1", Duration.ofMillis(1));
        }

        @Override
        public Reply answer(Question question, Retrieval retrieval, Consumer<AnswerEvent> events) {
            asked.add(question);
            if (refuses) {
                return new Reply(
                        false, Reply.REFUSAL, List.of(), Reply.Reason.NO_EVIDENCE, Reply.Mode.EXTRACTIVE, null, null);
            }
            events.accept(new AnswerEvent.Token("It is "));
            events.accept(new AnswerEvent.Token("closed [1]."));
            return new Reply(true, "It is closed [1].", List.of(), null, Reply.Mode.EXTRACTIVE, null, null);
        }
    }
}
