package footnote.check;

import footnote.search.Stems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a claim makes stronger than the words that it rests on: "always" where they say "often", "begins" where they say "could begin". English. */
final class Overstatement {

    private static final Pattern ALL = Pattern.compile(
            "(?<!\\b(?:not|at|in|after|above) )\\b(?:all(?! (?:but|the same|along|told|right)\\b|-)|every|always|everyone|everybody|everything"
                    + "|entire|entirely|completely|whole|wholly|invariably)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String NUMBER = "(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d[\\d,.]*)";

    private static final Pattern FEWER = Pattern.compile(
            "\\b(?:some|many|most|mostly|several|few|often|sometimes|usually|generally|frequently|occasionally|mainly|largely|partly|partially"
                    + "|nearly|almost|half|majority|minority|of (?:which|whom) (?:only |just |about )?" + NUMBER + "|"
                    + NUMBER
                    + " of (?:the|its|their|his|her|these|those|them))\\b",
            Pattern.CASE_INSENSITIVE);

    /** What may be or become so. */
    private static final Pattern PERHAPS = Pattern.compile(
            "\\b(?:may|might|could)(?: (?:also|well|soon|still|even))*(?: (?:be|have))? (\\p{L}+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNSURE = Pattern.compile(
            "\\b(?:may|might|can|could|would|should|possib\\p{L}+|potential\\p{L}*|perhaps|maybe|likely|expect\\p{L}*|plan(?:s|ned|ning)?"
                    + "|propos\\p{L}+|suggest\\p{L}*|consider\\p{L}*|think\\p{L}*|believ\\p{L}+|hop(?:e|es|ed|ing)|if|whether|unless|risk\\p{L}*"
                    + "|threat\\p{L}*|fear\\p{L}*|warn\\p{L}*|want\\p{L}*|not|no|never|able|capable)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("(?:\\b(?:will|is to|are to) )?\\b\\p{L}+");

    /** What one thing is said to be: the words of a line say much the same. */
    private static final List<String> MEASURES = List.of(
            "small|little|tiny|minor",
            "large|big|huge|major|great|vast|giant|significant|substantial|considerable",
            "famous|popular|well-known|renowned|celebrated");

    private Overstatement() {}

    /** The words of a claim that are too strong, as it writes them. */
    static List<String> in(String claim, Statement words) {
        List<String> strong = new ArrayList<>();
        if (ALL.matcher(claim).find()
                && FEWER.matcher(words.plain()).find()
                && !ALL.matcher(words.plain()).find()) {
            ALL.matcher(claim).results().map(MatchResult::group).forEach(strong::add);
        }
        Set<String> perhaps = new HashSet<>();
        PERHAPS.matcher(words.plain()).results().forEach(verb -> perhaps.addAll(Stems.of(verb.group(1))));
        if (!perhaps.isEmpty() && !UNSURE.matcher(claim).find()) {
            WORD.matcher(claim)
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> Stems.of(word).stream().anyMatch(perhaps::contains))
                    .forEach(strong::add);
        }
        MEASURES.forEach(measure -> strong.addAll(measured(measure, claim, words)));
        return strong;
    }

    /** The words of a measure that a claim puts before a noun of some words, where they put none before it: "a small town" of a town. */
    private static List<String> measured(String measure, String claim, Statement words) {
        Pattern before = Pattern.compile("\\b(" + measure + ") (\\p{L}+)", Pattern.CASE_INSENSITIVE);
        Pattern there = Pattern.compile("\\b(?:" + measure + ")(?:er|est)?\\b((?:[ ,]+[\\p{L}-]+){0,3})");
        Pattern said = Pattern.compile("\\b(?:is|are|was|were|so|too|very) (?:\\p{L}+ )?(?:" + measure + ")\\b");
        Set<String> nouns = new HashSet<>();
        there.matcher(words.plain()).results().forEach(found -> nouns.addAll(Stems.of(found.group(1))));
        return before.matcher(claim)
                .results()
                .filter(found -> Stems.of(found.group(2)).stream()
                                .anyMatch(noun -> words.stems().contains(noun) && !nouns.contains(noun))
                        && !said.matcher(words.plain()).find())
                .map(found -> found.group(1))
                .toList();
    }
}
