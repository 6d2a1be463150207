package footnote.quote.asked;

import java.util.regex.Pattern;

/** Whether somebody's words are asked for, and whether a text tells that anybody says something. English. */
public final class Saying {

    /** Behind a "spoke" that tells neither to whom nor where. */
    private static final String OF_IT = "(?! (?:to|at|in|on|before|with)\\b)";

    /** How verbs begin that are of saying in whatever form. */
    private static final String STEMS =
            "add|call|ask|warn|caution|promis|claim|argu|insist|announc|declar|stat|explain|report|den[iy]|admit|conced|confess|confirm"
                    + "|comment|suggest|describ|believ|predict|pledg|vow|prais|reject|attack|defend|urg|accus|blam|stress|reveal|repl|agre"
                    + "|refus|welcom|demand|propos";

    /** What a court or a study does that says so. */
    private static final String FINDS =
            "(?:f(?:inds|ound)|rul(?:es|ed)|h(?:olds|eld))(?=(?:, [^,.;:]{1,40},)? that\\b)";

    /** That somebody tells something, as a regular expression. */
    public static final String TELLS =
            "(?:sa(?:id|ys)|t(?:old|ells)|sp(?:oke|eaks)" + OF_IT + "|wr(?:ote|ites)|(?:" + STEMS
                    + "|complain|critici[sz]|dismiss|emphasi[sz]|respond|branded|label|express|hail|back)(?:ies|ied|[ei]?[sd]|t?ted|led|s)|"
                    + FINDS + ")";

    /** A request for somebody's words, likewise: "Give me a quote from …" */
    public static final String REQUESTED =
            "\\b(?i:(?:give|show|find|get)(?: me| us)? (?:(?:an?|the|some|any|all) )?(?:(?:direct|exact) )?"
                    + "(?:quot(?:e|es|ation|ations)|words|comments?|remarks?|statements?) (?:from|by))";

    /** Who asks what somebody said asks for words of theirs. */
    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\bwhat (?:do|does|did|has|have) .{1,80}?\\b(?:say|said|(?:tell|told)(?! [^?]*\\bto \\p{Ll})|answer|reply|comment)\\b(?! (?:apart|from))"
                    + "|" + REQUESTED + " \\p{L}"
                    + "|\\b(?:tell me|know|find out|hear|wonder) what (?!(?:is|was|are|were)\\b)[^?.,;]{1,60}? (?:said|says?|told|answered|replied)\\b");

    private static final String BY_COUNT = "by the (?:account|count|estimate|reckoning) of";

    /** A quotation, or that anybody said anything. */
    private static final Pattern SAYING = Pattern.compile(
            "(?i)[“”\"]|\\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|sp(?:eaks?|oken?)" + OF_IT
                    + "|wr(?:ote|ites?|itten)|maintain(?:s|ed)? that|" + FINDS
                    + "|(?:back|support)(?:s|ed)|consider(?:s|ed)?|according to|in (?:his|her|their|its) (?:view|words)"
                    + "|" + BY_COUNT
                    + "|(?!(?:state|not|point)\\b|(?-i:States)\\b)(?:" + STEMS
                    + "|mention|think|thought|expect|hop|fear|apologi|respon|answer|critici|testif|not|remark|point|recall|regret|doubt"
                    + "|object|oppos|favou?r|conclud|complain|condemn|recommend|advis|emphasi|deplor|assur|inform)(?:e|es|s|ed|d|ied|ies|y|ing|sed|ses|zed|zes)?)\\b");

    /** A quotation, or that one told of before said anything. */
    private static final Pattern QUOTING =
            Pattern.compile("[“”\"]|\\b(?:[Ss]?[Hh]e|[Tt]hey|I|[Ww]e)\\b(?: \\p{L}+){0,2}? " + TELLS
                    + "\\b|[Aa]ccording to|" + BY_COUNT + "|\\b" + TELLS + " (?:[Ss]?[Hh]e|[Tt]hey)\\b");

    private Saying() {}

    /** Whether somebody's words are asked for: "What did Ann Lee say about the mill?" */
    public static boolean isAskedFor(String question) {
        return ASKED.matcher(question).find();
    }

    /** Whether somebody's words are asked for, and some words hold neither a quotation nor that anybody said anything. */
    public static boolean isUnsaid(String question, String words) {
        return isAskedFor(question) && !SAYING.matcher(words).find();
    }

    /** Whether somebody's words are asked for, and some words hold neither a quotation nor that one told of before said anything. */
    public static boolean isUnsaidByAny(String question, String words) {
        return isAskedFor(question) && !QUOTING.matcher(words).find();
    }
}
