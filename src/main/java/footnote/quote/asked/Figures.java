package footnote.quote.asked;

import footnote.answer.QuestionKind;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.CalendarWords;
import footnote.grammar.NumberWords;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether words hold a figure of the kind that a question asks for: an amount of {@link Money}, a {@link Measure}, a change, or any but a date. */
public final class Figures {

    private static final Pattern ASKS_FOR_CHANGE = Pattern.compile(
            "(?i)\\bby (?:how much|(?:what|which) (?:percentage|per ?cent|share|proportion))\\b|\\bhow much (?:more |less |higher |lower )?(?:"
                    + AuxiliaryVerbs.ALL + ")\\b.*"
                    + "\\b(?:ris\\p{L}+|f[ae]ll\\p{L}*|drop\\p{L}*|(?:in|de)creas\\p{L}+|grow\\p{L}*|jump\\p{L}*|slump\\p{L}*|declin\\p{L}+|climb\\p{L}*|shr[iu]nk)\\b");

    private static final String MONTH = "(?:" + CalendarWords.MONTHS + ")";

    private static final Pattern DATE =
            Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH + "\\b(?:,? \\d{4})?|\\b" + MONTH
                    + " \\d{1,2}\\b(?:st|nd|rd|th)?(?:,? \\d{4})?|\\b" + MONTH
                    + ",? \\d{4}\\b|\\b(?i:in|since|by|until|from|to|of|before|after|during|early|late|between|and|"
                    + CalendarWords.SEASONS + ") "
                    + CalendarWords.MODERN_YEAR + "\\b(?![,.]\\d)"
                    + "|\\b\\d{1,2}(?:[.:]\\d\\d)? ?(?:[ap]m\\b|[ap]\\.m\\.)|\\b\\d{1,2}:\\d\\d\\b");

    /** A year or its quarter, which is no figure of an account. */
    private static final Pattern PERIOD = Pattern.compile(
            "(?<![\\p{Sc}.,])\\b(?:19|20)\\d\\ds?\\b(?![,.]\\d)"
                    + "|(?i)\\b(?:(?:first|second|third|fourth|last|next|this|the)[ -]quarter\\b(?! of (?!\\d))|(?:Q[1-4]|FY) ?[’']?\\d{0,4}\\b)");

    /** A span of time, which is no number of anything else. */
    private static final Pattern SPAN = Pattern.compile("(?i)\\b(?:\\d+|" + NumberWords.ALL
            + "|several|few)(?: \\(\\d+\\))?[ -](?:(?:" + CalendarWords.KINDS_OF_DAY
            + ")[ -])?(?:" + CalendarWords.UNITS + ")s?\\b");

    /**
     * Nor is a place in an order, the number of one of several or of a source, the measure of a thing, an age or a part: "the top 35", "element
     * 113", "[7]", "a 50-metre pipe".
     */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\[\\d{1,3}(?:[,–-] ?\\d{1,3})*]|\\b(?:top \\d+\\b(?! \\p{Ll})|(?:number|no\\.|(?:chapter|clause|article|section|page|phase|step|version|element|route|platform|room|gate|line|figure|table|grade|level|class|channel|flight)s?) \\d+(?:(?:,? (?:and|or|to)|,) \\d+)*)\\b"
                    + "|\\b\\d[\\d,.]*(?:-| ?sq-)(?:(?:square|cubic)-)?(?:(?:kilo|centi|milli)?met(?:er|re)|mile|foot|inch|acre|hectare|litre|tonne?|degree)\\b"
                    + "|\\bage(?:d|s| of|d between)? (?:\\d+|" + NumberWords.ALL + ")(?: (?:to|and|or) (?:\\d+|"
                    + NumberWords.ALL + "))?\\b"
                    + "|\\b(?:an?|one|two|three|four)[ -](?:half|halves|thirds?|quarters?|fifths?|tenths?)\\b(?! of\\b)");

    /** Nor is a sum. */
    private static final Pattern SUM = Pattern.compile("(?i)\\p{Sc} ?\\d[\\d,.]*(?: (?:" + NumberWords.SCALES + "))?");

    /** "How much barley do I need?" */
    private static final Pattern OF_HOW_MUCH =
            Pattern.compile("(?i)\\bhow much (?<thing>[\\p{L}-]{3,}) (?:" + AuxiliaryVerbs.ALL + "|go(?:es)?)\\b");

    private static final Pattern COUNTS_OTHER = Pattern.compile(
            "(?i)\\bhow (?:large|big|small)\\b|\\bhow many (?!(?:[\\p{L}-]+ ){0,2}(?:second|minute|hour|day|week|month|year|decade|time)s?\\b)");

    /** How many times something is done may be told without a number. */
    private static final Pattern ASKS_FOR_TIMES = Pattern.compile("(?i)\\bhow many times\\b");

    private static final Pattern TIMES = Pattern.compile(
            "(?i)\\b(?:again and again|time and (?:time )?again|over and over|repeated(?:ly)?|never)\\b");

    /** "How much is the room?" */
    private static final Pattern HOW_MUCH_IS = Pattern.compile("(?i)\\bhow much (?:is|are|was|were)\\b");

    /** The number of a telephone or a box, which is none of anything. */
    private static final Pattern TO_REACH = Pattern.compile(
            "(?i)\\b(?:tel|telephone|phone|mobile|fax|call|dial|ring|text|box|ext)\\b\\.?:?(?: on)? ?\\+?\\d[\\d ()/-]*");

    /** A name or a number of the question's, such as "Route 66" and "4you", which is none that it asks for. */
    private static final Pattern WITH_DIGITS = Pattern.compile("\\b\\p{L}*\\d[\\p{L}\\d]*\\b");

    /** A name with a number in it, "COVID-19", "covid19", or the number of a version, "1.4.2". */
    private static final Pattern NUMBERED = Pattern.compile("\\b(?:\\p{Lu}\\p{L}*-|\\p{L}[\\p{L}-]*\\p{Ll}{2})\\d+\\b"
            + "|(?<![\\d.,])(?!\\d{1,3}(?:\\.\\d{3})+\\b)\\d+(?:\\.\\d+){2,}\\b");

    private Figures() {}

    /** A text without the names that have a number in them, such as "COVID-19". */
    public static String withoutNumberedNames(String text) {
        return NUMBERED.matcher(text).replaceAll(" ");
    }

    /** Whether a question asks how many there are of a thing, or how much of it, and a sentence tells a number of the very thing. */
    public static boolean count(String question, String sentence) {
        Matcher much = OF_HOW_MUCH.matcher(question);
        return Counted.in(question).filter(thing -> thing.isIn(sentence)).isPresent()
                || much.find()
                        && Pattern.compile("(?i)\\d[\\d.,]* ?(?:[\\p{L}-]+ ){0,4}?" + much.group("thing") + "\\b")
                                .matcher(sentence)
                                .find();
    }

    /** Whether a question asks how much a thing is, and a sentence tells a sum of money. */
    public static boolean price(String question, String sentence) {
        return HOW_MUCH_IS.matcher(question).find() && SUM.matcher(sentence).find();
    }

    /** Whether a question asks for a price, a measure, a change or a phone's number, which hardly another sentence's figure is. */
    public static boolean isAsked(String question) {
        return Money.isAsked(question)
                || Measure.isAsked(question)
                || ASKS_FOR_CHANGE.matcher(question).find()
                || Accounts.isAsked(question);
    }

    /** The stems of the words in which a question asks for a measure, "old" of "how old", where a sentence tells it; none where it doesn't. */
    public static Set<String> measured(String question, String sentence) {
        return Measure.of(question)
                .filter(measure -> measure.isIn(sentence))
                .map(measure -> measure.asked(question))
                .orElse(Set.of());
    }

    /**
     * Whether a sentence, or what stands beside it, holds the figure that a question asks for.
     *
     * @param around the sentence with those beside it
     */
    public static boolean areIn(QuestionKind kind, String question, String sentence, String around) {
        if (kind == QuestionKind.SHARE) {
            return kind.isIn(sentence);
        }
        Optional<Measure> measure = Measure.of(question);
        if (measure.isPresent()) {
            return measure.get().isIn(around);
        }
        Optional<Counted> counted = Counted.in(question);
        String words = withoutOthers(question, sentence, counted);
        boolean figure = QuestionKind.HOW_MUCH.isIn(words)
                        && counted.filter(thing -> thing.isOther(words, around)).isEmpty()
                || ASKS_FOR_TIMES.matcher(question).find()
                        && TIMES.matcher(sentence).find();
        return Money.isMeant(question) ? Money.isIn(question, sentence, around, figure) : figure;
    }

    /** A sentence without the figures of another kind than is asked for: dates, phones' numbers, spans of time, labels, sums. */
    private static String withoutOthers(String question, String sentence, Optional<Counted> counted) {
        Set<String> asked =
                WITH_DIGITS.matcher(question).results().map(MatchResult::group).collect(Collectors.toSet());
        String unnamed = WITH_DIGITS
                .matcher(withoutNumberedNames(sentence))
                .replaceAll(word -> asked.contains(word.group()) ? " " : Matcher.quoteReplacement(word.group()));
        String undated = DATE.matcher(TO_REACH.matcher(unnamed).replaceAll(" ")).replaceAll(" ");
        String dateless = Accounts.isAsked(question) ? PERIOD.matcher(undated).replaceAll(" ") : undated;
        String timeless =
                COUNTS_OTHER.matcher(question).find() ? SPAN.matcher(dateless).replaceAll(" ") : dateless;
        return counted.isPresent() && !Money.isTold(question)
                ? counted.get()
                        .withoutSharesOfOthers(
                                LABEL.matcher(SUM.matcher(timeless).replaceAll(" "))
                                        .replaceAll(" "))
                : timeless;
    }
}
