package footnote.chat;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Reply;
import footnote.check.Support;
import footnote.model.Degraded;
import footnote.search.Source;
import java.time.LocalDate;
import java.util.List;

/** Answers as they might have been given, no field left out. */
final class Answers {

    private Answers() {}

    static Answer answer(String id, String conversation, String question) {
        return answer(id, conversation, question, question, "It closed [1].");
    }

    static Answer answer(String id, String conversation, String question, String searchedAs, String said) {
        Source source = new Source("0a", "Bridge", "bridge.txt", LocalDate.of(2023, 3, 3), 5, 11, null, "ff");
        Citation citation =
                new Citation(1, 0, 14, "closed", source, new Support(Support.Verdict.PARTIAL, 0.5, List.of("It")));
        return new Answer(
                id,
                conversation,
                question,
                searchedAs,
                false,
                said,
                List.of(citation),
                List.of(new Answer.Found(source, "closed", 2.5)),
                Reply.Reason.NOT_VERIFIED,
                Reply.Mode.MODEL,
                Degraded.MODEL_TRUNCATED,
                "openai:x",
                "7",
                new Answer.Timings(1, 2, 3));
    }
}
