package footnote.chat;

import footnote.answer.Answer;
import footnote.search.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a follow-up question stand alone, by rule: one that leans on the turn before takes its subject along. */
final class FollowUp {

    private static final Pattern LEANS = Pattern.compile(
            "\\b(he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|there|then|one|ones|so|else|same)\\b"
                    + "|^(and|but|or|so|what about|how about|why|how come|where|when|who)\\b.{0,12}$"
                    + "|^(and|but|or|so|also|what about|how about)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.-]*");

    private FollowUp() {}

    /**
     * The question as it should be searched.
     *
     * @param before the turns before it, oldest first
     */
    static String standalone(String question, List<Answer> before) {
        if (before.isEmpty() || !LEANS.matcher(question).find()) {
            return question;
        }
        String subject = subject(before.getLast().searchedAs(), Stems.ofQuestion(question));
        return subject.isEmpty() ? question : question + " (" + subject + ")";
    }

    /** The words of a question that tell what it is about, those left out that are asked again. */
    private static String subject(String question, Set<String> again) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(question);
        while (matcher.find()) {
            Set<String> stems = Stems.ofQuestion(matcher.group());
            if (!stems.isEmpty() && !again.containsAll(stems) && !words.contains(matcher.group())) {
                words.add(matcher.group());
            }
        }
        return String.join(" ", words);
    }
}
