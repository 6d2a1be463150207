package footnote.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The headings that stand below others in a text: those that come again, and in a list of releases those between two of them, though a release
 * may have removed something once only. A list of contents names headings, and stands over nothing. Of the names over what speakers say none
 * stands below another, though who asks once comes once.
 */
final class Subheadings {

    /** What a heading may have or lack where it comes again. */
    private static final Pattern ENDING = Pattern.compile("e?s?:?$");

    /** What stands below a release, of which the last one has no other behind it: as logs of changes are kept, and tools write them. */
    private static final Set<String> CHANGES = Set.of(
            "added",
            "changed",
            "deprecated",
            "removed",
            "fixed",
            "security",
            "new",
            "improved",
            "features",
            "new features",
            "bug fixes",
            "fixes",
            "breaking changes",
            "performance improvements",
            "improvements",
            "reverts",
            "known issues");

    private final String text;

    /** From the first release to the last one; empty where there are fewer than two. */
    private final Span releases;

    private final Map<String, Long> times;
    private final Predicate<String> speaks;

    /** @param all sentences of the text, in its order */
    Subheadings(String text, List<Sentence> all) {
        this.text = text;
        this.releases = releases(all);
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
        boolean below = comesAgain(sentence) || isOfRelease(sentence) || isSpeaker(sentence);
        return below ? new Sentence(sentence.span(), Sentence.Kind.SUBHEADING) : sentence;
    }

    /** Whether it is a name over what its bearer says. */
    boolean isSpeaker(Sentence sentence) {
        return sentence.kind().isHeading() && speaks.test(sentence.span().of(text));
    }

    private Span releases(List<Sentence> all) {
        List<Span> releases =
                all.stream().filter(this::isRelease).map(Sentence::span).toList();
        return releases.size() < 2 ? new Span(0, 0) : releases.getFirst().to(releases.getLast());
    }

    private boolean isRelease(Sentence sentence) {
        return sentence.kind().isHeading() && Release.is(sentence.span().of(text));
    }

    private boolean isOfRelease(Sentence sentence) {
        int start = sentence.span().start();
        return sentence.kind().isHeading()
                && !isRelease(sentence)
                && releases.length() > 0
                && start > releases.start()
                && (start < releases.end()
                        || CHANGES.contains(sentence.span().of(text).toLowerCase(Locale.ROOT)));
    }

    private boolean comesAgain(Sentence sentence) {
        return sentence.kind().isHeading() && times.getOrDefault(inOneNumber(sentence), 0L) > 1;
    }

    /** "known issu" for "Known issue" and "Known Issues:", with the number before it: "3. Terms" doesn't come again as "9. Terms". */
    private String inOneNumber(Sentence heading) {
        Span span = heading.span();
        String line = text.substring(ListItems.start(text, span), span.end());
        return ENDING.matcher(line.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
