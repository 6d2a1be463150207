package footnote.answer;

import footnote.search.Retrieval;
import java.util.function.Consumer;

/** Answers a question from the passages that were found for it. Thread-safe. */
public interface Answerer {

    /**
     * Answers, and returns when the answer is whole. The text of the events is the text of the reply.
     *
     * @param events hears {@link AnswerEvent.Token}, {@link AnswerEvent.Cited} and {@link AnswerEvent.Replaced}; what it
     *     throws ends the answering and is thrown on
     */
    Reply answer(Question question, Retrieval retrieval, Consumer<AnswerEvent> events);
}
