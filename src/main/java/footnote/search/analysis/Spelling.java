package footnote.search.analysis;

import static footnote.search.analysis.SpellingRule.inBothSizes;
import static footnote.search.analysis.SpellingRule.rule;

import footnote.grammar.CalendarWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes alike what people write in several ways: countries' short names, numbers, units, models, versions, days, per cent, apostrophes. */
public final class Spelling {

    private static final List<UnaryOperator<String>> STEPS = List.of(
            Spelling::withPlainApostrophes,
            rule(
                    "(?<![\\p{L}\\d.])(?:\\p{Lu}\\.)+\\p{Lu}(?![\\p{L}\\d])\\.?",
                    m -> m.group().replace(".", ""),
                    IntStream.rangeClosed('A', 'Z')
                            .mapToObj(letter -> "." + (char) letter)
                            .toArray(String[]::new)),
            rule(
                    "(?<![\\p{L}\\d@./-])(\\p{Lu}[\\p{L}\\d]+)\\.(?i:com)\\b(?![/@]|\\.\\p{L})",
                    m -> m.group(1),
                    inBothSizes(".com", ".Com")),
            rule(
                    "(?i)\\b(north|south|latin|central) america(?:ns?)?\\b",
                    m -> m.group(1).toLowerCase(Locale.ROOT) + "america ",
                    inBothSizes(" america", " America")),
            rule(
                    "(?=[UuTtAa])(?:\\bU\\.S\\.(A\\.)?|\\bUSA?\\b|\\b[Tt]he us\\b|(?i:\\bUnited States( of America)?\\b)|\\b[Aa]merica\\b)(?:'s\\b)?",
                    _ -> "unitedstates ",
                    "U.S.",
                    "US",
                    "he us",
                    "nited S",
                    "nited s",
                    "NITED S",
                    "merica"),
            rule(
                    "(?i)\\b(?:(first|second) world war|WW(?:(I|1)|(II|2))|world war (?:(I|one)|(II)))\\b",
                    m -> "World War " + (isFirst(m) ? 1 : 2),
                    inBothSizes("orld war", "orld War", "WW", "ww")),
            NumberSpelling.ROMAN,
            rule(
                    CalendarWords.SHORT_MONTH,
                    m -> CalendarWords.month(m.group()),
                    beginnings(CalendarWords.SHORT_MONTHS)),
            rule(CalendarWords.SHORT_DAY, m -> CalendarWords.day(m.group()), beginnings(CalendarWords.SHORT_DAYS)),
            rule(
                    "(?i)(?=[ ap])(?<=\\d) ?([ap])\\.?m\\b\\.?",
                    m -> m.group(1).toLowerCase(Locale.ROOT) + 'm',
                    inBothSizes(" am", " pm", "a.m", "p.m")),
            rule(
                    "\\bthe WHO\\b|(?<=\\p{Ll} )WHO\\b|\\bWHO(?= \\p{Ll}|'s)|(?i:\\bWorld Health Organi[sz]ation\\b)",
                    _ -> "worldhealthorganization ",
                    "WHO",
                    "ealth",
                    "EALTH"),
            rule(
                    "(?<=\\p{Ll}[ -])IT\\b(?!['’])|\\bIT(?=[ -]\\p{Ll})|(?i:\\binformation technology\\b)",
                    _ -> "informationtechnology ",
                    "IT",
                    "nformation t",
                    "nformation T",
                    "NFORMATION T"),
            rule(
                    "\\b(" + String.join("|", new TreeSet<>(Acronyms.NAMES.keySet())) + ")\\b",
                    m -> Acronyms.ofLetters(m.group(1)),
                    Acronyms.NAMES.keySet().toArray(String[]::new)),
            rule(
                    "(?i)\\b(" + String.join("|", new TreeSet<>(Acronyms.NAMES.values())) + ")\\b",
                    m -> Acronyms.ofName(m.group(1)),
                    inBothSizes(Acronyms.hints())),
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
            NumberSpelling.COMPOUND,
            new Glossary(words())::applied,
            NumberSpelling.SPANS,
            NumberSpelling.QUARTER,
            NumberSpelling.FISCAL_YEAR,
            rule(
                    "(?i)(?<=\\b(?:" + CalendarWords.MONTHS + ") (?:the )?)(\\d{1,2})(?:st|nd|rd|th)\\b"
                            + "|\\b(\\d{1,2})(?:st|nd|rd|th)(?= (?:of )?(?:" + CalendarWords.MONTHS + ")\\b)",
                    m -> m.group(1) == null ? m.group(2) : m.group(1),
                    inBothSizes(
                            "1st", "2nd", "3rd", "0th", "1th", "2th", "3th", "4th", "5th", "6th", "7th", "8th", "9th")),
            NumberSpelling.FIRST_PLACES,
            rule(
                    "(?i)\\b(anti|co|counter|e|hi|inter|multi|non|post|pre|re|semi|sub|wi)(?:-|(?<=\\bnon) )(?=\\p{L}{3}|(?<=i-)fi\\b)",
                    m -> m.group(1), inBothSizes("-", "non ", "Non ")),
            rule(
                    "(?i)(?=is)(?<=\\p{L}{3})is(e[drs]?|ing|ations?)\\b",
                    m -> "iz" + m.group(1), inBothSizes("ise", "ising", "isation")),
            rule(
                    "(?i)\\b(behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|vap)our(?=\\p{L}*)",
                    m -> m.group(1) + "or",
                    inBothSizes("viour", "lour", "avour", "rbour", "onour", "umour", "abour", "hbour", "apour")),
            rule(
                    "(?i)\\b(cent|fib|(?:milli)?lit|(?:kilo|centi|milli)?met|theat)re(?=s?\\b)",
                    m -> m.group(1) + "er",
                    inBothSizes("ntre", "ibre", "itre", "etre", "atre")),
            rule(
                    "(?i)\\b(defen|licen|offen|preten)ce(?=s?\\b)",
                    m -> m.group(1) + "se",
                    inBothSizes("fence", "cence", "tence")),
            rule("(?i)\\bprogramme(?=s?\\b)", _ -> "program", "ogramme", "OGRAMME"),
            rule(
                    "(?i)(?=[ %p])(?:(?<=\\d) ?(%|per ?cent\\b)|\\bper cent\\b)",
                    _ -> " percent ", "%", "er cent", "ercent", "ER CENT", "ERCENT"),
            rule(",(?<=\\d,)(?=\\d{3}\\b)", _ -> "", ","),
            rule("(?<=\\p{Ll}{2})(?=[A-Z]\\d)", _ -> " ", lettersWithDigits()),
            rule(
                    "\\b[vV](?=\\d{1,5}\\.\\d)",
                    _ -> "",
                    inBothSizes("v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9")),
            NumberSpelling.SHORT_SCALES,
            NumberSpelling.MEASURES,
            NumberSpelling.SCALES);

    private static final Hints HINTS = new Hints(STEPS.stream()
            .map(step -> step instanceof SpellingRule rule ? rule.hints() : List.<String>of())
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

    /** The text with the one apostrophe that keyboards have. */
    public static String withPlainApostrophes(String text) {
        return text.replace('‘', '\'')
                .replace('’', '\'')
                .replace('ʼ', '\'')
                .replace('`', '\'')
                .replace('´', '\'');
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>(Demonyms.COUNTRIES);
        words.putAll(NumberSpelling.words());
        return words;
    }

    /** What short forms begin with, of which the fewest have three letters. */
    private static String[] beginnings(String shortForms) {
        return inBothSizes(Stream.of(shortForms.split("\\|"))
                .map(form -> form.substring(0, 3))
                .toArray(String[]::new));
    }

    /** What the end of a model's name begins with where it is written as one word: "KesselF7". */
    private static String[] lettersWithDigits() {
        return IntStream.rangeClosed('A', 'Z')
                .mapToObj(Character::toString)
                .flatMap(letter -> IntStream.rangeClosed(0, 9).mapToObj(digit -> letter + digit))
                .toArray(String[]::new);
    }

    /** Of both world wars. */
    private static boolean isFirst(MatchResult war) {
        return war.group(2) != null || war.group(4) != null || "first".equalsIgnoreCase(war.group(1));
    }
}
