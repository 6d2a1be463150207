package footnote.eval;

import footnote.answer.Question;
import footnote.eval.figure.Outcome;
import java.util.List;

/**
 * A question with what is known of its answer.
 *
 * @param history the turns before it, oldest first; none where it opens the conversation
 * @param answers in anybody's words, or in the article's where {@code extractive}
 * @param relevantDocIds the articles that answer it, by id or by path within the folder; where none is named, those that
 *     hold a piece of the evidence do
 * @param evidence exact words of these articles that the answer rests on
 * @param answerable whether the articles answer it
 * @param extractive whether each of the answers is words of an article
 */
public record EvalQuestion(
        String id,
        String question,
        List<Question.Turn> history,
        List<String> answers,
        List<String> relevantDocIds,
        List<String> evidence,
        boolean answerable,
        boolean extractive) {

    public EvalQuestion {
        history = List.copyOf(history);
        answers = List.copyOf(answers);
        relevantDocIds = List.copyOf(relevantDocIds);
        evidence = List.copyOf(evidence);
    }

    /** Whether this is what a run asked: the same id and words, and an answer or none in both. */
    public boolean isOf(Outcome outcome) {
        return id.equals(outcome.id()) && question.equals(outcome.question()) && answerable == outcome.answerable();
    }
}
