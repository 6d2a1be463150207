package footnote.quote.asked;

/** What people do who say something, as regular expressions. English. */
public final class SayingVerbs {

    /** Behind a "spoke" that tells neither to whom nor where. */
    static final String OF_IT = "(?! (?:to|at|in|on|before|with)\\b)";

    /** That somebody tells something. */
    public static final String TELLS = "(?:sa(?:id|ys)|t(?:old|ells)|sp(?:oke|eaks)" + OF_IT
            + "|wr(?:ote|ites)|(?:add|call|ask|warn|caution|promis|claim|argu|insist|announc|declar"
            + "|stat|explain|report|den[iy]|admit|conced|confess|confirm|comment|suggest|describ|believ|predict|pledg|vow|critici[sz]|prais|reject|attack|defend|dismiss"
            + "|urg|accus|blam|stress|emphasi[sz]|reveal|repl|respond|agre|refus|welcom|branded|label|demand|propos|express|hail|back)(?:ies|ied|[ei]?[sd]|t?ted|led|s))";

    private SayingVerbs() {}
}
