package footnote.suggest;

import static footnote.suggest.Vocabulary.QUANTITY;

import footnote.grammar.Word;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a clause is about.
 *
 * @param aboutPerson whether the next sentence goes on with "he" or "she"
 * @param isCommon whether a word is also written in small letters
 */
record Subject(Clause clause, boolean aboutPerson, Predicate<String> isCommon) {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2}");

    /** Its words, as they are written within a sentence. */
    String words() {
        String text = clause.text(clause.subject());
        Word first = clause.subject().getFirst();
        boolean isName = first.is("PROPN", "ADJ") && !isCommon.test(first.lower());
        return first.start() > 0 || isName || ACRONYM.matcher(first.text()).lookingAt()
                ? text
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** Whether a reader knows what is spoken of: a name, or things in general. */
    boolean isKnown() {
        List<Word> subject = clause.subject();
        boolean named = subject.stream().anyMatch(Word::isName);
        String text = clause.text(subject);
        Word first = subject.getFirst();
        return (named || !first.is("DET", "NUM"))
                && !first.isIn(Set.of("a", "an"))
                && !first.isIn(Vocabulary.ANYBODY)
                && !text.contains("-old")
                && !QUANTITY.matcher(text).find()
                && Phrases.isClean(subject);
    }

    /** Whether it is many things, as far as that shows. */
    boolean isPlural() {
        Word last = clause.subject().getLast();
        return last.is("NOUN") && last.lower().endsWith("s")
                || clause.subject().stream().anyMatch(word -> word.lower().equals("and"));
    }

    /** "Researchers at the University of York". */
    boolean isFinders() {
        return clause.subject().stream().limit(3).anyMatch(word -> word.isIn(Vocabulary.FINDERS));
    }

    /** Whether an office or an occupation goes with it. */
    boolean hasRole() {
        return clause.apposition().stream().anyMatch(word -> word.isIn(Vocabulary.ROLES))
                || clause.subject().stream().anyMatch(word -> word.isIn(Vocabulary.ROLES));
    }

    /** Whether it is a full name, and nothing else. */
    boolean isName() {
        List<Word> subject = clause.subject();
        return subject.size() > 1
                && subject.size() < 6
                && subject.stream().allMatch(word -> word.isCapital() && word.isNoun())
                && !clause.text(subject).contains("-old");
    }

    /** Whether something tells that a name is a person's. */
    boolean isPerson() {
        return aboutPerson
                || clause.apposition().size() == 1
                        && clause.apposition().getFirst().is("NUM")
                || hasRole();
    }

    /** Whether it is a thing, not somebody. */
    boolean isThing() {
        Word head = clause.subject().getLast();
        return head.is("NOUN")
                && !head.isIn(Vocabulary.ANYBODY)
                && !hasRole()
                && !QUANTITY.matcher(clause.text(clause.subject())).find();
    }
}
