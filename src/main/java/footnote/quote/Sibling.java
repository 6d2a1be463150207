package footnote.quote;

import footnote.grammar.CalendarWords;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether words tell of another thing that goes by the same word as one of the question's: another number of it, another place that it is of. */
final class Sibling {

    private static final String NUMBERS = "\\d{1,4}(?:(?:,| and| or| to|, and) \\d{1,4})*";

    /** One of several by its number: "element 114". What follows "how many" or a preposition counts or dates. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\b(?<thing>\\p{L}{3,}) (?<numbers>" + NUMBERS + ")\\b(?![.,:]\\d|%)");

    /** A thing by the place or the body that it is of: "ambassador to London". */
    private static final Pattern GOVERNED =
            Pattern.compile("\\b(?<thing>\\p{Ll}{4,}) (?<preposition>to|of|for|in|at) (?:the )?(?<name>(?!(?:"
                    + CalendarWords.ALL + ")\\b)\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]*)*)");

    private Sibling() {}

    /** Whether a question asks of a thing with a number, and words tell of others of that kind and hold that number nowhere. */
    static boolean isNumbered(String question, String words) {
        List<MatchResult> told = NUMBERED.matcher(words).results().toList();
        return NUMBERED.matcher(question).results().anyMatch(asked -> {
            Set<String> thing = Stems.ofQuestion(asked.group("thing"));
            Set<String> numbers = numbers(asked);
            return !thing.isEmpty()
                    && Collections.disjoint(Stems.of(words), numbers)
                    && told.stream()
                            .anyMatch(other -> Stems.of(other.group("thing")).containsAll(thing));
        });
    }

    private static Set<String> numbers(MatchResult numbered) {
        return new HashSet<>(Stems.of(numbered.group("numbers")));
    }

    /**
     * Whether a question asks of a thing that is of a place or a body, and words tell of that of another and don't name that one.
     *
     * @param told the stems of the words and of what stands over them
     */
    static boolean isGoverned(String question, String words, Set<String> told) {
        return GOVERNED.matcher(question).results().anyMatch(asked -> {
            Set<String> thing = Stems.ofQuestion(asked.group("thing"));
            Set<String> name = Stems.ofQuestion(asked.group("name"));
            return !thing.isEmpty()
                    && !name.isEmpty()
                    && Collections.disjoint(told, name)
                    && GOVERNED.matcher(words)
                            .results()
                            .filter(other -> other.group("preposition").equals(asked.group("preposition")))
                            .anyMatch(other -> Stems.of(other.group("thing")).containsAll(thing));
        });
    }
}
