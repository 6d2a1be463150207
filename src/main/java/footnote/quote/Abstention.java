package footnote.quote;

import footnote.answer.Margin;
import footnote.answer.Reply;
import footnote.search.Processors;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.WordMatch;
import footnote.search.analysis.Recent;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether the passages that were found hold an answer at all. Thread-safe.
 *
 * <p>The {@link AnswerFeatures} tell how likely they do: what the question is about, and what is wrong with the best
 * sentence and its neighbours. A question is answered where that is above a line. The usual line is where half a of the sets
 * that the weights were fitted on has about 95 in 100 of its answerable questions answered: they are as likely to have an answer as
 * not, while asked of a folder that people know questions mostly have one, so it is far below one half.
 *
 * <p>How well the words match costs as much as a search, so it is told only where the decision hangs on it.
 */
final class Abstention {

    /** So far below the line, whatever the sentence lacks, that no article is about the question. */
    private static final double FAR = 2;

    private final Retriever retriever;
    private final AnswerFeatureReader reader;
    private final double line;
    private final Recent<Found, Judged> judged = new Recent<>(this::judge);

    private record Found(String question, Retrieval retrieval, Ranked best) {

        Reading reading(Retriever retriever) {
            return Reading.of(question, best, retrieval.hits(), retriever);
        }
    }

    /** @param read as if a word of the question were matched by none */
    private record Judged(AnswerFeatures read, Margin margin) {}

    /** @param refuseBelow a likelihood, above 0 and below 1 */
    Abstention(Retriever retriever, double refuseBelow) {
        this.retriever = retriever;
        this.reader = new AnswerFeatureReader(retriever);
        this.line = Math.log(refuseBelow / (1 - refuseBelow));
    }

    /**
     * Why the question should not be answered; empty where it should.
     *
     * @param ranked the sentences of the passages, best first
     */
    Optional<Reply.Reason> reason(String question, Retrieval retrieval, List<Ranked> ranked) {
        if (ranked.isEmpty()) {
            return Optional.of(Reply.Reason.OFF_TOPIC);
        }
        Judged best = judged.apply(new Found(question, retrieval, ranked.getFirst()));
        if (best.margin.exceeds(Margin.of(0), 0)) {
            return Optional.empty();
        }
        return Optional.of(best.read.topic() - line < -FAR ? Reply.Reason.OFF_TOPIC : Reply.Reason.NO_EVIDENCE);
    }

    /** What tells whether there is an answer, of the best sentence. */
    AnswerFeatures features(String question, Retrieval retrieval, Ranked best) {
        Reading reading = new Found(question, retrieval, best).reading(retriever);
        return matched(reading, reader.read(reading, retrieval));
    }

    /** How far the question stands above the line. */
    Margin margin(String question, Retrieval retrieval, List<Ranked> ranked) {
        return judged.apply(new Found(question, retrieval, ranked.getFirst())).margin;
    }

    /** The margin's bounds are those of how well the words may match. */
    private Judged judge(Found found) {
        Reading reading = found.reading(retriever);
        AnswerFeatures read = reader.read(reading, found.retrieval);
        return new Judged(
                read,
                new Margin(
                        read.logOdds() - line,
                        read.matched(WordMatch.whole(1), 1).logOdds() - line,
                        () -> Processors.compute(() -> matched(reading, read).logOdds()) - line));
    }

    private AnswerFeatures matched(Reading reading, AnswerFeatures read) {
        return read.matched(reader.match(reading), reader.sought(read, reading));
    }
}
