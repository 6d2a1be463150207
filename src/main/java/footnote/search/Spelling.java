package footnote.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes alike what people write in several ways: countries' short names, numbers, per cent, apostrophes. */
final class Spelling {

    private record Rule(Pattern pattern, Function<MatchResult, String> written) {}

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("thirteen", "13"),
            Map.entry("fourteen", "14"),
            Map.entry("fifteen", "15"),
            Map.entry("sixteen", "16"),
            Map.entry("seventeen", "17"),
            Map.entry("eighteen", "18"),
            Map.entry("nineteen", "19"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"),
            Map.entry("sixty", "60"),
            Map.entry("seventy", "70"),
            Map.entry("eighty", "80"),
            Map.entry("ninety", "90"));

    private static final Map<String, Integer> SCALES =
            Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    private static final List<Rule> RULES = List.of(
            rule("[‘’ʼ`´]", _ -> "'"),
            rule(
                    "\\bU\\.S\\.(A\\.)?|\\bUSA?\\b|\\b[Tt]he us\\b|(?i:\\bUnited States( of America)?\\b)",
                    _ -> "unitedstates "),
            rule("\\bU\\.K\\.|\\bUK\\b|(?i:\\bUnited Kingdom\\b)", _ -> "unitedkingdom "),
            rule("\\bE\\.U\\.|\\bEU\\b|(?i:\\bEuropean Union\\b)", _ -> "europeanunion "),
            rule("\\bU\\.N\\.|\\bUN\\b|(?i:\\bUnited Nations\\b)", _ -> "unitednations "),
            rule("(?i)(?<=\\d) ?(%|per ?cent\\b)|\\bper cent\\b", _ -> " percent "),
            rule("(?<=\\d),(?=\\d{3}\\b)", _ -> ""),
            rule("(?i)\\b(" + String.join("|", NUMBERS.keySet()) + ")\\b", m -> number(m.group(1))),
            rule("(?i)\\b(\\d+(?:\\.\\d+)?)[ -](hundred|thousand|million|billion|trillion)\\b", m -> scaled(m)));

    private Spelling() {}

    /** The text with one spelling for each such thing; for comparing, not for showing. */
    static String unify(String text) {
        String unified = text;
        for (Rule rule : RULES) {
            unified = rule.pattern.matcher(unified).replaceAll(rule.written);
        }
        return unified;
    }

    private static Rule rule(String regex, Function<MatchResult, String> written) {
        return new Rule(Pattern.compile(regex), written);
    }

    private static String number(String word) {
        return NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    private static String scaled(MatchResult match) {
        int scale = SCALES.getOrDefault(match.group(2).toLowerCase(Locale.ROOT), 0);
        return new BigDecimal(match.group(1))
                .scaleByPowerOfTen(scale)
                .stripTrailingZeros()
                .toPlainString();
    }
}
