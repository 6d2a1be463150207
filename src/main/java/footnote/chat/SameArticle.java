package footnote.chat;

import footnote.answer.Answerer;
import footnote.answer.Question;
import footnote.search.Request;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.Source;
import java.util.List;
import java.util.Optional;

/**
 * Looks for what answers a follow-up question in the article that was spoken of before it looks everywhere: who asks "How long is a
 * crossing?" after a question about one ferry means that ferry. Thread-safe.
 */
final class SameArticle {

    /** So much surer must an answer of other articles be, in logarithms of odds: some four times as likely. */
    private static final double ELSEWHERE = 1.5;

    /** So much surer must one be to the question as it was asked, with nothing of what was said before. */
    private static final double AS_ASKED = 1;

    private final Retriever retriever;
    private final Answerer quoting;

    /** @param quoting tells how sure the articles are */
    SameArticle(Retriever retriever, Answerer quoting) {
        this.retriever = retriever;
        this.quoting = quoting;
    }

    /**
     * The passages for a question; its {@link Retrieval#question} is the wording that they fit.
     *
     * @param searchedAs the question made to stand alone
     * @param before the turns before it, oldest first
     */
    Retrieval retrieve(String searchedAs, String asked, List<Question.Turn> before, int limit) {
        Retrieval anywhere = retriever.retrieve(searchedAs, asked, limit);
        Optional<String> article =
                spokenOf(before).filter(_ -> Request.in(searchedAs).isEmpty()).map(Source::id);
        if (article.isEmpty()) {
            return anywhere;
        }
        Retrieval there = retriever.retrieveFirstOf(article.get(), searchedAs, asked, limit);
        double sure = sure(there);
        if (!asked.equals(searchedAs)) {
            Retrieval bare = retriever.retrieveFirstOf(article.get(), asked, asked, limit);
            double surer = sure(bare) - AS_ASKED;
            if (surer > sure) {
                there = bare;
                sure = surer;
            }
        }
        return sure(anywhere) - ELSEWHERE > sure ? anywhere : there;
    }

    private double sure(Retrieval found) {
        return quoting.margin(found.question(), found);
    }

    /** The article that the last answer rests on first of all. */
    static Optional<Source> spokenOf(List<Question.Turn> before) {
        return before.reversed().stream()
                .filter(Question.Turn::answered)
                .limit(1)
                .flatMap(turn -> turn.sources().stream())
                .findFirst();
    }
}
