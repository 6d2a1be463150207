package footnote.answer;

import footnote.search.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of a text with its scale and unit: "80,000", "80 thousand", "nearly 88 per cent", "$1.1bn", "a two-day visit".
 *
 * @param written the number as the text writes it
 * @param unit what is measured, in the singular; empty for things that are counted and for years
 * @param bound how exact it means to be
 */
record Quantity(String written, BigDecimal value, String unit, Bound bound) {

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

    private static final String WORDS =
            "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String UNITS =
            "second|minute|hour|day|night|week|month|year|decade|dollar|euro|pound|yuan|yen|kilomet(?:re|er)|centimet(?:re|er)"
                    + "|met(?:re|er)|mile|inch|acre|hectare|tonne|ton|kilogram|gram|kg|km|cm|lit(?:re|er)|degree|mph";

    private static final Pattern NUMBER = Pattern.compile(
            "(?<over>\\b(?:more than|over|at least|above|exceeding|upwards of) )?"
                    + "(?<under>\\b(?:less than|fewer than|under|below|nearly|almost|up to|at most) )?"
                    + "(?<about>\\b(?:about|around|roughly|some|approximately|an estimated|close to) )?"
                    + "(?<money>US\\$|[$£€¥])? ?"
                    + "(?<amount>(?<![\\p{L}\\d]|\\p{L}-|\\d[.,])(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\b(?:" + WORDS
                    + ")\\b)"
                    + "(?:[ -](?:hundred|thousand|million|billion|trillion)\\b)*)"
                    + "(?<scale>(?:k|m|mn|bn|tn)\\b)?(?:st|nd|rd|th)?(?<decade>s\\b)?"
                    + "(?<percent>[ -]?(?:%|per ?cent(?:age)?\\b))?(?:[ -]?(?<unit>" + UNITS
                    + ")s?\\b)?(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    /** The quantities of a text, in its order. */
    static List<Quantity> in(String text) {
        List<Quantity> quantities = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String digits = Spelling.unify(number.group("amount")).strip();
            if (digits.matches("\\d+(\\.\\d+)?")) {
                quantities.add(new Quantity(
                        written(number), scaled(digits, number.group("scale")), unit(number), bound(number)));
            }
        }
        return quantities;
    }

    /** Whether this one, in an article, carries that one of a claim. */
    boolean carries(Quantity claimed) {
        boolean counted = claimed.unit.isEmpty() && !unit.equals(PERCENT) && !MONEY.containsValue(unit);
        return (unit.equals(claimed.unit) || counted)
                && value.compareTo(claimed.value.multiply(claimed.bound.least)) >= 0
                && value.compareTo(claimed.value.multiply(claimed.bound.most)) <= 0;
    }

    private static String written(Matcher number) {
        int start = number.group("money") == null ? number.start("amount") : number.start("money");
        return number.group().substring(start - number.start());
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

    private static Bound bound(Matcher number) {
        if (number.group("about") != null) {
            return Bound.ABOUT;
        }
        if (number.group("over") != null) {
            return Bound.OVER;
        }
        return number.group("under") == null ? Bound.EXACT : Bound.UNDER;
    }
}
