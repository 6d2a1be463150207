package footnote.check;

import footnote.check.statement.Run;
import footnote.check.statement.Statement;
import footnote.check.syntax.VerbGroups;
import footnote.grammar.Word;
import footnote.search.Hit;
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

    Statement of(Hit.Line line) {
        return statements.computeIfAbsent(line.text(), _ -> Statement.of(line));
    }

    /** Each sentence of some runs. */
    List<Statement> of(List<Run> runs) {
        return Run.lines(runs).stream().map(this::of).toList();
    }

    List<Word> words(String sentence) {
        return words.computeIfAbsent(sentence, VerbGroups::read);
    }
}
