package footnote.check.statement;

import footnote.grammar.NumberWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of which only the size is told: "dozens", "several hundred", "tens of thousands". English. */
public final class RoughNumber {

    private static final BigDecimal DOZEN = new BigDecimal(12);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private static final Pattern ROUGH = Pattern.compile("(?i)\\b(?:(?<times>tens|hundreds) of )?(?<size>dozen|"
            + NumberWords.SCALES + ")" + "(?:s|(?<=\\b(?:several|few|many|couple of) \\p{L}{1,9}))\\b");

    private RoughNumber() {}

    /** Whether words are a rough number and nothing else: "dozens of". */
    public static boolean isOne(String words) {
        return ROUGH.matcher(words).matches();
    }

    /** Those of a claim that no number of some words comes to, nor one of a few times as much, as it writes them. */
    public static List<String> missing(String claim, Statement there) {
        List<MatchResult> rough = ROUGH.matcher(claim).results().toList();
        if (rough.isEmpty()) {
            return List.of();
        }
        List<BigDecimal> told = Stream.concat(
                        ROUGH.matcher(there.plain()).results().map(RoughNumber::least),
                        there.quantities().stream().filter(Quantity::isAmount).map(Quantity::value))
                .toList();
        return rough.stream()
                .filter(number -> told.stream()
                        .noneMatch(other -> other.compareTo(least(number)) >= 0 && other.compareTo(most(number)) < 0))
                .map(MatchResult::group)
                .toList();
    }

    /** The least that it may stand for. */
    private static BigDecimal least(MatchResult rough) {
        BigDecimal size = size(rough.group("size"));
        String times = rough.group("times");
        return times == null ? size : size.multiply(times.equalsIgnoreCase("tens") ? BigDecimal.TEN : Quantity.HUNDRED);
    }

    /** What is too much to be told by it: a thousand is more than hundreds. */
    private static BigDecimal most(MatchResult rough) {
        boolean precise = rough.group("times") != null || rough.group("size").equalsIgnoreCase("hundred");
        return least(rough).multiply(precise ? BigDecimal.TEN : THOUSAND);
    }

    /** What a word such as "million" stands for; a dozen for others. */
    static BigDecimal size(String word) {
        Integer zeros = NumberWords.ZEROS.get(word.toLowerCase(Locale.ROOT));
        return zeros == null ? DOZEN : BigDecimal.ONE.scaleByPowerOfTen(zeros);
    }
}
