package footnote.answer;

import footnote.search.Hit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a passage states: its sentences without questions, without instructions to a language model, and without what
 * stands in one paragraph with such an instruction.
 */
final class Statements {

    private Statements() {}

    /** The same passage with those of its sentences that can be evidence, possibly none. */
    static Hit of(Hit hit) {
        List<Hit.Line> stating = new ArrayList<>();
        for (List<Hit.Line> paragraph : paragraphs(hit)) {
            if (paragraph.stream().noneMatch(line -> Instruction.isOne(line.text()))) {
                stating.addAll(paragraph);
            }
        }
        stating.removeIf(line -> Instruction.isQuestion(line.text()));
        return new Hit(hit.source(), hit.text(), stating, hit.score(), hit.match());
    }

    private static List<List<Hit.Line>> paragraphs(Hit hit) {
        List<List<Hit.Line>> paragraphs = new ArrayList<>();
        int end = 0;
        for (Hit.Line line : hit.sentences()) {
            int start = line.source().start() - hit.source().start();
            if (paragraphs.isEmpty() || hit.text().substring(end, start).contains("\n\n")) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(line);
            end = line.source().end() - hit.source().start();
        }
        return paragraphs;
    }
}
