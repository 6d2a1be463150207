package footnote.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes alike what people write in several ways: countries' short names, numbers, per cent, apostrophes. */
public final class Spelling {

    /** @param hints without any of which the pattern isn't found, in capitals or small letters */
    private record Rule(Pattern pattern, Function<MatchResult, String> written, List<String> hints) {

        String applied(String text) {
            boolean hinted = hints.stream().anyMatch(text::contains);
            return hinted ? pattern.matcher(text).replaceAll(written) : text;
        }
    }

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

    /** What people of a country are called, and so what is of it, by the country's name. */
    private static final Map<String, String> DEMONYMS = Map.ofEntries(
            Map.entry("american", "unitedstates"),
            Map.entry("british", "unitedkingdom"),
            Map.entry("afghan", "afghanistan"),
            Map.entry("argentine", "argentina"),
            Map.entry("australian", "australia"),
            Map.entry("austrian", "austria"),
            Map.entry("belgian", "belgium"),
            Map.entry("brazilian", "brazil"),
            Map.entry("canadian", "canada"),
            Map.entry("chilean", "chile"),
            Map.entry("chinese", "china"),
            Map.entry("colombian", "colombia"),
            Map.entry("cuban", "cuba"),
            Map.entry("czech", "czechia"),
            Map.entry("danish", "denmark"),
            Map.entry("dutch", "netherlands"),
            Map.entry("egyptian", "egypt"),
            Map.entry("ethiopian", "ethiopia"),
            Map.entry("finnish", "finland"),
            Map.entry("french", "france"),
            Map.entry("german", "germany"),
            Map.entry("greek", "greece"),
            Map.entry("hungarian", "hungary"),
            Map.entry("indian", "india"),
            Map.entry("indonesian", "indonesia"),
            Map.entry("iranian", "iran"),
            Map.entry("iraqi", "iraq"),
            Map.entry("irish", "ireland"),
            Map.entry("israeli", "israel"),
            Map.entry("italian", "italy"),
            Map.entry("japanese", "japan"),
            Map.entry("kenyan", "kenya"),
            Map.entry("korean", "korea"),
            Map.entry("malaysian", "malaysia"),
            Map.entry("mexican", "mexico"),
            Map.entry("nigerian", "nigeria"),
            Map.entry("norwegian", "norway"),
            Map.entry("pakistani", "pakistan"),
            Map.entry("peruvian", "peru"),
            Map.entry("philippine", "philippines"),
            Map.entry("filipino", "philippines"),
            Map.entry("polish", "poland"),
            Map.entry("portuguese", "portugal"),
            Map.entry("romanian", "romania"),
            Map.entry("russian", "russia"),
            Map.entry("saudi", "saudiarabia"),
            Map.entry("scottish", "scotland"),
            Map.entry("spanish", "spain"),
            Map.entry("swedish", "sweden"),
            Map.entry("swiss", "switzerland"),
            Map.entry("syrian", "syria"),
            Map.entry("taiwanese", "taiwan"),
            Map.entry("thai", "thailand"),
            Map.entry("turkish", "turkey"),
            Map.entry("ukrainian", "ukraine"),
            Map.entry("venezuelan", "venezuela"),
            Map.entry("vietnamese", "vietnam"),
            Map.entry("welsh", "wales"));

    private static final List<UnaryOperator<String>> STEPS = List.of(
            text -> text.replace('‘', '\'')
                    .replace('’', '\'')
                    .replace('ʼ', '\'')
                    .replace('`', '\'')
                    .replace('´', '\''),
            Variants::unify,
            rule(
                    "\\bU\\.S\\.(A\\.)?|\\bUSA?\\b|\\b[Tt]he us\\b|(?i:\\bUnited States( of America)?\\b)|\\bAmerica\\b",
                    _ -> "unitedstates ",
                    "U.S.",
                    "US",
                    "he us",
                    "nited",
                    "NITED",
                    "America"),
            rule(
                    "\\bU\\.K\\.|\\bUK\\b|(?i:\\bUnited Kingdom\\b)",
                    _ -> "unitedkingdom ",
                    "U.K.",
                    "UK",
                    "nited",
                    "NITED"),
            rule("\\bE\\.U\\.|\\bEU\\b|(?i:\\bEuropean Union\\b)", _ -> "europeanunion ", "E.U.", "EU", "nion", "NION"),
            rule(
                    "\\bU\\.N\\.|\\bUN\\b|(?i:\\bUnited Nations\\b)",
                    _ -> "unitednations ",
                    "U.N.",
                    "UN",
                    "nited",
                    "NITED"),
            text -> words(text, Spelling::demonym),
            rule("(?i)(?<=\\d) ?(%|per ?cent\\b)|\\bper cent\\b", _ -> " percent ", "%", "cent", "CENT"),
            rule(",(?<=\\d,)(?=\\d{3}\\b)", _ -> "", ","),
            text -> words(text, NUMBERS::get),
            rule(
                    "(?i)\\b(\\d+(?:\\.\\d+)?)[ -](hundred|thousand|million|billion|trillion)\\b",
                    m -> scaled(m),
                    "undred",
                    "housand",
                    "illion",
                    "UNDRED",
                    "HOUSAND",
                    "ILLION"));

    private Spelling() {}

    /** The text with one spelling for each such thing; for comparing, not for showing. */
    public static String unify(String text) {
        String unified = text;
        for (UnaryOperator<String> step : STEPS) {
            unified = step.apply(unified);
        }
        return unified;
    }

    /**
     * A text with other words in the place of some.
     *
     * @param written gives null for a word, in small letters, that stays as it is
     */
    private static String words(String text, Function<String, @Nullable String> written) {
        StringBuilder words = new StringBuilder(text.length());
        int copied = 0;
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
            String word = written.apply(text.substring(start, end).toLowerCase(Locale.ROOT));
            if (word != null) {
                words.append(text, copied, start).append(word);
                copied = end;
            }
            start = end;
        }
        return copied == 0 ? text : words.append(text, copied, text.length()).toString();
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private static UnaryOperator<String> rule(String regex, Function<MatchResult, String> written, String... hints) {
        return new Rule(Pattern.compile(regex), written, List.of(hints))::applied;
    }

    private static @Nullable String demonym(String word) {
        String country = DEMONYMS.get(word);
        return country == null && word.endsWith("s") ? DEMONYMS.get(word.substring(0, word.length() - 1)) : country;
    }

    private static String scaled(MatchResult match) {
        int scale = SCALES.getOrDefault(match.group(2).toLowerCase(Locale.ROOT), 0);
        return new BigDecimal(match.group(1))
                .scaleByPowerOfTen(scale)
                .stripTrailingZeros()
                .toPlainString();
    }
}
