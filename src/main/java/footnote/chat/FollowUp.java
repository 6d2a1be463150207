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
            "\\b(he|she|it|they|him|her|them|his|hers|its|their|theirs|this|these|those|there|else)\\b"
                    + "|\\bthat\\b(?= *\\p{Punct}*$| (?!the\\b))|^(what|how) about\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("(?<!^)\\b\\p{Lu}\\p{L}+");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.-]*");

    private FollowUp() {}

    /**
     * The question as it should be searched.
     *
     * @param before the turns before it, oldest first
     */
    static String standalone(String question, List<Answer> before) {
        if (before.isEmpty() || !leans(question)) {
            return question;
        }
        String subject = subject(before.getLast().searchedAs(), question);
        return subject.isEmpty() ? question : question + " (" + subject + ")";
    }

    /** Whether a question says too little to stand alone: a pronoun for its subject, or hardly a word of its own. */
    private static boolean leans(String question) {
        int words = Stems.ofQuestion(question).size();
        return LEANS.matcher(question).find()
                || words == 0
                || words == 1 && !NAME.matcher(question).find();
    }

    /** The words of a question that tell what it is about, but for those asked again, and numbers where new ones are asked. */
    private static String subject(String question, String followUp) {
        Set<String> again = Stems.ofQuestion(followUp);
        boolean numbers = !NUMBER.matcher(followUp).find();
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(question);
        while (matcher.find()) {
            Set<String> stems = Stems.ofQuestion(matcher.group());
            boolean wanted = numbers || !NUMBER.matcher(matcher.group()).find();
            if (wanted && !stems.isEmpty() && !again.containsAll(stems) && !words.contains(matcher.group())) {
                words.add(matcher.group());
            }
        }
        return String.join(" ", words);
    }
}
