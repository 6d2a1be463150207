package footnote.answer;

import footnote.model.Degraded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers as they might have been given. */
public final class Answers {

    private Answers() {}

    /** Quotes that answer. */
    public static Answer quoted(String text, Citation... citations) {
        return of(Reply.Mode.EXTRACTIVE, true, text, null, List.of(), citations);
    }

    @SuppressWarnings("NullAway") // It can't read in a class file that a nested type may be null.
    public static Answer of(
            Reply.Mode mode,
            boolean answered,
            String text,
            @Nullable Degraded degraded,
            List<Answer.Found> passages,
            Citation... citations) {
        return new Answer(
                "a_1",
                "c_1",
                "Is it closed?",
                "Is it closed?",
                answered,
                text,
                List.of(citations),
                passages,
                answered ? null : Reply.Reason.NO_EVIDENCE,
                mode,
                degraded,
                mode == Reply.Mode.MODEL ? "openai:x" : null,
                "7",
                new Answer.Timings(1, 2, 3));
    }
}
