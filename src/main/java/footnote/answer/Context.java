package footnote.answer;

import footnote.search.Source;
import footnote.search.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What sentences of an article speak of without naming it: the company that "the company" is, the year of the article, the rest of a
 * name that was given in full before.
 *
 * @param title the article's, where the sentences lean on it; nothing otherwise
 * @param year of the article's day, "" where it tells none
 * @param fullNames names of more than one word that the passages hold, each in the stems of its words
 */
record Context(Statement title, String year, List<Set<String>> fullNames) {

    /** How a sentence begins that speaks of what stood before: "It was sold", "The company sold it". */
    private static final Pattern LEANS =
            Pattern.compile("(?:He|She|It|They|His|Her|Its|Their|This|These|The(?= \\p{Ll}))\\b");

    /** The context of nothing. */
    static final Context NONE = new Context(Statement.of(""), "", List.of());

    /**
     * Takes what sentences of an article may speak of.
     *
     * @param first their first
     */
    static Context of(Source source, String first, List<Set<String>> fullNames) {
        String year = source.published() == null
                ? ""
                : String.valueOf(source.published().getYear());
        return new Context(Statement.of(LEANS.matcher(first).lookingAt() ? source.title() : ""), year, fullNames);
    }

    /** Whether words that tell no year of their own tell of this one. */
    boolean isYear(String number, Statement words) {
        return number.equals(year) && words.stems().stream().noneMatch(Context::isYear);
    }

    /** Whether words mean this word of a name, though they lack it. */
    boolean names(String word, Statement words) {
        List<String> stems = Stems.of(word);
        return fullNames.stream()
                .anyMatch(name -> name.containsAll(stems) && name.stream().anyMatch(words.stems()::contains));
    }

    /** Whether a word stands in the title that the words lean on. */
    boolean mentions(String word) {
        return title.stems().containsAll(Stems.of(word));
    }

    private static boolean isYear(String stem) {
        return stem.matches("(?:1[5-9]|20)\\d\\d");
    }
}
