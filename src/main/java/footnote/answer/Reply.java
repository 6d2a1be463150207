package footnote.answer;

import footnote.model.Degraded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answerer made of a question.
 *
 * @param answered whether the articles hold an answer
 * @param text with its markers; where nothing was found, one plain sentence that says so or asks back
 * @param citations in the order of the text, none where nothing was found
 * @param reason why there is no answer, null where there is one
 * @param degraded what went wrong with the model, null where nothing did
 * @param model its name, null where none had a part in the text
 */
public record Reply(
        boolean answered,
        String text,
        List<Citation> citations,
        @Nullable Reason reason,
        Mode mode,
        @Nullable Degraded degraded,
        @Nullable String model) {

    /** How Footnote says that the articles hold no answer. */
    public static final String REFUSAL = "The articles don’t say.";

    /** Why there is no answer. */
    public enum Reason {
        /** The articles are about it, but do not say. */
        NO_EVIDENCE,
        /** What the model said is not what the articles say. */
        NOT_VERIFIED,
        /** No article is about it. */
        OFF_TOPIC
    }

    /** Who chose the words. */
    public enum Mode {
        MODEL,
        EXTRACTIVE
    }

    public Reply {
        citations = List.copyOf(citations);
    }

    /** The same reply, with words behind it that claim nothing. */
    public Reply followedBy(String words) {
        return saying(text + words);
    }

    /** The same reply in other words, its citations left as they are. */
    public Reply saying(String words) {
        return new Reply(answered, words, citations, reason, mode, degraded, model);
    }

    /** The same reply, with what went wrong before it. */
    public Reply degraded(Degraded cause) {
        return new Reply(answered, text, citations, reason, mode, cause, model);
    }
}
