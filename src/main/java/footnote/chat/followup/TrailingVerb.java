package footnote.chat.followup;

import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.Word;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody does, at the end of what looks like a noun phrase of a question: "cost" of "What did the wing cost?" English. */
record TrailingVerb(String question) {

    /** Before "the wing cost", the last word is what it does. */
    private static final Pattern DOES =
            Pattern.compile("(?i)\\b(?:" + AuxiliaryVerbs.OF_DEED + ") (?:the )?(?:\\w+ )?$");

    private static final Pattern HELPS = Pattern.compile("(?i)\\b(?:helps?|helped|lets?|makes?|made) (?:the )?$");

    /** Before "that matter", a lone last word is it too. */
    private static final Pattern IT_DOES = Pattern.compile(
            "(?i)\\b(?:" + AuxiliaryVerbs.OF_DEED + ") (?:that|this|it|he|she|they|these|those|you|we|i) $");

    /** What may go on behind "did the wing cost", and not behind "did the wing": another clause, or whom or what it cost. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)^ (?:when|if|before|after|while|because|since|until|once"
                    + "|the|an?|any(?:one|body|thing)?|something|nothing|much|me|us|you|him|her|it|them|my|your|his|its|our|their)\\b");

    /** Whether the last word of a phrase is one, whatever it looks like. */
    boolean ends(List<Word> phrase) {
        return isDone(phrase) || isHelpedTo(phrase);
    }

    private boolean isDone(List<Word> phrase) {
        Word last = phrase.getLast();
        boolean lone = phrase.size() == 1;
        return (isLast(last)
                        || !lone
                                && CLAUSE.matcher(question.substring(last.end()))
                                        .find())
                && (lone ? IT_DOES : DOES).matcher(before(phrase.getFirst())).find();
    }

    /** Whether the last word is what several do who are helped to do it: "help children deal with it". */
    private boolean isHelpedTo(List<Word> phrase) {
        int last = phrase.size() - 1;
        return last > 0
                && HELPS.matcher(before(phrase.getFirst())).find()
                && phrase.get(last - 1).is("NOUN")
                && !phrase.get(last - 1).lemma().equals(phrase.get(last - 1).lower())
                && phrase.get(last).lemma().equals(phrase.get(last).lower());
    }

    private String before(Word word) {
        return question.substring(0, word.start());
    }

    /** Whether no other word follows. */
    private boolean isLast(Word word) {
        return question.substring(word.end()).chars().noneMatch(Character::isLetterOrDigit);
    }
}
