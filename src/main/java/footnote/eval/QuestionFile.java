package footnote.eval;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.Question;
import footnote.chat.Chat;
import footnote.chat.followup.FollowUp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A file of questions: one JSON object a line with {@code id}, {@code question}, and as far as they are known
 *
 * <ul>
 *   <li>{@code relevant_doc_ids}, {@code evidence}, {@code answers};
 *   <li>{@code answerable}: by default, whether the line tells any of these;
 *   <li>{@code extractive}, whether the answers are words of the articles: by default, where no evidence is told;
 *   <li>{@code history}: what was said before, oldest first, each {@code {"role": "user" or "assistant", "text": …}}.
 * </ul>
 */
public final class QuestionFile {

    private static final KnownFields FIELDS = new KnownFields(
            "id", "question", "history", "answers", "relevant_doc_ids", "evidence", "answerable", "extractive");

    private QuestionFile() {}

    /**
     * The questions of a file, in order.
     *
     * @throws BadLineException at the first line that is no question
     */
    public static List<EvalQuestion> read(Path file) throws IOException, BadLineException {
        return JsonLines.read(file, QuestionFile::line);
    }

    private static EvalQuestion line(JsonNode line) {
        FIELDS.requireNoSlip(line);
        List<String> relevant = JsonLines.strings(line, "relevant_doc_ids");
        List<String> evidence = JsonLines.strings(line, "evidence");
        List<String> answers = JsonLines.strings(line, "answers");
        boolean told = !relevant.isEmpty() || !evidence.isEmpty() || !answers.isEmpty();
        return new EvalQuestion(
                JsonLines.string(line, "id"),
                question(JsonLines.string(line, "question").strip()),
                turns(JsonLines.objects(line, "history")),
                answers,
                relevant,
                evidence,
                JsonLines.flag(line, "answerable", told),
                JsonLines.flag(line, "extractive", evidence.isEmpty()));
    }

    /** No longer than what a person may ask. */
    private static String question(String text) {
        if (text.length() > Chat.MAX_QUESTION_CHARS) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "\"question\" has %,d characters; it must have 1 to %,d",
                    text.length(),
                    Chat.MAX_QUESTION_CHARS));
        }
        return text;
    }

    /** The questions of what was said, each with what was answered before the next one. */
    private static List<Question.Turn> turns(List<JsonNode> said) {
        List<Question.Turn> turns = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (isUser(said.get(i))) {
                boolean answered = i + 1 < said.size() && !isUser(said.get(i + 1));
                String question = JsonLines.string(said.get(i), "text").strip();
                String answer = answered ? JsonLines.optional(said.get(i + 1), "text") : "";
                turns.add(new Question.Turn(question, FollowUp.standalone(question, turns), answer));
            }
        }
        return turns;
    }

    private static boolean isUser(JsonNode message) {
        String role = JsonLines.string(message, "role");
        if (!role.equals("user") && !role.equals("assistant")) {
            throw new IllegalArgumentException(
                    "\"history\" has the role \"" + role + "\"; it must be user or assistant");
        }
        return role.equals("user");
    }
}
