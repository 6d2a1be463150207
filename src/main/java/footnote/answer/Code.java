package footnote.answer;

import footnote.search.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What names a thing by letters and figures: an error TM-204, a form PL-3, a version 5.2.1. Such a thing has no other name, and its
 * neighbours are other things.
 *
 * @param form what codes of its kind have in common
 */
record Code(String form, String written) {

    private static final Pattern LETTERED = Pattern.compile("\\b(\\p{Lu}{1,8})-?\\d{1,6}\\b");
    private static final Pattern VERSION = Pattern.compile(
            "\\b(?:(?i:version|release) v?\\d{1,5}(?:\\.\\d{1,5}){0,3}|v?\\d{1,5}(?:\\.\\d{1,5}){2,3})(?![\\d%])");

    /**
     * Whether a question names a code that a passage lacks, and the passage another of its form. Version 5.2.1 is one of 5.2's.
     *
     * @param stems of the passage and its title
     */
    static boolean isOther(String question, String passage, Set<String> stems) {
        List<Code> there = in(passage).toList();
        return in(question)
                .filter(asked -> !stems.containsAll(Stems.of(asked.written)))
                .filter(asked -> there.stream().noneMatch(code -> code.written.startsWith(asked.written + '.')))
                .anyMatch(asked -> there.stream().anyMatch(code -> code.form.equals(asked.form)));
    }

    static boolean isIn(String text) {
        return in(text).findAny().isPresent();
    }

    private static Stream<Code> in(String text) {
        return Stream.concat(
                LETTERED.matcher(text).results().map(code -> new Code(code.group(1), code.group())),
                VERSION.matcher(text).results().map(code -> new Code("version", number(code.group()))));
    }

    private static String number(String version) {
        Matcher number = Pattern.compile("\\d.*").matcher(version);
        return number.find() ? number.group() : version;
    }
}
