package footnote.quote.asked;

import footnote.answer.QuestionKind;
import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a question asks for a sum of money, and whether words tell one. English. */
public final class Money {

    /** What is asked for so is no sum, whatever else the question tells. */
    private static final String HOW_MUCH_ELSE = "how much (?:notice|time|warning|leave|space|storage|memory|of)";

    /** A word of what has a price: "How much is postage?", but not "How much is left?". */
    private static final String PRICED =
            "(?!(?:the|this|that|these|those|it|there|too|enough|left|lost|made|kept|held|known|\\p{L}{2,}(?:ed|en|ly))\\b)\\p{L}[\\p{L}-]+";

    /** What is a sum of money, whatever it is for: "How much is the oar budget?" */
    private static final String FUND = "(?:bonus|budget|deposit|grant|premium|stipend|subsidy)";

    private static final String PRICE =
            "\\b(?-i:(?!\\p{Lu}))(?:cost|costs|price|prices|priced|salary|wages?|fees?|fare|worth|earns?|earned)\\b";

    /** What somebody does with so much money: "How much did they fine her?" */
    private static final String DEALT = "\\bhow much\\b.*\\b(?:charge[sd]?|pays?|paid|paying)\\b|\\bhow much (?:"
            + AuxiliaryVerbs.ALL + ")\\b.*\\b(?:sell|sold|buy|bought|spend|spent|owed?|fined|donated?|lend|lent"
            + "|invest(?:ed)?|awarded)\\b";

    /** "How much is postage for two?" */
    private static final String OF_PRICED = "\\bhow much (?:is|are|was|were) (?:an? |the (?-i:(?=\\p{Lu})))?" + PRICED
            + "(?: " + PRICED + "){0,2}?(?= (?:for|to|from|in|at|on|per|with|if)\\b|[ ?.!]*$)";

    private static final Pattern ASKS_FOR_MONEY = Pattern.compile(
            "(?is)^(?!.*\\b" + HOW_MUCH_ELSE + "\\b).*(?:" + PRICE + "|" + DEALT + "|\\bhow much money\\b"
                    + "|\\bhow (?:much|big|high|large) (?:is|are|was|were) (?:the|my|our) (?:[\\p{L}-]+ ){0,3}" + FUND
                    + "\\b|" + OF_PRICED + ")");

    /** Not what somebody says that it costs. */
    private static final String WHAT_IT_COSTS =
            "\\bwhat (?:" + AuxiliaryVerbs.OF_DEED + ") (?![^?]*\\b(?:say|said|tell|told|think)\\b).{1,60}"
                    + "\\b(?:cost|earn|spend(?= on\\b|[ ?.!]*$)|charge (?:[\\p{L}\\p{N}'’.-]+ ){0,4}?for|pay(?= (?:for|in|to)\\b|[ ?.!]*$))\\b";

    private static final String WHAT_THE_PRICE_IS =
            "\\bwhat" + Asking.IS + " (?:(?!(?:against|behind|for|to|when|who)\\b)[\\p{L}\\p{N}'’.-]+ ){0,5}?"
                    + "(?:salary|wages?|price|cost|fee|fare|rent|payment|premium|deposit|toll|allowance|per diem"
                    + "|(?:prize|reward) money|ransom|jackpot|interest(?= on\\b|[ ?.!]*$))(?= (?:of|for|in|at|to|per|on|a)\\b|[ ?.!]*$)";

    private static final String WHAT_PRICE =
            "\\bwhat (?:fine|price|fee|fare|sum|salary|profit|budget|turnover|bonus|discount|commission)"
                    + " (?:" + AuxiliaryVerbs.ALL + ")\\b"
                    + "|\\bwhat \\p{L}+ (?:" + AuxiliaryVerbs.OF_DEED + ") [^?,;]{1,60}\\bpay (?:for|in|to)\\b";

    /** Without a question's words: "maximum fee for guests", "guest ticket price". */
    private static final String PRICE_ALONE =
            "^\\W*(?:the )?(?:(?:maximum|minimum|max|min|average|usual|full|total) )?(?:price|cost|fee|fare|salary)"
                    + " (?:of|for)\\b"
                    + "|^\\W*(?!(?:whose|" + Asking.INTERROGATIVES + "|" + AuxiliaryVerbs.ALL
                    + ")\\b)(?:[\\p{L}\\p{N}'’/-]+ ){1,5}(?:price|cost|fee|fare)s?\\W*$";

    /** A sum where no "how much" is asked: "What does it cost?", "What is the mayor's salary?", but not "What is a fare stage?". */
    private static final Pattern ASKS_WHAT_SUM =
            Pattern.compile("(?i)" + String.join("|", WHAT_IT_COSTS, WHAT_THE_PRICE_IS, WHAT_PRICE, PRICE_ALONE));

    /** A share is a sum where the question is of a change or a charge, but no price: "Pale malt 92 per cent". */
    private static final Pattern ASKS_FOR_SHARE = Pattern.compile(
            "(?i)\\b(?:by how much|ris\\p{L}+|rose|increas\\p{L}+|up|f[ae]ll\\p{L}*|down|drop\\p{L}*|cut|cuts|gr[eo]w\\p{L}*|chang\\p{L}+|rates?"
                    + "|interest|tax\\p{L}*|bonus|deposit|penalt\\p{L}+|surcharge|discount|commission|fees?|more|less|cheaper|dearer)\\b");

    private static final Pattern SHARE = Pattern.compile("(?i)\\d[\\d.,]* ?(?:%|per ?cent\\b)");

    /** What people earn is told in words of its own; another sum beside is hardly theirs. */
    private static final Pattern ASKS_FOR_PAY = Pattern.compile(
            "(?i)\\b(?:salary|wages?|earns?|earned)\\b"
                    + "|\\b(?:is|are|was|were|gets?|got|be|being) (?:\\p{L}+ ){0,4}?paid\\b(?! (?:for|to|by|into|out|in|on)\\b)");

    private static final Pattern PAY = Pattern.compile(
            "(?i)\\b(?:salar(?:y|ies)|wages?|earn(?:s|ed|ings)?|pa(?:y|ys|id)|allowance|stipend|profits?|income)\\b");

    /** Costs nothing, and is no name: "the Free Plan". */
    private static final Pattern FREE = Pattern.compile(
            "(?i)(?<!\\b(?:duty|tax) |-)\\bfree\\b(?! (?:(?-i:\\p{Lu})\\p{L}*|trade|markets?|speech|press|will|kick|(?:[\\p{L}\\d-]+ )?trials?|(?:day|week|month|year)s?)\\b)|\\b(?:nothing|unpaid)\\b");

    /** The currencies' own: "MKR 1010" is a board. */
    private static final String CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .sorted()
            .collect(Collectors.joining("|"));

    /** Currencies whose names are other words, too, unless a number stands before them. */
    private static final Set<String> OTHER_WORDS = Set.of("Mark", "Real", "Won");

    /** The last word of each currency's name; units of account, metals and what is no currency have no cents. */
    private static final String CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(currency -> currency.getDisplayName(Locale.ENGLISH))
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .filter(name -> name.matches("\\p{L}{3,}") && !OTHER_WORDS.contains(name))
            .distinct()
            .sorted()
            .collect(Collectors.joining("|"));

    /** Not of people or things: "two million bricks". */
    private static final String MILLIONS =
            "[mb]illion(?! aged\\b| (?:[\\p{L}-]+ ){0,2}?(?:people|men|women|children|(?!(?:this|thus|plus)\\b)[\\p{L}-]{2,}[^\\Ws]s)\\b)";

    /** A cell of a table that names its currency once for all: "Student: 21.90", "Deposit: 300". */
    private static final String CELL =
            ": \\d[\\d,]*\\.\\d\\d(?=;|$)|\\b(?:allowance|charge|deposit|premium|rent)s?: \\d";

    private static final Pattern MONEY = Pattern.compile("\\p{Sc}|\\b(?:" + CODES + ") ?\\d|\\d ?(?:" + CODES
            + "|p|c)\\b|(?i:\\d(?:k|m|bn)? ?(?:(?:thousand|[mb]illion) )?(?:marks?|reals?|won|crowns?|quid|bucks)\\b|%|\\b(?:per ?cent|cents?|pence|"
            + MILLIONS
            + ")\\b|\\b(?:cost|price|fee|fare|worth)[^.;]{0,40}\\d|" + CELL + "|\\b(?:" + CURRENCIES
            + ")(?:s|r|n)?\\b)");

    private Money() {}

    /** Whether a question asks for a sum, or what somebody earns, and for nothing else. */
    static boolean isAsked(String question) {
        return QuestionKind.of(question) == QuestionKind.HOW_MUCH && isMeant(question)
                || ASKS_WHAT_SUM.matcher(question).find();
    }

    /** Whether a question has words for a sum, or for what somebody earns. */
    static boolean isMeant(String question) {
        return ASKS_FOR_MONEY.matcher(question).find()
                || ASKS_WHAT_SUM.matcher(question).find()
                || isPayMeant(question);
    }

    /** Whether a question has words for what somebody earns. */
    static boolean isPayMeant(String question) {
        return ASKS_FOR_PAY.matcher(question).find();
    }

    /** Whether a sentence tells a sum, or that there is none to pay. */
    static boolean isTold(String sentence) {
        return MONEY.matcher(sentence).find() || FREE.matcher(sentence).find();
    }

    /**
     * Whether a sentence, or what stands beside it, tells the sum that a question asks for.
     *
     * @param around the sentence with those beside it
     * @param figure whether the sentence holds a figure of any kind
     */
    static boolean isIn(String question, String sentence, String around, boolean figure) {
        if (isPayMeant(question) && !PAY.matcher(around).find()) {
            return false;
        }
        String sums = ASKS_FOR_SHARE.matcher(question).find()
                ? around
                : SHARE.matcher(around).replaceAll(" ");
        return FREE.matcher(sentence).find() || figure && MONEY.matcher(sums).find();
    }
}
