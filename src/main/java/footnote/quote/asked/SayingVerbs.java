package footnote.quote.asked;

/** How it is told, or requested, that somebody says something, as regular expressions. English. */
public final class SayingVerbs {

    /** Behind a "spoke" that tells neither to whom nor where. */
    static final String OF_IT = "(?! (?:to|at|in|on|before|with)\\b)";

    /** How verbs begin that are of saying in whatever form. */
    static final String STEMS =
            "add|call|ask|warn|caution|promis|claim|argu|insist|announc|declar|stat|explain|report|den[iy]|admit|conced|confess|confirm"
                    + "|comment|suggest|describ|believ|predict|pledg|vow|prais|reject|attack|defend|urg|accus|blam|stress|reveal|repl|agre"
                    + "|refus|welcom|demand|propos";

    /** What a court or a study does that says so. */
    static final String FINDS = "(?:f(?:inds|ound)|rul(?:es|ed)|h(?:olds|eld))(?=(?:, [^,.;:]{1,40},)? that\\b)";

    /** That somebody tells something. */
    public static final String TELLS =
            "(?:sa(?:id|ys)|t(?:old|ells)|sp(?:oke|eaks)" + OF_IT + "|wr(?:ote|ites)|(?:" + STEMS
                    + "|complain|critici[sz]|dismiss|emphasi[sz]|respond|branded|label|express|hail|back)(?:ies|ied|[ei]?[sd]|t?ted|led|s)|"
                    + FINDS + ")";

    /** A request for somebody's words: "Give me a quote from …" */
    public static final String REQUESTED =
            "\\b(?i:(?:give|show|find|get)(?: me| us)? (?:(?:an?|the|some|any|all) )?(?:(?:direct|exact) )?"
                    + "(?:quot(?:e|es|ation|ations)|words|comments?|remarks?|statements?) (?:from|by))";

    private SayingVerbs() {}
}
