package footnote.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The headings that come again in a text, and so stand below others. A list of contents names headings, and stands over nothing. Of the names
 * over what speakers say none stands below another, though who asks once comes once.
 */
final class Subheadings {

    /** What a heading may have or lack where it comes again. */
    private static final Pattern ENDING = Pattern.compile("e?s?:?$");

    private final String text;
    private final Map<String, Long> times;
    private final Predicate<String> speaks;

    /** @param all sentences of the text, in its order */
    Subheadings(String text, List<Sentence> all) {
        this.text = text;
        this.times = IntStream.range(1, all.size())
                .filter(at -> !all.get(at).kind().isHeading())
                .mapToObj(at -> all.get(at - 1))
                .filter(above -> above.kind().isHeading())
                .collect(Collectors.groupingBy(this::inOneNumber, Collectors.counting()));
        this.speaks = Talk.under(
                text,
                all.stream()
                        .filter(this::comesAgain)
                        .map(heading -> heading.span().of(text))
                        .toList());
    }

    /** The sentence, of another kind where it is one of them. */
    Sentence told(Sentence sentence) {
        boolean below = comesAgain(sentence)
                || sentence.kind().isHeading() && speaks.test(sentence.span().of(text));
        return below ? new Sentence(sentence.span(), Sentence.Kind.SUBHEADING) : sentence;
    }

    private boolean comesAgain(Sentence sentence) {
        return sentence.kind().isHeading() && times.getOrDefault(inOneNumber(sentence), 0L) > 1;
    }

    /** "known issu" for "Known issue" and "Known Issues:". */
    private String inOneNumber(Sentence heading) {
        return ENDING.matcher(heading.span().of(text).toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
