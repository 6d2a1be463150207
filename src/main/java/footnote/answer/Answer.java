package footnote.answer;

import footnote.model.Degraded;
import footnote.search.Hit;
import footnote.search.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given, in the form of the HTTP interface.
 *
 * @param id random; who has it may read the answer
 * @param conversation the id of the conversation that it is a turn of
 * @param searchedAs the question made to stand alone
 * @param passages what was retrieved, best first
 * @param indexVersion the state of the index that it was made from
 */
public record Answer(
        String id,
        String conversation,
        String question,
        String searchedAs,
        boolean answered,
        String answer,
        List<Citation> citations,
        List<Found> passages,
        Reply.@Nullable Reason reason,
        Reply.Mode mode,
        @Nullable Degraded degraded,
        @Nullable String model,
        String indexVersion,
        Timings timingsMs) {

    /** A passage that was retrieved. */
    public record Found(Source source, String text, double score) {

        /** What people are shown of a hit. */
        public static Found of(Hit hit) {
            return new Found(hit.source(), hit.text(), hit.score());
        }
    }

    /**
     * How long it took, in milliseconds.
     *
     * @param search the retrieval
     * @param firstToken from the question to the first word of the answer
     * @param total from the question to the whole answer
     */
    public record Timings(double search, double firstToken, double total) {}

    public Answer {
        citations = List.copyOf(citations);
        passages = List.copyOf(passages);
    }
}
