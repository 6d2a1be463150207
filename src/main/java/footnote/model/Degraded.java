package footnote.model;

/** What went wrong with the model. */
public enum Degraded {
    MODEL_TIMEOUT,
    MODEL_ERROR,
    MODEL_RATE_LIMITED,
    /** As many calls of the model as may be were under way. */
    MODEL_BUSY,
    MODEL_TRUNCATED,
    MODEL_EMPTY,
    /** It ended well, but what it said isn't what the articles say. */
    MODEL_UNVERIFIED;

    /** Whether the model or its service failed; where not, it was its words that did. */
    public boolean isFailure() {
        return this != MODEL_UNVERIFIED;
    }
}
