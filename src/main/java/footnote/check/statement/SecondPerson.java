package footnote.check.statement;

import footnote.grammar.Word;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a sentence that speaks to its readers: "You need a form.", "Press the key." English. */
final class SecondPerson {

    private static final Pattern YOU = Pattern.compile("(?i)\\byour?s?\\b");

    /** No command's verb: "Left without food, they turned back." */
    private static final Pattern PAST = Pattern.compile("left|thought|\\w+ed");

    private SecondPerson() {}

    static boolean isIn(String sentence) {
        return YOU.matcher(sentence).find()
                || begins(sentence).filter(SecondPerson::commands).isPresent();
    }

    private static Optional<Word> begins(String sentence) {
        return Capitalised.read(sentence).stream()
                .filter(word -> !word.is("PUNCT", "NUM"))
                .findFirst();
    }

    private static boolean commands(Word word) {
        return word.is("VERB") && !PAST.matcher(word.lower()).matches();
    }
}
