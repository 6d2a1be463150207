package footnote.chat.followup;

import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a question that stand in brackets behind one that leans on it: "Why? (led US delegation)". */
final class LentWords {

    /** How many are taken along, so that a long conversation stays searchable. */
    private static final int MOST_WORDS = 12;

    private static final Pattern BEHIND = Pattern.compile(" \\([^()]*\\)$");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}");

    /** With a number, a word of time is a name: "year 6". */
    private static final Pattern WORD =
            Pattern.compile("(?:\\b(?i:day|week|month|year) (?=\\p{Nd}))?+[\\p{L}\\p{N}]+(?:[’'.-]+[\\p{L}\\p{N}]+)*");

    private LentWords() {}

    /** A question with some behind it, and behind those that stand there. */
    static String behind(String question, String words) {
        if (words.isEmpty()) {
            return question;
        }
        return areIn(question)
                ? question.substring(0, question.length() - 1) + " " + words + ")"
                : question + " (" + words + ")";
    }

    /** Whether words stand behind what was searched, as {@link #behind} writes them. */
    static boolean areIn(String searchedAs) {
        return searchedAs.endsWith(")");
    }

    /** What was searched without those behind it. */
    static String without(String searchedAs) {
        return BEHIND.matcher(searchedAs).replaceFirst("");
    }

    /** Of what was searched; without those that were lent to it where the two questions say enough. */
    static String of(String searchedAs, String followUp) {
        String own = all(without(searchedAs), followUp);
        boolean enough = own.indexOf(' ') > 0 && Stems.ofQuestion(followUp).size() > 1;
        return enough ? own : all(searchedAs, followUp);
    }

    /** Those that tell what a question is about, but for what is asked again, and numbers or names where it is asked of others. */
    static String all(String question, String followUp) {
        Set<String> about = NounPhrase.own(question);
        Set<String> again = Stems.ofQuestion(followUp);
        boolean numbers = !NUMBER.matcher(followUp).find();
        boolean ofOther = OtherCase.isOfOther(followUp);
        boolean names = !ofOther || !OtherCase.isNamed(followUp);
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(ofOther ? OtherCase.without(question, followUp) : question);
        while (words.size() < MOST_WORDS && matcher.find()) {
            Set<String> stems = NounPhrase.own(matcher.group());
            boolean wanted = (numbers || !NUMBER.matcher(matcher.group()).find())
                    && (names || !Character.isUpperCase(matcher.group().charAt(0)));
            if (wanted
                    && !stems.isEmpty()
                    && about.containsAll(stems)
                    && !again.containsAll(stems)
                    && !words.contains(matcher.group())) {
                words.add(matcher.group());
            }
        }
        return String.join(" ", words);
    }
}
