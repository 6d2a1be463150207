package footnote.check;

import footnote.grammar.NumberWords;
import footnote.search.Stems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a claim makes stronger than the words that it rests on: "always" where they say "often", "begins" where they say "could begin". English. */
final class Overstatement {

    private static final Pattern ALL = Pattern.compile(
            "(?<!\\b(?:not|at|in|after|above) )\\b(?:all(?! (?:but|the same|along|told|right)\\b|-)|both|every|always|everyone|everybody|everything"
                    + "|entire|entirely|completely|whole|wholly|invariably|unanimous(?:ly)?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String NUMBER = "(?:" + NumberWords.ALL + "|\\d[\\d,.]*)";

    private static final Pattern FEWER = Pattern.compile(
            "\\b(?:some|many|most|mostly|several|few|often|sometimes|usually|generally|frequently|occasionally|mainly|largely|partly|partially"
                    + "|nearly|almost|half|majority|minority|votes to|of (?:which|whom) (?:only |just |about )?"
                    + NUMBER + "|"
                    + NUMBER
                    + " of (?:the|its|their|his|her|these|those|them))\\b",
            Pattern.CASE_INSENSITIVE);

    /** What may be or become so. */
    private static final Pattern PERHAPS = Pattern.compile(
            "\\b(?:may|might|could|(?:hop|wish|fear|believ|think|suspect|suggest|propos|urg|want)\\p{L}*(?! to\\b)(?: [\\p{L}'-]+){0,6}? (?:will|would|should))"
                    + "(?: (?:also|well|soon|still|even|not))*(?: (?:be|have))? (\\p{L}+)",
            Pattern.CASE_INSENSITIVE);

    /** What follows is so as far as is known. */
    private static final Pattern PROBABLY = Pattern.compile(
            "\\b(?:probably|possibly|perhaps|maybe|likely|apparently|allegedly|reportedly|presumably) ((?:\\p{L}+ ?){1,3})");

    private static final Pattern UNSURE = Pattern.compile(
            "\\b(?:may|might|can|could|would|should|possib\\p{L}+|probab\\p{L}+|apparent\\p{L}*|alleg\\p{L}*|reportedly|presum\\p{L}+|suspect\\p{L}*|potential\\p{L}*|perhaps|maybe|likely|expect\\p{L}*|plan(?:s|ned|ning)?"
                    + "|propos\\p{L}+|suggest\\p{L}*|consider\\p{L}*|think\\p{L}*|thought|believ\\p{L}+|hop(?:e|es|ed|ing)|if|whether|unless|risk\\p{L}*"
                    + "|threat\\p{L}*|fear\\p{L}*|warn\\p{L}*|want\\p{L}*|not|no|never|able|capable)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("(?U)(?:\\b(?:will|is to|are to) )?\\b\\p{L}+");

    /** What is to come, or was planned, feared or tried, whether or not it came. */
    private static final Pattern TO_COME = Pattern.compile(
            "\\b(?:will|would|shall|need(?:s|ed)?(?: the| an?)?|(?:is|are|was|were) to|(?:due|set|scheduled|expected|likely|about|supposed|ready|willing|tr(?:y|ies|ied|ying)|sought"
                    + "|(?:plan|hop|want|intend|wish|aim|threaten|offer|promis|vow|agre|seek|attempt|propos|prepar)\\p{L}*|calls?|demands?|pressure) to)"
                    + "(?: (?:\\p{L}+ly|also|still|soon|then|now))* (?!have\\b)(be )?(\\p{L}+)"
                    + "|\\b(?:consider|contemplat|discuss|debat|suggest|propos|recommend|avoid|risk|accus\\p{L}*(?: [\\p{L}'-]+){1,5}? of)\\p{L}* (\\p{L}+ing)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A word that may be a verb's past form, by its ending. */
    private static final Pattern DONE =
            Pattern.compile("(?U)\\b\\p{L}+(?<!ing|s|ful|ly|[eo]r|ion|able|al|ive|ment)\\b");

    private static final Set<String> PASSIVE = Set.of("was", "were", "been");
    private static final Set<String> NOT_DONE = Set.of("be", "to");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)\\W*\\z");

    private static final Pattern CLAUSE = Pattern.compile("[,;:()—–]|\\b(?:and|but|while|whereas|when|which|who)\\b");

    /**
     * What one thing is said to be, in words that say much the same.
     *
     * @param before with the noun that it stands before
     * @param there with the words that may be its noun
     * @param said as told of a subject
     */
    private record Measure(Pattern before, Pattern there, Pattern said) {

        static Measure of(String words) {
            return new Measure(
                    Pattern.compile("\\b(" + words + ") (\\p{L}+)", Pattern.CASE_INSENSITIVE),
                    Pattern.compile("\\b(?:" + words + ")(?:er|est)?\\b((?:[ ,]+[\\p{L}-]+){0,3})"),
                    Pattern.compile("\\b(?:is|are|was|were|so|too|very) (?:\\p{L}+ )?(?:" + words + ")\\b"));
        }

        /** Where a claim puts it before a noun of some words, and they put it before none: "a small town" of a town. */
        List<String> tooMuch(String claim, Statement words) {
            List<MatchResult> claimed = before.matcher(claim).results().toList();
            if (claimed.isEmpty() || said.matcher(words.plain()).find()) {
                return List.of();
            }
            Set<String> nouns = new HashSet<>();
            there.matcher(words.plain()).results().forEach(found -> nouns.addAll(Stems.of(found.group(1))));
            return claimed.stream()
                    .filter(found -> Stems.of(found.group(2)).stream()
                            .anyMatch(noun -> words.stems().contains(noun) && !nouns.contains(noun)))
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    private static final List<Measure> MEASURES = Stream.of(
                    "small|little|tiny|minor",
                    "large|big|huge|major|great|vast|giant|significant|substantial|considerable",
                    "famous|popular|well-known|renowned|celebrated")
            .map(Measure::of)
            .toList();

    private Overstatement() {}

    /** The verbs that a claim tells as done where the words tell them as to come alone: "met" where they say "is due to meet". */
    private static List<String> done(String claim, Statement words) {
        Map<String, String> toCome = new HashMap<>();
        TO_COME.matcher(words.plain())
                .results()
                .map(found -> found.group(3) == null
                        ? (found.group(1) == null ? "" : found.group(1)) + found.group(2)
                        : found.group(3))
                .forEach(verb -> Stems.of(verb).forEach(stem -> toCome.put(stem, verb)));
        if (toCome.isEmpty()) {
            return List.of();
        }
        Set<String> told = new HashSet<>(
                List.of(TO_COME.matcher(words.plain()).replaceAll("").split("[^\\p{L}]+")));
        return CLAUSE.splitAsStream(claim)
                .flatMap(clause -> DONE.matcher(clause)
                        .results()
                        .filter(verb -> isDone(verb.group(), clause.substring(0, verb.start()), toCome)))
                .map(MatchResult::group)
                .filter(verb -> !told.contains(verb.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Whether a verb stands in another form than what is to come, or as done to something where that is to be done to it. */
    private static boolean isDone(String verb, String before, Map<String, String> toCome) {
        Matcher word = LAST_WORD.matcher(before.toLowerCase(Locale.ROOT));
        String last = word.find() ? word.group(1) : "";
        return !UNSURE.matcher(before).find()
                && Stems.of(verb).stream()
                        .map(toCome::get)
                        .filter(Objects::nonNull)
                        .anyMatch(other -> other.startsWith("be ")
                                ? PASSIVE.contains(last)
                                : !other.equalsIgnoreCase(verb) && !NOT_DONE.contains(last));
    }

    /** The words of a claim that are too strong, as it writes them. */
    static List<String> in(String claim, Statement words) {
        List<String> strong = new ArrayList<>();
        if (ALL.matcher(claim).find()
                && FEWER.matcher(words.plain()).find()
                && !ALL.matcher(words.plain()).find()) {
            ALL.matcher(claim).results().map(MatchResult::group).forEach(strong::add);
        }
        Set<String> perhaps = new HashSet<>();
        Stream.of(PERHAPS, PROBABLY)
                .flatMap(pattern -> pattern.matcher(words.plain()).results())
                .forEach(unsure -> perhaps.addAll(Stems.of(unsure.group(1))));
        if (!perhaps.isEmpty() && !UNSURE.matcher(claim).find()) {
            WORD.matcher(claim)
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> Stems.of(word).stream().anyMatch(perhaps::contains))
                    .forEach(strong::add);
        }
        strong.addAll(done(claim, words));
        MEASURES.forEach(measure -> strong.addAll(measure.tooMuch(claim, words)));
        return strong;
    }
}
