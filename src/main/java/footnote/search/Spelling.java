package footnote.search;

import footnote.grammar.CalendarWords;
import footnote.grammar.NumberWords;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes alike what people write in several ways: countries' short names, numbers, models, versions, days, per cent, apostrophes. */
public final class Spelling {

    /** @param hints without any of which the pattern isn't found, in capitals or small letters; none where it is always looked for */
    private record Rule(Pattern pattern, Function<MatchResult, String> written, List<String> hints)
            implements UnaryOperator<String> {

        @Override
        public String apply(String text) {
            if (hints.isEmpty()) {
                return pattern.matcher(text).replaceAll(written);
            }
            for (String hint : hints) {
                if (text.contains(hint)) {
                    return pattern.matcher(text).replaceAll(written);
                }
            }
            return text;
        }
    }

    private static final Map<String, String> QUARTERS = Map.of(
            "first", "1", "second", "2", "third", "3", "fourth", "4", "1st", "1", "2nd", "2", "3rd", "3", "4th", "4");

    private static final List<UnaryOperator<String>> STEPS = List.of(
            text -> text.replace('‘', '\'')
                    .replace('’', '\'')
                    .replace('ʼ', '\'')
                    .replace('`', '\'')
                    .replace('´', '\''),
            rule(
                    "\\bU\\.S\\.(A\\.)?|\\bUSA?\\b|\\b[Tt]he us\\b|(?i:\\bUnited States( of America)?\\b)|\\bAmerica\\b",
                    _ -> "unitedstates ",
                    "U.S.",
                    "US",
                    "he us",
                    "nited S",
                    "nited s",
                    "NITED S",
                    "America"),
            rule(
                    "\\bthe WHO\\b|(?<=\\p{Ll} )WHO\\b|\\bWHO(?= \\p{Ll}|'s)|(?i:\\bWorld Health Organi[sz]ation\\b)",
                    _ -> "worldhealthorganization ",
                    "WHO",
                    "ealth",
                    "EALTH"),
            rule(
                    "\\b(" + String.join("|", Acronyms.NAMES.keySet()) + ")\\b",
                    m -> Acronyms.ofLetters(m.group(1)),
                    Acronyms.NAMES.keySet().toArray(String[]::new)),
            rule(
                    "(?i)\\b(" + String.join("|", Acronyms.NAMES.values()) + ")\\b",
                    m -> Acronyms.ofName(m.group(1)),
                    inBothSizes(
                            "ntelligence",
                            "arnings per",
                            "arnings Per",
                            "roadcasting",
                            "hief ",
                            "entral bank",
                            "entral Bank",
                            "uman resources",
                            "uman Resources",
                            "nitial public",
                            "nitial Public",
                            "sign-on",
                            "Sign-On",
                            "signon",
                            "dded tax",
                            "dded Tax",
                            "isease",
                            "rotection",
                            "griculture",
                            "ureau",
                            "dministration",
                            "omestic",
                            "onetary",
                            "eronautics",
                            "tlantic",
                            "ealth serv",
                            "ealth Serv",
                            "peration",
                            "etroleum",
                            "orld trade",
                            "orld Trade")),
            rule(
                    "(?i)\\bcapex\\b|\\bcapital (?:expenditures?|spending)\\b",
                    _ -> "capitalexpenditure ",
                    inBothSizes("apex", "apEx", "apital ")),
            rule(
                    "\\bU\\.K\\.|\\bUK\\b|(?i:\\bUnited Kingdom\\b)|\\b(?:Great )?Britain\\b",
                    _ -> "unitedkingdom ",
                    "Britain",
                    "U.K.",
                    "UK",
                    "nited K",
                    "nited k",
                    "NITED K"),
            rule(
                    "\\bE\\.U\\.|\\bEU\\b|(?i:\\bEuropean Union\\b)",
                    _ -> "europeanunion ",
                    "E.U.",
                    "EU",
                    "an Union",
                    "an union",
                    "AN UNION"),
            rule(
                    "\\bU\\.N\\.|\\bUN\\b|(?i:\\bUnited Nations\\b)",
                    _ -> "unitednations ",
                    "U.N.",
                    "UN",
                    "nited N",
                    "nited n",
                    "NITED N"),
            rule(
                    "(?i)\\b(first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter\\b|\\bq([1-4])\\b",
                    m -> quarter(m),
                    inBothSizes("quarter", "Quarter", "q1", "q2", "q3", "q4")),
            rule(
                    "(?i)(?<=\\b(?:" + CalendarWords.MONTHS + ") (?:the )?)(\\d{1,2})(?:st|nd|rd|th)\\b"
                            + "|\\b(\\d{1,2})(?:st|nd|rd|th)(?= (?:of )?(?:" + CalendarWords.MONTHS + ")\\b)",
                    m -> m.group(1) == null ? m.group(2) : m.group(1),
                    inBothSizes(
                            "1st", "2nd", "3rd", "0th", "1th", "2th", "3th", "4th", "5th", "6th", "7th", "8th", "9th")),
            new Glossary(words())::applied,
            rule("(?i)\\b(anti|co|counter|e|inter|multi|non|post|pre|re|semi|sub)-(?=\\p{L}{3})", m -> m.group(1), "-"),
            rule(
                    "(?i)(?<=\\p{L}{3})is(e[drs]?|ing|ations?)\\b",
                    m -> "iz" + m.group(1), inBothSizes("ise", "ising", "isation")),
            rule(
                    "(?i)\\b(behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|vap)our(?=\\p{L}*)",
                    m -> m.group(1) + "or",
                    inBothSizes("viour", "lour", "avour", "rbour", "onour", "umour", "abour", "hbour", "apour")),
            rule(
                    "(?i)\\b(cent|fib|lit|met|theat)re(?=s?\\b)",
                    m -> m.group(1) + "er",
                    inBothSizes("ntre", "ibre", "itre", "etre", "atre")),
            rule(
                    "(?i)\\b(defen|licen|offen|preten)ce(?=s?\\b)",
                    m -> m.group(1) + "se",
                    inBothSizes("fence", "cence", "tence")),
            rule("(?i)\\bprogramme(?=s?\\b)", _ -> "program", "ogramme", "OGRAMME"),
            rule(
                    "(?i)(?<=\\d) ?(%|per ?cent\\b)|\\bper cent\\b",
                    _ -> " percent ", "%", "er cent", "ercent", "ER CENT", "ERCENT"),
            rule(",(?<=\\d,)(?=\\d{3}\\b)", _ -> "", ","),
            rule("(?<=\\p{Ll}{2})(?=[A-Z]\\d)", _ -> " ", lettersWithDigits()),
            rule(
                    "\\b[vV](?=\\d{1,5}\\.\\d)",
                    _ -> "",
                    inBothSizes("v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9")),
            rule(
                    "(?i)\\b(\\d+(?:\\.\\d+)?)[ -](" + NumberWords.SCALES + ")\\b",
                    m -> scaled(m),
                    "undred",
                    "housand",
                    "illion",
                    "UNDRED",
                    "HOUSAND",
                    "ILLION"));

    private static final Hints HINTS = new Hints(STEPS.stream()
            .map(step -> step instanceof Rule rule ? rule.hints() : List.<String>of())
            .toList());

    private Spelling() {}

    /** The text with one spelling for each such thing; for comparing, not for showing. */
    public static String unify(String text) {
        String unified = text;
        long concerned = HINTS.of(text);
        for (int i = 0; i < STEPS.size(); i++) {
            if ((concerned >>> i & 1) == 1) {
                String next = STEPS.get(i).apply(unified);
                concerned = next.equals(unified) ? concerned : HINTS.of(next);
                unified = next;
            }
        }
        return unified;
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>(Demonyms.COUNTRIES);
        NumberWords.VALUES.forEach((word, value) -> words.put(word, String.valueOf(value)));
        return words;
    }

    /** A number of its own, which another quarter's is not. */
    private static String quarter(MatchResult match) {
        String written =
                match.group(1) == null ? match.group(2) : match.group(1).toLowerCase(Locale.ROOT);
        return QUARTERS.getOrDefault(written, written) + "quarter";
    }

    /** What the end of a model's name begins with where it is written as one word: "KesselF7". */
    private static String[] lettersWithDigits() {
        return IntStream.rangeClosed('A', 'Z')
                .mapToObj(Character::toString)
                .flatMap(letter -> IntStream.rangeClosed(0, 9).mapToObj(digit -> letter + digit))
                .toArray(String[]::new);
    }

    /** Hints as they are, and in capitals. */
    private static String[] inBothSizes(String... hints) {
        return Stream.concat(Stream.of(hints), Stream.of(hints).map(hint -> hint.toUpperCase(Locale.ROOT)))
                .toArray(String[]::new);
    }

    private static UnaryOperator<String> rule(String regex, Function<MatchResult, String> written, String... hints) {
        return new Rule(Pattern.compile(regex), written, List.of(hints));
    }

    private static String scaled(MatchResult match) {
        int scale = NumberWords.ZEROS.getOrDefault(match.group(2).toLowerCase(Locale.ROOT), 0);
        return new BigDecimal(match.group(1))
                .scaleByPowerOfTen(scale)
                .stripTrailingZeros()
                .toPlainString();
    }
}
