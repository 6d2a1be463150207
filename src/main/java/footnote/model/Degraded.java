package footnote.model;

/** What went wrong with the model. */
public enum Degraded {
    MODEL_TIMEOUT,
    MODEL_ERROR,
    MODEL_RATE_LIMITED,
    /** As many calls of the model as may be were under way. */
    MODEL_BUSY,
    MODEL_TRUNCATED,
    MODEL_EMPTY
}
