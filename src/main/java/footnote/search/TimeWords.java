package footnote.search;

import footnote.grammar.CalendarWords;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a question's words of time ask of an article's date: "latest" prefers the newer of the articles that were found,
 * "this week" or "in March" those of that time. The others lose {@value #WEIGHT} of their score at most, about what a good
 * passage has before the next one, so that a much better one still stands first. Where no date fits, or the question has no
 * such words, all is left as it is.
 */
record TimeWords(
        boolean newest, @Nullable LocalDate from, @Nullable LocalDate to) {

    private static final double WEIGHT = 0.3;

    /** What is so many days older than the newest is half as new. */
    private static final double HALF = 30;

    private static final Pattern NEWEST = Pattern.compile(
            "(?i)\\b(latest|newest|most recent(ly)?|recent(ly)?|current(ly)?|now|so far|up to date)\\b");

    private static final Pattern RELATIVE =
            Pattern.compile("(?i)\\b(today|yesterday|(this|last|past|previous) (week|month|year))\\b");

    private static final Pattern MONTH = Pattern.compile("\\b(?:in|during|of|since) (?:early |late |mid-)?(?<month>"
            + CalendarWords.MONTHS + ")(?: (?:of )?(?<year>(?:19|20)\\d\\d))?\\b");

    static TimeWords of(String question, LocalDate today) {
        Matcher relative = RELATIVE.matcher(question);
        if (relative.find()) {
            return relative(relative.group(1).toLowerCase(Locale.ROOT), today);
        }
        Matcher month = MONTH.matcher(question);
        if (month.find()) {
            YearMonth asked = month(month, YearMonth.from(today));
            return new TimeWords(false, asked.atDay(1), asked.atEndOfMonth());
        }
        return new TimeWords(NEWEST.matcher(question).find(), null, null);
    }

    private static TimeWords relative(String words, LocalDate today) {
        boolean now = words.startsWith("this");
        return switch (words.substring(words.indexOf(' ') + 1)) {
            case "today" -> new TimeWords(false, today, today);
            case "yesterday" -> new TimeWords(false, today.minusDays(1), today.minusDays(1));
            case "week" -> new TimeWords(false, today.minusDays(now ? 6 : 13), now ? today : today.minusDays(1));
            case "month" -> {
                YearMonth month = YearMonth.from(today).minusMonths(now ? 0 : 1);
                yield new TimeWords(false, month.atDay(1), month.atEndOfMonth());
            }
            default -> {
                int year = today.getYear() - (now ? 0 : 1);
                yield new TimeWords(false, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
        };
    }

    /** A month without a year is the last one of that name. */
    private static YearMonth month(Matcher named, YearMonth now) {
        Month month = Month.valueOf(named.group("month").toUpperCase(Locale.ROOT));
        if (named.group("year") != null) {
            return YearMonth.of(Integer.parseInt(named.group("year")), month);
        }
        YearMonth asked = YearMonth.of(now.getYear(), month);
        return asked.isAfter(now) ? asked.minusYears(1) : asked;
    }

    /** The hits in the order that the question's time asks for, best first: what fits it less well than others loses score. */
    List<Hit> order(List<Hit> hits) {
        if (!newest && from == null) {
            return hits;
        }
        LocalDate last = hits.stream()
                .map(hit -> hit.source().published())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        double best = hits.stream()
                .mapToDouble(hit -> fit(hit.source().published(), last))
                .max()
                .orElse(0);
        return hits.stream()
                .map(hit -> hit.lowered(WEIGHT * (best - fit(hit.source().published(), last))))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    /** How well a date fits, 0 to 1. */
    private double fit(@Nullable LocalDate published, LocalDate last) {
        if (published == null) {
            return 0;
        }
        if (from != null && to != null) {
            return published.isBefore(from) || published.isAfter(to) ? 0 : 1;
        }
        return Math.pow(2, -ChronoUnit.DAYS.between(published, last) / HALF);
    }
}
