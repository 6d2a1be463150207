package footnote.eval;

import java.util.List;

/**
 * A question with what is known of its answer.
 *
 * @param answers in anybody's words, or in the article's where {@code extractive}
 * @param relevantDocIds the articles that answer it, by id or by path within the folder
 * @param evidence exact words of these articles that the answer rests on
 * @param answerable whether the articles answer it
 * @param extractive whether each of the answers is words of an article
 */
public record EvalQuestion(
        String id,
        String question,
        List<String> answers,
        List<String> relevantDocIds,
        List<String> evidence,
        boolean answerable,
        boolean extractive) {

    public EvalQuestion {
        answers = List.copyOf(answers);
        relevantDocIds = List.copyOf(relevantDocIds);
        evidence = List.copyOf(evidence);
    }
}
