package footnote.check;

import footnote.check.statement.Statement;
import footnote.grammar.CalendarWords;
import footnote.grammar.NumberWords;
import footnote.grammar.Superlatives;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a claim makes stronger than the words that it rests on: "always" where they say "often", "begins" where they say "could begin". English. */
final class Overstatement {

    static final String NUMBER = "(?:" + NumberWords.ALL + "|\\d[\\d,.]*)";

    private static final String ALL =
            "(?i)(?<!\\b(?:not|in|after|above) |\\bat (?!all \\p{L}{2,20}s\\b))\\ball(?! (?:but|the same"
                    + "|along|told|right)\\b|-)\\b|(?<!\\bnot )\\b(?:both|every|always|everyone|everybody|everything|entire|entirely"
                    + "|completely|whole|wholly|invariably|unanimous(?:ly)?)\\b";

    /** Tells that it isn't all. */
    static final String FEWER =
            "(?i)\\b(?:some|many|most|mostly|several|few|often|sometimes|usually|generally|frequently"
                    + "|occasionally|mainly|largely|partly|partially|nearly|almost|half|majority|minority|votes to|except(?:ing)?"
                    + "|remaining|the rest|(?:the )?others|the other|only(?: (?:in|on|at|for|with)|(?=\\s*(?:[).;,:]|$)))|of (?:which"
                    + "|whom) (?:only |just |about )?" + NUMBER + "|" + NUMBER
                    + " (?:out of|of (?:the|its|their|his|her|these|those|them|\\d+)))\\b";

    private static final String CAUSES =
            "(?i)\\b(?:caus(?:e|es|ed|ing)|(?:leads?|leading|led) to|result(?:s|ed|ing)? in"
                    + "|trigger\\p{L}*|because|due to|brought on|result of)\\b";

    private static final String AT_ONCE =
            "(?i)\\b(?:at once|immediately|instantly|(?:right|straight) ?away)\\b(?! (?:after|before|in|at)\\b)";

    private static final String MUST =
            "(?i)\\b(?:must(?!n)|(?:ha(?:s|ve)|needs?) to|compulsory|mandatory|obligatory|required|obliged|requires?)\\b";

    /**
     * Words that are too strong for others which tell nothing of their kind.
     *
     * @param strong what they are in a claim
     * @param borne what others tell that bears them out
     * @param weak what others tell instead that doesn't; empty for whatever they tell
     */
    private record Strength(Pattern strong, Pattern borne, Pattern weak) {

        static Strength of(String strong, String borne, String weak) {
            return new Strength(Pattern.compile(strong), Pattern.compile(borne), Pattern.compile(weak));
        }

        Stream<String> missing(String claim, Statement words) {
            List<String> found =
                    strong.matcher(claim).results().map(MatchResult::group).toList();
            return found.isEmpty()
                            || borne.matcher(words.plain()).find()
                            || !weak.matcher(words.plain()).find()
                    ? Stream.empty()
                    : found.stream();
        }
    }

    private static final Strength OF_ALL = Strength.of(ALL, ALL, FEWER);

    private static final List<Strength> OTHERS = List.of(
            // All of them, and all but some
            Strength.of(
                    "(?:" + ALL + ")(?![^.;:]* (?:but|except|apart|other than|bar|save|excluding)\\b)",
                    "(?!)",
                    "\\b(?:all|every)(?: of)?(?: (?:the|its|their))? [\\p{L}-]+ (?:(?:but|bar|save|except)(?: for)? (?:the|its|his|her|their|a|"
                            + NUMBER + ")\\b|(?:except|excluding|apart from|other than|with the exception of)\\b)"),
            // Hardly any, and some
            Strength.of(
                    "(?i)(?<!\\b(?:a|the|last|next|past|first|every|these|those|of) )\\bfew\\b",
                    "(?<!\\ba )(?<!\\ba good )\\bfew(?:er|est)?\\b|\\b(?:hardly|barely|scarcely|rarely|seldom|only|just|not?|none|low|minority|little)\\b|n't\\b|\\d",
                    "\\ba (?:good )?few\\b|\\b(?:many|most|several)\\b"),
            // What is sold, and what may be bought
            Strength.of(
                    "(?i)\\b(?:sold|bought|acquired)\\b",
                    "\\b(?:sold|bought|buy(?:s|ers?|ing)?|acqui\\p{L}*|purchas\\p{L}*|(?<!for )sales?|sell(?:s|ers?|ing)?|takeover|deal|paid)\\b",
                    "\\b(?:offer(?:s|ed|ing)?|for sale|bids?|on the market|asking price)\\b"),
            // What makes something so, and what only comes with it
            Strength.of(CAUSES, CAUSES, "\\b(?:associat|link|correlat|connect)\\p{L}* (?:to|with)\\b"),
            // What has to be, and what would be better
            Strength.of(
                    MUST,
                    MUST + "|\\b(?:need\\p{L}*|oblig\\p{L}+|requir\\p{L}+|compel\\p{L}*|forc\\p{L}+|necess\\p{L}+)\\b",
                    "\\b(?:should|ought to|prefer\\p{L}*|recommend\\p{L}*|advis\\p{L}+|encourag\\p{L}+|suggest\\p{L}*|desirable|optional|voluntary)\\b"),
            // What somebody has made up his mind on, and what somebody would like to be decided
            Strength.of(
                    "(?i)\\b(?:decided|resolved|approved|adopted|agreed|voted)\\b(?! (?:against|not)\\b)",
                    "\\b(?:decid|decision"
                            + "|resol|approv|adopt|agree|vot|pass|accept|chose|choice|back|endors|ratif|sign|order|rul|settl|confirm|elect"
                            + "|appoint|grant|allow|will\\b|introduc)\\p{L}*",
                    "\\b(?:propos|suggest|recommend|urg|request|consider|discuss|prefer"
                            + "|debat|call(?:s|ed|ing)? (?:for|on)\\b|ask(?:s|ed|ing)?\\b)\\p{L}*"),
            // Whom nothing is allowed
            Strength.of(
                    "(?i)\\b(?:no[ -]one|nobody)(?= (?:may|can|could|might|must|(?:is|was|will be) (?:allowed|permitted"
                            + "|entitled))\\b)",
                    "\\b(?:no|none|nobody|never|nothing|neither|nor|without|any\\p{L}*|all|every\\p{L}*)\\b",
                    ""),
            // More than one, or the several cells of a table's row
            Strength.of(
                    "(?i)\\bboth\\b(?![^,;:.]{1,60} and\\b)",
                    "\\b(?:both|two|twice|either|each|neither|pair|couple|and|or|all|every\\p{L}*|too|also"
                            + "|together|2)\\b|&|;[^;:]+: ",
                    ""),
            // What compares two things, in one way or another
            Strength.of(
                    "(?i)\\b(?:(?:more|less) \\p{L}+|(?!rather\\b|other\\b)\\p{L}{3,}er) than\\b(?! (?:" + NUMBER
                            + "|an?|half)\\b)",
                    "\\b(?:than|compar\\p{L}+|versus|vs|more|less|fewer|better|worse|twice|double|times|half|most"
                            + "|least|best|worst|only|prefer\\p{L}*|ahead|behind|exceed\\p{L}*|out\\p{L}{4,}|\\p{L}{2,}(?:est|ier))\\b"
                            + "|\\b(?:high|low|old|young|long|short|tall|larg|bigg|small|fast|slow|cheap|strong|weak|great|rich|poor|saf|wid"
                            + "|deep|hott|cold|warm)er\\b|\\d.*\\d",
                    ""),
            // What something is more than all others, which figures may tell
            Strength.of(
                    "(?i)(?<!\\b(?:of|among) )\\b(?:the|its|his|her|their|our)(?: \\p{L}+['’]s)? (?:(?:most"
                            + "|least) (?!of\\b)\\p{L}{3,}|" + Superlatives.ENDING + "|best|worst)\\b",
                    "\\b(?:most|least|best|worst|top"
                            + "|record|lead\\p{L}*|first|last|ahead|behind|\\p{L}{2,}est|than (?:any|all|the others?)|main|chief|prim\\p{L}+"
                            + "|principal|peak|maxim\\p{L}+|minim\\p{L}+|ever|only|champion\\p{L}*|winn\\p{L}+|won|favou?rite|prefer\\p{L}*"
                            + "|number one|more \\p{L}+ than|\\p{L}{2,}er than|un(?:matched|rivall?ed|paralleled)|outperform\\p{L}*)\\b|\\d.*\\d",
                    ""),
            // "The first to sail", "the first clock used there"
            Strength.of(
                    "(?i)\\bthe first(?= (?:[\\p{L}-]+ ){0,3}?(?:to|used|known|made|built|ever|that|who|in|on|by)\\b)",
                    "\\b(?:first\\p{L}*|1st|earl\\p{L}+|oldest|original\\p{L}*|initial\\p{L}*|debut\\p{L}*|inaugura\\p{L}*|maiden|pioneer\\p{L}*|start\\p{L}*|beg[aiu]n\\p{L}*|premi\\p{L}+|found\\p{L}*|invent\\p{L}*|introduc\\p{L}+|new|never|launch\\p{L}*|open\\p{L}*|one|before)\\b",
                    ""),
            // One of two, where both have to
            Strength.of(
                    "(?i)\\b(?:either(?! way\\b)(?![^.;:]* or\\b)|(?:(?:just|only) )?one of (?:the|its|his|her|their)|(?:just|only) one)\\b",
                    "\\b(?:either|any|one|or)\\b",
                    "\\bboth\\b(?=[^.;:]*\\b(?:must|ha(?:s|ve) to|needs? to|required?|obliged)\\b)"),
            // Nothing but what somebody does who alone does it
            Strength.of(
                    "(?i)(?<=\\b(?:can|may|could|might) )only\\b(?! be\\b)(?![^.;:]* (?:if|as|when|where|with|by|unless|in|on|at)\\b)",
                    "\\b(?:can|may|could|might) only\\b(?! be\\b)",
                    "\\bby [^,;:.]{1,40} only\\b|\\bonly (?:by|(?:[\\p{L}-]+ ){1,2}(?:can|may|could|might))\\b"),
            // Without delay
            Strength.of(
                    AT_ONCE,
                    AT_ONCE + "|\\b(?:as soon as|same day|automatic\\p{L}*|prompt\\p{L}*)\\b",
                    "\\b(?:after|before|for|within|in|another|takes?|up to) (?:[\\p{L}-]+ ){0,2}?(?:\\d+|an?|several|"
                            + NumberWords.ALL + ") (?:[\\p{L}-]+ )?(?:" + CalendarWords.UNITS + ")s?\\b"),
            // What is so of all times
            Strength.of(
                    "(?i)(?<!\\b(?:for|if|than|hardly|scarcely|not|no) )\\bever\\b(?! (?:since|more|again|so)\\b)"
                            + "|(?<=est\\b[^,;:.]{1,40})\\b(?:in the world|worldwide|on earth)\\b",
                    "\\b(?:ever|never|all[ -]time|(?:\\p{L}{2,}est|best|worst|most \\p{L}+)\\b[^,;:.]{0,30} (?:i|he|she|it|we|they|one) (?:has|have|had)|history"
                            + "|historic|records?|first|always|unprecedented|yet|world\\p{L}*|earth|global\\p{L}*)\\b",
                    ""));

    private Overstatement() {}

    /** The words of a claim that are too strong, as it writes them. */
    static List<String> in(String claim, Statement words) {
        return Stream.of(
                        OF_ALL.missing(claim, words),
                        PartOfNumber.overstated(claim, words),
                        Modality.overstated(claim, words).stream(),
                        OTHERS.stream().flatMap(strength -> strength.missing(claim, words)))
                .flatMap(missing -> missing)
                .distinct()
                .toList();
    }
}
