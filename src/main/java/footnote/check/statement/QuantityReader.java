package footnote.check.statement;

import static footnote.check.statement.Quantity.PERCENT;

import footnote.grammar.NumberWords;
import footnote.search.analysis.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of an English text. */
public final class QuantityReader {

    /** Places in an order that no other words are. */
    private static final String PLACES = NumberWords.ORDINALS.keySet().stream()
            .filter(place -> !place.matches("first|second|third"))
            .collect(Collectors.joining("|"));

    /** A span of time of one: "within a year". */
    private static final String ONE_SPAN =
            "\\ban?(?= (?:hour|day|week|fortnight|month|year)\\b)(?<=\\b(?:within|after|for|in|under|over|than) an?)";

    /** What any quantity holds; most texts don't, which is told sooner than by the patterns. */
    private static final Pattern HINT = Pattern.compile("(?i)\\d|" + ONE_SPAN + "|\\b(?:" + NumberWords.ALL
            + "|half|third|quarter|single|" + PLACES + "|decade|dozen|" + NumberWords.SCALES + ")");

    /** A size in words, and how often it is meant: "half a million", "two dozen". */
    private static final Pattern OF_SCALE = Pattern.compile(
            "(?i)(?<times>(?:half )?(?:an?|one)|.+(?= dozen)) (?<size>" + NumberWords.SCALES + "|dozen)");

    /** What parts the digits of a large number by threes. */
    private static final Pattern SPACES = Pattern.compile("(?<=\\d)[ \u00A0\u2009\u202F](?=\\d)");

    /** What stands between the years of a span: "2007–11". */
    private static final Pattern SPAN = Pattern.compile("\\s?[–-]\\s?");

    /** What stands between two numbers of one unit, "20 to 30%", whose sign of money stands before the first. */
    private static final Pattern TO = Pattern.compile("\\s?(?:[–-]|to|or|and)\\s?");

    private static final String HALF = " and a half\\b|[ -]?½";

    private static final Pattern COMPOUND = Pattern.compile("(?i)" + NumberWords.COMPOUND);

    /** A number and a half, and how often that is meant: "one and a half million". */
    private static final Pattern AND_HALF = Pattern.compile("(?i)(?<whole>.+?)(?:" + HALF + ")(?<scale>.*)");

    /** A telephone's number, one whose digits are parted by threes, or any other. */
    private static final String FIGURES = Quantity.TELEPHONE_DIGITS
            + "(?!-)|\\d{1,3}(?:[ \u00A0\u2009\u202F]\\d{3})+(?![\\d.,]\\d)|\\d+(?:,\\d{3})*(?:\\.\\d+)?";

    /** "Half a million", "twenty-one", "fifth", "twelve", "one day". */
    private static final String IN_WORDS = "(?:half )?(?:an?|one) (?:" + NumberWords.SCALES + "|dozen)(?!s)|(?:"
            + NumberWords.TENS + ")[ -](?:" + NumberWords.ONES + "|(?<=-)(?:one|first|third|" + PLACES + "))(?!-)|(?:"
            + PLACES + ")(?![ -]quarter)|" + NumberWords.SEVERAL + "|(?:one|single)(?=[ -](?:" + Units.ANY
            + ")\\b| and a half\\b)|one(?= (?:to|or) \\p{L}+ (?:" + Units.ANY + ")s\\b)|a(?= decade\\b)|half an?(?= (?:"
            + Units.ANY + ")\\b)|"
            + ONE_SPAN;

    private static final String BEHIND_AMOUNT =
            "(?<scale>(?:k|m|mn|bn|tn)\\b(?!/[hs]))?(?:st|nd|rd|th)?(?<decade>s\\b|(?<=0)['’]s\\b)?"
                    + "(?<percent>[ -]?(?:%|per ?cent(?:age)?\\b)(?: points?\\b)?)?";

    private static final Pattern NUMBER = numbers("");

    /** The same where there may be numbers of several words, which are looked for at each word. */
    private static final Pattern NUMBER_OR_COMPOUND = numbers(NumberWords.COMPOUND + "|");

    private static final Pattern MAY_BE_COMPOUND = Pattern.compile("(?i)hundred|thousand");

    /** What makes a place in an order of a number, "27th", and what parts the digits of a telephone's. */
    private static final Pattern ENDING = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\z|(?<=\\d)-(?=\\d)");

    /** A time of day: "2 p.m.", "14:00". */
    private static final Pattern CLOCK = Pattern.compile(
            "(?i)(?<![\\d:.,])(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?"
                    + "|(?<![\\d:.,])(?<at>[01]?\\d|2[0-4]):(?<past>[0-5]\\d)(?![\\d:])");

    private static final Pattern BEFORE_BARE = Pattern.compile(
            "(?i)\\b(?:for|from|to|than|against|and|or|another|other|following|next|first|last|after|within|(?:it|they) (?:is|are|was|were))\\W*\\z");

    private static final Pattern BEHIND_BARE =
            Pattern.compile("(?i)\\s*(?:[.,;:!?)]|\\z|\\[|(?:and|or|but|so|from|to|in|on|at|by|than|if)\\b)");

    /** The unit of a place in an order that stands behind it: "from day eight" for "from the eighth day". */
    private static final Pattern ORDERED = Pattern.compile("(?i)\\b(second|minute|hour|day|night|week|month|year) \\z");

    private QuantityReader() {}

    private static Pattern numbers(String others) {
        return Pattern.compile(
                "(?i)(?:(?<money>US\\$|[$£€¥]|\\b(?-i:USD|GBP|EUR|JPY)(?=[  ]?\\d)) ?\\(?)? ?(?<amount>(?<![\\p{L}\\d]|\\p{L}-|\\d[.,])(?:"
                        + others + FIGURES
                        + "|\\b(?:" + IN_WORDS + ")\\b)(?:" + HALF + ")?(?:[ -](?:" + NumberWords.SCALES
                        + "|dozen)\\b)*)" + BEHIND_AMOUNT + "(?:(?:\\) |[ -])?(?<unit>" + Units.ANY
                        + ")s?\\b(?![ -]olds?\\b|(?-i:['’]\\p{Lu}))|" + Units.AHEAD + ")?(?![\\p{L}\\d])");
    }

    /** The quantities of a text, in its order. */
    public static List<Quantity> in(String text) {
        if (!HINT.matcher(text).find()) {
            return List.of();
        }
        List<Quantity> quantities = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        ShareReader.SHARE
                .matcher(text)
                .results()
                .forEach(share -> ShareReader.read(share, text).ifPresent(quantity -> {
                    quantities.add(quantity);
                    hide(share, rest);
                }));
        Matcher clock = CLOCK.matcher(rest.toString());
        while (clock.find()) {
            quantities.add(clock(clock));
            hide(clock, rest);
        }
        addNumbers(text, rest.toString(), quantities);
        return quantities;
    }

    private static void addNumbers(String text, String rest, List<Quantity> quantities) {
        Matcher number = (MAY_BE_COMPOUND.matcher(rest).find() ? NUMBER_OR_COMPOUND : NUMBER).matcher(rest);
        String before = "";
        int end = 0;
        while (number.find()) {
            String between = rest.substring(end, number.start());
            String amount = digits(number.group("amount"));
            String digits = isEndOfSpan(before, between, amount) ? before.substring(0, 2) + amount : amount;
            before = digits;
            end = number.end();
            if (digits.matches("\\d+(\\.\\d+)?")) {
                boolean repeats = quantities.stream().anyMatch(Quantity::isShortTime);
                Quantity quantity = quantity(number, digits, text, rest, repeats);
                if (!quantities.isEmpty() && TO.matcher(between).matches()) {
                    Quantity first = quantities.removeLast();
                    quantity = first.isMoney() && !between.contains("and")
                            ? quantity.inUnitOfNext(first.unit())
                            : quantity;
                    boolean signed = number.group("money") != null;
                    quantities.add(
                            signed ? first : first.inUnitOfNext(quantity.unit()).inScaleOfNext(quantity.written()));
                }
                quantities.add(quantity);
            }
        }
    }

    /** @param repeats whether a time was told before, whose unit this may leave out: "clerks get 25 days, drivers 28" */
    private static Quantity quantity(Matcher number, String digits, String text, String rest, boolean repeats) {
        Matcher ordered = ORDERED.matcher(text.substring(0, number.start("amount")));
        String own = unit(number);
        String unit = own.isEmpty() && !Quantity.isYear(digits) && ordered.find()
                ? ordered.group(1).toLowerCase(Locale.ROOT)
                : own;
        boolean bare = unit.isEmpty()
                && !Quantity.isYear(digits)
                && (repeats
                        || BEFORE_BARE
                                .matcher(text.substring(0, number.start()))
                                .find())
                && BEHIND_BARE.matcher(text.substring(number.end())).lookingAt();
        return new Quantity(
                written(number), scaled(digits, number.group("scale")), unit, Bound.before(rest, number.start()), bare);
    }

    /** Takes what was read out of the rest of a text, in whose length nothing changes. */
    private static void hide(MatchResult read, StringBuilder rest) {
        rest.replace(read.start(), read.end(), "#".repeat(read.end() - read.start()));
    }

    /** Whether two digits are the later year of a span. */
    private static boolean isEndOfSpan(String before, String between, String digits) {
        return Quantity.isYear(before)
                && SPAN.matcher(between).matches()
                && digits.length() == 2
                && digits.compareTo(before.substring(2)) > 0;
    }

    /** The minutes since midnight; bare where it may be before noon or after. */
    private static Quantity clock(Matcher clock) {
        boolean told = clock.group("half") != null;
        int hour = Integer.parseInt(clock.group(told ? "hour" : "at"));
        String minute = clock.group(told ? "minute" : "past");
        int hours = told ? hour % 12 + (clock.group("half").equalsIgnoreCase("p") ? 12 : 0) : hour;
        int minutes = 60 * hours + (minute == null ? 0 : Integer.parseInt(minute));
        return new Quantity(
                clock.group(),
                BigDecimal.valueOf(minutes),
                Quantity.CLOCK,
                Bound.EXACT,
                !told && hour > 0 && hour <= 12);
    }

    private static String written(Matcher number) {
        int start = number.group("money") == null ? number.start("amount") : number.start("money");
        return number.group().substring(start - number.start());
    }

    private static String digits(String amount) {
        Matcher compound = COMPOUND.matcher(amount);
        if (compound.lookingAt()) {
            return digits(NumberWords.ofCompound(compound.group()) + amount.substring(compound.end()));
        }
        Matcher half = AND_HALF.matcher(amount);
        if (half.matches()) {
            return digits(digits(half.group("whole")) + ".5" + half.group("scale"));
        }
        Matcher scale = OF_SCALE.matcher(amount);
        if (scale.matches()) {
            String times = digits(scale.group("times"));
            BigDecimal size = RoughNumber.size(scale.group("size"));
            return times.matches("[\\d.]+")
                    ? new BigDecimal(times).multiply(size).toPlainString()
                    : times;
        }
        return switch (amount.toLowerCase(Locale.ROOT)) {
            case "a", "an", "one", "single" -> "1";
            case "half a", "half an", "half one" -> "0.5";
            default ->
                ENDING.matcher(Spelling.unify(SPACES.matcher(amount).replaceAll(""))
                                .strip())
                        .replaceAll("");
        };
    }

    private static BigDecimal scaled(String digits, @Nullable String scale) {
        int zeros = scale == null ? 0 : NumberWords.SHORT_ZEROS.getOrDefault(scale.toLowerCase(Locale.ROOT), 0);
        return new BigDecimal(digits).scaleByPowerOfTen(zeros);
    }

    private static String unit(Matcher number) {
        if (number.group("percent") != null) {
            return PERCENT;
        }
        if (number.group("money") != null) {
            return Quantity.MONEY.getOrDefault(number.group("money").toUpperCase(Locale.ROOT), "");
        }
        String unit = number.group("decade") == null ? number.group("unit") : "decade";
        return Units.spelt(unit == null ? number.group("measured") : unit);
    }
}
