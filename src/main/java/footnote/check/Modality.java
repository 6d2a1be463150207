package footnote.check;

import footnote.check.statement.Clauses;
import footnote.check.statement.Framing;
import footnote.check.statement.Negation;
import footnote.check.statement.Statement;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a claim tells as so where the words that it rests on tell it as possible, as hoped for, as a condition or as denied: "begins"
 * where they say "could begin". English.
 */
final class Modality {

    /** What may be or become so. */
    private static final Pattern PERHAPS = Pattern.compile(
            "(?i)\\b(?:may|might|could(?! not\\b)|(?:hop|wish|fear|believ|think|suspect|suggest|propos|urg|want)\\p{L}*(?! to\\b)(?: [\\p{L}'-]+){0,6}? (?:will|would|should))"
                    + "(?: (?:also|well|soon|still|even|not|therefore|thus|then|\\p{L}{3,}ly))*(?: (?:be|have been|have))?(?: (?:in|on|at|under|of|the|an?|put(?! to use\\b)|able to))* ((?:put to use|used) (?:in|to|for) \\p{L}+|\\p{L}+)");

    /** What follows is so as far as is known. */
    private static final Pattern PROBABLY = Pattern.compile(
            "\\b(?:probably|possibly|perhaps|maybe|likely|apparently|allegedly|reportedly|presumably|supposedly|purportedly) ((?:\\p{L}+ ?){1,3})");

    /** What is denied, or not known, behind a "that". */
    private static final Pattern NOT_THAT = Pattern.compile(
            "\\b(?:(?:no|not|never|nobody|n't)(?: \\p{L}+){1,4}?|den(?:y|ies|ied)|reject(?:s|ed)?) that ([^,;:.]+)"
                    + "|\\bwhether ([^,;:.]+?) (?:is|was|remains) (?:(?:not|n't)(?: yet)? |un)(?:clear|known|certain)"
                    + "|\\bno (?:evidence|sign|proof|indication|trace)s? of ([^,;:.]+)");

    /** What is only expected, asked for or wished. */
    private static final Pattern HOPED_FOR = Pattern.compile(
            "\\b(?:(?:expect(?:s|ed|ing)?|forecasts?|predict(?:s|ed|ing)?|projected|anticipat(?:es?|ed|ing)|target(?:s|ed|ing)|demand(?:s|ed|ing)|propos(?:es?|ed|ing)"
                    + "|want(?:s|ed|ing)?)(?! to\\b)|(?:ask(?:s|ed|ing)?|hop(?:es?|ed|ing)|call(?:s|ed|ing)?) for) ([^,;:.]+)");

    /** Tells that something is only expected, asked for or wished, or is needed for what somebody wants. */
    private static final Pattern HOPES = Pattern.compile(
            "(?i)\\b(?:forecast|predict|project|anticipat|target|demand|s(?:eek|ought)|ask|call|request|wish|intend|aim|need|requir|goal|estimat|outlook)\\p{L}*");

    /** What somebody says will come, as a noun: "pledged 500 homes". */
    private static final Pattern PROMISED =
            Pattern.compile("\\b(?:pledg|promis|vow|propos)(?:e[ds]?|ed|ing|s)?(?! (?:to|that)\\b) ([^,;:.]+)");

    /** To say that something will come, or next to nothing: "has made a promise". */
    private static final Pattern PROMISES = Pattern.compile(
            "(?i)(?:announc|commit|guarantee|offer|outlin|plan|pledg|promis|propos|suggest|unveil|vow)\\p{L}*|said|been|had|made|set");

    /** On what something else hangs. */
    private static final Pattern CONDITION = Pattern.compile("\\b(?:if|unless|provided that|should|until) ([^,;:.]+)");

    /** What something else doesn't hold for. */
    private static final Pattern EXCEPTION =
            Pattern.compile("\\b(?:unless|except(?: (?:for|if|in|on|when|where))?) ([^,;:.]+)");

    private static final Pattern EXCEPTS =
            Pattern.compile("(?i)\\b(?:unless|except\\p{L}*|only|but|apart from|other than)\\b");

    /** What a list of things to do says of one that isn't done. */
    private static final Pattern OPEN = Pattern.compile(
            ": (?:open|pending|planned|in progress|ongoing|outstanding|to ?do|not (?:yet )?(?:started|begun|done))(?=\\W*(?:;|\\z| \\())");

    private static final Pattern DONE_NOW = Pattern.compile(
            "(?i)\\b(?:ha(?:s|ve) been|was|were|(?:is|are) now) (?:\\p{L}+ly )?(?<verb>\\p{L}{3,}(?:ed|en|t))\\b");

    private static final Pattern STILL = Pattern.compile(
            "(?i)\\b(?:open|pending|planned|progress|due|yet|still|ongoing|outstanding|not|supposed|scheduled|meant)\\b|n['’]t\\b");

    /** Tells that something has come about. */
    private static final Pattern HAS_DONE = Pattern.compile(
            "(?i)\\b(?:ha(?:s|ve|d)|was|were)(?: \\p{L}+ly| already| now)? (?<verb>\\p{L}{3,}(?:ed|en|t))\\b");

    /** A word, with the "will" before it. */
    private static final Pattern WILL = Pattern.compile("(?:\\b(?:will|is to|are to) )?[\\p{L}\\p{N}'’-]+");

    private static final Pattern UNSURE = Pattern.compile(
            "(?i)\\b(?:(?-i:may)|might|can(?:not)?|could|would|should|possib\\p{L}+|probab\\p{L}+|apparent\\p{L}*|alleg\\p{L}*|reportedly|presum\\p{L}+|suspect\\p{L}*|potential\\p{L}*|perhaps|maybe|likely|expect\\p{L}*|plan(?:ned|ning)|plans?(?= to\\b)|(?<!\\b(?:the|an?|this|that|its) )plans?"
                    + "|propos\\p{L}+|suggest\\p{L}*|consider\\p{L}*|think\\p{L}*|thought|believ\\p{L}+|hop(?:e|es|ed|ing)|if|whether|unless|risk\\p{L}*"
                    + "|threat\\p{L}*|fear\\p{L}*|warn\\p{L}*|want\\p{L}*|not|no|never|able|capable)\\b|n['’]t\\b");

    private Modality() {}

    /** The words of a claim that are too sure, as it writes them. */
    static List<String> overstated(String claim, Statement words) {
        Stream<List<String>> asSo = isUnsure(claim)
                ? Stream.empty()
                : Stream.of(
                        sure(claim, words), hopedFor(claim, words), conditional(claim, words), promised(claim, words));
        Stream<List<String>> always =
                Stream.of(Tense.wrong(claim, words), denied(claim, words), excepted(claim, words), open(claim, words));
        return Stream.concat(asSo, always).flatMap(List::stream).toList();
    }

    private static List<String> sure(String claim, Statement words) {
        Set<String> perhaps = Stream.of(PERHAPS, PROBABLY)
                .flatMap(pattern -> pattern.matcher(words.plain()).results())
                .flatMap(unsure -> Stems.of(unsure.group(1)).stream())
                .collect(Collectors.toSet());
        return perhaps.isEmpty()
                ? List.of()
                : Clauses.words(WILL, claim, perhaps).toList();
    }

    /** The words of a claim that are told alone as what isn't known, or isn't said: "no consensus that it is reliable". */
    private static List<String> denied(String claim, Statement words) {
        Set<String> denied = words.nots() == 0 ? Set.of() : words.only(NOT_THAT);
        return denied.isEmpty()
                        || !Negation.in(claim).isEmpty()
                        || UNSURE.matcher(claim).results().anyMatch(unsure -> !Stems.meet(unsure.group(), denied))
                ? List.of()
                : Clauses.words(claim, denied).toList();
    }

    /** The words of a claim that are told alone as what somebody expects or asks for: "analysts had expected a profit of 380 million". */
    private static List<String> hopedFor(String claim, Statement words) {
        Set<String> hoped = words.only(HOPED_FOR);
        return hoped.isEmpty() || hopes(claim) ? List.of() : Clauses.content(claim, hoped);
    }

    /** What a claim tells as done that is told alone as a condition: "has agreed" where they say "if the regulator agrees". */
    private static List<String> conditional(String claim, Statement words) {
        Set<String> conditions = words.only(CONDITION);
        return conditions.isEmpty()
                ? List.of()
                : done(
                        claim,
                        done -> Stems.meet(done.group("verb"), conditions)
                                && !words.plain().contains(done.group("verb")));
    }

    /** What a claim tells as done to what is only promised: "has built 500 homes" where they say "has pledged 500 homes". */
    private static List<String> promised(String claim, Statement words) {
        Set<String> promised = words.only(PROMISED);
        return promised.isEmpty()
                ? List.of()
                : done(
                        claim,
                        done -> Stems.meet(claim.substring(done.end()), promised)
                                && !PROMISES.matcher(done.group("verb")).matches()
                                && !words.stems().containsAll(Stems.of(done.group("verb"))));
    }

    /** The verbs of what a claim tells as done, where that is so and so. */
    private static List<String> done(String claim, Predicate<MatchResult> is) {
        return HAS_DONE.matcher(claim)
                .results()
                .filter(is)
                .map(done -> done.group("verb"))
                .toList();
    }

    /** The words of a claim that denies something of what is told alone as an exception to that. */
    private static List<String> excepted(String claim, Statement words) {
        Set<String> exception = words.only(EXCEPTION);
        if (exception.isEmpty()
                || EXCEPTS.matcher(claim).find()
                || Negation.in(claim).isEmpty()) {
            return List.of();
        }
        Set<String> told = Stems.shared(exception, Framing.content(claim));
        return told.size() * 2 < exception.size()
                ? List.of()
                : Clauses.words(claim, told).toList();
    }

    /** What a claim tells as done that a list of things to do calls open. */
    private static List<String> open(String claim, Statement words) {
        return OPEN.matcher(words.plain()).find() && !STILL.matcher(claim).find()
                ? DONE_NOW.matcher(claim)
                        .results()
                        .map(done -> done.group("verb"))
                        .toList()
                : List.of();
    }

    /** Whether a claim tells that something is only expected, asked for or wished. */
    static boolean hopes(String claim) {
        return HOPES.matcher(claim).find();
    }

    static boolean isUnsure(String claim) {
        return UNSURE.matcher(claim).find();
    }
}
