package footnote.check;

import footnote.check.statement.Clauses;
import footnote.check.statement.Statement;
import footnote.search.analysis.Stems;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a claim tells as done where the words that it rests on tell it as to come, "met" where they say "is due to meet", or as to come where they
 * tell it as done. English.
 */
final class Tense {

    /** What may stand before a verb; not the verb: "will supply". */
    private static final String HOW =
            "(?: (?:(?!(?:app|comp|imp|multip|re|rep|supp|rel|al|ral|tal|f)ly\\b)\\p{L}+ly|also|already|still|soon|then|now|again|better|best|well|further|first|never|only))*";

    /** What is to come, or was planned, feared or tried, whether or not it came. */
    private static final Pattern TO_COME = Pattern.compile(
            "(?i)\\b(?:will|would|shall|need(?:s|ed)?(?: the| an?)?|(?:is|are|was|were) to|(?:due|set|scheduled|expected|likely|about|beginning|starting|supposed|ready|willing|tr(?:y|ies|ied|ying)|sought"
                    + "|(?:plan|hop|want|intend|wish|aim|threaten|offer|promis|vow|agre|seek|attempt|propos|prepar)\\p{L}*|calls?|demands?|pressure) to)"
                    + HOW + " (?!have\\b)(be" + HOW + " )?(\\p{L}+)"
                    + "|\\b(?:consider|contemplat|discuss|debat|suggest|propos|recommend|avoid|risk|accus\\p{L}*(?: [\\p{L}'-]+){1,5}? of)\\p{L}* (\\p{L}+ing(?: [\\p{L}'-]+){0,5})\\b"
                    + "|\\b(?:goal|aim|purpose|objective|ambition|intention)s?\\b[^.;:]{0,60}? (?:is|was|are|were)(?: to)? ([^,.;:]+)");

    /** A word that may be a verb's past form, by its ending. */
    private static final Pattern DONE =
            Pattern.compile("(?U)\\b\\p{L}+(?<!ing|s|ful|ly|[eo]r|ion|able|al|ive|ment)\\b");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Set<String> PASSIVE = Set.of("was", "were", "been");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "was", "were", "been");
    private static final Set<String> NOT_DONE = Set.of("be", "to", "will", "would", "shall");

    /** What tells a rule: it speaks to those whom it is for, those who set it tell what they will do, or it tells when that is done. */
    private static final Pattern RULE = Pattern.compile(
            "\\bwe" + HOW + " will\\b|\\b(?:you|your|shall|if|when|whenever|once|unless|each time|every time)\\b");

    /** What a rule says is done each time it says in the present: "is charged" for "we will charge". */
    private static final Set<String> EACH_TIME = Set.of("is", "are", "get", "gets");

    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)" + HOW + "\\W*\\z");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NOW =
            Pattern.compile("(?i)\\b(?:already|now|currently|today|these days|so far|at present|to date)\\b");

    private static final Pattern WILL_DO = Pattern.compile("(?i)\\b(?:will|(?:is|are) going to|(?:plan|intend)s? to)"
            + HOW + " (?:be" + HOW + " )?(?!have\\b|be\\b)(\\p{L}+)");

    private Tense() {}

    /** The verbs of a claim that are in the wrong one, as it writes them. */
    static List<String> wrong(String claim, Statement words) {
        return Stream.concat(done(claim, words).stream(), toDo(claim, words).stream())
                .toList();
    }

    /** The verbs that a claim tells as done where the words tell them as to come alone: "met" where they say "is due to meet". */
    private static List<String> done(String claim, Statement words) {
        List<MatchResult> found = TO_COME.matcher(words.plain()).results().toList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, String> toCome = new HashMap<>();
        found.stream()
                .flatMap(Tense::toCome)
                .forEach(verb -> Stems.of(verb).forEach(stem -> toCome.putIfAbsent(stem, verb)));
        Set<String> verbs = found.stream()
                .filter(verb -> verb.group(2) != null)
                .flatMap(verb -> Stems.of(verb.group(2)).stream())
                .collect(Collectors.toSet());
        Set<String> told = NO_LETTER
                .splitAsStream(TO_COME.matcher(words.plain()).replaceAll(""))
                .collect(Collectors.toSet());
        boolean rule = RULE.matcher(words.plain()).find();
        return Clauses.parts(claim)
                .flatMap(clause -> {
                    boolean now = NOW.matcher(clause).find();
                    return (now ? WORD : DONE)
                            .matcher(clause)
                            .results()
                            .filter(verb -> isDone(
                                    verb.group(),
                                    clause.substring(0, verb.start()),
                                    now ? verbs : Set.of(),
                                    rule && !now ? EACH_TIME : Set.of(),
                                    toCome));
                })
                .map(MatchResult::group)
                .filter(verb -> !told.contains(verb.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** A verb, behind the "be" of what is to be done to something, or the words for what is considered or aimed at. */
    private static Stream<String> toCome(MatchResult found) {
        return found.group(2) == null
                ? NO_LETTER.splitAsStream(found.group(3) == null ? found.group(4) : found.group(3))
                : Stream.of((found.group(1) == null ? "" : found.group(1)) + found.group(2));
    }

    /**
     * Whether a verb stands in another form than what is to come, or as done to something where that is to be done to it.
     *
     * @param now stems of what is to come in any form, where it is told of now
     * @param notDone verbs behind which it isn't done
     */
    private static boolean isDone(
            String verb, String before, Set<String> now, Set<String> notDone, Map<String, String> toCome) {
        Matcher word = LAST_WORD.matcher(before.toLowerCase(Locale.ROOT));
        String last = word.find() ? word.group(1) : "";
        return !Modality.isUnsure(before)
                && Stems.of(verb).stream()
                        .filter(toCome::containsKey)
                        .anyMatch(stem -> toCome.getOrDefault(stem, "").startsWith("be ")
                                ? PASSIVE.contains(last)
                                : (now.contains(stem) || !verb.equalsIgnoreCase(toCome.get(stem)))
                                        && !NOT_DONE.contains(last)
                                        && !notDone.contains(last));
    }

    /** The verbs that a claim tells as to come where the words tell them as done alone: "will cut" where they say "had been cut". */
    private static List<String> toDo(String claim, Statement words) {
        return WILL_DO.matcher(claim)
                .results()
                .map(found -> found.group(1))
                .filter(verb -> isDoneAlone(Stems.of(verb), words.plain()))
                .toList();
    }

    private static boolean isDoneAlone(List<String> verb, String words) {
        List<MatchResult> same = WORD.matcher(words)
                .results()
                .filter(word -> Stems.of(word.group()).equals(verb))
                .toList();
        return !verb.isEmpty()
                && !same.isEmpty()
                && same.stream().allMatch(word -> {
                    Matcher before = LAST_WORD.matcher(words.substring(0, word.start()));
                    return before.find() && HAVE.contains(before.group(1));
                });
    }
}
