package footnote.check.statement;

import footnote.grammar.CalendarWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Times that are no quantities: those told from another, and how often something comes. */
public final class Times {

    /** A time told from another, which a number of the same unit isn't: "from the previous year", "next billing cycle". */
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?:previous|preceding|last|past|next|following|coming) (?:day|night|week|month|quarter|season|year|decade|century|(?:\\p{L}+ )?(?:cycle|period))\\b");

    /** The time of telling, which isn't one that is told from it. */
    private static final Pattern NOW =
            Pattern.compile("(?i)\\bthis (?<unit>day|week|month|quarter|season|year|decade|century)\\b");

    /** The one before that of which is told, or after it. */
    private static final Pattern BESIDE =
            Pattern.compile("(?i)(?:(?<before>previous|preceding)|next|following) (?<unit>\\p{L}+)");

    /** How often something comes, or what it is counted by: "twice a week", "$5/mo", "a 4-day week"; not how fast it goes. */
    private static final Pattern RATE = Pattern.compile(
            "(?i)\\b(?=[abep])(?!an? \\p{L}+ (?:before|after|earlier|later|ago|early|late)\\b)(?!(?<=\\b(?:miles?|km|(?:kilo)?met(?:re|er)s?|lit(?:re|er)s?(?: of \\p{L}{1,20})?) )(?:per|an?) (?:hour|minute|second)\\b)(?:(?:per|each|every|by the)(?: \\p{L}+ and| working| business| school)?|(?<=\\b(?:\\d{1,9}|once|twice|pence|cash|pay|people|\\p{L}{1,15}(?:[^s]s|ion|and|red)) )an?) (?:minute|hour|day|night|week|month|year)\\b"
                    + "|(?=/)(?<=\\d ?|/\\p{L}{1,15})/ ?(?:hour|hr|day|week|wk|month|mo|year|yr)\\b|(?=week)(?<=[ -](?:hour|day) (?:work(?:ing)? )?)week(?=s?\\b)|\\b(?:hour|dai|night|week|month|year|annual)ly\\b|\\bannual\\b|\\bper annum\\b|(?=p)(?<=\\d ?)p(?:\\.?a|\\.?w|cm)\\b");

    /** A day that isn't any one. */
    private static final Pattern WORKDAY = Pattern.compile("(?i)\\b(?:working|business|school) day\\b");

    private static final Pattern MONTH =
            Pattern.compile("(?i)\\b(?<month>" + CalendarWords.MONTHS + ")(?: \\d{1,2},)? (?<year>\\d{4})\\b");

    private Times() {}

    /** Whether words are a time that is told from the day of telling and nothing else: "last week". */
    public static boolean isRelative(String words) {
        return RELATIVE.matcher(words).matches();
    }

    /** Those of a claim that some words lack, as it writes them. */
    public static List<String> missing(String claim, Statement there) {
        List<MatchResult> rates = RATE.matcher(claim).results().toList();
        Set<String> told = rates.isEmpty()
                ? Set.of()
                : RATE.matcher(there.plain()).results().map(Times::unit).collect(Collectors.toSet());
        return Stream.of(
                        RELATIVE.matcher(claim)
                                .results()
                                .filter(time -> !there.plain().contains(Statement.plain(time.group()))
                                        && !isToldOtherwise(time.group(), there)),
                        NOW.matcher(claim).results().filter(now -> isToldFromNow(now, there.plain())),
                        MONTH.matcher(claim).results().filter(month -> isOfOtherMonth(month, there)),
                        rates.stream()
                                .filter(rate -> !told.contains(unit(rate))
                                        && !there.plain().contains("a " + unit(rate))))
                .flatMap(times -> times)
                .map(MatchResult::group)
                .toList();
    }

    /** Whether some words tell of another time than this one alone: of "next week" for "this week". */
    private static boolean isToldFromNow(MatchResult now, String there) {
        return !there.contains(Statement.plain(now.group()))
                && RELATIVE.matcher(there)
                        .results()
                        .anyMatch(time -> time.group().endsWith(" " + Statement.plain(now.group("unit"))));
    }

    /** Whether some words tell a time in other words: "a year earlier" for "the previous year", "the next year" for "the following year". */
    private static boolean isToldOtherwise(String time, Statement there) {
        Matcher beside = BESIDE.matcher(time);
        if (!beside.matches()) {
            return false;
        }
        String unit = Statement.plain(beside.group("unit"));
        String told = beside.group("before") == null
                ? "(?:next|following) " + unit
                : "(?:an?|one|the) " + unit + " (?:before|earlier)|last " + unit;
        return Pattern.compile("\\b(?:" + told + ")\\b").matcher(there.plain()).find();
    }

    /** Whether some words have the year of a month behind another month alone. */
    private static boolean isOfOtherMonth(MatchResult month, Statement there) {
        List<String> months = MONTH.matcher(there.plain())
                .results()
                .filter(other -> other.group("year").equals(month.group("year")))
                .map(other -> other.group("month"))
                .toList();
        return !months.isEmpty()
                && !months.contains(month.group("month").toLowerCase(Locale.ROOT))
                && there.plain().split(month.group("year"), -1).length == months.size() + 1;
    }

    /** By what a rate counts. */
    private static String unit(MatchResult rate) {
        String unit = rate.group().toLowerCase(Locale.ROOT).replaceFirst("^.*[ /]|ly$", "");
        return switch (unit) {
            case "dai" -> "day";
            case "day" -> WORKDAY.matcher(rate.group()).find() ? "working day" : unit;
            case "annual", "annum", "pa", "p.a", "yr" -> "year";
            case "mo", "pcm" -> "month";
            case "wk", "pw", "p.w" -> "week";
            case "hr" -> "hour";
            default -> unit;
        };
    }
}
