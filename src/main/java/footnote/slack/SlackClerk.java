package footnote.slack;

import footnote.answer.Answer;
import footnote.answer.AnswerEvent;
import footnote.chat.Chat;
import footnote.chat.ClosedException;
import footnote.chat.UnknownConversationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one errand, from the question to the message that stays. Thread-safe. */
final class SlackClerk {

    private static final Logger LOG = LoggerFactory.getLogger(SlackClerk.class);

    /** More answers at once would take the processor from the acknowledging of what comes in. */
    private static final int AT_ONCE = 16;

    private static final Map<String, Object> FOR_ONE = Map.of("response_type", "ephemeral", "replace_original", true);
    private static final Map<String, Object> FOR_ALL = Map.of("response_type", "in_channel", "replace_original", false);

    private final Chat chat;
    private final SlackTools tools;
    private final SlackBlocks blocks;
    private final Supplier<List<String>> titles;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** @param titles those of the articles that can be asked about */
    SlackClerk(Chat chat, SlackTools tools, SlackBlocks blocks, Supplier<List<String>> titles) {
        this.chat = chat;
        this.tools = tools;
        this.blocks = blocks;
        this.titles = titles;
    }

    /** @throws SlackTrouble when Slack refuses the message, or can't be reached for too long */
    void work(Job job) throws SlackTrouble, InterruptedException {
        switch (job.errand().kind()) {
            case COMMAND -> respond(job);
            case SHARE -> share(job);
            case MENTION, DIRECT, FOLLOW_UP -> reply(job);
        }
    }

    /**
     * What a question gets that can't be answered: an invitation to ask, or the rule it breaks; empty for all others.
     *
     * @param conversation which it goes on with; null for none
     */
    Optional<SlackMessage> objection(String words, @Nullable String conversation) {
        if (!chat.asks(words, conversation)) {
            return Optional.of(SlackMessage.plain(SlackPhrases.askMe(titles.get())));
        }
        return words.length() > Chat.MAX_QUESTION_CHARS
                ? Optional.of(SlackMessage.plain(SlackPhrases.tooLong(words)))
                : Optional.empty();
    }

    private void reply(Job job) throws SlackTrouble, InterruptedException {
        Errand errand = job.errand();
        String conversation = conversation(errand);
        boolean isAnswered = job.answer() != null;
        if (!isAnswered && isRemark(errand, conversation)) {
            return;
        }
        SlackReply reply = new SlackReply(tools, job);
        Optional<SlackMessage> objection = isAnswered ? Optional.empty() : objection(errand.words(), conversation);
        if (objection.isPresent()) {
            reply.say(objection.orElseThrow());
            return;
        }
        reply.begin(SlackPhrases.SEARCHING);
        Progress progress = Progress.start(tools.times().edit(), reply::show);
        StringBuilder text = new StringBuilder();
        Optional<Answer> answer;
        try {
            answer = answer(job, event -> {
                if (event instanceof AnswerEvent.Replaced replaced) {
                    text.setLength(0);
                    text.append(replaced.text());
                    progress.show(text.toString());
                } else if (event instanceof AnswerEvent.Token token) {
                    text.append(token.text());
                    progress.show(text.toString());
                }
            });
        } finally {
            progress.end();
        }
        reply.finish(answer.map(blocks::inThread).orElseGet(() -> SlackMessage.plain(SlackPhrases.FAILED)));
    }

    /** Whether it is said in an answered thread and asks nothing: "Thanks!" */
    private boolean isRemark(Errand errand, @Nullable String conversation) {
        boolean goesOn = errand.kind() == Errand.Kind.FOLLOW_UP
                || conversation != null && !errand.words().isBlank();
        return goesOn && !chat.asks(errand.words(), conversation);
    }

    private void respond(Job job) throws SlackTrouble, InterruptedException {
        SlackMessage message =
                answer(job, _ -> {}).map(blocks::forOne).orElseGet(() -> SlackMessage.plain(SlackPhrases.FAILED));
        tools.patience().persist(() -> tools.api().respond(job.errand().responseUrl(), message, FOR_ONE));
    }

    private void share(Job job) throws SlackTrouble, InterruptedException {
        Errand errand = job.errand();
        Optional<Answer> answer = chat.answer(errand.words());
        if (answer.isEmpty()) {
            LOG.warn("The errand {} is about an answer that is no longer kept.", errand.id());
            return;
        }
        SlackMessage message = blocks.forChannel(answer.orElseThrow());
        try {
            SlackReply reply = new SlackReply(tools, job);
            reply.say(message);
            tools.threads()
                    .keepShared(
                            errand.channel(), reply.ts(), answer.orElseThrow().conversation());
        } catch (SlackTrouble trouble) {
            if (!trouble.isRefusal()) {
                throw trouble;
            }
            // The bot isn't in this channel; the address that came with the button reaches it all the same.
            tools.patience()
                    .persistUntilSent(() -> tools.api().respond(errand.responseUrl(), message, FOR_ALL), _ -> {});
        }
        tools.patience().persist(() -> tools.api().withdraw(errand.responseUrl()));
    }

    /** The answer that was made before the process died, or a new one; empty where none could be made. */
    private Optional<Answer> answer(Job job, Consumer<AnswerEvent> events) throws InterruptedException {
        Optional<Answer> before = Optional.ofNullable(job.answer()).flatMap(chat::answer);
        if (before.isPresent()) {
            return before;
        }
        Errand errand = job.errand();
        places.acquire();
        try {
            Answer answer = ask(errand, conversation(errand), events);
            tools.store().keepAnswer(errand.id(), answer.id());
            if (!errand.thread().isEmpty()) {
                tools.threads().keepConversation(errand.channel(), errand.thread(), answer.conversation());
            }
            return Optional.of(answer);
        } catch (ClosedException _) {
            // The next start answers it.
            throw new InterruptedException();
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            // Its message may hold what was asked.
            LOG.error(
                    "The errand {} got no answer: {}", errand.id(), e.getClass().getSimpleName());
            return Optional.empty();
        } finally {
            places.release();
        }
    }

    private Answer ask(Errand errand, @Nullable String conversation, Consumer<AnswerEvent> events) {
        try {
            return chat.ask(errand.words(), conversation, events);
        } catch (UnknownConversationException _) {
            return chat.ask(errand.words(), null, events);
        }
    }

    private @Nullable String conversation(Errand errand) {
        return errand.thread().isEmpty()
                ? null
                : tools.threads()
                        .conversation(errand.channel(), errand.thread())
                        .orElse(null);
    }
}
