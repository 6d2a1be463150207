package footnote.check.statement;

import footnote.grammar.NumberWords;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of a scale that have fewer digits of it than they are told from: "$12.9 billion" for $12,879 million. */
final class Rounding {

    /** A number of a scale with the digits behind its point: "12.9 billion", "$1.1bn". */
    private static final Pattern DECIMALS =
            Pattern.compile("(?i)\\.(?<digits>\\d+) ?(?<scale>" + NumberWords.SCALES + "|mn?|bn|tn)\\b");

    private Rounding() {}

    /** Whether a number that means to be exact is a value rounded to the digits that it has. */
    static boolean isOf(Quantity number, BigDecimal value) {
        Matcher decimals = DECIMALS.matcher(number.written());
        if (number.bound() != Bound.EXACT || !decimals.find()) {
            return false;
        }
        String scale = decimals.group("scale").toLowerCase(Locale.ROOT);
        int zeros = NumberWords.ZEROS.getOrDefault(scale, NumberWords.SHORT_ZEROS.getOrDefault(scale, 0));
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(
                zeros - decimals.group("digits").length());
        return number.value().subtract(value).abs().multiply(BigDecimal.TWO).compareTo(step) <= 0;
    }
}
