package footnote.chat;

import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.search.Retrieval;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where only a part of the folder is read, says so behind an answer: the rest may hold another. Thread-safe.
 *
 * @param answerer whose answers it says so of
 * @param soFar a sentence that tells how much of the folder is read; empty where all is
 */
public record StillReading(Answerer answerer, Supplier<Optional<String>> soFar) implements Answerer {

    @Override
    public Reply answer(Question question, Retrieval retrieval, Consumer<AnswerEvent> events) {
        Optional<String> part = soFar.get();
        Reply reply = answerer.answer(question, retrieval, events);
        return part.map(told -> followed(reply, " " + told, events)).orElse(reply);
    }

    private static Reply followed(Reply reply, String words, Consumer<AnswerEvent> events) {
        events.accept(new AnswerEvent.Token(words));
        return reply.followedBy(words);
    }
}
