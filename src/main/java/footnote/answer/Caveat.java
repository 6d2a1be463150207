package footnote.answer;

import footnote.model.Degraded;

/** What people are told with an answer that is less than it could be. */
public final class Caveat {

    private Caveat() {}

    /** The cause, and what that leaves of an answer that is made in that mode. */
    public static String of(Degraded cause, Reply.Mode mode, boolean answered) {
        String words = of(cause, mode);
        return answered ? words : words.replaceFirst(", so these are (.+)\\.$", ", and $1 hold no answer.");
    }

    private static String of(Degraded cause, Reply.Mode mode) {
        return switch (cause) {
            case MODEL_TIMEOUT -> "The model didn’t answer in time, so these are the articles’ own words.";
            case MODEL_RATE_LIMITED, MODEL_BUSY -> "The model is too busy, so these are the articles’ own words.";
            case MODEL_UNVERIFIED ->
                "What the model wrote didn’t hold against the articles, so these are their own words.";
            case MODEL_TRUNCATED ->
                mode == Reply.Mode.EXTRACTIVE
                        ? "The model broke off, so these are the articles’ own words."
                        : "The model broke off; only its finished, checked sentences are shown.";
            case MODEL_ERROR, MODEL_EMPTY -> "The model failed, so these are the articles’ own words.";
        };
    }
}
