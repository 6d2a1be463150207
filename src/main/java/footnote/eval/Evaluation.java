package footnote.eval;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Rewriter;
import footnote.chat.Respondent;
import footnote.eval.figure.Outcome;
import footnote.eval.figure.Report;
import footnote.quote.ExtractiveAnswerer;
import footnote.search.Indexer;
import footnote.search.Retriever;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks questions with known answers, one after the other, as a person's are asked, and keeps nothing. */
public final class Evaluation {

    /** Questions that are asked once before, so that the time of none is the time of starting. */
    private static final int WARM_UP = 20;

    /** The id of a conversation that is none. */
    private static final String CONVERSATION = "c_eval";

    private Evaluation() {}

    /**
     * What answers.
     *
     * @param retriever searches the index
     * @param rewriter makes follow-up questions stand alone, where the rule shouldn't
     * @param answerer of what the retriever found
     * @param model the language model that writes the answers; null where they are quotes
     */
    public record Subject(
            Retriever retriever,
            Rewriter rewriter,
            Answerer answerer,
            @Nullable String model) {}

    /** Asks the questions, at least one. */
    public static Report run(
            List<EvalQuestion> questions, EvalIndex opened, Subject subject, Indexer.Progress progress) {
        Recording recording = new Recording(subject.retriever);
        warmUp(questions, subject.retriever);
        Respondent respondent = new Respondent(
                recording, subject.rewriter, subject.answerer, new ExtractiveAnswerer(subject.retriever));
        Articles articles = new Articles(opened.index());
        Examiner examiner = new Examiner(subject.retriever, articles);
        List<Outcome> outcomes = new ArrayList<>();
        for (EvalQuestion question : questions) {
            progress.at(outcomes.size(), questions.size());
            Answer answer = respondent.answer(question.question(), CONVERSATION, question.history(), _ -> {});
            outcomes.add(examiner.examine(question, answer, recording.last()));
        }
        progress.at(outcomes.size(), questions.size());
        Report.Corpus corpus = new Report.Corpus(
                articles.count(),
                recording.last().passages(),
                opened.read(),
                opened.took().toMillis() / 1e3);
        return Report.of(corpus, asked(questions, articles), subject.model, outcomes);
    }

    /** Without the model: its service is paid for, and needs no warming. */
    private static void warmUp(List<EvalQuestion> questions, Retriever retriever) {
        Answerer answerer = new ExtractiveAnswerer(retriever);
        Respondent quoting = new Respondent(retriever, Rewriter.NONE, answerer, answerer);
        for (EvalQuestion question : questions.subList(0, Math.min(WARM_UP, questions.size()))) {
            quoting.answer(question.question(), CONVERSATION, question.history(), _ -> {});
        }
    }

    private static Report.Asked asked(List<EvalQuestion> questions, Articles articles) {
        int answerable = 0;
        int followUps = 0;
        int missing = 0;
        int unplaced = 0;
        for (EvalQuestion question : questions) {
            followUps += question.history().isEmpty() ? 0 : 1;
            if (question.answerable()) {
                answerable++;
                missing += articles.holdsAll(question) ? 0 : 1;
                unplaced += isUnplaced(question, articles) ? 1 : 0;
            }
        }
        return new Report.Asked(questions.size(), answerable, followUps, missing, unplaced);
    }

    private static boolean isUnplaced(EvalQuestion question, Articles articles) {
        Set<String> relevant = articles.relevant(question);
        boolean told = !question.evidence().isEmpty()
                || question.extractive() && !question.answers().isEmpty();
        return told && !articles.wanted(question, relevant).isKnown();
    }
}
