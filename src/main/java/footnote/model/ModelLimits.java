package footnote.model;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * How long a language model is waited for; each more than zero.
 *
 * @param firstToken from the question to the first sign of life
 * @param betweenTokens from one to the next
 * @param whole from the question to the end of the answer
 */
public record ModelLimits(Duration firstToken, Duration betweenTokens, Duration whole) {

    public static final ModelLimits USUAL =
            new ModelLimits(Duration.ofSeconds(20), Duration.ofSeconds(10), Duration.ofSeconds(120));

    public ModelLimits {
        if (Stream.of(firstToken, betweenTokens, whole).anyMatch(limit -> !limit.isPositive())) {
            throw new IllegalArgumentException("a model must be given time: first token " + firstToken
                    + ", between tokens " + betweenTokens + ", whole answer " + whole);
        }
    }
}
