package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.grammar.CalendarWords;
import footnote.grammar.NumberWords;
import footnote.search.Stems;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether words hold a figure of the kind that a question asks for: an amount of money, an age, or any but a date. */
final class Figures {

    /** What is asked for so is no sum, whatever else the question tells. */
    private static final String HOW_MUCH_ELSE = "how much (?:notice|time|warning|leave|space|storage|memory)";

    private static final Pattern ASKS_FOR_MONEY = Pattern.compile(
            "^(?!.*\\b" + HOW_MUCH_ELSE
                    + "\\b).*(?:\\b(?:cost|costs|price|prices|priced|salary|wages?|fees?|fare|worth|earns?|earned)\\b"
                    + "|\\bhow much\\b.*\\b(?:charge[sd]?|pays?|paid)\\b|\\bhow much (?:is|are|was|were|do|does|did|will|would|has|have|had|can|could|must|should|may|might)\\b.*\\b(?:sell|sold"
                    + "|buy|bought|spend|spent|owed?|fined|donated?|lend|lent|invest(?:ed)?|awarded)\\b|\\bhow much money\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A share is a sum where the question is of a change or a charge, but no price: "Pale malt 92 per cent". */
    private static final Pattern ASKS_FOR_SHARE = Pattern.compile(
            "\\b(?:by how much|ris\\p{L}+|rose|increas\\p{L}+|up|f[ae]ll\\p{L}*|down|drop\\p{L}*|cut|cuts|gr[eo]w\\p{L}*|chang\\p{L}+|rates?"
                    + "|interest|tax\\p{L}*|discount|commission|fees?|more|less|cheaper|dearer)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SHARE = Pattern.compile("\\d[\\d.,]* ?(?:%|per ?cent\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS_FOR_CHANGE = Pattern.compile(
            "\\bby (?:how much|(?:what|which) (?:percentage|per ?cent|share|proportion))\\b|\\bhow much (?:more |less |higher |lower )?(?:did|do|does|have|has|will|would|is|are|was|were)\\b.*"
                    + "\\b(?:ris\\p{L}+|f[ae]ll\\p{L}*|drop\\p{L}*|(?:in|de)creas\\p{L}+|grow\\p{L}*|jump\\p{L}*|slump\\p{L}*|declin\\p{L}+|climb\\p{L}*|shr[iu]nk)\\b",
            Pattern.CASE_INSENSITIVE);

    /** How a change is told: as a share, as the difference, or as what it was before. */
    private static final Pattern CHANGE = Pattern.compile(
            "%|\\bper ?cent\\b|\\b(?:half|halved|third|quarter|fifth|tenth|doubl\\p{L}+|tripl\\p{L}+|twice|\\p{L}+fold)\\b|\\bby (?:about |around |almost |nearly |over |more than |some )?[\\p{Sc}\\d]"
                    + "|\\b(?:up|down|rise of|fall of|drop of|increase of)\\b.{0,20}\\d|\\d.{0,60}\\b(?:from|compared|against|more than|less than|higher|lower)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The same where no "how much" is asked: "What does it cost?", "What is the mayor's salary?", but not "What is a fare stage?". */
    private static final Pattern ASKS_WHAT_SUM = Pattern.compile(
            "\\bwhat (?:do|does|did|will|would|may|can|might) (?![^?]*\\b(?:say|said|tell|told|think)\\b).{1,60}\\b(?:cost|earn|charge (?:[\\p{L}\\p{N}'’.-]+ ){0,4}?for|pay(?= (?:for|in|to)\\b|[ ?.!]*$))\\b"
                    + "|\\bwhat(?:['’]s| is| are| was| were) (?:[\\p{L}\\p{N}'’.-]+ ){0,5}?(?:salary|wages?|price|cost|fee|fare|rent)"
                    + "(?= (?:of|for|in|at|to|per|on|a)\\b|[ ?.!]*$)"
                    + "|\\bwhat (?:fine|price|fee|fare|sum|salary|profit|budget|turnover|bonus) (?:do|does|did|is|are|was|were|will|would|has|have)\\b"
                    + "|\\bwhat \\p{L}+ (?:do|does|did|will|would) [^?,;]{1,60}\\bpay (?:for|in|to)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Money in some way, such as "the rent of a room" or "what have I to pay". */
    private static final Pattern CONCERNS_MONEY = Pattern.compile(
            "^(?!.*\\b(?:how many|" + HOW_MUCH_ELSE
                    + ")\\b).*\\b(?:costs?|prices?|pay|paid|charged?|fees?|salary|rent|fare)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What people earn is told in words of its own; another sum beside is hardly theirs. */
    private static final Pattern ASKS_FOR_PAY = Pattern.compile(
            "\\b(?:salary|wages?|earns?|earned)\\b"
                    + "|\\b(?:is|are|was|were|gets?|got|be|being) (?:\\p{L}+ ){0,4}?paid\\b(?! (?:for|to|by|into|out|in|on)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAY = Pattern.compile(
            "\\b(?:salar(?:y|ies)|wages?|earn(?:s|ed|ings)?|pa(?:y|ys|id)|allowance|stipend|profits?|income)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FREE = Pattern.compile(
            "(?<!\\b(?:duty|tax) |-)\\bfree\\b(?! (?:trade|markets?|speech|press|will|kick)\\b)|\\b(?:nothing|unpaid)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS_FOR_PHONE =
            Pattern.compile("\\b(?:phone|telephone|mobile|fax) number\\b", Pattern.CASE_INSENSITIVE);

    /** A short one stands behind a word that says what it is; any other number of so few digits is a box's or a town's. */
    private static final Pattern PHONE = Pattern.compile(
            "\\d(?:[ ()/.-]{0,2}\\d){5,}|\\b(?:tel|telephone|phone|mobile|fax|call|dial|ring|text)\\b[^;]{0,40}\\d{3}",
            Pattern.CASE_INSENSITIVE);

    /** The last word of each currency's name, with its plural: "euros"; units of account, metals and what is no currency have no cents. */
    private static final Pattern MONEY = Pattern.compile(
            "\\p{Sc}|\\b[A-Z]{3} ?\\d|\\d ?(?:[A-Z]{3}|p|c)\\b|(?i:%|\\b(?:per ?cent|cents?|pence|[mb]illion)|\\b(?:cost|price|fee|fare|worth)[^.;]{0,40}\\d|\\b(?:"
                    + Currency.getAvailableCurrencies().stream()
                            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                            .map(currency -> currency.getDisplayName(Locale.ENGLISH))
                            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                            .filter(name -> name.matches("\\p{L}{3,}"))
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining("|"))
                    + ")(?:s|r|n)?\\b)");

    private static final Pattern ASKS_FOR_AGE =
            Pattern.compile("\\bhow old\\b|\\b(?:what|which) age\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern AGE = Pattern.compile(
            ",\\s\\d{1,3}(?=[,.;:)]|$)|\\(\\d{1,3}\\)|\\bof \\d{1,3}\\b|\\b(?:is|was|were|are|turn(?:s|ed)?|be|am|I['’]m) (?:over |under |about |nearly |only )?\\d{1,3}\\b"
                    + "|(?i:\\bage[ds]?\\b|[- ]years?[- ](?:old|ago)\\b|\\bborn\\b|\\b(?:buil|found|establish|open|creat|dat|beg[au]n|made|form|launch|erect|complet|stood|st[ao]nd|(?:goes|go|went) back|set up)[^.;]{0,60}\\b(?:in|of|from|since|to|about|around) (?:1\\d|20)\\d\\d\\b|\\bcentur|\\bdecades?\\b|\\bmonths?\\b|\\bin (?:his|her|their) \\p{L}+ies\\b)");

    private static final String MONTH = "(?:" + CalendarWords.MONTHS + ")";

    private static final Pattern DATE =
            Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH + "\\b(?:,? \\d{4})?|\\b" + MONTH
                    + " \\d{1,2}\\b(?:st|nd|rd|th)?(?:,? \\d{4})?|\\b" + MONTH
                    + ",? \\d{4}\\b|\\b(?i:in|since|by|until|from|to|of|before|after|during|early|late|between|and) (?:1[5-9]|20)\\d\\d\\b(?![,.]\\d)"
                    + "|\\b\\d{1,2}[.:]\\d\\d ?[ap]\\.?m\\b");

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{Sc}.,])\\b(?:19|20)\\d\\ds?\\b(?![.,]\\d)");

    private static final Pattern ASKS_WHAT_CAME =
            Pattern.compile("\\b(?:did|was|were|has|have|had)\\b", Pattern.CASE_INSENSITIVE);

    /** What is only expected. */
    private static final Pattern TO_COME =
            Pattern.compile("\\b(?:forecasts?|expect(?:s|ed)|predict\\p{L}*|will|likely)\\b", Pattern.CASE_INSENSITIVE);

    /** A span of time, which is no number of anything else. */
    private static final Pattern SPAN = Pattern.compile(
            "\\b(?:\\d+|" + NumberWords.ALL
                    + "|several|few)(?: \\(\\d+\\))?[ -](?:business |working |calendar |consecutive |full )?(?:second|minute|hour|day|week|month|year|decade)s?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNTS_OTHER = Pattern.compile(
            "\\bhow (?:large|big|small)\\b|\\bhow many (?!(?:more |other |full |whole |working |business |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|times)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEGINS = Pattern.compile(
            "(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Hundreds|Thousands|Millions)\\b");

    /** A name or a number of the question's, such as "Route 66" and "4you", which is none that it asks for. */
    private static final Pattern WITH_DIGITS = Pattern.compile("\\b\\p{L}*\\d[\\p{L}\\d]*\\b");

    /** A share without a figure, and the few words behind it, which tell of what it is one: "most residents", "all of the staff". */
    private static final Pattern SHARE_OF = Pattern.compile(
            "\\b(?:half|thirds?|quarters?|fifths?|tenths?|majority|minority|most|all|none|share|proportion)\\b((?:[ -](?:of|the|these|those|its|his|her|their|our|your)\\b)*(?:[ -][\\p{L}’'-]+){0,2})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_THEM = Pattern.compile(
            " (?:of (?:them|it|those|these)|did|do|are|were|was|is|have|had)\\b.*", Pattern.CASE_INSENSITIVE);

    private Figures() {}

    /** Whether a question asks for a price, an age, a measure, a change or a phone's number, which hardly another sentence's figure is. */
    static boolean isAsked(String question) {
        boolean one = ASKS_FOR_AGE.matcher(question).find()
                || ASKS_FOR_MONEY.matcher(question).find()
                || ASKS_FOR_PAY.matcher(question).find()
                || Measure.of(question).isPresent();
        return QuestionKind.of(question) == QuestionKind.HOW_MUCH && one
                || ASKS_FOR_CHANGE.matcher(question).find()
                || Accounts.isAsked(question)
                || ASKS_WHAT_SUM.matcher(question).find()
                || ASKS_FOR_PHONE.matcher(question).find();
    }

    /** Whether a sentence tells the figure that a question asks for: no other account's, a change where one is asked for, no forecast. */
    static boolean answer(String question, String sentence) {
        boolean change = ASKS_FOR_CHANGE.matcher(question).find();
        boolean forecast = ASKS_WHAT_CAME.matcher(question).find()
                && TO_COME.matcher(sentence).find();
        return areIn(QuestionKind.HOW_MUCH, question, sentence, sentence)
                && !Accounts.isOfAnother(question, sentence)
                && !(forecast && (change || Accounts.isAsked(question)))
                && (!change || CHANGE.matcher(sentence).find());
    }

    /** Whether a question that asks for no other thing is one of money, in a few words, too: "brown bin price". */
    static boolean isOfMoney(QuestionKind kind, String question) {
        return (kind == QuestionKind.HOW_MUCH || kind == QuestionKind.OTHER)
                && CONCERNS_MONEY.matcher(question).lookingAt();
    }

    /** Whether a sentence tells a sum, or that there is none to pay. */
    static boolean holdSum(String sentence) {
        return MONEY.matcher(sentence).find() || FREE.matcher(sentence).find();
    }

    /**
     * Whether a sentence, or what stands beside it, holds the figure that a question asks for.
     *
     * @param around the sentence with those beside it
     */
    static boolean areIn(QuestionKind kind, String question, String sentence, String around) {
        if (kind == QuestionKind.SHARE) {
            return kind.isIn(withoutOtherShares(question, sentence));
        }
        if (ASKS_FOR_PHONE.matcher(question).find()) {
            return PHONE.matcher(around).find();
        }
        if (ASKS_FOR_AGE.matcher(question).find()) {
            return AGE.matcher(around).find();
        }
        Optional<Measure> measure = Measure.of(question);
        if (measure.isPresent()) {
            return measure.get().isIn(around);
        }
        boolean money = ASKS_FOR_MONEY.matcher(question).find()
                || ASKS_WHAT_SUM.matcher(question).find();
        String unnamed = WITH_DIGITS
                .matcher(sentence)
                .replaceAll(word -> question.contains(word.group()) ? " " : Matcher.quoteReplacement(word.group()));
        String undated = DATE.matcher(unnamed).replaceAll(" ");
        String dateless = Accounts.isAsked(question) ? YEAR.matcher(undated).replaceAll(" ") : undated;
        String counting =
                COUNTS_OTHER.matcher(question).find() ? SPAN.matcher(dateless).replaceAll(" ") : dateless;
        boolean figure = BEGINS.matcher(counting).lookingAt() || QuestionKind.HOW_MUCH.isIn(counting);
        boolean pay = ASKS_FOR_PAY.matcher(question).find();
        if (pay && !PAY.matcher(around).find()) {
            return false;
        }
        String sums = ASKS_FOR_SHARE.matcher(question).find()
                ? around
                : SHARE.matcher(around).replaceAll(" ");
        return money || pay
                ? FREE.matcher(sentence).find() || figure && MONEY.matcher(sums).find()
                : figure;
    }

    /** A sentence without the shares of what isn't asked about: "all aspects", "share it". */
    private static String withoutOtherShares(String question, String sentence) {
        Set<String> asked = Stems.ofQuestion(question);
        return SHARE_OF.matcher(sentence).replaceAll(share -> {
            String of = share.group(1);
            boolean same =
                    OF_THEM.matcher(of).matches() || Stems.of(of).stream().anyMatch(asked::contains);
            return same ? Matcher.quoteReplacement(share.group()) : " ";
        });
    }
}
