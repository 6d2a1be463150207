package footnote.quote.asked;

import footnote.answer.QuestionKind;
import footnote.grammar.Asking;
import footnote.grammar.CalendarWords;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence tells the reason or the time of another event, and what is asked about only as that reason, or to count from. English. */
public final class OtherEvent {

    /** What stands between an effect and its cause; where it begins a sentence, the cause comes first. */
    private static final Pattern CAUSE = Pattern.compile(
            "(?i)\\b(?:because(?: of)?|due to|owing to|as a (?:result|consequence) of|in (?:retaliation|revenge|return|response|reaction) (?:for|to)|in protest (?:at|against|over)"
                    + "|thanks to|caused by|prompted by|triggered by|provoked by)\\b");

    /** What may stand before a cause that comes first: "However, due to …", "Mainly because of …". */
    private static final Pattern NOTHING =
            Pattern.compile("\\W*(?:\\p{L}+, |(?:\\p{Lu}\\p{Ll}+ly|And|But|So|Yet|Also) )?");

    /** How far the time of one event is from that of another. */
    private static final Pattern DISTANCE = Pattern.compile("(?i)\\b(?:\\p{L}*(?:" + CalendarWords.UNITS
            + ")s? (?:before|after|prior to|ahead of|following)" + "|on the (?:eve|anniversary) of)\\b");

    private static final Pattern ASKS_FOR_DURATION =
            Pattern.compile("(?i)\\bhow long\\b.*\\b(?:lasts?|lasted|takes?|took|go on|went on|goes on)\\b");

    /** Who asks how far it is from something asks for that. */
    private static final Pattern COUNTED = Asking.words("before|after|since|until|till|later|earlier");

    private static final Pattern CLAUSE_END = Pattern.compile("[;:()—–]|,(?!\\d)|\\.(?!\\d)|$");

    /** So many words of a question name the event that it is about. */
    private static final int MOST_OF_AN_EVENT = 2;

    private OtherEvent() {}

    /** Whether a sentence tells what is asked the reason of as the reason of something else. */
    public static boolean isCause(String question, String sentence) {
        if (QuestionKind.of(question) != QuestionKind.WHY) {
            return false;
        }
        Set<String> asked = Stems.ofQuestion(question);
        List<MatchResult> causes = CAUSE.matcher(sentence).results().toList();
        return !causes.isEmpty() && causes.stream().allMatch(cause -> isCause(asked, sentence, cause));
    }

    private static boolean isCause(Set<String> asked, String sentence, MatchResult cause) {
        String before = sentence.substring(0, cause.start());
        String after = sentence.substring(cause.end());
        boolean first = NOTHING.matcher(before).matches();
        int comma = first ? after.indexOf(", ") : after.length();
        String effect = first && comma >= 0 ? after.substring(comma) : before;
        Set<String> told = told(asked, comma < 0 ? after : after.substring(0, comma));
        return told.size() >= MOST_OF_AN_EVENT && Collections.disjoint(Stems.of(effect), asked);
    }

    /** Whether the one time that a sentence tells is that of something else, counted from what is asked the time of. */
    public static boolean isDistance(String question, String sentence) {
        QuestionKind kind = QuestionKind.of(question);
        if (!kind.isOfTime()) {
            return false;
        }
        List<MatchResult> distances = DISTANCE.matcher(sentence).results().toList();
        if (distances.isEmpty()
                || COUNTED.matcher(question).find()
                || kind.isNewIn(DISTANCE.matcher(sentence).replaceAll(" "), question)) {
            return false;
        }
        Set<String> asked = Stems.ofQuestion(question);
        return ASKS_FOR_DURATION.matcher(question).find()
                || distances.stream().allMatch(distance -> isDistance(asked, sentence, distance));
    }

    private static boolean isDistance(Set<String> asked, String sentence, MatchResult distance) {
        Matcher end = CLAUSE_END.matcher(sentence);
        int to = end.find(distance.end()) ? end.start() : sentence.length();
        Set<String> told = told(asked, sentence.substring(distance.end(), to));
        return told.size() >= MOST_OF_AN_EVENT
                && told.containsAll(told(asked, sentence.substring(0, distance.start())));
    }

    /** The stems of what is asked that some words have. */
    private static Set<String> told(Set<String> asked, String words) {
        return Stems.shared(Stems.of(words), asked);
    }
}
