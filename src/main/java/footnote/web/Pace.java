package footnote.web;

/**
 * How often one client may ask.
 *
 * @param questionsPerMinute of one address, from 1, as many at once, then one after another; 0 for as many as it likes
 * @param isForAll whether this machine's own programs are held to it, too
 * @param proxies how many reverse proxies stand in front, each of which adds the address it hears from to
 *     {@code X-Forwarded-For}; what clients write there themselves is not believed
 */
public record Pace(int questionsPerMinute, boolean isForAll, int proxies) {

    /** How often a client on another machine may ask where nothing is set. */
    public static final int USUAL_QUESTIONS_PER_MINUTE = 60;

    /** No limit. */
    public static final Pace FREE = new Pace(0, false, 0);
}
