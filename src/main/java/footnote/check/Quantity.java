package footnote.check;

import footnote.search.Spelling;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number of a text with its scale and unit: "80,000", "80 thousand", "nearly 88 per cent", "$1.1bn", "a two-day visit".
 *
 * @param written the number as the text writes it
 * @param unit what is measured, in the singular; empty for things that are counted and for years
 * @param bound how exact it means to be
 * @param bare whether it leaves out what it measures, as told before: "the first eight weeks and another eight"
 */
public record Quantity(String written, BigDecimal value, String unit, Bound bound, boolean bare) {

    /** How exact a number means to be, as the range of true values around it. */
    enum Bound {
        EXACT("1", "1"),
        ABOUT("0.95", "1.05"),
        OVER("1", "1.25"),
        UNDER("0.8", "1");

        private final BigDecimal least;
        private final BigDecimal most;

        Bound(String least, String most) {
            this.least = new BigDecimal(least);
            this.most = new BigDecimal(most);
        }
    }

    private static final String PERCENT = "percent";
    private static final Map<String, String> MONEY =
            Map.of("$", "dollar", "£", "pound", "€", "euro", "¥", "yen", "US$", "dollar");
    private static final Map<String, Integer> SHORT_SCALES = Map.of("k", 3, "m", 6, "mn", 6, "bn", 9, "tn", 12);

    /** Numbers in words, as alternatives of a regular expression. */
    static final String WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
            + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    private static final List<String> HINTS = List.of((WORDS + "|one|half|third|quarter|fifth|tenth").split("\\|"));

    private static final String UNITS =
            "second|minute|hour|day|night|week|month|year|decade|dollar|euro|pound|yuan|yen|kilomet(?:re|er)|centimet(?:re|er)"
                    + "|met(?:re|er)|mile|inch|acre|hectare|tonne|ton|kilogram|gram|kg|km|cm|lit(?:re|er)|degree|mph";

    private static final Pattern NUMBER = Pattern.compile(
            "(?<money>US\\$|[$£€¥])? ?"
                    + "(?<amount>(?<![\\p{L}\\d]|\\p{L}-|\\d[.,])(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\b(?:" + WORDS
                    + "|one(?=[ -](?:" + UNITS + ")\\b))\\b)"
                    + "(?:[ -](?:hundred|thousand|million|billion|trillion)\\b)*)"
                    + "(?<scale>(?:k|m|mn|bn|tn)\\b)?(?:st|nd|rd|th)?(?<decade>s\\b)?"
                    + "(?<percent>[ -]?(?:%|per ?cent(?:age)?\\b)(?: points?\\b)?)?(?:[ -]?(?<unit>" + UNITS
                    + ")s?\\b)?(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ABOUT_BEFORE = before("about|around|roughly|some|approximately|an estimated|close to");

    private static final Pattern OVER_BEFORE = before(
            "(?<!\\b(?:no|not) )(?:more|(?:old|long|larg|bigg|great|heavi|high|tall|fast)er) than|over|at least|above|exceeding"
                    + "|upwards of|no (?:less|fewer) than");

    private static final Pattern UNDER_BEFORE = before(
            "less than|fewer than|(?:young|short|small|light|low|cheap)er than|under|below|nearly|almost|up to|at most|within"
                    + "|(?:no|not) (?:more|\\p{L}{1,9}er) than");

    /** What stands before a number tells its bound, no farther than this. */
    private static final int BEFORE = 30;

    /** Shares in words. What isn't one of something is none: "half an hour", "the second half", "a third man", "one in four days". */
    private static final Pattern SHARE = Pattern.compile(
            "\\b(?:(?<of>\\d{1,2}|one|" + WORDS + ") (?:in|out of)(?: every)? (?<in>\\d{1,3}|" + WORDS + ")(?! (?:"
                    + UNITS + ")s?\\b)"
                    + "|(?<top>an?|one|two|three|four)[ -](?<part>third|quarter|fifth|tenth)(?:s|(?= (?:of|from|in)\\b|\\W*\\z|[.,;)]))"
                    + "|(?<!\\b(?:first|second|other|and a|latter|last) )(?<half>half)(?!-| (?:an?|past|time|hour|year)\\b))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> PARTS =
            Map.of("half", 2, "third", 3, "quarter", 4, "fifth", 5, "tenth", 10);

    /** How many seconds, or months, a time has; what months have in days differs. */
    private static final Map<String, Integer> SECONDS =
            Map.of("second", 1, "minute", 60, "hour", 3_600, "day", 86_400, "week", 604_800);

    private static final Map<String, Integer> MONTHS = Map.of("month", 1, "year", 12, "decade", 120);

    private static final Pattern SCALED = Pattern.compile("(?:thousand|million|billion|trillion)\\W*\\z");

    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

    private static final Pattern BEFORE_BARE = Pattern.compile(
            "\\b(?:for|from|to|than|against|and|or|another|other|following|next|first|last|after)\\W*\\z",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND_BARE = Pattern.compile(
            "\\s*(?:[.,;:!?)]|\\z|\\[|(?:and|or|but|so|from|to|in|on|at|by|than|if)\\b)", Pattern.CASE_INSENSITIVE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The quantities of a text, in its order. */
    public static List<Quantity> in(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        List<Quantity> quantities = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        Matcher share = SHARE.matcher(text);
        while (share.find()) {
            share(share).ifPresent(quantity -> {
                quantities.add(quantity);
                rest.replace(share.start(), share.end(), "#".repeat(share.end() - share.start()));
            });
        }
        Matcher number = NUMBER.matcher(rest);
        while (number.find()) {
            String digits = digits(number.group("amount"));
            if (digits.matches("\\d+(\\.\\d+)?")) {
                String unit = unit(number);
                boolean bare = unit.isEmpty()
                        && !YEAR.matcher(digits).matches()
                        && BEFORE_BARE
                                .matcher(text.substring(0, number.start()))
                                .find()
                        && BEHIND_BARE.matcher(text.substring(number.end())).lookingAt();
                quantities.add(new Quantity(
                        written(number), scaled(digits, number.group("scale")), unit, bound(number, rest), bare));
            }
        }
        return quantities;
    }

    /** Whether a text holds what any quantity holds; most don't, which is told sooner than by the patterns. */
    private static boolean mayHold(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.chars().anyMatch(Character::isDigit) || HINTS.stream().anyMatch(small::contains);
    }

    /** Whether this one, in an article, carries that one of a claim. */
    boolean carries(Quantity claimed) {
        boolean counted = claimed.unit.isEmpty() && !unit.equals(PERCENT) && !MONEY.containsValue(unit);
        return (unit.equals(claimed.unit) || counted) && claimed.admits(value) && !isOnOtherSide(claimed)
                || carries(claimed, SECONDS)
                || carries(claimed, MONTHS);
    }

    /** Whether one is all above a number, and the other all below it. */
    private boolean isOnOtherSide(Quantity other) {
        return (bound == Bound.OVER && other.bound == Bound.UNDER || bound == Bound.UNDER && other.bound == Bound.OVER)
                && value.compareTo(other.value) == 0;
    }

    /** Whether both are times, and this one carries that one: "48 hours" is "two days". */
    private boolean carries(Quantity claimed, Map<String, Integer> times) {
        return times.containsKey(unit)
                && times.containsKey(claimed.unit)
                && !unit.equals(claimed.unit)
                && new Quantity("", claimed.in(times), "", claimed.bound, false).admits(in(times));
    }

    /** Whether it may be of a unit that another number tells: a scale tells that it is an amount, "30 million", or it is bare. */
    boolean isOfTold() {
        return bare || unit.isEmpty() && SCALED.matcher(written).find();
    }

    boolean isMoney() {
        return MONEY.containsValue(unit);
    }

    boolean isIn(String other) {
        return unit.equals(other);
    }

    /** The same number of another unit. */
    Quantity withUnit(String other) {
        return new Quantity(written, value, other, bound, false);
    }

    private BigDecimal in(Map<String, Integer> times) {
        return value.multiply(BigDecimal.valueOf(times.getOrDefault(unit, 1)));
    }

    /**
     * Whether two others make it: it is their difference or their sum, the years from one to the other, the share of one that the other
     * tells, "8.4% of 200 dollars", or the per cent that one is of the other, or more or less than that.
     */
    boolean isComputedFrom(List<Quantity> others) {
        return IntStream.range(0, others.size())
                .anyMatch(i -> IntStream.range(0, others.size())
                        .anyMatch(j -> i != j && isComputedFrom(others.get(i), others.get(j))));
    }

    private boolean isComputedFrom(Quantity one, Quantity other) {
        boolean alike = one.unit.equals(other.unit) || one.isCount() && other.isCount() && other.unit.isEmpty();
        boolean same = unit.equals(one.unit) || unit.isEmpty() || unit.equals("year") && one.isYear() && other.isYear();
        return alike && same && (admits(one.value.subtract(other.value)) || admits(one.value.add(other.value)))
                || one.unit.equals(PERCENT)
                        && other.unit.equals(unit)
                        && admits(other.value.multiply(one.value).divide(HUNDRED))
                || unit.equals(PERCENT) && alike && !one.unit.equals(PERCENT) && isShare(one.value, other.value);
    }

    boolean isTwiceOrHalf(Quantity other) {
        return unit.equals(other.unit)
                && (admits(other.value.multiply(BigDecimal.TWO)) || admits(other.value.divide(BigDecimal.TWO)));
    }

    boolean isSumOrDifference(List<Quantity> others) {
        List<Quantity> same = others.stream()
                .filter(other -> other.unit.equals(unit) && !other.isYear())
                .toList();
        return same.stream()
                .anyMatch(one -> same.stream()
                        .anyMatch(other -> !one.equals(other)
                                && (admits(one.value.subtract(other.value)) || admits(one.value.add(other.value)))));
    }

    private boolean isCount() {
        return !isMoney() && !unit.equals(PERCENT);
    }

    private boolean isYear() {
        return unit.isEmpty() && YEAR.matcher(written).matches();
    }

    /** Whether it is, rounded, the per cent that one value is of the other, or is more or less than that. */
    private boolean isShare(BigDecimal one, BigDecimal other) {
        if (other.signum() == 0) {
            return false;
        }
        BigDecimal percent = one.multiply(HUNDRED).divide(other, MathContext.DECIMAL32);
        BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
        return Stream.of(percent, percent.subtract(HUNDRED).abs())
                .anyMatch(share ->
                        share.subtract(value).abs().multiply(BigDecimal.TWO).compareTo(step) <= 0);
    }

    private boolean admits(BigDecimal there) {
        return there.compareTo(value.multiply(bound.least)) >= 0 && there.compareTo(value.multiply(bound.most)) <= 0;
    }

    private static Optional<Quantity> share(Matcher share) {
        BigDecimal top = BigDecimal.valueOf(number(share.group("of"), share.group("top")));
        int of = share.group("half") != null
                ? 2
                : share.group("part") == null
                        ? number(share.group("in"), null)
                        : PARTS.getOrDefault(share.group("part").toLowerCase(Locale.ROOT), 1);
        BigDecimal percent =
                of == 0 ? HUNDRED : top.multiply(HUNDRED).divide(BigDecimal.valueOf(of), MathContext.DECIMAL32);
        return percent.compareTo(HUNDRED) < 0
                ? Optional.of(new Quantity(share.group(), percent, PERCENT, of == 3 ? Bound.ABOUT : Bound.EXACT, false))
                : Optional.empty();
    }

    /** A number in figures or words, 1 for "a" and for none. */
    private static int number(@Nullable String written, @Nullable String otherwise) {
        String number = written == null ? otherwise : written;
        String digits = number == null ? "1" : Spelling.unify(number).strip();
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 1;
    }

    private static String written(Matcher number) {
        int start = number.group("money") == null ? number.start("amount") : number.start("money");
        return number.group().substring(start - number.start());
    }

    private static String digits(String amount) {
        return amount.equalsIgnoreCase("one") ? "1" : Spelling.unify(amount).strip();
    }

    private static BigDecimal scaled(String digits, @Nullable String scale) {
        int zeros = scale == null ? 0 : SHORT_SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), 0);
        return new BigDecimal(digits).scaleByPowerOfTen(zeros);
    }

    private static String unit(Matcher number) {
        if (number.group("percent") != null) {
            return PERCENT;
        }
        if (number.group("money") != null) {
            return MONEY.getOrDefault(number.group("money").toUpperCase(Locale.ROOT), "");
        }
        if (number.group("decade") != null) {
            return "decade";
        }
        return number.group("unit") == null ? "" : number.group("unit").toLowerCase(Locale.ROOT);
    }

    private static Pattern before(String words) {
        return Pattern.compile("\\b(?:" + words + ") ?\\z", Pattern.CASE_INSENSITIVE);
    }

    private static Bound bound(Matcher number, CharSequence text) {
        CharSequence before = text.subSequence(Math.max(0, number.start() - BEFORE), number.start());
        if (ABOUT_BEFORE.matcher(before).find()) {
            return Bound.ABOUT;
        }
        if (OVER_BEFORE.matcher(before).find()) {
            return Bound.OVER;
        }
        return UNDER_BEFORE.matcher(before).find() ? Bound.UNDER : Bound.EXACT;
    }
}
