package footnote.check;

import footnote.check.statement.Quantity;
import footnote.check.statement.QuantityReader;
import footnote.check.statement.Statement;
import footnote.grammar.NumberWords;
import footnote.grammar.Superlatives;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a claim makes stronger than the words that it rests on: "always" where they say "often", "begins" where they say "could begin". English. */
final class Overstatement {

    private static final Pattern ALL = Pattern.compile(
            "(?i)(?<!\\b(?:not|in|after|above) |\\bat (?!all \\p{L}{2,20}s\\b))\\ball(?! (?:but|the same|along|told|right)\\b|-)\\b|(?<!\\bnot )\\b(?:both|every|always|everyone|everybody|everything"
                    + "|entire|entirely|completely|whole|wholly|invariably|unanimous(?:ly)?)\\b");

    private static final String NUMBER = "(?:" + NumberWords.ALL + "|\\d[\\d,.]*)";

    private static final Pattern FEWER = Pattern.compile(
            "(?i)\\b(?:some|many|most|mostly|several|few|often|sometimes|usually|generally|frequently|occasionally|mainly|largely|partly|partially"
                    + "|nearly|almost|half|majority|minority|votes to|except(?:ing)?|remaining|the rest|(?:the )?others|the other|only(?: (?:in|on|at|for|with)|(?=\\s*(?:[).;,:]|$)))|of (?:which|whom) (?:only |just |about )?"
                    + NUMBER + "|"
                    + NUMBER
                    + " (?:out of|of (?:the|its|their|his|her|these|those|them|\\d+)))\\b");

    private static final String SHARE = "(?:half|thirds?|quarters?|fifths?|tenths?|per ?cent|%|most|many|some|few|"
            + NUMBER + ") of (?:the|its|their|his|her|these|those|our)\\b";

    /** A number of which a part is told: "half of the 400 guests", "a third of the works, which cost 180,000 pounds in all". */
    private static final Pattern IN_PART =
            Pattern.compile("\\b" + SHARE + "(?: \\p{L}+){0,2} (?<of>" + NUMBER + ")\\b|\\b" + SHARE
                    + "(?: [\\p{L}-]+){1,3}, which (?<verb>\\p{L}+)(?<sum>(?: \\p{L}+){0,3} (?:\\p{Sc} ?)?" + NUMBER
                    + "(?: \\p{L}+)?)");

    private static final Pattern PART = Pattern.compile(FEWER.pattern() + "|\\b" + SHARE);

    /** How many there are of something. */
    private static final Pattern THERE_ARE = Pattern.compile(
            "(?i)\\b(?:there|ha(?:s|ve|d)(?!(?: \\p{L}+)? (?:been|\\p{L}+ed)\\b)|count(?:s|ed)?|number(?:s|ed)?|total(?:s|led)?|in all|altogether)\\b");

    private static final Pattern LINKED =
            Pattern.compile("\\b(?:associat|link|correlat|connect)\\p{L}* (?:to|with)\\b");

    private static final Pattern CAUSES = Pattern.compile(
            "(?i)\\b(?:caus(?:e|es|ed|ing)|(?:leads?|leading|led) to|result(?:s|ed|ing)? in|trigger\\p{L}*|because|due to|brought on|result of)\\b");

    /** What has to be. */
    private static final Pattern MUST = Pattern.compile(
            "(?i)\\b(?:must(?!n)|(?:ha(?:s|ve)|needs?) to|compulsory|mandatory|obligatory|required|obliged|requires?)\\b");

    private static final Pattern COMPELS = Pattern.compile(MUST.pattern()
            + "|\\b(?:need\\p{L}*|oblig\\p{L}+|requir\\p{L}+|compel\\p{L}*|forc\\p{L}+|necess\\p{L}+)\\b");

    /** What would be better. */
    private static final Pattern SHOULD = Pattern.compile(
            "\\b(?:should|ought to|prefer\\p{L}*|recommend\\p{L}*|advis\\p{L}+|encourag\\p{L}+|suggest\\p{L}*|desirable|optional|voluntary)\\b");

    /** What somebody has made up his mind on. */
    private static final Pattern DECIDES =
            Pattern.compile("(?i)\\b(?:decided|resolved|approved|adopted|agreed|voted)\\b(?! (?:against|not)\\b)");

    private static final Pattern DECIDED = Pattern.compile(
            "\\b(?:decid|decision|resol|approv|adopt|agree|vot|pass|accept|chose|choice|back|endors|ratif|sign|order|rul|settl|confirm|elect|appoint|grant|allow|will\\b|introduc)\\p{L}*");

    /** What somebody would like to be decided. */
    private static final Pattern PROPOSES = Pattern.compile(
            "\\b(?:propos|suggest|recommend|urg|request|consider|discuss|debat|call(?:s|ed|ing)? (?:for|on)\\b|ask(?:s|ed|ing)?\\b)\\p{L}*");

    private static final Pattern BOTH = Pattern.compile("(?i)\\bboth\\b");

    /** What tells of more than one, or gives a row of a table several cells. */
    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(?:both|two|twice|either|each|neither|pair|couple|and|or|all|every\\p{L}*|too|also|together|2)\\b|&|;[^;:]+: ");

    /** Whom nothing is allowed. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)\\b(?:no[ -]one|nobody)(?= (?:may|can|could|might|must|(?:is|was|will be) (?:allowed|permitted|entitled))\\b)");

    private static final Pattern OF_ALL =
            Pattern.compile("\\b(?:no|none|nobody|never|nothing|neither|nor|without|any\\p{L}*|all|every\\p{L}*)\\b");

    /** What compares two things. */
    private static final Pattern COMPARES =
            Pattern.compile("(?i)\\b(?:(?:more|less) \\p{L}+|(?!rather\\b|other\\b)\\p{L}{3,}er) than\\b(?! (?:"
                    + NUMBER + "|an?|half)\\b)");

    /** What compares two things in one way or another. */
    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:than|compar\\p{L}+|versus|vs|more|less|fewer|better|worse|twice|double|times|half|most|least|best|worst|only|prefer\\p{L}*"
                    + "|ahead|behind|exceed\\p{L}*|out\\p{L}{4,}|\\p{L}{2,}(?:est|ier))\\b|\\b(?:high|low|old|young|long|short|tall|larg|bigg|small|fast|slow"
                    + "|cheap|strong|weak|great|rich|poor|saf|wid|deep|hott|cold|warm)er\\b|\\d.*\\d");

    private static final String RANKS =
            "most|least|best|worst|top|record|lead\\p{L}*|first|last|ahead|behind|\\p{L}{2,}est|than (?:any|all|the others?)";

    /** What something is more than all others, which figures may tell. */
    private static final Pattern SUPERLATIVE = Pattern.compile(
            "(?i)(?<!\\b(?:of|among) )\\b(?:the|its|his|her|their|our)(?: \\p{L}+['’]s)? (?:(?:most|least) (?!of\\b)\\p{L}{3,}"
                    + "|" + Superlatives.ENDING + "|best|worst)\\b");

    private static final Pattern SUPERIOR = Pattern.compile(
            "\\b(?:" + RANKS
                    + "|main|chief|prim\\p{L}+|principal|peak|maxim\\p{L}+|minim\\p{L}+|ever|only|champion\\p{L}*|winn\\p{L}+|won|favou?rite|prefer\\p{L}*"
                    + "|number one|more \\p{L}+ than|\\p{L}{2,}er than|un(?:matched|rivall?ed|paralleled)|outperform\\p{L}*)\\b|\\d.*\\d");

    /** What is so of all times. */
    private static final Pattern EVER = Pattern.compile(
            "(?i)(?<!\\b(?:for|if|than|hardly|scarcely|not|no) )\\bever\\b(?! (?:since|more|again|so)\\b)"
                    + "|(?<=est\\b[^,;:.]{1,40})\\b(?:in the world|worldwide|on earth)\\b");

    private static final Pattern OF_ALL_TIMES = Pattern.compile(
            "\\b(?:ever|never|all[ -]time|history|historic|records?|first|always|unprecedented|yet|world\\p{L}*|earth|global\\p{L}*)\\b");

    /** "The first to sail", "the first clock used there". */
    private static final Pattern THE_FIRST = Pattern.compile(
            "(?i)\\bthe first(?= (?:[\\p{L}-]+ ){0,3}?(?:to|used|known|made|built|ever|that|who|in|on|by)\\b)");

    private static final Pattern FIRST = Pattern.compile(
            "\\b(?:first\\p{L}*|1st|earl\\p{L}+|oldest|original\\p{L}*|initial\\p{L}*|debut\\p{L}*|inaugura\\p{L}*|maiden|pioneer\\p{L}*|start\\p{L}*|beg[aiu]n\\p{L}*"
                    + "|premi\\p{L}+|found\\p{L}*|invent\\p{L}*|introduc\\p{L}+|new|never|launch\\p{L}*|open\\p{L}*|one|before)\\b");

    private Overstatement() {}

    /** The words of a claim that are too strong, as it writes them. */
    static List<String> in(String claim, Statement words) {
        return Stream.of(
                        all(claim, words),
                        whole(claim, words),
                        Modality.overstated(claim, words),
                        causes(claim, words),
                        compels(claim, words),
                        decides(claim, words),
                        unlessIn(words, OF_ALL, NOBODY, claim),
                        unlessIn(words, SEVERAL, BOTH, claim),
                        unlessIn(words, COMPARED, COMPARES, claim),
                        ranked(claim, words))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<String> all(String claim, Statement words) {
        List<String> all = unlessIn(words, ALL, ALL, claim);
        return all.isEmpty() || FEWER.matcher(words.plain()).find() ? all : List.of();
    }

    /** The numbers of a claim that are told alone as those of which a part did or got what the claim tells. */
    private static List<String> whole(String claim, Statement words) {
        List<Quantity> told = words.quantities().isEmpty() ? List.of() : QuantityReader.in(claim);
        List<MatchResult> parts = told.isEmpty()
                ? List.of()
                : IN_PART.matcher(words.plain()).results().toList();
        if (parts.isEmpty()
                || PART.matcher(claim).find()
                || THERE_ARE.matcher(claim).find()) {
            return List.of();
        }
        List<Quantity> rest = QuantityReader.in(IN_PART.matcher(words.plain()).replaceAll(" "));
        List<Quantity> wholes = parts.stream()
                .filter(part -> part.group("verb") == null || !Stems.meet(part.group("verb"), claim))
                .flatMap(part ->
                        QuantityReader.in(part.group("verb") == null ? part.group("of") : part.group("sum")).stream())
                .toList();
        return told.stream()
                .filter(number -> wholes.stream().anyMatch(whole -> whole.carries(number)))
                .filter(number -> rest.stream().noneMatch(other -> other.carries(number)))
                .map(Quantity::written)
                .toList();
    }

    private static List<String> causes(String claim, Statement words) {
        List<String> causes = unlessIn(words, CAUSES, CAUSES, claim);
        return causes.isEmpty() || LINKED.matcher(words.plain()).find() ? causes : List.of();
    }

    /** What has to be in a claim and only should be in some words. */
    private static List<String> compels(String claim, Statement words) {
        return SHOULD.matcher(words.plain()).find()
                        && !COMPELS.matcher(words.plain()).find()
                ? MUST.matcher(claim).results().map(MatchResult::group).toList()
                : List.of();
    }

    /** What is decided in a claim and only proposed in some words. */
    private static List<String> decides(String claim, Statement words) {
        return PROPOSES.matcher(words.plain()).find() ? unlessIn(words, DECIDED, DECIDES, claim) : List.of();
    }

    private static List<String> ranked(String claim, Statement words) {
        return Stream.of(
                        unlessIn(words, SUPERIOR, SUPERLATIVE, claim),
                        unlessIn(words, FIRST, THE_FIRST, claim),
                        unlessIn(words, OF_ALL_TIMES, EVER, claim))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** What is strong in a claim, where nothing of the kind is told in some words. */
    private static List<String> unlessIn(Statement words, Pattern told, Pattern strong, String claim) {
        List<String> found =
                strong.matcher(claim).results().map(MatchResult::group).toList();
        return found.isEmpty() || told.matcher(words.plain()).find() ? List.of() : found;
    }
}
