package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.AnswerEvent;
import footnote.answer.Question;
import footnote.answer.Rewriter;
import footnote.quote.ExtractiveAnswerer;
import footnote.search.Embeddings;
import footnote.search.HybridRetriever;
import footnote.search.Indexer;
import footnote.search.PassageIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that go on from those before them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RespondentTest {

    private static final String FIRST = "Nora Quill runs the mill in Ardle.";
    private static final String SECOND = "Nora Quill bought the mill in Ardle in 2019.";

    private PassageIndex index;
    private Respondent respondent;

    @BeforeAll
    void read(@TempDir Path folder) throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("mill.md"),
                "# The mill\n\n" + FIRST + "\n\nIts wheel turns at night.\n\nGrain comes by boat.\n\n" + SECOND + "\n");
        index = PassageIndex.open(folder.resolve("index"));
        HybridRetriever retriever = new HybridRetriever(index, Embeddings.embedder());
        ExtractiveAnswerer quoting = new ExtractiveAnswerer(retriever);
        respondent = new Respondent(retriever, Rewriter.NONE, quoting, quoting);
        new Indexer(index, Embeddings.embedder()).sync(articles, (_, _) -> {});
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

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
