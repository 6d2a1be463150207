package footnote.check;

import footnote.check.statement.Clauses;
import footnote.check.statement.Negation;
import footnote.check.statement.Statement;
import footnote.grammar.AuxiliaryVerbs;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What some words tell only as somebody's claim, charge, view or denial, and a claim tells as a fact: "the ferry is unsafe" where "critics
 * claim that the ferry is unsafe". What is plainly said of an event counts as told. English.
 */
final class Allegation {

    private static final String CLAIMS =
            "claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing)|contend(?:s|ed|ing)?|insist(?:s|ed|ing)?|assert(?:s|ed|ing)?"
                    + "|maintain(?:s|ed|ing)?|boast(?:s|ed|ing)?";

    private static final String HOLDS =
            "(?<!\\b(?:court|judge|judges|tribunal|jury) )(?:holds?|held)|believ(?:es?|ed|ing)|think(?:s|ing)?|thought|suspect(?:s|ed|ing)?|judg(?:es?|ed|ing)|consider(?:s|ed|ing)?";

    private static final String CHARGE =
            "(?:allegation|accusation|claim|charge|rumou?r|suspicion|assertion|contention|insinuation)s?";

    private static final String DENIES =
            "(?:den(?:y|ies|ied|ying)|(?:reject|disput|dismiss|refut|rebut|contest)(?:e?s|e|ed|ing)?)";

    private static final String DENIED =
            "(?:report|story|stories|suggestion|speculation|idea|notion|view|impression|criticism|theory|theories)s?";

    /** What is said of what isn't so. */
    private static final String FALSE =
            "(?:an? (?:[\\p{L}-]+ )?(?:myth|lie|hoax|misconception|fabrication|fallacy)|false|untrue|not true|wrong|incorrect|inaccurate|baseless"
                    + "|unfounded|groundless|misleading|mistaken|nonsense|fake|debunked|fiction|invented|made up|exaggerated)";

    /** What a clause of the words goes on to. */
    private static final String REST =
            "(.+?)(?=[;:.!?](?!\\d)|, (?:but|and|while|whereas|although|though|which|who)\\b| but\\b|\\z)";

    private static final String CALLS =
            "(?:call|consider|regard|view|deem|label|labell|brand|describ|denounc|decri|condemn|look)(?:e?s|e|ed|ing)?";

    /** What somebody calls something: "calls the bay a dump", "looked on it as a breach"; not what it is called by all. */
    private static final String CALLED =
            "\\b(?:(?:which|whom|that) (?:(?!(?:be|is|are|was|were|been|being)\\b)[\\p{L}'’-]+ ){1,3}?" + CALLS
                    + " (?:as )?"
                    + "|(?<!\\b(?:be|is|are|was|were|been|being|widely|often|commonly|also|sometimes|usually) )" + CALLS
                    + " (?:(?:on|upon) )?(?:(?!that\\b|wh|to\\b|for\\b|by\\b)[\\p{L}'’-]+ ){0,5}?(?!(?:the|an?) )[\\p{L}'’-]+ (?:as )?)"
                    + "(?:an? [“\"]?|(?:the )?[“\"])((?:(?!(?:of|for|to|in|on|at|that|which|and|but)\\b)[\\p{L}'-]+ ?){1,3})";

    private static final Pattern ALLEGED = Pattern.compile("\\b(?:(?:" + CLAIMS + "|" + HOLDS + "),? that " + REST
            + "|(?:" + CLAIMS
            + "|thinks?|thought|believe[sd]?) (?=(?:(?!that\\b|wh|to\\b|of\\b|in\\b)[\\p{L}'-]+ ){1,5}(?:"
            + AuxiliaryVerbs.ALL
            + ")\\b)" + REST
            + "|(?:claims?|claimed|alleged|rumou?red|suspected|believed|reputed) to (?:have|be)\\b" + REST
            + "|(?:is|are|was|were) (?:\\p{L}+ly |also )?(?:thought|believed|said|reported|understood|held) to " + REST
            + "|(?<!\\bin )" + CHARGE + " (?:that|of) " + REST
            + "|" + DENIES + " (?:[\\p{L}'-]+ ){0,4}?" + DENIED + " (?:that|of) " + REST
            + "|" + DENIED + " that ([^;:.!?]+?) (?:(?:is|are|was|were|ha(?:s|ve) been) )?(?:\\p{L}+ly )?" + FALSE
            + "(?=\\W*\\z|[,;:.!?)–—]| (?:and|but|as|because|by|in|to|according)\\b)"
            + "|(?:is|was|'s) (?:\\p{L}+ly )?" + FALSE + " that " + REST
            + "|(?:false|wrong|mistaken|erroneous|incorrect)ly (?:[\\p{L}'-]+ ){1,3}?that " + REST
            + "|(?:accus(?:e|es|ed|ing)|suspect(?:s|ed)) (?:[\\p{L}'-]+ ){0,6}?of " + REST
            + "|charged with (?!\\p{L}+ing (?:the|its|a) (?:task|job)\\b)" + REST
            + ")|(?<=\\A|[.;] )([^.;:]+),[”\"]? (?:[\\p{L}'-]+ ){1,5}(?:" + CLAIMS + ")(?=[.;]|\\z)|" + CALLED);

    /** What tells whose word something is. */
    private static final Pattern ATTRIBUTED = Pattern.compile(
            "(?i)\\b(?:sa(?:y|ys|id|ying)|tell|tells|told|(?:accord|claim|alleg|accus|charg|den[iy]|reject|disput|dismiss|refut|report|argu|insist|contend|maintain|assert"
                    + "|hold|held|consider|regard|view|deem|judg|call|describ|label|brand|denounc|believ|think|thought|suspect|suppos|purport|opinion|account"
                    + "|fear|warn|complain|rumo|critici|blame|suggest|express|voic|announc|explain|emphasi|stress|declar|acknowledg|mention|eyes|boast|look)\\p{L}*|sees|seen|states? that|stated|for its part)\\b");

    /** What makes a charge a fact. */
    private static final Pattern PROVED = Pattern.compile(
            "\\b(?:convict\\p{L}*|guilty|admit\\p{L}*|confess\\p{L}*|prove[dns]?|confirm\\p{L}*|(?<!\\bto )show(?:s|ed|n)|sentenced|found)\\b");

    private Allegation() {}

    /**
     * The words that a claim tells as a fact, as it writes them.
     *
     * @param under stems of the line that the claim is an item below
     */
    static List<String> asFact(String claim, Set<String> under, Statement words) {
        if (isAttributed(claim + ' ' + String.join(" ", under))
                || Modality.isUnsure(claim)
                || PROVED.matcher(words.plain()).find()) {
            return List.of();
        }
        Set<String> alleged = words.only(ALLEGED);
        return alleged.isEmpty() || !Negation.in(claim).isEmpty() ? List.of() : Clauses.content(claim, alleged);
    }

    /** Whether a claim says whose word it tells. */
    static boolean isAttributed(String claim) {
        return ATTRIBUTED.matcher(claim).find();
    }
}
