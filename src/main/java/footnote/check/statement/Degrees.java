package footnote.check.statement;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comparatives and superlatives of English adjectives. */
final class Degrees {

    private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]++(?!\\b)|[aiouy]\\b");

    /** Whose last letter is doubled: "big". */
    private static final Pattern DOUBLED = Pattern.compile("[^aeiou]*[aeiou][^aeiouwxy]");

    private Degrees() {}

    /** A line of adjectives with those of their comparatives and of their superlatives. */
    static Stream<String> of(String line) {
        return Stream.of(line, of(line, "er"), of(line, "est"));
    }

    /** The words of a line with an ending; as they are where they have none, for which "more" and "most" stand. */
    private static String of(String line, String ending) {
        return Arrays.stream(line.split(" ", -1))
                .flatMap(word -> forms(word, ending).stream())
                .collect(Collectors.joining(" "));
    }

    private static List<String> forms(String word, String ending) {
        long syllables = SYLLABLE.matcher(word).results().count();
        if (!Character.isLetter(word.charAt(0)) || syllables > 2 || word.indexOf('-') >= 0) {
            return List.of(word);
        }
        String form = stem(word) + ending;
        return syllables == 1 ? List.of(form) : List.of(form, word);
    }

    private static String stem(String word) {
        int last = word.length() - 1;
        if (word.endsWith("y")) {
            return word.substring(0, word.endsWith("ey") ? last - 1 : last) + 'i';
        }
        if (word.endsWith("e")) {
            return word.substring(0, last);
        }
        return DOUBLED.matcher(word).matches() ? word + word.charAt(last) : word;
    }
}
