package footnote.check;

import footnote.grammar.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What texts say and the parts of speech of their words, each read once, however often it is compared. For one thread. */
final class Readings {

    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, List<Word>> words = new HashMap<>();

    Statement of(String text) {
        return statements.computeIfAbsent(text, Statement::of);
    }

    /** Each sentence of some runs. */
    List<Statement> of(List<Run> runs) {
        return Run.lines(runs).stream().map(line -> of(line.text())).toList();
    }

    List<Word> words(String sentence) {
        return words.computeIfAbsent(sentence, VerbGroups::read);
    }
}
