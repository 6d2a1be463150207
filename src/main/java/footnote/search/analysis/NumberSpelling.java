package footnote.search.analysis;

import static footnote.search.analysis.SpellingRule.inBothSizes;
import static footnote.search.analysis.SpellingRule.rule;

import footnote.corpus.RomanNumerals;
import footnote.grammar.NumberWords;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules of {@link Spelling} for numbers, and for places in an order. */
final class NumberSpelling {

    private static final Map<String, String> QUARTERS =
            Map.of("first", "1", "second", "2", "third", "3", "1st", "1", "2nd", "2", "3rd", "3", "4th", "4");

    /** The first places in an order, whose words have other meanings as well. */
    private static final Map<String, String> PLACES = Map.of("1st", "first", "2nd", "second", "3rd", "third");

    /** What units are short for, but those that mean something else as well. */
    private static final Map<String, String> UNITS = Map.of(
            "km", "kilometer",
            "cm", "centimeter",
            "mm", "millimeter",
            "kg", "kilogram",
            "mg", "milligram",
            "kb", "kilobyte",
            "mb", "megabyte",
            "gb", "gigabyte",
            "tb", "terabyte");

    /** What follows the tens in a number in words, in figures; "thirty-second" mostly tells how long something takes. */
    private static final Map<String, String> ONES = ones();

    /** "Twenty-seven" and "twenty-seventh" are "27" and "27th". */
    static final UnaryOperator<String> COMPOUND = rule(
            "(?i)\\b(" + NumberWords.TENS + ")(?:-(" + anyOf(ONES) + ")\\b| (" + NumberWords.ONES + ")\\b(?!-))",
            m -> compound(m),
            inBothSizes("wenty", "hirty", "orty", "ifty", "ixty", "eventy", "ighty", "inety"));

    /** A quarter of a year is a word of its own, which another quarter's is not. */
    static final UnaryOperator<String> QUARTER = rule(
            "(?i)\\b(first|second|third|1st|2nd|3rd|4th)[ -]quarter\\b|\\bq([1-4])\\b",
            m -> quarter(m),
            inBothSizes("quarter", "Quarter", "q1", "q2", "q3", "q4"));

    /** "FY24" and "financial year 2024" are "fiscal 2024" and "fiscal year 2024". */
    static final UnaryOperator<String> FISCAL_YEAR = rule(
            "(?i)\\bFY ?'?(?:20)?(\\d{2})\\b|\\bfinancial(?= years?\\b)",
            m -> m.group(1) == null ? "fiscal" : "fiscal 20" + m.group(1), inBothSizes("fy", "inancial "));

    /** "1st" is "first". */
    static final UnaryOperator<String> FIRST_PLACES = rule(
            "(?i)\\b(?:1st|2nd|3rd)\\b",
            m -> PLACES.get(m.group().toLowerCase(Locale.ROOT)),
            inBothSizes("1st", "2nd", "3rd"));

    /** "King Charles III" is the "3". */
    static final UnaryOperator<String> ROMAN = rule(
            "(?=[XVI]{2})(?<=\\p{Lu}\\p{Ll}[\\p{L}']{1,20} )(X{0,3}(?:IX|IV|V?I{0,3}))\\b",
            m -> String.valueOf(RomanNumerals.value(m.group(1))), " II", " IV", " VI", " IX", " XI", " XV", " XX");

    /** "£3bn" and "$2M" have their zeros. */
    static final UnaryOperator<String> SHORT_SCALES = rule(
            "(?i)(?=\\d)(?:(?<=[$£€¥])(\\d+(?:\\.\\d+)?) ?(" + anyOf(NumberWords.SHORT_ZEROS)
                    + ")|\\b(\\d+(?:\\.\\d+)?) ?(mn|mln|bn))\\b",
            m -> m.group(1) == null
                    ? scaled(m.group(3), NumberWords.SHORT_ZEROS, m.group(4))
                    : scaled(m.group(1), NumberWords.SHORT_ZEROS, m.group(2)),
            "$",
            "£",
            "€",
            "¥",
            "mn",
            "mln",
            "bn");

    /** "80 thousand" has its zeros. */
    static final UnaryOperator<String> SCALES = rule(
            "(?i)\\b(\\d+(?:\\.\\d+)?)[ -](" + NumberWords.SCALES + ")\\b",
            m -> scaled(m.group(1), NumberWords.ZEROS, m.group(2)),
            "undred",
            "housand",
            "illion",
            "UNDRED",
            "HOUSAND",
            "ILLION");

    /** "60km" is "60 kilometers", and "60m" is 60 of something. */
    static final UnaryOperator<String> MEASURES = rule(
            "(?i)(?<=\\d)(?: ?(" + anyOf(UNITS) + ")\\b|(?=(?-i:m)\\b))",
            m -> " " + (m.group(1) == null ? "" : UNITS.get(m.group(1).toLowerCase(Locale.ROOT))),
            Stream.concat(
                            Stream.of(inBothSizes(UNITS.keySet().toArray(String[]::new))),
                            IntStream.rangeClosed(0, 9).mapToObj(digit -> digit + "m"))
                    .toArray(String[]::new));

    /** "Three decades", "the last decade" and "a century" are their years. */
    static final UnaryOperator<String> SPANS = rule(
            "(?i)\\b(?:(\\d{1,2}) (?:decades|centuries)|(?:(?:an?|one) |(?<=\\b(?:last|past|next) )(?=d))(?:decade|century))\\b",
            m -> years(m),
            inBothSizes("decade", "centur"));

    private NumberSpelling() {}

    /** Numbers and places in an order, in figures but for the first places, by their words. */
    static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        NumberWords.VALUES.forEach((word, value) -> words.put(word, String.valueOf(value)));
        NumberWords.ORDINALS.forEach((word, figures) -> words.put(word, PLACES.getOrDefault(figures, figures)));
        return words;
    }

    private static Map<String, String> ones() {
        Map<String, String> ones = new HashMap<>(Map.of("one", "1", "first", "1st", "third", "3rd"));
        for (String one : NumberWords.ONES.split("\\|", -1)) {
            ones.put(one, String.valueOf(NumberWords.VALUES.get(one)));
        }
        NumberWords.ORDINALS.entrySet().stream()
                .filter(place -> place.getValue().matches("[4-9]th"))
                .forEach(place -> ones.put(place.getKey(), place.getValue()));
        return ones;
    }

    /** The words of a map in one order, whatever order the map has them in. */
    private static String anyOf(Map<String, ?> words) {
        return String.join("|", new TreeSet<>(words.keySet()));
    }

    private static String compound(MatchResult match) {
        int tens = NumberWords.VALUES.getOrDefault(match.group(1).toLowerCase(Locale.ROOT), 0) / 10;
        String ones = match.group(2) == null ? match.group(3) : match.group(2);
        return tens + ONES.getOrDefault(ones.toLowerCase(Locale.ROOT), ones);
    }

    private static String quarter(MatchResult match) {
        String written =
                match.group(1) == null ? match.group(2) : match.group(1).toLowerCase(Locale.ROOT);
        return QUARTERS.getOrDefault(written, written) + "quarter";
    }

    private static String years(MatchResult span) {
        String several = span.group(1) == null ? "1" : span.group(1);
        boolean decades = span.group().toLowerCase(Locale.ROOT).contains("decade");
        return several + (decades ? "0" : "00") + " years";
    }

    /** @param zeros of each scale, in small letters */
    private static String scaled(String number, Map<String, Integer> zeros, String scale) {
        return new BigDecimal(number)
                .scaleByPowerOfTen(zeros.getOrDefault(scale.toLowerCase(Locale.ROOT), 0))
                .stripTrailingZeros()
                .toPlainString();
    }
}
