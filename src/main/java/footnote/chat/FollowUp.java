package footnote.chat;

import footnote.answer.Question;
import footnote.search.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a follow-up question stand alone, by rule: one that says too little by itself takes what the turns before were
 * about along. In three ways, by what it lacks: "And in 2022?" is the question before with another year; "How big is it?"
 * has the topic in the pronoun's place; "Why?" has the words of the question before behind it.
 */
public final class FollowUp {

    /** Ends with a plural's "s", and isn't a name. */
    private static final Pattern PLURAL = Pattern.compile("(?:^| )\\p{Ll}+s$");

    /** How many words of the question before are taken along, so that a long conversation stays searchable. */
    private static final int MOST_WORDS = 12;

    /** Not "her office". */
    private static final String HER_ALONE =
            "her(?=\\W*$|,| (?:in|on|at|to|for|from|with|about|before|after|when|by|of|as|and|or|then|there|that|what|how|if|so)\\b)";

    private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(he|she|it|they|him|them|" + HER_ALONE + ")\\b");
    private static final Pattern POSSESSIVE = Pattern.compile("(?i)\\b(his|her|its|their)\\b");

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.-]*");

    private FollowUp() {}

    /**
     * The question as it should be searched.
     *
     * @param turns those before it, oldest first
     */
    public static String standalone(String question, List<Question.Turn> turns) {
        List<Question.Turn> before = turns.stream()
                .filter(turn -> turn.stoodAlone() || !Remark.isOfAnswer(turn.question()))
                .toList();
        if (before.isEmpty()) {
            return question;
        }
        String last = before.getLast().searchedAs();
        if (Remark.isOfAnswer(question)) {
            return last;
        }
        if (!Leaning.leans(question)) {
            return question;
        }
        if (Leaning.isInCase(question)) {
            String told = Leaning.hasPronoun(question) ? resolved(question, before) : question;
            return with(told, words(last, told));
        }
        boolean pronoun =
                PRONOUN.matcher(question).find() || POSSESSIVE.matcher(question).find();
        if (Leaning.isAgain(question)
                || !Leaning.hasPronoun(question)
                || Stems.ofQuestion(question).isEmpty() && !pronoun) {
            return Exchange.of(Leaning.bare(question), last)
                    .or(() -> OtherCase.of(Leaning.bare(question), last))
                    .orElseGet(() -> with(
                            question,
                            Optional.of(question)
                                    .filter(Leaning::lacksNoun)
                                    .flatMap(asked -> new Referent(asked, before).topic())
                                    .orElseGet(() -> words(last, question))));
        }
        if (Leaning.isOfAll(question) || Leaning.isOfEvent(last) && Leaning.happens(question)) {
            return with(question, words(last, question));
        }
        return resolved(question, before);
    }

    /** With what its pronoun stands for. */
    private static String resolved(String question, List<Question.Turn> before) {
        String last = before.getLast().searchedAs();
        return new Referent(question, before)
                .find()
                .map(spoken -> inPlace(question, spoken))
                .orElseGet(() -> Leaning.isOfEvent(last) ? with(question, words(last, question)) : question);
    }

    private static String inPlace(String question, String spoken) {
        Matcher pronoun = PRONOUN.matcher(question);
        Matcher possessive = POSSESSIVE.matcher(question);
        boolean person = Referent.PERSON.matcher(question).find();
        if (person && !People.FULL_NAME.matcher(spoken).find()) {
            return with(question, spoken);
        }
        if (pronoun.find()) {
            return question.substring(0, pronoun.start()) + spoken + question.substring(pronoun.end());
        }
        if (possessive.find()) {
            return question.substring(0, possessive.start())
                    + spoken
                    + (PLURAL.matcher(spoken).find() ? "’" : "’s")
                    + question.substring(possessive.end());
        }
        return with(question, spoken);
    }

    /** Whether words stand behind what was searched, as {@link #with} writes them. */
    static boolean isWithWords(String searchedAs) {
        return searchedAs.endsWith(")");
    }

    private static String with(String question, String words) {
        return words.isEmpty() ? question : question + " (" + words + ")";
    }

    /** The words of a question that tell what it is about, but for those asked again, and numbers or names where it is asked of others. */
    private static String words(String question, String followUp) {
        Set<String> again = Stems.ofQuestion(followUp);
        boolean numbers = !NUMBER.matcher(followUp).find();
        boolean ofOther = OtherCase.isOfOther(followUp);
        boolean names = !ofOther || !OtherCase.isNamed(followUp);
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(ofOther ? OtherCase.without(question, followUp) : question);
        while (words.size() < MOST_WORDS && matcher.find()) {
            Set<String> stems = Stems.ofQuestion(matcher.group());
            boolean wanted = (numbers || !NUMBER.matcher(matcher.group()).find())
                    && (names || !Character.isUpperCase(matcher.group().charAt(0)));
            if (wanted && !stems.isEmpty() && !again.containsAll(stems) && !words.contains(matcher.group())) {
                words.add(matcher.group());
            }
        }
        return String.join(" ", words);
    }
}
