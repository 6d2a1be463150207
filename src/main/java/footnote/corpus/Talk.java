package footnote.corpus;

import footnote.grammar.PersonalTitles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    /** The letters that somebody’s turns stand behind from the second one on: "Ann Lee (AL): …". */
    private static final String LETTERS = "(?: \\(\\p{Lu}{2,4}\\))?";

    /** What stands behind the name in each opening; who speaks but once is no speaker. */
    private static final String OPENS = ": ";

    private static final Pattern OPENING = Pattern.compile(
            "(?=\\p{Lu})(?:^|(?<=\\n)|(?<=[.?!…-] ))(" + WORD + REST + "{0,4}" + LETTERS + "): +(?=\\S)");

    /** How a sentence that somebody says ends or goes on, or when they do, where the value of a field has few words: "Unit Price: 14". */
    private static final Pattern SAID =
            Pattern.compile("(?:[\\p{Ll}\\d][.?!…]+|:\\d{2}]?)(?:[\\s”\"’)]|$)|(?: \\p{Ll}+){3}");

    /** Who speaks in a line of their own, though it be once. */
    private static final Pattern LINE = Pattern.compile("(?m)^(" + WORD + REST + "{1,4}" + LETTERS + "): +(?=\\S)");

    /** A name over the sentences that its bearer says, where a label stands over a number: "Main Phone:". */
    private static final Pattern ALONE =
            Pattern.compile("(?m)^(" + WORD + REST + "{0,4}): *\\n\\s*(?=.*\\p{Ll}.*[.?!…](?:[\\s”\"]|$))");

    /** As stenographers write it, with a stop: "CHAIR LEE. Good morning.", "The CHAIRMAN.", "Senator Lee." */
    private static final Pattern STOPPED = Pattern.compile("(?m)^[ \\t]*((?:The (?i:" + PersonalTitles.ALL + ")|(?i:"
            + PersonalTitles.ALL + ")\\.? " + WORD + "(?: of " + WORD
            + ")?|\\p{Lu}[\\p{Lu}’'-]+\\.?(?: \\p{Lu}[\\p{Lu}.’'-]*){1,4})\\.) +(?=[\\p{Lu}“\"(])");

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

    /** When somebody speaks. */
    private static final Pattern TIME = Pattern.compile("[\\[(]?\\d{1,2}(?::\\d{2}){1,2}[])]?");

    private static final Pattern CAPITALISED = Pattern.compile(WORD);

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
    public static Set<String> speakers(String text) {
        Map<String, Integer> turns = new HashMap<>();
        Set<String> speaking = new HashSet<>();
        int first = text.indexOf(OPENS);
        if (first >= 0 && text.indexOf(OPENS, first + 1) >= 0) {
            Matcher opening = OPENING.matcher(text);
            while (opening.find()) {
                int end = text.indexOf('\n', opening.end());
                String turn = text.substring(opening.start(1), end < 0 ? text.length() : end);
                if (!TableRows.is(turn)) {
                    turns.merge(opening.group(1), 1, Integer::sum);
                    if (SAID.matcher(turn).find()) {
                        speaking.add(opening.group(1));
                    }
                }
            }
            if (2 * speaking.size() < turns.size()) {
                turns.keySet().retainAll(speaking);
            }
        }
        Stream.of(ALONE, STOPPED)
                .flatMap(label -> label.matcher(text).results())
                .collect(Collectors.groupingBy(label -> label.group(1)))
                .forEach((name, labels) -> {
                    if (isStopped(name) || labels.size() > 1 && (name.equals(ASKER) || !isOfSmallWords(name, text))) {
                        turns.merge(name, labels.size(), Integer::sum);
                    }
                });
        int asked =
                text.contains(ASKER + " ") ? (int) ASKS.matcher(text).results().count() : 0;
        turns.merge(ASKER, asked, Integer::sum);
        turns.entrySet().removeIf(turn -> turn.getValue() < 2 || Furniture.is(turn.getKey()));
        int all = turns.values().stream().mapToInt(Integer::intValue).sum();
        long named = all < FEWEST_TURNS
                ? 0
                : turns.keySet().stream().filter(name -> isName(name, text)).count();
        return named < FEWEST_SPEAKERS
                ? Set.of()
                : Stream.concat(
                                turns.keySet().stream(),
                                Stream.of(LINE, STOPPED)
                                        .filter(once -> once == LINE
                                                || turns.keySet().stream().anyMatch(Talk::isStopped))
                                        .flatMap(once -> once.matcher(text).results())
                                        .map(once -> once.group(1)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isStopped(String name) {
        return name.endsWith(".");
    }

    /**
     * Whether a label is a full name, an asker's, or one word over or before sentences that is a name elsewhere, too: "we have Ann here",
     * "Ann Lee (AL)".
     */
    private static boolean isName(String label, String text) {
        return label.contains(" ")
                || label.equals(ASKER)
                || !isOfSmallWords(label, text)
                        && Stream.of("(?:\\p{Ll},? |\\()%s(?![\\p{L}:’'-])", "(?m)^%s:\\s+.*\\p{Ll}[.?!…](?:\\s|$)")
                                .map(evidence ->
                                        Pattern.compile(String.format(Locale.ROOT, evidence, Pattern.quote(label))))
                                .allMatch(evidence -> evidence.matcher(text).find());
    }

    /** Whether each word of a label stands in small letters in a text, too: that of "Red Lee" may be no name elsewhere. */
    private static boolean isOfSmallWords(String label, String text) {
        return CAPITALISED
                .matcher(label)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .allMatch(word -> Pattern.compile("(?<![\\p{L}’'-])" + Pattern.quote(word) + "(?![\\p{L}’'-])")
                        .matcher(text)
                        .find());
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

    /** Some lines of a text without those that open a turn, or are a name that comes again and again over what its bearer says. */
    public static List<String> withoutTurns(List<String> lines, String text) {
        Set<String> speakers = lines.stream().anyMatch(line -> line.contains(":")) ? speakers(text) : Set.of();
        Predicate<String> stands = line -> text.contains('\n' + line + '\n');
        Stream<String> all = lines.stream().anyMatch(stands) ? text.lines() : Stream.empty();
        Predicate<String> speaks = under(
                text,
                all.collect(Collectors.groupingBy(Function.identity())).values().stream()
                        .filter(same -> same.size() > 1)
                        .flatMap(List::stream)
                        .toList());
        return lines.stream()
                .filter(line -> !(line.contains(":") && nameLength(line, speakers) > 0)
                        && !(stands.test(line) && speaks.test(line)))
                .toList();
    }

    /** Whether what stands behind a name tells only when its bearer speaks. */
    static boolean isTime(String words) {
        return TIME.matcher(words).matches();
    }

    /** How many characters of a sentence are its speaker's name; 0 where it opens no turn. */
    static int nameLength(String sentence, Set<String> speakers) {
        if (speakers.contains(ASKER) && ASKS.matcher(sentence).lookingAt()) {
            return ASKER.length();
        }
        if (isStopped(sentence) && speakers.contains(sentence)
                || sentence.endsWith(":") && speakers.contains(sentence.substring(0, sentence.length() - 1))) {
            return sentence.length() - 1;
        }
        int colon = speakers.isEmpty() ? -1 : sentence.indexOf(": ");
        return colon > 0 && speakers.contains(sentence.substring(0, colon)) ? colon : 0;
    }
}
