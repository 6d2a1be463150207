package footnote.quote;

import footnote.search.Stems;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What names a thing by letters and figures: an error TM-204, a form PL-3, a version 5.2.1, zone C. Such a thing has no other name, and its
 * neighbours are other things.
 *
 * @param form what codes of its kind have in common
 */
record Code(String form, String written) {

    private static final Pattern LETTERED = Pattern.compile("\\b(\\p{Lu}{1,8})-?\\d{1,6}\\b");

    /** "Zone C", "zones A and B". */
    private static final Pattern KIND_AND_LETTERS = Pattern.compile(
            "\\b(\\p{L}{3,}?)s? ((?:[A-Z](?:, | and | or | to )){0,5}[A-HJ-Z])(?![\\p{L}\\d'’]| \\p{Lu}\\p{Ll})");

    private static final Pattern LETTER = Pattern.compile("[A-Z]");

    private static final Pattern VERSION = Pattern.compile(
            "\\b(?:(?i:version|release) v?(\\d{1,5}(?:\\.\\d{1,5}){0,3})|v?(\\d{1,5}(?:\\.\\d{1,5}){2,3}))(?![\\d%])");

    /**
     * Whether a question names a code that a passage lacks, and the passage another of its form. Version 5.2.1 is one of 5.2's.
     *
     * @param stems of the passage and its title
     */
    static boolean isOther(String question, String passage, Set<String> stems) {
        return in(question)
                .filter(asked -> !stems.containsAll(Stems.of(asked.written)))
                .filter(asked -> in(passage).noneMatch(code -> code.written.startsWith(asked.written + '.')))
                .anyMatch(asked -> in(passage).anyMatch(code -> code.form.equals(asked.form)));
    }

    private static Stream<Code> in(String text) {
        Stream<Code> lettered = LETTERED.matcher(text).results().map(code -> new Code(code.group(1), code.group()));
        Stream<Code> versions = VERSION.matcher(text)
                .results()
                .map(code -> new Code("version", code.group(1) == null ? code.group(2) : code.group(1)));
        Stream<Code> letters = KIND_AND_LETTERS
                .matcher(text)
                .results()
                .flatMap(kind -> LETTER.matcher(kind.group(2))
                        .results()
                        .map(letter -> new Code(kind.group(1).toLowerCase(Locale.ROOT), letter.group())));
        return Stream.of(lettered, versions, letters).flatMap(codes -> codes);
    }
}
