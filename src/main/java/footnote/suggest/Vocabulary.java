package footnote.suggest;

import footnote.grammar.CalendarWords;
import footnote.grammar.NumberWords;
import footnote.grammar.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** English words by what they mean for a question, as {@code vocabulary.txt} lists them. */
final class Vocabulary {

    private static final Map<String, Set<String>> LISTS = read();

    /** Words that mean something else, or nothing, outside of their article. */
    static final Set<String> LEANING = list("leaning");

    /** Subjects that are known to nobody. */
    static final Set<String> ANYBODY = list("anybody");

    /** Verbs whose object is what somebody said or thought. */
    static final Set<String> SAYING = list("saying");

    /** What tells that a name is a person's. */
    static final Set<String> ROLES = list("roles");

    /** What happens at a place. */
    static final Set<String> PLACED = list("placed");

    /** Verbs whose object can be asked for. */
    static final Set<String> MAKING = list("making");

    /** Verbs that things do. */
    static final Set<String> CAUSING = list("causing");

    /** Verbs whose past is written like their present. */
    static final Set<String> UNCHANGED = list("unchanged");

    /** People who do things together. */
    static final Set<String> FINDERS = list("finders");

    /** What is counted but not asked for with "how many". */
    static final Set<String> UNCOUNTED = list("uncounted");

    /** Words that begin another clause. */
    static final Set<String> CLAUSE_WORDS = list("clause_words");

    /** Adverbs that a question does without. */
    static final Set<String> ADVERBS = list("adverbs");

    private static final String MONTH = "(?:" + CalendarWords.MONTHS + ")";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

    /** When something was, as a phrase of its own. */
    static final Pattern DATE = Pattern.compile("\\b(?:[Ii]n|[Oo]n) (?:(?:early|late|mid)[- ])?(?:(?:"
            + CalendarWords.DAYS
            + "),? )?(?:(?:the )?" + DAY + " (?:of )?)?(?:" + MONTH + "(?: " + DAY
            + ")?(?:,? " + CalendarWords.MODERN_YEAR + ")?|" + CalendarWords.MODERN_YEAR + ")(?![\\w,]*\\d|-|s)");

    /** What begins a reason. */
    static final Pattern REASON = Pattern.compile(
            "\\b(?:in (?:retaliation|response|protest|reaction|return)|because of|due to|as a result of|thanks to|owing to)\\b");

    /** A number that counts something, and what stands around it. */
    static final Pattern QUANTITY =
            Pattern.compile("(?i)^(?:(?:more|less|fewer) than |at (?:least|most) |about |around |nearly"
                    + " |almost |over |some |up to |roughly |approximately |an estimated |a total of |as many as |under )?"
                    + "(?:(?:tens|hundreds|thousands|dozens) of(?: thousands of)?|\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?:"
                    + NumberWords.SEVERAL + ")(?:-\\w+)?)"
                    + "(?: (?:" + NumberWords.SCALES + "))? (?=[a-z])");

    private Vocabulary() {}

    private static Set<String> list(String name) {
        return Set.copyOf(Objects.requireNonNull(LISTS.get(name), name));
    }

    /** A line at the margin names a list, those behind it hold its words. */
    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        Set<String> open = new HashSet<>();
        for (String line : WordLists.lines(Vocabulary.class, "vocabulary.txt")) {
            if (line.startsWith("  ")) {
                open.addAll(Set.of(line.strip().toLowerCase(Locale.ROOT).split(" ", -1)));
            } else if (!line.isBlank()) {
                open = new HashSet<>();
                lists.put(line, open);
            }
        }
        return lists;
    }
}
