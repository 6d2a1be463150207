package footnote.chat;

import footnote.answer.Answer;
import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.answer.Rewriter;
import footnote.chat.followup.Leaning;
import footnote.chat.followup.Remark;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Makes one answer: the question is made to stand alone, the passages are found, and they are made an answer of. Keeps
 * nothing. Thread-safe.
 */
public final class Respondent {

    /** So many articles are named to who asks what they are about. */
    private static final int MOST_TITLES = 3;

    private final Retriever retriever;
    private final Rewriter rewriter;
    private final Lender lender;
    private final SameArticle sameArticle;
    private final Answerer answerer;

    /**
     * @param rewriter makes follow-up questions stand alone, as far as it can; the rule does it where it can't
     * @param quoting tells what the articles answer, without a model
     */
    public Respondent(Retriever retriever, Rewriter rewriter, Answerer answerer, Answerer quoting) {
        this.retriever = retriever;
        this.rewriter = rewriter;
        this.lender = new Lender(retriever, quoting);
        this.sameArticle = new SameArticle(retriever, quoting);
        this.answerer = answerer;
    }

    /**
     * Answers a question, and returns when the answer is whole.
     *
     * @param question not blank; courtesies beside it are neither searched nor answered
     * @param conversation the id that the answer names
     * @param before the turns before it, oldest first; the last {@link Question#MOST_TURNS} count
     * @param events hears the answer as it is made, all but {@link AnswerEvent.Done}; what it throws ends the answering
     */
    public Answer answer(
            String question, String conversation, List<Question.Turn> before, Consumer<AnswerEvent> events) {
        long start = System.nanoTime();
        List<Question.Turn> turns = last(before);
        Optional<String> accepted = accepted(question, turns);
        boolean asks = accepted.isPresent() || !Courtesy.is(question);
        String asked = asks ? plain(question) : question;
        String standalone = accepted.orElseGet(
                () -> turns.isEmpty() || !asks || isOfNoArticle(asked) ? asked : standalone(asked, turns));
        String said = accepted.isPresent() || Remark.isOfAnswer(asked) ? standalone : asked;
        boolean goesOn = asks && accepted.isEmpty() && !isForMore(asked, turns);
        Retrieval found = goesOn
                ? sameArticle.retrieve(standalone, said, turns, Chat.PASSAGES)
                : retriever.retrieve(standalone, said, asks ? Chat.PASSAGES : 1);
        String searchedAs = found.question();
        Retrieval retrieval = isForMore(asked, turns) ? found.without(line -> isTold(line, turns)) : found;
        List<Answer.Found> passages = retrieval.hits().stream()
                .filter(_ -> asks)
                .map(Answer.Found::of)
                .toList();
        events.accept(new AnswerEvent.Sources(conversation, searchedAs, passages));
        AtomicLong first = new AtomicLong();
        Answerer answering = asks ? this::answer : Respondent::invite;
        Reply reply = answering.answer(new Question(asked, searchedAs, turns), retrieval, event -> {
            first.compareAndSet(0, System.nanoTime() - start);
            events.accept(event);
        });
        return new Answer(
                Ids.random("a_"),
                conversation,
                question,
                searchedAs,
                reply.answered(),
                reply.text(),
                reply.citations(),
                passages,
                reply.reason(),
                reply.mode(),
                reply.degraded(),
                reply.model(),
                retrieval.indexVersion(),
                new Answer.Timings(
                        retrieval.took().toNanos() / 1e6, first.get() / 1e6, (System.nanoTime() - start) / 1e6));
    }

    /** Whether a text asks something after some turns: a yes does where another spelling was offered. */
    static boolean asks(String text, List<Question.Turn> before) {
        return !Courtesy.is(text) || accepted(text, last(before)).isPresent();
    }

    private static Optional<String> accepted(String words, List<Question.Turn> turns) {
        return DidYouMean.accepted(Emoji.without(words), turns);
    }

    /** What is asked, without courtesies and as it is spelt. */
    private static String plain(String question) {
        return Shorthand.spelt(Courtesy.leaves(question));
    }

    /** As the rewriter makes it; by the rule where that leaves a pronoun as it is, or is about the answer. */
    private String standalone(String question, List<Question.Turn> turns) {
        Optional<String> rewritten = Remark.isOfAnswer(question) || Remark.isOfArticle(question)
                ? Optional.empty()
                : rewriter.standalone(question, turns);
        return rewritten
                .filter(text -> !text.equals(question) || !Leaning.refers(question))
                .orElseGet(() -> lender.standalone(question, turns));
    }

    /** The last turns that asked something. */
    private static List<Question.Turn> last(List<Question.Turn> before) {
        List<Question.Turn> asked = before.stream()
                .filter(turn -> !Courtesy.is(turn.question()))
                .map(turn -> turn.withQuestion(plain(turn.question())))
                .toList();
        return asked.subList(Math.max(0, asked.size() - Question.MOST_TURNS), asked.size());
    }

    private Reply answer(Question question, Retrieval retrieval, Consumer<AnswerEvent> events) {
        if (isOfNoArticle(question.text())) {
            return invite(question, retrieval, events);
        }
        Reply reply = answerer.answer(question, retrieval, events);
        if (reply.answered()) {
            return reply;
        }
        if (isForMore(question.text(), question.history())) {
            return instead("The articles say no more about this.", reply, events);
        }
        return Remark.isOfAll(question.text()) ? instead(invitation(retrieval.hits()), reply, events) : reply;
    }

    /** Whether it asks for what no article tells. */
    private static boolean isOfNoArticle(String asked) {
        return Remark.isOfAnswerer(asked) || Remark.isForTitles(asked);
    }

    private static Reply instead(String text, Reply reply, Consumer<AnswerEvent> events) {
        events.accept(new AnswerEvent.Replaced(text));
        return reply.saying(text);
    }

    /** Whether it asks for what an answer before it hasn't told. */
    private static boolean isForMore(String asked, List<Question.Turn> turns) {
        return Remark.isForMore(asked) && turns.stream().anyMatch(Question.Turn::answered);
    }

    private static boolean isTold(Hit.Line line, List<Question.Turn> turns) {
        return turns.stream().anyMatch(turn -> turn.answer().contains(line.text()));
    }

    /** Names some articles, where any were found. */
    private static String invitation(List<Hit> hits) {
        return "Ask me about the articles" + (hits.isEmpty() ? "" : ", such as " + titles(hits)) + ".";
    }

    private static String titles(List<Hit> hits) {
        List<String> titles = hits.stream()
                .map(hit -> "“" + hit.source().title() + "”")
                .distinct()
                .limit(MOST_TITLES)
                .toList();
        int last = titles.size() - 1;
        return last == 0 ? titles.getFirst() : String.join(", ", titles.subList(0, last)) + " or " + titles.get(last);
    }

    /** What a greeting gets, or thanks, or who asks whom he speaks to. */
    private static Reply invite(Question question, Retrieval retrieval, Consumer<AnswerEvent> events) {
        String text = invitation(Courtesy.is(question.text()) ? List.of() : retrieval.hits());
        events.accept(new AnswerEvent.Token(text));
        return new Reply(false, text, List.of(), Reply.Reason.OFF_TOPIC, Reply.Mode.EXTRACTIVE, null, null);
    }
}
