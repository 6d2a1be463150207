package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.AnswerEvent;
import footnote.answer.Question;
import footnote.answer.Rewriter;
import footnote.quote.ExtractiveAnswerer;
import footnote.search.IndexedFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that go on from those before them. */
class RespondentTest {

    private static final String FIRST = "Nora Quill runs the mill in Ardle.";
    private static final String SECOND = "Nora Quill bought the mill in Ardle in 2019.";

    @AutoClose
    private static final IndexedFolder FOLDER = IndexedFolder.of(Map.of(
            "mill.md",
            "# The mill\n\n" + FIRST + "\n\nIts wheel turns at night.\n\nGrain comes by boat.\n\n" + SECOND + "\n"));

    private final ExtractiveAnswerer quoting = new ExtractiveAnswerer(FOLDER.retriever());
    private final Respondent respondent = new Respondent(FOLDER.retriever(), Rewriter.NONE, quoting, quoting);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tell me more.",
                "More about her, please",
                "Tell me more about Nora Quill in Ardle",
                "What else did Nora Quill do?",
                "What else does she do?"
            })
    void quotes_nothing_again_to_who_asks_for_more(String question) {
        Answer answer = ask(question, turn("The article says: “" + FIRST + "” [1]"), new ArrayList<>());
        assertThat(answer.answer()).contains(SECOND).doesNotContain(FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who runs the mill in Ardle?", "Are you sure?", "What does Nora Quill do?"})
    void quotes_the_same_again_to_who_asks_for_it(String question) {
        Answer answer = ask(question, turn("The article says: “" + FIRST + "” [1]"), new ArrayList<>());
        assertThat(answer.answer()).contains(FIRST);
    }

    @Test
    void says_so_where_there_is_no_more() {
        List<AnswerEvent> events = new ArrayList<>();
        String all = FIRST + " " + SECOND + " Its wheel turns at night. Grain comes by boat.";
        Answer answer = ask("Tell me more.", turn("The article says: “" + all + "” [1]"), events);
        assertThat(answer.answered()).isFalse();
        assertThat(answer.answer()).isEqualTo("The articles say no more about this.");
        assertThat(events).contains(new AnswerEvent.Replaced(answer.answer()));
    }

    private static Question.Turn turn(String answer) {
        return new Question.Turn("Who runs the mill in Ardle? Nora Quill?", answer);
    }

    private Answer ask(String question, Question.Turn before, List<AnswerEvent> events) {
        return respondent.answer(question, "c_0", List.of(before), events::add);
    }
}
