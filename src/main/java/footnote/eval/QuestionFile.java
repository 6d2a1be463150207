package footnote.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of questions: one JSON object a line with {@code id}, {@code question}, and as far as they are known
 * {@code relevant_doc_ids}, {@code evidence}, {@code answers}, {@code extractive} (false by default) and
 * {@code answerable} (by default, whether the line names a relevant article).
 */
public final class QuestionFile {

    private QuestionFile() {}

    /**
     * The questions of a file, in order.
     *
     * @throws BadLineException at the first line that is no question
     */
    public static List<EvalQuestion> read(Path file) throws IOException, BadLineException {
        return JsonLines.read(file, QuestionFile::question);
    }

    private static EvalQuestion question(JsonNode line) {
        List<String> relevant = JsonLines.strings(line, "relevant_doc_ids");
        return new EvalQuestion(
                JsonLines.string(line, "id"),
                JsonLines.string(line, "question").strip(),
                JsonLines.strings(line, "answers"),
                relevant,
                JsonLines.strings(line, "evidence"),
                JsonLines.flag(line, "answerable", !relevant.isEmpty()),
                JsonLines.flag(line, "extractive", false));
    }
}
