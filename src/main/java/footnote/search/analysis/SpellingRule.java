package footnote.search.analysis;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is found in a text, and how it is written instead. Thread-safe.
 *
 * @param hints without any of which the pattern isn't looked for, in capitals or small letters; none where it always is
 */
record SpellingRule(Pattern pattern, Function<MatchResult, String> written, List<String> hints)
        implements UnaryOperator<String> {

    static UnaryOperator<String> rule(String regex, Function<MatchResult, String> written, String... hints) {
        return new SpellingRule(Pattern.compile(regex), written, List.of(hints));
    }

    /** Hints as they are, and in capitals. */
    static String[] inBothSizes(String... hints) {
        return Stream.concat(Stream.of(hints), Stream.of(hints).map(hint -> hint.toUpperCase(Locale.ROOT)))
                .toArray(String[]::new);
    }

    @Override
    public String apply(String text) {
        return pattern.matcher(text).replaceAll(written);
    }
}
