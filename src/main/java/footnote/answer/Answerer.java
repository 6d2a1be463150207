package footnote.answer;

import footnote.search.Retrieval;
import footnote.search.Retriever;
import java.util.List;
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

    /**
     * How far a question is above the line from which on it is answered; negative infinity where there is nothing to quote, and 0 where this
     * can't tell.
     */
    default Margin margin(String question, Retrieval retrieval) {
        return Margin.of(0);
    }

    /**
     * The answer to a question that stands alone, which nobody hears as it is made.
     *
     * @param passages how many are found for it, at most
     */
    default Reply answer(String question, Retriever retriever, int passages) {
        return answer(new Question(question, question, List.of()), retriever.retrieve(question, passages), _ -> {});
    }
}
