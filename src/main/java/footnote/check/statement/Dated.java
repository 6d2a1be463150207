package footnote.check.statement;

import footnote.grammar.CalendarWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A quantity with the month or year that stands right behind it: "2.4 per cent in December", "9 million dollars in 2023". English.
 *
 * @param time in small letters
 */
public record Dated(Quantity quantity, String time) {

    private static final String TIME =
            "\\b(?:in|for) (?<time>" + CalendarWords.MONTHS + "|" + CalendarWords.YEAR + ")\\b";

    private static final Pattern ANY = Pattern.compile("(?i)" + TIME);

    private static final Pattern BEHIND = Pattern.compile("(?i)(?: of)?(?: [\\p{L}'’-]+){0,2} " + TIME + "(?! \\d)");

    /** Whether a claim gives a quantity the time of another one, where some sentences give it its own. */
    public static boolean areOfOthers(Statement claim, List<Statement> sentences) {
        if (!ANY.matcher(claim.plain()).find()) {
            return false;
        }
        List<Dated> there = sentences.stream().flatMap(Dated::in).toList();
        return in(claim).anyMatch(dated -> dated.isOfOther(there));
    }

    private boolean isOfOther(List<Dated> there) {
        List<String> right = there.stream()
                .filter(dated -> dated.quantity.carries(quantity))
                .map(Dated::time)
                .toList();
        return !right.isEmpty()
                && !right.contains(time)
                && there.stream().anyMatch(dated -> dated.time.equals(time) && dated.quantity.isIn(quantity.unit()));
    }

    private static Stream<Dated> in(Statement sentence) {
        String text = sentence.plain();
        List<Dated> dated = new ArrayList<>();
        int end = 0;
        for (Quantity quantity : sentence.quantities()) {
            String written = quantity.written().toLowerCase(Locale.ROOT);
            int at = text.indexOf(written, end);
            if (at >= 0) {
                end = at + written.length();
                Matcher behind = BEHIND.matcher(text).region(end, text.length());
                if (behind.lookingAt()) {
                    dated.add(new Dated(quantity, behind.group("time")));
                }
            }
        }
        return dated.stream();
    }
}
