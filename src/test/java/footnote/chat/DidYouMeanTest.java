package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.answer.Rewriter;
import footnote.search.FlatRetriever;
import footnote.search.Retrieval;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DidYouMeanTest {

    private static final String OFFER = "The articles don’t say; did you mean “Who is Karin Holm?”";

    private final Valley valley = new Valley();
    private Chat chat;

    @BeforeEach
    void open(@TempDir Path folder) {
        Answerer answerer = new DidYouMean(valley, valley, valley);
        chat = new Chat(valley, Rewriter.NONE, answerer, answerer, ConversationStore.in(Database.open(folder)));
    }

    @Test
    void asks_back_in_the_sentence_that_refuses() {
        List<AnswerEvent> events = new ArrayList<>();
        Answer answer = chat.ask("Who is Karin Hlom?", null, events::add);
        assertThat(answer.answered()).isFalse();
        assertThat(answer.reason()).isEqualTo(Reply.Reason.NO_EVIDENCE);
        assertThat(answer.answer()).isEqualTo(OFFER);
        assertThat(events)
                .contains(new AnswerEvent.Token(Reply.REFUSAL), new AnswerEvent.Replaced(OFFER))
                .last()
                .isEqualTo(new AnswerEvent.Done(answer));
    }

    @Test
    void asks_back_with_a_question_mark_where_the_question_has_none() {
        Answer offer = ask("who is Karin Hlom");
        assertThat(offer.answer()).isEqualTo("The articles don’t say; did you mean “who is Karin Holm”?");
        assertThat(chat.ask("Yes", offer.conversation(), _ -> {}).searchedAs()).isEqualTo("who is Karin Holm");
    }

    @Test
    void offers_nothing_that_the_articles_do_not_answer_either() {
        assertThat(ask("Where does Karin Hlom live?").answer()).isEqualTo(Reply.REFUSAL);
    }

    @Test
    void leaves_an_answer_as_it_is() {
        valley.tolerant = true;
        assertThat(ask("Who is Karin Hlom?").answer()).isEqualTo("An engineer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes", "yes, please!", "Yeah, that's what I meant.", "Sure.", "Yes :+1:"})
    void asks_what_was_offered_where_a_person_says_yes(String yes) {
        Answer offer = ask("Who is Karin Hlom?");
        Answer answer = chat.ask(yes, offer.conversation(), _ -> {});
        assertThat(answer.question()).isEqualTo(yes);
        assertThat(answer.searchedAs()).isEqualTo("Who is Karin Holm?");
        assertThat(answer.answer()).isEqualTo("An engineer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "Thanks"})
    void takes_nothing_else_for_a_yes(String words) {
        Answer offer = ask("Who is Karin Hlom?");
        assertThat(chat.ask(words, offer.conversation(), _ -> {}).answered()).isFalse();
    }

    @Test
    void takes_a_yes_for_a_courtesy_where_nothing_was_offered() {
        Answer refused = ask("Where does Karin Hlom live?");
        assertThat(chat.ask("Yes", refused.conversation(), _ -> {}).answer()).isEqualTo("Ask me about the articles.");
    }

    private Answer ask(String question) {
        return chat.ask(question, null, _ -> {});
    }

    /** Knows who one engineer is, and how she is written. */
    private static final class Valley implements FlatRetriever, Answerer {

        private boolean tolerant;

        @Override
        public Retrieval retrieve(String question, String asAsked, int limit) {
            return new Retrieval(question, List.of(), 1, "v1", Duration.ofMillis(1));
        }

        @Override
        public Optional<String> respelled(String question) {
            return Optional.of(question.replace("Hlom", "Holm")).filter(text -> !text.equals(question));
        }

        @Override
        public Reply answer(Question question, Retrieval retrieval, Consumer<AnswerEvent> events) {
            boolean answered =
                    question.searchedAs().toLowerCase(Locale.ROOT).startsWith("who is karin holm") || tolerant;
            String text = answered ? "An engineer." : Reply.REFUSAL;
            events.accept(new AnswerEvent.Token(text));
            return new Reply(
                    answered,
                    text,
                    List.of(),
                    answered ? null : Reply.Reason.NO_EVIDENCE,
                    Reply.Mode.EXTRACTIVE,
                    null,
                    null);
        }
    }
}
