package footnote.check;

import footnote.check.statement.Clauses;
import footnote.check.statement.Negation;
import footnote.check.statement.Statement;
import footnote.search.analysis.Stems;
import java.util.HashMap;
import java.util.HashSet;
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
 * What a claim tells as so where the words that it rests on tell it as possible, as to come or as denied: "begins" where they say
 * "could begin". English.
 */
final class Modality {

    /** What may be or become so. */
    private static final Pattern PERHAPS = Pattern.compile(
            "\\b(?:may|might|could(?! not\\b)|(?:hop|wish|fear|believ|think|suspect|suggest|propos|urg|want)\\p{L}*(?! to\\b)(?: [\\p{L}'-]+){0,6}? (?:will|would|should))"
                    + "(?: (?:also|well|soon|still|even|not))*(?: (?:be|have))?(?: (?:in|on|at|under|of|the|an?|put(?! to use\\b)|able to))* ((?:put to use|used) (?:in|to|for) \\p{L}+|\\p{L}+)",
            Pattern.CASE_INSENSITIVE);

    /** What follows is so as far as is known. */
    private static final Pattern PROBABLY = Pattern.compile(
            "\\b(?:probably|possibly|perhaps|maybe|likely|apparently|allegedly|reportedly|presumably|supposedly|purportedly) ((?:\\p{L}+ ?){1,3})");

    /** What is denied, or not known, behind a "that". */
    private static final Pattern NOT_THAT = Pattern.compile(
            "\\b(?:(?:no|not|never|nobody|n't)(?: \\p{L}+){1,4}?|den(?:y|ies|ied)|reject(?:s|ed)?) that ([^,;:.]+)"
                    + "|\\bno (?:evidence|sign|proof|indication|trace)s? of ([^,;:.]+)");

    /** A word, with the "will" before it. */
    private static final Pattern WILL = Pattern.compile("(?:\\b(?:will|is to|are to) )?[\\p{L}\\p{N}'’-]+");

    private static final Pattern UNSURE = Pattern.compile(
            "\\b(?:may|might|can(?:not)?|could|would|should|possib\\p{L}+|probab\\p{L}+|apparent\\p{L}*|alleg\\p{L}*|reportedly|presum\\p{L}+|suspect\\p{L}*|potential\\p{L}*|perhaps|maybe|likely|expect\\p{L}*|plan(?:s|ned|ning)?"
                    + "|propos\\p{L}+|suggest\\p{L}*|consider\\p{L}*|think\\p{L}*|thought|believ\\p{L}+|hop(?:e|es|ed|ing)|if|whether|unless|risk\\p{L}*"
                    + "|threat\\p{L}*|fear\\p{L}*|warn\\p{L}*|want\\p{L}*|not|no|never|able|capable)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    /** What may stand before a verb; not the verb: "will supply". */
    private static final String HOW =
            "(?: (?:(?!(?:app|comp|imp|multip|re|rep|supp|rel|al|ral|tal|f)ly\\b)\\p{L}+ly|also|already|still|soon|then|now|again|better|best|well|further|first|never|only))*";

    /** What is to come, or was planned, feared or tried, whether or not it came. */
    private static final Pattern TO_COME = Pattern.compile(
            "\\b(?:will|would|shall|need(?:s|ed)?(?: the| an?)?|(?:is|are|was|were) to|(?:due|set|scheduled|expected|likely|about|beginning|starting|supposed|ready|willing|tr(?:y|ies|ied|ying)|sought"
                    + "|(?:plan|hop|want|intend|wish|aim|threaten|offer|promis|vow|agre|seek|attempt|propos|prepar)\\p{L}*|calls?|demands?|pressure) to)"
                    + HOW + " (?!have\\b)(be" + HOW + " )?(\\p{L}+)"
                    + "|\\b(?:consider|contemplat|discuss|debat|suggest|propos|recommend|avoid|risk|accus\\p{L}*(?: [\\p{L}'-]+){1,5}? of)\\p{L}* (\\p{L}+ing(?: [\\p{L}'-]+){0,5})\\b"
                    + "|\\b(?:goal|aim|purpose|objective|ambition|intention)s?\\b[^.;:]{0,60}? (?:is|was|are|were)(?: to)? ([^,.;:]+)",
            Pattern.CASE_INSENSITIVE);

    /** A word that may be a verb's past form, by its ending. */
    private static final Pattern DONE =
            Pattern.compile("(?U)\\b\\p{L}+(?<!ing|s|ful|ly|[eo]r|ion|able|al|ive|ment)\\b");

    private static final Set<String> PASSIVE = Set.of("was", "were", "been");
    private static final Set<String> NOT_DONE = Set.of("be", "to", "will", "would", "shall");

    /** What tells a rule: those who set it tell what they will do, or it tells when that is done. */
    private static final Pattern RULE = Pattern.compile(
            "\\b(?:we|you)" + HOW + " (?:will|shall)\\b|\\b(?:if|when|whenever|once|unless|each time|every time)\\b");

    /** What a rule says is done each time it says in the present: "is charged" for "we will charge". */
    private static final Set<String> EACH_TIME = Set.of("is", "are", "get", "gets");

    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)" + HOW + "\\W*\\z");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NOW = Pattern.compile(
            "\\b(?:already|now|currently|these days|so far|at present|to date)\\b", Pattern.CASE_INSENSITIVE);

    private Modality() {}

    /** The words of a claim that are too sure, as it writes them. */
    static List<String> overstated(String claim, Statement words) {
        return Stream.of(sure(claim, words), done(claim, words), denied(claim, words))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> sure(String claim, Statement words) {
        Set<String> perhaps = new HashSet<>();
        Stream.of(PERHAPS, PROBABLY)
                .flatMap(pattern -> pattern.matcher(words.plain()).results())
                .forEach(unsure -> perhaps.addAll(Stems.of(unsure.group(1))));
        return perhaps.isEmpty() || isUnsure(claim)
                ? List.of()
                : Clauses.words(WILL, claim, perhaps).toList();
    }

    /** The verbs that a claim tells as done where the words tell them as to come alone: "met" where they say "is due to meet". */
    private static List<String> done(String claim, Statement words) {
        List<MatchResult> found = TO_COME.matcher(words.plain()).results().toList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, String> toCome = new HashMap<>();
        found.stream()
                .flatMap(Modality::toCome)
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
                    return DONE.matcher(clause)
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
        return !isUnsure(before)
                && Stems.of(verb).stream()
                        .filter(toCome::containsKey)
                        .anyMatch(stem -> toCome.getOrDefault(stem, "").startsWith("be ")
                                ? PASSIVE.contains(last)
                                : (now.contains(stem) || !verb.equalsIgnoreCase(toCome.get(stem)))
                                        && !NOT_DONE.contains(last)
                                        && !notDone.contains(last));
    }

    /** The words of a claim that are told alone as what isn't known, or isn't said: "no consensus that it is reliable". */
    private static List<String> denied(String claim, Statement words) {
        Set<String> denied = words.nots() == 0 ? Set.of() : words.only(NOT_THAT);
        return denied.isEmpty() || !Negation.in(claim).isEmpty() || isUnsure(claim)
                ? List.of()
                : Clauses.words(claim, denied).toList();
    }

    static boolean isUnsure(String claim) {
        return UNSURE.matcher(claim).find();
    }
}
