package footnote.check;

import footnote.check.statement.Comparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which way the figures of a table's row went that stand under two times, "2025: 38; 2026: 31" or "Old price: 9; New price: 12", and what a claim
 * tells of that. English.
 */
final class Trend {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private static final Pattern OLD = Pattern.compile("(?i)\\b(?:old|previous|prior|before|last year)\\b");

    private static final Pattern NEW = Pattern.compile("(?i)\\b(?:new|current|now|after|this year)\\b");

    private static final Pattern STEADY = Pattern.compile(
            "\\b(?:unchanged|flat|ke(?:ep(?:s|ing)?|pt)|maintain\\p{L}*|remain\\p{L}*|stayed|steady|same)\\b");

    /** A figure with what it is counted in. */
    private static final Pattern FIGURE =
            Pattern.compile("(?<sign>\\p{Sc}?) ?(?<value>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>\\D*)");

    /** The words for a change, by which way it goes. */
    private record Way(Pattern words, int sign) {}

    private static final List<Way> WAYS =
            List.of(new Way(Comparison.UP, 1), new Way(Comparison.DOWN, -1), new Way(STEADY, 0));

    private Trend() {}

    /** The words of a claim for a change that a row bears out, behind it; none for others. */
    static String borneOut(String claim, List<Cells.Cell> row) {
        List<Integer> signs = signs(claim, row);
        String words = WAYS.stream()
                .filter(way -> signs.contains(way.sign))
                .flatMap(way -> way.words.matcher(claim).results())
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    /** Which ways those went both of which a claim gives. */
    private static List<Integer> signs(String claim, List<Cells.Cell> row) {
        return row.stream()
                .flatMap(then -> row.stream()
                        .filter(now -> follows(now.head(), then.head()))
                        .filter(now -> gives(claim, now.value()) && gives(claim, then.value()))
                        .flatMap(now -> sign(then.value(), now.value()).stream()))
                .distinct()
                .toList();
    }

    private static boolean gives(String claim, String value) {
        Matcher figure = FIGURE.matcher(value);
        return figure.matches()
                && Pattern.compile("(?<![\\d.,])" + Pattern.quote(figure.group("value")) + "(?!\\d|[.,]\\d)")
                        .matcher(claim)
                        .find();
    }

    /** Whether two columns tell the same of two times, the one after the other. */
    private static boolean follows(String now, String then) {
        Optional<Integer> later = year(now);
        Optional<Integer> earlier = year(then);
        return later.isPresent() && earlier.isPresent()
                ? later.get() > earlier.get() && without(YEAR, now).equals(without(YEAR, then))
                : NEW.matcher(now).find()
                        && OLD.matcher(then).find()
                        && without(NEW, now).equals(without(OLD, then));
    }

    private static Optional<Integer> year(String head) {
        return YEAR.matcher(head)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .findFirst();
    }

    private static String without(Pattern time, String head) {
        return time.matcher(head).replaceAll("").strip();
    }

    private static Optional<Integer> sign(String then, String now) {
        Matcher from = FIGURE.matcher(then);
        Matcher to = FIGURE.matcher(now);
        return from.matches()
                        && to.matches()
                        && from.group("unit").equals(to.group("unit"))
                        && from.group("sign").equals(to.group("sign"))
                ? Optional.of(value(to).compareTo(value(from)))
                : Optional.empty();
    }

    private static BigDecimal value(Matcher figure) {
        return new BigDecimal(figure.group("value").replace(",", ""));
    }
}
