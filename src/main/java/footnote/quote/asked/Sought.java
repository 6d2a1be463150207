package footnote.quote.asked;

import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.CalendarWords;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a question asks the name or the number of, or who did something to: the role in "Who is the CEO of Kestrel?", the relation in "What is the name of Tom's
 * wife?", the thing in "How many camels died?"; or the only word in it beside names: "Where was Ann Lee buried?". An article that has
 * neither the word nor one like it hardly tells.
 */
public final class Sought {

    /** The thing, up to what is told of it. */
    private static final String END =
            "(?= (?:of|at|for|in|on|to|from|with|before|after|under|behind|who|that|when|during|by|and)\\b|[ ?.!]*$)";

    private static final String WORD = "\\p{N}*\\p{L}[\\p{L}\\p{N}-]*";

    private static final String THING = "(?<thing>" + WORD + "(?:['’]s)?(?: " + WORD + "){0,3}?)" + END;

    private static final String WHAT_IS =
            "\\b(?:what|how (?:much|high|big|large))" + Asking.IS + " (?:the|my|our|your) ";

    /** What has a figure that is told in many ways, as "up to £5" is for a limit. */
    private static final String FIGURE =
            "(?:price|cost|fee|fare|rent|allowance|budget|cap|discount|limit|match|quota|stipend|surcharge)";

    private static final String OWNER = "(?:the |an? |(?:[\\p{L}\\p{N}.'’-]+ ){0,4}[\\p{L}\\p{N}.-]+(?:['’]s|s['’]) )";

    /** What somebody sees to: "Who is responsible for the boats?", "Who do I ask about the boats?" */
    private static final Pattern SEEN_TO = Asking.form(
            "\\bwhom? (?:(?:is|are|was|were) (?:responsible for|in charge of|the (?:right )?(?:person|contact) for)|handles?|deals? with|looks? after|takes? care of"
                    + "|(?:do|should|can|must|could) (?:I|we) (?:ask|call|contact|phone|ring|e-?mail|see|(?:speak|talk|write|turn|go) to) (?:about|for)) (?:(?:the|an?|my|our|your|its|their) )?"
                    + THING);

    /** "Which scanner" asks of a kind that an article may take for granted, "What did Ann promise?" of what it tells in many ways. */
    private static final Pattern OPEN = Asking.form("\\b(?:which|what) (?!(?:is|are|was|were)\\b)\\p{Ll}");

    /** Words that go without saying. */
    public static final Set<String> PLAIN = Set.copyOf(
            Stems.of(
                    "new current former present previous next first last main other only old exact real total full whole free own certain official person people individual man men"
                            + " woman women one name time day leader"
                            + " maximum minimum average typical usual normal standard daily weekly monthly yearly annual"
                            + " job role career profession occupation position title nationality living"
                            + " thing point get mean refer short now next need use do say tell find think happen call work made located based"));

    /** The role or the relation whose name is asked for. */
    private static final List<Pattern> ROLES = List.of(
            Asking.form(Asking.BEGINS + "who" + Asking.IS
                    + " (?:the )?(?<thing>(?:deputy )?head of (?:(?:the|an?|its|their|our|this)\\b|[\\p{L}-]+(?: [\\p{L}-]+){0,3}?"
                    + END + "))"),
            Asking.form(Asking.BEGINS + "(?:who" + Asking.IS + " " + OWNER + "|what" + Asking.IS
                    + " (?:the )?names? of " + OWNER + ")" + THING),
            // The same: "What was the pilot's first name?"
            Asking.form(Asking.BEGINS + "what" + Asking.IS + " " + OWNER
                    + "(?<thing>[\\p{L}-]+)['’]s? (?:\\p{L}+ )?names?\\b"));

    /** What somebody did something to, or what is counted. */
    private static final List<Pattern> THINGS = List.of(
            // Not what he called it, which is told in many ways: "Who led the delegation?"
            Asking.form("\\bwho (?!(?:" + AuxiliaryVerbs.ALL
                    + "|calls?|called|describe[sd]?)\\b)[\\p{L}-]+ (?:up |off |down |out )?"
                    + "(?:the|this|its|their|his|her) " + THING),
            // The same: "What is the maximum number of guests?"
            Asking.form("\\b(?:what|the|maximum|minimum|total|average|exact) number of (?:different |other )?"
                    + "(?<thing>(?!people\\b|times\\b|(?:" + CalendarWords.UNITS + ")s?\\b)(?-i:\\p{Ll})[\\p{L}-]+)"),
            // Not what is measured: an article may write "km" for "miles".
            Asking.form(
                    "\\bhow (?:many (?:of (?:the |its |their )?|more |other |different )?|much (?!.* than\\b)(?=[\\p{L}-]+ (?:"
                            + AuxiliaryVerbs.ALL
                            + ")\\b))(?!money\\b|(?:kilo|milli|centi)?(?:miles?|met(?:er|re)s?|feet|inch(?:es)?"
                            + "|ton(?:ne)?s?|pounds?|grams?|degrees?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|lit(?:er|re)s?|bits?|bytes?|dollars?|euros?"
                            + "|types?|kinds?|sorts?|per)\\b)(?<thing>[\\p{L}-]+)"));

    /** Of what an article must have a word that answers, whatever kind of thing is asked for. */
    private static final List<Pattern> MATTERING = List.of(
            // What something is compared with: "How much bigger is it than a horse?"
            Asking.form(
                    "\\b(?:(?:compared? (?:to|with|against)|in comparison (?:to|with)|versus|vs\\.?|\\p{L}{2,}er than|(?:more|less|fewer) \\p{L}+ than)"
                            + "|how (?:much |many )?(?:more|less|fewer|\\p{L}{2,}er)\\b.{1,60}? than) (?:(?:that|those) )?(?<thing>[^?.!,;:]+)"),
            // What something may reach to: "Does the fee cover oars?"
            Asking.form("\\b(?:" + AuxiliaryVerbs.OF_DEED
                    + ") [^?.,;:]{2,60}? (?:cover|include|apply to|extend to|pay for|reimburse) (?:(?:the|an?|any|my|our|your) )?"
                    + THING),
            // The same: "Is my boat covered?"
            Asking.form(Asking.BEGINS
                    + "(?:is|are|was|were) (?!(?:we|you|they|he|she|it|this|that|these|those|all)\\b)(?:(?:the|an?|any|my|our) )?(?<thing>[\\p{L}-]+(?: [\\p{L}-]+){0,3}?)"
                    + " (?:covered|included|insured|accepted|supported|open|closed|shut)\\b"),
            // What something would be done to: "Will the mill be rebuilt?"
            Asking.form(
                    Asking.BEGINS
                            + "(?:will|would|can|could|should|must|may|has|have|had) (?:the|its|their|our|my) (?<thing>[\\p{L}-]+(?: [\\p{L}-]+){0,2}?) (?:be|been)\\b"),
            // What somebody may have of another: "Do you accept cheques?"
            Asking.form(Asking.BEGINS
                    + "(?:" + AuxiliaryVerbs.OF_DEED
                    + ") [^?.,;:]{2,60}? (?:support|accept|offer|provide|sell|stock|insure) (?:(?:the|an?|any|my|our|your) )?"
                    + THING),
            // What somebody would do something with, or needs: "Can I bring my dog?", "Do I need a doctor's note?"
            Asking.form(Asking.BEGINS
                    + "(?:(?:can|could|may|am I allowed to|are we allowed to) (?:(?:I|we) )?[\\p{L}-]+"
                    + "|(?:" + AuxiliaryVerbs.OF_DEED
                    + ") (?:\\p{L}+ ){1,2}?(?:need|require|have)) (?:an?|my|our) (?:own )?"
                    + THING),
            // What there may be, "Is there a car park?", but not what is said in many ways: "Is there a way to get in?"
            Asking.form(Asking.BEGINS
                    + "(?:is|are|was|were) there (?:still |also |already |now |ever )?+(?:an? |any |more )?+(?!(?:way|chance|difference|need|reason|problem|limit|rule)s?\\b)"
                    + THING),
            // What somebody would do something with: "How do I change the colour of a board?"
            Asking.form(Asking.BEGINS
                    + "how (?:(?:do|can|could|should) (?:I|we|you)|to) [\\p{L}-]+ (?:an?|the|my|our|your) " + THING),
            // What is to be explained: "What does overweight mean?"
            Asking.form(
                    "\\bwhat (?:do|does|did) (?:the |an? )?(?<thing>[\\p{L}-]+(?: [\\p{L}-]+){0,3}?) (?:mean|stand for)\\b"),
            // What has a price, who earns it, or what lasts: "What does the pass cost?", "How long is the warranty?"
            Asking.form("\\b(?:how (?:much|long) (?:is|are|was|were|(?:" + AuxiliaryVerbs.OF_DEED
                    + ")(?=.* (?:cost|earn)\\b))|what (?:" + AuxiliaryVerbs.OF_DEED + ")(?=.* cost\\b)) (?:"
                    + OWNER + "|(?:my|our|your) )"
                    + "(?<thing>[\\p{L}-]+(?: [\\p{L}-]+){0,3}?)(?:(?= (?:cost|earn|good|valid|open|closed)\\b)|" + END
                    + ")"),
            // What it has the price or the length for: "How long is the warranty on oars?"
            Asking.form(
                    "\\bhow (?:much|long) (?:is|are|was|were) (?:(?:the|an?|my|our|your) )?(?:[\\p{L}-]+ ){1,3}?(?:of|for|on|at) (?:(?:the|an?|my|our|your) )?"
                            + THING),
            // What is somebody's: "What is Ann Lee's opening bid?" What they think is told in many ways.
            Asking.form(Asking.BEGINS + "what" + Asking.IS
                    + " (?:(?-i:\\p{Lu})[\\p{L}\\p{N}.-]* ){0,3}(?-i:\\p{Lu})[\\p{L}\\p{N}.-]*['’]s? (?!.*\\b(?:about|on|to|towards?|e-?mail|address)\\b)"
                    + THING),
            // "When did Ann Lee close the yard?"
            Asking.form(
                    "\\bwhen (?:do|does|did|will) [^?.,;:]{2,40}? (?!(?:at|by|for|from|in|of|on|over|to|under|with)\\b)[\\p{L}-]+ (?:the|its|their|his|her) "
                            + THING),
            // What has a price or a day on which it ends: "the price of a night pass", "the deadline for applications"
            Asking.form(
                    "\\b(?:price|cost|fee|fare|rent|revenue|sales|turnover|deadline|closing date)s? (?:of|for|from) (?:(?:the|an?|my|our|your) )?"
                            + THING),
            // The same: "What is the discount for children?"
            Asking.form(WHAT_IS + "(?:" + WORD + " ){0,3}?" + FIGURE + "s? (?:of|for) (?:(?:the|an?|my|our|your) )?"
                    + THING),
            // The same: "What is the night pass discount?"
            Asking.form(WHAT_IS + "(?<thing>" + WORD + "(?: " + WORD + "){0,2}?) " + FIGURE + "s?" + END),
            // What there are days of: "How many days of sick leave do I get?"
            Asking.form("\\bhow many (?:" + CalendarWords.UNITS
                    + ")s? of (?:paid )?(?!(?:the|an?|each|every|th(?:is|at|ese|ose)|its|his|her|their)\\b)(?<thing>"
                    + WORD
                    + "(?: " + WORD + "){0,3}?)(?= (?:" + AuxiliaryVerbs.ALL + ")\\b|[ ?.!]*$)"),
            // What has a price, in the words of a search: "night pass price".
            Asking.form("^\\W*(?!(?:" + Asking.INTERROGATIVES + "|" + AuxiliaryVerbs.ALL
                    + ")\\b)(?<thing>[\\p{L}-]+(?: [\\p{L}-]+){0,2}?) (?:price|cost|fee|fare|rent)s?\\b(?! of\\b)"),
            // What money goes on: "How much did Kestrel spend on oars?"
            Asking.form("\\bhow much (?:money )?(?:" + AuxiliaryVerbs.ALL
                    + ") [^?.,;:]{2,60}? (?:spend|spent|invest|invested) (?:\\p{L}+ )?(?:on|in) "
                    + "(?:(?:the|an?|its|their|his|her|our|my|your) )?" + THING),
            // Whose number or address it is: "What is the phone number of the boat yard?"
            Asking.form(
                    "\\b(?:(?:phone|telephone|mobile|fax) number|e-?mail(?: address)?)s? (?:of|for) (?:the |an? |my |our )?"
                            + THING),
            // The same: "What is the boat yard's phone number?"
            Asking.form(
                    "\\bthe (?<thing>[\\p{L}-]+(?: [\\p{L}-]+){0,2}?)['’]s (?:(?:phone|telephone|mobile|fax) number|e-?mail)"),
            SEEN_TO,
            // Where it is asked whether somebody is: "Was Ann Lee in York?"
            Asking.form(Asking.BEGINS
                    + "(?:is|are|was|were) (?!there\\b)(?-i:\\p{Lu})[^?,;:]{1,40}? (?:in|at|from|near) (?:the )?"
                    + "(?<thing>(?-i:\\p{Lu})[\\p{L}’'-]*(?: (?-i:\\p{Lu})[\\p{L}’'-]*)*)\\W*$"));

    private Sought() {}

    /**
     * The words of what a question asks the name, the number or the price of, compares something with, or asks whether something covers or is
     * done with, which an article lacks; empty where it lacks none.
     *
     * @param there the article's stems
     */
    public static String lacking(String question, Set<String> there) {
        return Stream.concat(in(question).stream(), things(MATTERING, question).map(Sought::telling))
                .flatMap(thing -> Stream.of(thing.split(" ")))
                .filter(word -> !there.containsAll(Stems.ofQuestion(word)))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The words for it; empty where a question asks otherwise, or in words that go without saying. */
    static Optional<String> in(String question) {
        return Stream.concat(
                        Stream.concat(roles(question), things(THINGS, question)).map(Sought::telling),
                        Stream.of(onlyWord(question)))
                .filter(thing -> !thing.isEmpty())
                .findFirst();
    }

    /** What a question asks who sees to; none where it asks otherwise. */
    public static Stream<String> seenTo(String question) {
        return things(List.of(SEEN_TO), question);
    }

    /** The words for the role or the relation that a question asks the name of; none where it asks otherwise. */
    static Stream<String> roles(String question) {
        return things(ROLES, question);
    }

    /** The thing of each of some forms that a question has. */
    private static Stream<String> things(List<Pattern> forms, String question) {
        return Asking.found(forms, question).map(found -> found.group("thing"));
    }

    private static String telling(String thing) {
        return Stream.of(thing.split(" "))
                .filter(word -> Stems.ofQuestion(word).stream().anyMatch(stem -> !PLAIN.contains(stem)))
                .collect(Collectors.joining(" "));
    }

    /** The one word that tells something beside a question's names; empty where there is none, or no name. */
    private static String onlyWord(String question) {
        Set<String> names = Names.stems(question);
        Set<String> rest = Stems.without(Stems.ofQuestion(question), names);
        if (names.isEmpty()
                || rest.size() != 1
                || !Stems.numbers(rest).isEmpty()
                || Money.isPayMeant(question)
                || OPEN.matcher(question).find()) {
            return "";
        }
        return Stream.of(question.split("[^\\p{L}\\p{N}'’-]+"))
                .filter(word -> Stems.ofQuestion(word).equals(rest))
                .findFirst()
                .map(Sought::telling)
                .orElse("");
    }
}
