package footnote.chat.followup;

import footnote.answer.Question;
import footnote.grammar.CalendarWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When "then" is: the time that the turns named last. English. */
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

    private TimeReferent() {}

    /** Whether a question asks of a time as "then". */
    static boolean isIn(String question) {
        return THEN.matcher(question).find();
    }

    /** A question with that time in the place of its "then", in the turns' words; as it is where they name none. */
    static String told(String question, List<Question.Turn> before) {
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
