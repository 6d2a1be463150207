package footnote.quote.asked;

import footnote.grammar.CalendarWords;
import footnote.grammar.NumberWords;
import footnote.search.analysis.Stems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The spans of numbers for which words tell something, "100–249", "£250 to £2,000", "Child (6 to 15)", "cellars up to 30 m²", and what lies in them. English. */
public final class Spans {

    private static final String UNIT =
            "m²|km|cm|mm|m|kg|g|t|kW|W|%%|years?|months?|weeks?|days?|nights?|hours?|minutes?|litres?|metres?|miles?|kilos?";

    /** But for days, times and years. */
    private static final String NUMBER = "(?<sign%1$s>\\p{Sc}) ?(?<sum%1$s>\\d[\\d,]*(?:\\.\\d+)?)"
            + "|(?!" + CalendarWords.MODERN_YEAR
            + "\\b)(?<![\\d.,:])(?<number%1$s>\\d[\\d,]*(?:\\.\\d+)?)(?![.,:]?\\d| ?[ap]\\.?m\\b| (?:"
            + CalendarWords.MONTHS + "))(?:[ -]?(?<unit%1$s>" + UNIT + ")(?![\\p{L}²]))?";

    private static final Pattern SPAN =
            Pattern.compile("(?i)(?:\\b(?:from|between) )?" + number("From") + "(?: ?[–-] ?| to | and )" + number("To")
                    + "|\\b(?:up to|under|below|(?:less|fewer|younger|(?:no|not) more) than|at most) " + number("Most")
                    + "|\\b(?:over|above|from|(?:more|older) than|at least) " + number("Least")
                    + "|" + number("Over") + "(?:\\+| (?:or|and) (?:more|over|above|older))");

    private static final Pattern ASKED = Pattern.compile("(?i)" + number(""));

    private static final Pattern IN_WORDS =
            Pattern.compile("(?i)\\b(?:" + NumberWords.SEVERAL + ")(?=[ -](?:" + UNIT + ")\\b)");

    /** What the number is of, before it: "plot 70". */
    private static final Pattern NAMED = Pattern.compile("(\\p{L}{3,}) (?:from )?$");

    /** Before somebody's age. */
    private static final Pattern OF_AGE =
            Pattern.compile("(?i)\\b(?:I['’]?m|am|is|are|aged?|turn(?:s|ed)?|of) (?:only |just |already )?$");

    private static final String YEAR = "year";

    private Spans() {}

    /** @param name of the things that bear such numbers, the last word before it */
    private record Amount(BigDecimal value, String unit, String name) {}

    /** @param most none where there is no limit */
    private record Span(
            Optional<BigDecimal> least, Optional<BigDecimal> most, String unit, String name, boolean first) {

        boolean isOfUnit(Amount number) {
            return unit.equals(number.unit)
                    ? first || !unit.isEmpty() || Stems.meet(name, number.name)
                    : unit.isEmpty() && number.unit.equals(YEAR);
        }

        boolean holds(Amount number) {
            return isOfUnit(number)
                    && least.map(bound -> bound.compareTo(number.value) <= 0).orElse(true)
                    && most.map(bound -> bound.compareTo(number.value) >= 0).orElse(true);
        }
    }

    private static String number(String name) {
        return "(?:" + NUMBER.formatted(name) + ")";
    }

    /** Whether words tell something for a span that holds a number of a question's, of the same unit; one without a unit within them is of ages. */
    public static boolean hold(String question, String words) {
        List<Amount> asked = asked(question);
        return !asked.isEmpty() && in(words).anyMatch(span -> asked.stream().anyMatch(span::holds));
    }

    /** Whether words tell a limit of the unit of a question's number, which answers whether something is so for that number. */
    public static boolean limit(String question, String words) {
        List<Amount> asked = asked(question);
        return !asked.isEmpty() && in(words).anyMatch(span -> asked.stream().anyMatch(span::isOfUnit));
    }

    /** Whether words tell something for a span. */
    public static boolean areIn(String words) {
        return in(words).findAny().isPresent();
    }

    private static List<Amount> asked(String words) {
        String question = IN_WORDS.matcher(words)
                .replaceAll(number ->
                        String.valueOf(NumberWords.VALUES.get(number.group().toLowerCase(Locale.ROOT))));
        return ASKED.matcher(question)
                .results()
                .flatMap(number ->
                        number(number, "").map(told -> of(told, question.substring(0, number.start()))).stream())
                .toList();
    }

    /** The amount behind some words, of years where these tell that it is an age. */
    private static Amount of(Amount told, String before) {
        boolean age = told.unit.isEmpty() && OF_AGE.matcher(before).find();
        return new Amount(told.value, age ? YEAR : told.unit, name(before));
    }

    private static String name(String before) {
        Matcher named = NAMED.matcher(before);
        return named.find() ? named.group(1) : "";
    }

    private static Stream<Span> in(String words) {
        return SPAN.matcher(words).results().map(span -> {
            Optional<Amount> least = Stream.of("From", "Least", "Over")
                    .flatMap(name -> number(span, name).stream())
                    .findFirst();
            Optional<Amount> most = Stream.of("To", "Most")
                    .flatMap(name -> number(span, name).stream())
                    .findFirst();
            String unit = Stream.concat(least.stream(), most.stream())
                    .map(Amount::unit)
                    .filter(told -> !told.isEmpty())
                    .findFirst()
                    .orElse("");
            return new Span(
                    least.map(Amount::value),
                    most.map(Amount::value),
                    unit,
                    name(words.substring(0, span.start())),
                    span.start() == 0);
        });
    }

    private static Optional<Amount> number(MatchResult found, String name) {
        String sign = found.group("sign" + name);
        String digits = sign == null ? found.group("number" + name) : found.group("sum" + name);
        if (digits == null) {
            return Optional.empty();
        }
        String unit = sign == null ? found.group("unit" + name) : sign;
        return Optional.of(new Amount(
                new BigDecimal(digits.replace(",", "")), unit == null ? "" : unit.replaceAll("(?<=..)s$", ""), ""));
    }
}
