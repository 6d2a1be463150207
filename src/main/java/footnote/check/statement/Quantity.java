package footnote.check.statement;

import footnote.grammar.CalendarWords;
import footnote.grammar.NumberWords;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number of a text with its scale and unit: "80,000", "80 thousand", "nearly 88 per cent", "$1.1bn", "a two-day visit".
 *
 * @param written the number as the text writes it
 * @param unit what is measured, in the singular; empty for things that are counted and for years
 * @param bound how exact it means to be
 * @param bare whether it leaves out what it measures, as told before: "the first eight weeks and another eight"
 */
public record Quantity(String written, BigDecimal value, String unit, Bound bound, boolean bare) {

    /** The unit of shares of a hundred. */
    public static final String PERCENT = "percent";

    /** Minutes since midnight. */
    static final String CLOCK = "clock";

    /** A telephone number of North America. */
    static final String TELEPHONE_DIGITS = "\\d{3}-\\d{3}-\\d{4}";

    /** Among so many numbers that two make another tells something. */
    private static final int MOST_GIVEN = 50;

    private static final BigDecimal HALF_DAY = BigDecimal.valueOf(720);
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final Map<String, String> MONEY = Map.of(
            "$", "dollar", "£", "pound", "€", "euro", "¥", "yen", "US$", "dollar", "USD", "dollar", "GBP", "pound",
            "EUR", "euro", "JPY", "yen");

    /** Tells in words the place in an order, and not how many: "the fifth". */
    private static final Pattern PLACE = Pattern.compile("(?i)(?:" + NumberWords.PLACES + ")\\z");

    private static final Pattern SCALED = Pattern.compile("(?:thousand|million|billion|trillion)\\W*\\z");

    private static final Pattern SCALE_BEHIND = Pattern.compile("(?i)[\\d.]+ (" + NumberWords.SCALES + ")\\b");

    /** A small number in figures, without a scale. */
    private static final Pattern PLAIN = Pattern.compile("\\W*\\d{1,3}(?:\\.\\d+)?");

    /** A number of a scale with the digits behind its point: "12.9 billion", "$1.1bn". */
    private static final Pattern DECIMALS =
            Pattern.compile("(?i)\\.(?<digits>\\d+) ?(?<scale>" + NumberWords.SCALES + "|mn?|bn|tn)\\b");

    private static final Pattern ARTICLE = Pattern.compile("(?i)^an?\\b");

    private static final Pattern YEAR = Pattern.compile(CalendarWords.YEAR);

    /** Whether this one, in an article, carries that one of a claim. */
    public boolean carries(Quantity claimed) {
        boolean counted = claimed.unit.isEmpty()
                && !isShare()
                && !unit.equals(CLOCK)
                && !isMoney()
                && (claimed.bare || !isShortTime());
        return (unit.equals(claimed.unit) || counted)
                        && (claimed.admits(value) || claimed.isRounded(value))
                        && !bound.isOther(value, claimed.bound, claimed.value)
                || isSameTime(claimed)
                || isWrittenAs(claimed)
                || Units.SCALES.stream().anyMatch(scale -> carries(claimed, scale));
    }

    /** Whether both are written alike but for a space, though one is taken for millions: "5.6m" and "5.6 m". */
    private boolean isWrittenAs(Quantity other) {
        return !unit.equals(other.unit)
                && bound == other.bound
                && value.compareTo(other.value) != 0
                && written.replace(" ", "").equals(other.written.replace(" ", ""));
    }

    /** Whether both are times of day, one of them before noon or after: "2:00" and "14:00". */
    private boolean isSameTime(Quantity other) {
        return unit.equals(CLOCK)
                && other.unit.equals(CLOCK)
                && (bare || other.bare)
                && value.subtract(other.value).remainder(HALF_DAY).signum() == 0;
    }

    /** Whether it means to be exact, and is a value rounded to the digits that it has: "$12.9 billion" for $12,879 million. */
    private boolean isRounded(BigDecimal there) {
        Matcher decimals = DECIMALS.matcher(written);
        if (bound != Bound.EXACT || !decimals.find()) {
            return false;
        }
        String scale = decimals.group("scale").toLowerCase(Locale.ROOT);
        int zeros = NumberWords.ZEROS.getOrDefault(scale, NumberWords.SHORT_ZEROS.getOrDefault(scale, 0));
        return isWithin(there, zeros - decimals.group("digits").length());
    }

    /** Whether it is another value, rounded to a power of ten. */
    private boolean isWithin(BigDecimal there, int power) {
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(power);
        return value.subtract(there).abs().multiply(BigDecimal.TWO).compareTo(step) <= 0;
    }

    /** Whether it is a time that no age is told in without its unit. */
    boolean isShortTime() {
        return Units.SECONDS.containsKey(unit) || unit.equals("month");
    }

    /** Whether both are in units of one scale, and this one carries that one: "48 hours" is "two days". */
    private boolean carries(Quantity claimed, Map<String, Integer> scale) {
        return scale.containsKey(unit)
                && scale.containsKey(claimed.unit)
                && !unit.equals(claimed.unit)
                && new Quantity("", claimed.in(scale), "", claimed.bound, false).admits(in(scale));
    }

    /** Whether it carries one of a claim, be it in that one's unit. */
    public boolean carriesWithUnit(Quantity claimed) {
        return carries(claimed) || carriesInItsUnit(claimed);
    }

    /** Whether it carries one of a claim in that one's unit, told by another number: a scale tells that it is an amount, "30 million", or it is bare. */
    boolean carriesInItsUnit(Quantity claimed) {
        boolean told = bare || unit.isEmpty() && SCALED.matcher(written).find();
        return told && withUnit(claimed.unit).carries(claimed);
    }

    /** Whether it is a sum of a currency. */
    public boolean isMoney() {
        return MONEY.containsValue(unit);
    }

    /** Whether it is so much of a whole. */
    boolean isShare() {
        return unit.equals(PERCENT);
    }

    /** Whether it is a share of more than half, and less than all. */
    boolean isMajority() {
        return isShare()
                && value.compareTo(HUNDRED) < 0
                && value.multiply(BigDecimal.TWO).compareTo(HUNDRED) >= (bound == Bound.OVER ? 0 : 1);
    }

    /** Whether it tells how much or how many, rather than a share or a year. */
    boolean isAmount() {
        return !isShare() && !isYear();
    }

    /** Whether an article alone tells it, and nothing how exact it is: "a year", not "within a year". */
    public boolean isByArticle() {
        return bound == Bound.EXACT && isOne();
    }

    /** Whether it is a whole one of a unit, whatever tells so: "within a year" as well as "in the first year". */
    boolean isSpan() {
        return !unit.isEmpty() && isOne();
    }

    private boolean isOne() {
        return value.compareTo(BigDecimal.ONE) == 0 && ARTICLE.matcher(written).find();
    }

    /** Whether it tells how much of a unit there is, which a place in an order doesn't. */
    public boolean isIn(String other) {
        return unit.equals(other) && !(unit.isEmpty() && PLACE.matcher(written).find());
    }

    /** Whether it is in a unit, or in one of its scale; what is done at a time isn't done within one. */
    public boolean isLike(String other) {
        return isIn(other) || Units.measureTheSame(unit, other) || Units.tellWhen(unit, other);
    }

    /** It in the unit of the number behind it, unless it has one of its own or is a year. */
    Quantity inUnitOfNext(String next) {
        return unit.isEmpty() && !isYear() ? withUnit(next) : this;
    }

    /** It in the scale of the number behind it, unless one of both has a sign or a scale of its own: "$1.2–1.5 billion". */
    Quantity inScaleOfNext(String next) {
        Matcher scaled = SCALE_BEHIND.matcher(next);
        return scaled.lookingAt() && PLAIN.matcher(written).matches() && !isYear(written)
                ? new Quantity(written, value.multiply(RoughNumber.size(scaled.group(1))), unit, bound, bare)
                : this;
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
     * tells, "8.4% of 200 dollars", or the per cent that one is of the other, or more or less than that. Of many numbers some two make any.
     */
    public boolean isComputedFrom(List<Quantity> others) {
        return others.size() <= MOST_GIVEN
                && IntStream.range(0, others.size())
                        .anyMatch(i -> IntStream.range(0, others.size())
                                .anyMatch(j -> i != j && isComputedFrom(others.get(i), others.get(j))));
    }

    private boolean isComputedFrom(Quantity one, Quantity other) {
        boolean alike = one.unit.equals(other.unit) || one.isCount() && other.isCount() && other.unit.isEmpty();
        boolean same = unit.equals(one.unit) || unit.isEmpty() || unit.equals("year") && one.isYear() && other.isYear();
        return alike && same && (admits(one.value.subtract(other.value)) || admits(one.value.add(other.value)))
                || one.isShare()
                        && other.unit.equals(unit)
                        && admits(other.value.multiply(one.value).divide(HUNDRED))
                || isShare() && alike && !one.isShare() && isPercentOf(one.value, other.value);
    }

    boolean isTwiceOrHalf(Quantity other) {
        return unit.equals(other.unit)
                && (admits(other.value.multiply(BigDecimal.TWO)) || admits(other.value.divide(BigDecimal.TWO)));
    }

    /** Whether two of some others make it, as a sum or as a difference. */
    boolean isMade(List<Quantity> others, BinaryOperator<BigDecimal> how) {
        List<Quantity> same = others.stream()
                .filter(other -> other.isYear() ? unit.equals("year") : other.unit.equals(unit))
                .toList();
        return same.stream()
                .anyMatch(one -> same.stream()
                        .anyMatch(other -> !one.equals(other) && admits(how.apply(one.value, other.value))));
    }

    private boolean isCount() {
        return !isMoney() && !isShare();
    }

    /** Whether it counts so many, which a text that writes it in words may not mean as a number. */
    boolean counts(int many) {
        return unit.isEmpty() && value.compareTo(BigDecimal.valueOf(many)) == 0;
    }

    /** Whether it may be the number of a year. */
    public boolean isYear() {
        return unit.isEmpty() && isYear(written);
    }

    /** Whether a number may be that of a year, as it is written. */
    public static boolean isYear(String number) {
        return YEAR.matcher(number).matches();
    }

    /** Whether it is, rounded, the per cent that one value is of the other, or is more or less than that. */
    private boolean isPercentOf(BigDecimal one, BigDecimal other) {
        if (other.signum() == 0) {
            return false;
        }
        BigDecimal percent = one.multiply(HUNDRED).divide(other, MathContext.DECIMAL32);
        return Stream.of(percent, percent.subtract(HUNDRED).abs()).anyMatch(share -> isWithin(share, -value.scale()));
    }

    private boolean admits(BigDecimal there) {
        return there.compareTo(value.multiply(bound.least())) >= 0
                && there.compareTo(value.multiply(bound.most())) <= 0;
    }
}
