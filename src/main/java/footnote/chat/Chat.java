package footnote.chat;

import footnote.answer.Answer;
import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.answer.Question;
import footnote.answer.Rewriter;
import footnote.corpus.Invisible;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one way from a question to an answer, for every face. Thread-safe. */
public final class Chat {

    /** The longest question, in UTF-16 code units after trimming. */
    public static final int MAX_QUESTION_CHARS = 2_000;

    /** How many passages an answer is made from, at most. */
    public static final int PASSAGES = 8;

    private static final Logger LOG = LoggerFactory.getLogger(Chat.class);

    private final Retriever retriever;
    private final Respondent respondent;
    private final ConversationStore store;
    private final UnderWay underWay = new UnderWay();

    /**
     * @param rewriter makes follow-up questions stand alone, as far as it can; the rule does it where it can't
     * @param quoting tells what the articles answer, without a model
     */
    public Chat(Retriever retriever, Rewriter rewriter, Answerer answerer, Answerer quoting, ConversationStore store) {
        this.retriever = retriever;
        this.respondent = new Respondent(retriever, rewriter, answerer, quoting);
        this.store = store;
    }

    /**
     * Answers a question, and returns when the answer is whole.
     *
     * @param conversation which to go on with; null starts a new one
     * @param events hears the answer as it is made, {@link AnswerEvent.Done} last; what it throws ends the answering
     * @throws BadQuestionException when the question is blank or too long
     * @throws UnknownConversationException when there is no such conversation
     * @throws ClosedException when this is closed
     * @throws java.util.concurrent.CancellationException when the thread is interrupted while it waits
     */
    public Answer ask(String question, @Nullable String conversation, Consumer<AnswerEvent> events) {
        return ask(question, conversation, null, events);
    }

    /**
     * The same for a browser: it finds the conversations that it started in its list.
     *
     * @param browser a random name; null for no list
     */
    public Answer ask(
            String question, @Nullable String conversation, @Nullable String browser, Consumer<AnswerEvent> events) {
        try {
            return underWay.run(() -> answer(question, conversation, browser, events));
        } catch (StackOverflowError e) {
            // A fault of ours, which every face tells as it tells others.
            throw new IllegalStateException("a sentence could not be taken apart", e);
        }
    }

    /**
     * Begins no more answers and waits for those under way, for every face.
     *
     * @param patience how long; what takes longer is interrupted
     */
    public void close(Duration patience) throws InterruptedException {
        underWay.close(patience);
    }

    /**
     * Does nothing while questions are taken.
     *
     * @throws ClosedException when this is closed
     */
    public void requireOpen() {
        underWay.requireOpen();
    }

    private Answer answer(
            String question, @Nullable String conversation, @Nullable String browser, Consumer<AnswerEvent> events) {
        Instant askedAt = Instant.now();
        check(question, conversation);
        String text = valid(question);
        List<Answer> before = conversation == null ? List.of() : store.last(conversation, Question.MOST_TURNS);
        String id = conversation == null ? Ids.random("c_") : conversation;
        Answer answer = respondent.answer(text, id, turns(before), events);
        keep(answer, conversation == null, browser, askedAt);
        events.accept(new AnswerEvent.Done(answer));
        return answer;
    }

    /** The passages that fit a question, without answering it. */
    public Retrieval search(String question, int limit) {
        return retriever.retrieve(valid(question), limit);
    }

    /** The conversations that are kept. */
    public Conversations conversations() {
        return new Conversations(store);
    }

    /** The answer with that id, as it was given. */
    public Optional<Answer> answer(String id) {
        return store.answer(id);
    }

    /** Whether there is a conversation with that id. */
    public boolean has(String conversation) {
        return store.has(conversation);
    }

    /**
     * Every answer of a conversation as it was given, oldest first.
     *
     * @throws UnknownConversationException when there is no such conversation
     */
    public List<Answer> conversation(String id) {
        if (!store.has(id)) {
            throw new UnknownConversationException();
        }
        return store.last(id, Integer.MAX_VALUE);
    }

    /** Keeps what a reader thinks of an answer with it, and tells whether there is such an answer. */
    public boolean keep(Feedback feedback) {
        return store.add(feedback, Instant.now());
    }

    /** What a reader thought of an answer last; empty where he has told nothing. */
    public Optional<Feedback> feedback(String answer, String giver) {
        return store.feedback(answer).stream()
                .filter(feedback -> feedback.giver().equals(giver))
                .findFirst();
    }

    /**
     * Throws what {@link #ask} would throw before its first event.
     *
     * @throws BadQuestionException when the question is blank or too long
     * @throws UnknownConversationException when there is no such conversation
     * @throws ClosedException when this is closed
     */
    public void check(String question, @Nullable String conversation) {
        requireOpen();
        valid(question);
        if (conversation != null && !store.has(conversation)) {
            throw new UnknownConversationException();
        }
    }

    /** An answer that cannot be kept is given all the same. */
    private void keep(Answer answer, boolean first, @Nullable String browser, Instant askedAt) {
        try {
            if (first) {
                store.start(answer, browser, askedAt);
            } else {
                store.add(answer, askedAt);
            }
        } catch (RuntimeException e) {
            // Its message may hold what was asked and answered.
            LOG.warn(
                    "The answer {} could not be kept: {}",
                    answer.id(),
                    e.getClass().getSimpleName());
        }
    }

    /** Whether a text shows nothing at all: spaces of every kind, and characters that nobody sees. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Invisible.is(c));
    }

    /** Whether a text holds half a character: a surrogate without its other half. */
    public static boolean holdsHalf(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    /**
     * Whether a text asks something: not where it only greets, thanks or praises, "OK, thank you!", and says no yes to what the
     * conversation's last answer asked back.
     *
     * @param conversation which it goes on with; null for none
     */
    public boolean asks(String text, @Nullable String conversation) {
        List<Answer> before = conversation == null || !store.has(conversation)
                ? List.of()
                : store.last(conversation, Question.MOST_TURNS);
        return Respondent.asks(text.strip(), turns(before));
    }

    /** Whether there may be a conversation in which a text asks something. */
    public static boolean mayAsk(String text) {
        return !Courtesy.is(text.strip()) || DidYouMean.isYes(Emoji.without(text));
    }

    private static String valid(String question) {
        if (holdsHalf(question)) {
            throw new BadQuestionException("question holds half a character: a surrogate without its other half");
        }
        String text = Invisible.without(question).strip();
        if (isBlank(text)) {
            throw new BadQuestionException("question is blank; it has 1 to 2,000 characters");
        }
        if (text.length() > MAX_QUESTION_CHARS) {
            throw new BadQuestionException(
                    String.format(Locale.ROOT, "question has %,d characters; it has 1 to 2,000", text.length()));
        }
        return text;
    }

    private static List<Question.Turn> turns(List<Answer> before) {
        return before.stream().map(Chat::turn).toList();
    }

    /** A turn as those after it know it. */
    static Question.Turn turn(Answer answer) {
        return new Question.Turn(
                answer.question(),
                answer.searchedAs(),
                answer.answered(),
                answer.answer(),
                answer.citations().stream()
                        .filter(citation -> citation.marker() > 0)
                        .map(Citation::source)
                        .toList());
    }
}
