package footnote.check;

import footnote.grammar.NumberWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of which only the size is told: "dozens", "several hundred", "tens of thousands". English. */
final class RoughNumber {

    private static final BigDecimal DOZEN = new BigDecimal(12);

    private static final Pattern ROUGH = Pattern.compile(
            "\\b(?:(?<times>tens|hundreds) of )?(?<size>dozen|hundred|thousand|million|billion|trillion)"
                    + "(?:s|(?<=\\b(?:several|few|many|couple of) \\p{L}{1,9}))\\b",
            Pattern.CASE_INSENSITIVE);

    private RoughNumber() {}

    static boolean isOne(String words) {
        return ROUGH.matcher(words).matches();
    }

    /** Those of a claim that are larger than any that some words tell, as it writes them. */
    static List<String> missing(String claim, Statement there) {
        List<MatchResult> rough = ROUGH.matcher(claim).results().toList();
        if (rough.isEmpty()) {
            return List.of();
        }
        List<BigDecimal> told = Stream.concat(
                        ROUGH.matcher(there.plain()).results().map(RoughNumber::least),
                        there.quantities().stream().filter(Quantity::isAmount).map(Quantity::value))
                .toList();
        return rough.stream()
                .filter(number -> told.stream().noneMatch(other -> other.compareTo(least(number)) >= 0))
                .map(MatchResult::group)
                .toList();
    }

    /** The least that it may stand for. */
    private static BigDecimal least(MatchResult rough) {
        Integer zeros = NumberWords.ZEROS.get(rough.group("size").toLowerCase(Locale.ROOT));
        BigDecimal size = zeros == null ? DOZEN : BigDecimal.ONE.scaleByPowerOfTen(zeros);
        String times = rough.group("times");
        return times == null ? size : size.multiply(times.equalsIgnoreCase("tens") ? BigDecimal.TEN : Quantity.HUNDRED);
    }
}
