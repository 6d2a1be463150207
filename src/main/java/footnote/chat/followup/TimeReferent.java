package footnote.chat.followup;

import footnote.answer.Question;
import footnote.grammar.CalendarWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When "then" is: the time that the turns named last; and the year beside the one that they did. English. */
final class TimeReferent {

    /** At a question's end, and neither what came next nor counted from it: "Who was mayor then?" */
    private static final Pattern THEN = Pattern.compile(
            "(?i)(?<!\\b(?:since|until|till|by|before|after|happen(?:s|ed)?|did|what|when|where|why|how|who|and|or|but|next)|^|[,.;:]) (?:then|at (?:the|that) time"
                    + "|(?:on|in|during) that (?:day|week|month|year|quarter|season))(?=\\W*$)");

    private static final Pattern TIME = Pattern.compile(
            "\\b(?:in|on|at|during) (?:the )?(?:(?:(?i:week|month|quarter|season|round|phase|sprint)|Q) ?\\d{1,2}(?: of "
                    + CalendarWords.YEAR + ")?|(?:\\d{1,2} )?(?:" + CalendarWords.MONTHS + ")(?: \\d{1,2}\\b)?(?:,? "
                    + CalendarWords.YEAR + ")?|(?:(?:" + CalendarWords.SEASONS + ") (?:of )?)?" + CalendarWords.YEAR
                    + "|(?:"
                    + CalendarWords.DAYS + "))\\b(?! \\p{Lu})");

    /** "And the year before?", "What was it in the following year?" */
    private static final Pattern BESIDE = Pattern.compile("(?i)\\b(?:(?:in|for|during|of) )?the (?:"
            + "(?<before>year before|(?:previous|prior|preceding) (?:fiscal )?year)"
            + "|year after|(?:following|next) (?:fiscal )?year)(?=\\W*$)");

    private static final Pattern YEAR = Pattern.compile(
            "(?i)\\b(?<kind>(?:(?:fiscal|financial) (?:year )?|FY ?)?)(?<year>" + CalendarWords.MODERN_YEAR + ")\\b");

    private static final Pattern IN_YEAR = Pattern.compile(" (?:in|of|for) (?:the )?" + YEAR + "$");

    private TimeReferent() {}

    /** Whether a question asks of a time as "then", or of the year beside one. */
    static boolean isIn(String question) {
        return THEN.matcher(question).find() || BESIDE.matcher(question).find();
    }

    /** A question with that time in its place; as it is where the turns name none. */
    static String told(String question, List<Question.Turn> before) {
        Matcher beside = BESIDE.matcher(question);
        return beside.find()
                ? before.reversed().stream()
                        .flatMap(turn -> YEAR.matcher(turn.searchedAs()).results())
                        .findFirst()
                        .map(year -> beside.replaceFirst("in " + year.group("kind")
                                + (Integer.parseInt(year.group("year")) + (beside.group("before") == null ? 1 : -1))))
                        .orElse(question)
                : then(question, before);
    }

    /** What was spoken of without its year, where a question tells another: "the profit in 2022", asked of in 2023. */
    static String timeless(String spoken, String question) {
        return YEAR.matcher(question).find() ? IN_YEAR.matcher(spoken).replaceFirst("") : spoken;
    }

    /** With what its "then" is, in the turns' words. */
    private static String then(String question, List<Question.Turn> before) {
        Matcher then = THEN.matcher(question);
        return then.find()
                ? before.reversed().stream()
                        .flatMap(turn -> TIME.matcher(turn.searchedAs()).results())
                        .findFirst()
                        .map(time -> question.substring(0, then.start())
                                + ' '
                                + time.group()
                                + question.substring(then.end()))
                        .orElse(question)
                : question;
    }
}
