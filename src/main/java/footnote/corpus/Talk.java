package footnote.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A talk that was written down, each turn of it behind its speaker’s name: "Ann Lee: Good morning." */
public final class Talk {

    private static final int FEWEST_TURNS = 6;

    private static final int FEWEST_SPEAKERS = 2;

    private static final String WORD = "\\p{Lu}[\\p{L}.’'-]*";

    private static final String REST = "(?: (?:" + WORD + "|de|van|von|der|la|bin|al))";

    /** What stands behind the name in each opening; who speaks but once is no speaker. */
    private static final String OPENS = ": ";

    private static final Pattern OPENING =
            Pattern.compile("(?:^|(?<=\\n)|(?<=[.?!…-] ))(" + WORD + REST + "{0,4}): +(?=\\S)");

    /** Who speaks in a line of their own, though it be once. */
    private static final Pattern LINE = Pattern.compile("(?m)^(" + WORD + REST + "{1,4}): +(?=\\S)");

    /** One of many who ask, and aren't named: "Q    Thank you." */
    private static final String ASKER = "Q";

    private static final Pattern ASKS = Pattern.compile("(?m)^" + ASKER + " +(?=[\\p{Lu}(“\"—–])");

    /** A heading that may be a full name, with what its bearer is: "Ann Lee (The Post)", "Ann Lee -- Chair". */
    private static final Pattern FULL_NAME =
            Pattern.compile("(?<name>" + WORD + REST + "{1,4})(?: \\([^()]*\\)|(?:,| -{1,2}| [–—]) [^.?!]*)?:?");

    /** The name of a speaker over what its bearer is. */
    private static final Pattern OVER_ROLE =
            Pattern.compile("(?m)^(" + WORD + REST + "{1,4})\\n(-{1,2}|[–—])\\n(?=\\p{Lu}.{1,100}$)");

    /** The name of a speaker, right over what its bearer is, and what is said. */
    private static final Pattern OVER_ITS_ROLE =
            Pattern.compile("(?m)^(" + WORD + REST + "{1,4}\\n\\p{Lu}[^.?!:;\\n]{1,100})\\n(?=[\\p{Lu}\\[])");

    private static final Pattern IN_SMALL = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}[\\p{L}’'-]*");

    private Talk() {}

    /** A text with each speaker's role in the line of the name. */
    public static String withRoles(String text) {
        if (Stream.of("-", "--", "–", "—").anyMatch(dash -> text.contains("\n" + dash + "\n"))) {
            return OVER_ROLE.matcher(text).replaceAll("$1 $2 ");
        }
        Map<String, Long> turns = OVER_ITS_ROLE
                .matcher(text)
                .results()
                .collect(Collectors.groupingBy(turn -> turn.group(1), Collectors.counting()));
        turns.values().removeIf(count -> count < 2);
        return turns.size() < FEWEST_SPEAKERS
                        || turns.values().stream().mapToLong(Long::longValue).sum() < FEWEST_TURNS
                ? text
                : OVER_ITS_ROLE
                        .matcher(text)
                        .replaceAll(turn ->
                                "\n" + Matcher.quoteReplacement(turn.group(1).replace("\n", " -- ")) + "\n\n");
    }

    /** The names that turns of a text stand behind; none where it is no talk of two at least who speak several times, with full names or as askers. */
    static Set<String> speakers(String text) {
        Map<String, Integer> turns = new HashMap<>();
        int first = text.indexOf(OPENS);
        if (first >= 0 && text.indexOf(OPENS, first + 1) >= 0) {
            Matcher opening = OPENING.matcher(text);
            while (opening.find()) {
                int end = text.indexOf('\n', opening.end());
                if (!TableRows.is(text.substring(opening.start(1), end < 0 ? text.length() : end))) {
                    turns.merge(opening.group(1), 1, Integer::sum);
                }
            }
        }
        int asked =
                text.contains(ASKER + " ") ? (int) ASKS.matcher(text).results().count() : 0;
        turns.put(ASKER, asked);
        turns.entrySet().removeIf(turn -> turn.getValue() < 2 || Furniture.is(turn.getKey()));
        long named = turns.keySet().stream()
                .filter(name -> name.contains(" ") || name.equals(ASKER))
                .count();
        int all = turns.values().stream().mapToInt(Integer::intValue).sum();
        return named < FEWEST_SPEAKERS || all < FEWEST_TURNS
                ? Set.of()
                : Stream.concat(
                                turns.keySet().stream(),
                                LINE.matcher(text).results().map(line -> line.group(1)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The headings that are speakers' names, where those that come again tell that a text is a talk; none where they don't. The words of "Known Issues"
     * stand in running text in small letters, those of a name don't.
     *
     * @param again the headings that come again, each as often as it comes
     */
    static Predicate<String> under(String text, List<String> again) {
        if (again.size() < FEWEST_TURNS) {
            return _ -> false;
        }
        Set<String> small =
                IN_SMALL.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        Predicate<String> name = heading -> {
            Matcher full = FULL_NAME.matcher(heading);
            return full.matches()
                    && Stream.of(full.group("name").split(" "))
                            .filter(word -> Character.isUpperCase(word.charAt(0)))
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .noneMatch(small::contains);
        };
        List<String> turns = again.stream().filter(name).toList();
        return turns.size() >= FEWEST_TURNS && Set.copyOf(turns).size() >= FEWEST_SPEAKERS ? name : _ -> false;
    }

    /** How many characters of a sentence are its speaker's name; 0 where it opens no turn. */
    static int nameLength(String sentence, Set<String> speakers) {
        if (speakers.contains(ASKER) && ASKS.matcher(sentence).lookingAt()) {
            return ASKER.length();
        }
        int colon = speakers.isEmpty() ? -1 : sentence.indexOf(": ");
        return colon > 0 && speakers.contains(sentence.substring(0, colon)) ? colon : 0;
    }
}
