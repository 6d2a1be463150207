package footnote.check.syntax;

import footnote.grammar.Word;
import java.util.List;
import java.util.stream.Stream;

/** Sentences of a test, read. */
final class Reading {

    private Reading() {}

    /** The words of each of some sentences with a space between them. */
    static List<List<Word>> sentences(String words) {
        return Stream.of(words.split("(?<=\\.) ")).map(VerbGroups::read).toList();
    }
}
