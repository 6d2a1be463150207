package footnote.answer;

import footnote.model.Degraded;

/** What people are told with an answer that is less than it could be. */
public final class Caveat {

    private Caveat() {}

    /**
     * The cause, and what that leaves of an answer that is made in that mode.
     *
     * @param answered whether the articles hold an answer
     */
    public static String of(Degraded cause, Reply.Mode mode, boolean answered) {
        if (cause == Degraded.MODEL_TRUNCATED && mode == Reply.Mode.MODEL) {
            return "The model broke off; only its finished, checked sentences are shown.";
        }
        String words = cause == Degraded.MODEL_UNVERIFIED ? "their own words" : "the articles’ own words";
        return happened(cause) + (answered ? ", so these are " + words + "." : ", and " + words + " hold no answer.");
    }

    private static String happened(Degraded cause) {
        return switch (cause) {
            case MODEL_TIMEOUT -> "The model didn’t answer in time";
            case MODEL_RATE_LIMITED, MODEL_BUSY -> "The model is too busy";
            case MODEL_UNVERIFIED -> "What the model wrote didn’t hold against the articles";
            case MODEL_TRUNCATED -> "The model broke off";
            case MODEL_ERROR, MODEL_EMPTY -> "The model failed";
        };
    }
}
