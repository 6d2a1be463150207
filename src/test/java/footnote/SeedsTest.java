package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import footnote.answer.Answer;
import footnote.answer.ExtractiveAnswerer;
import footnote.chat.Chat;
import footnote.chat.ConversationStore;
import footnote.search.Embeddings;
import footnote.search.Hit;
import footnote.search.HybridRetriever;
import footnote.search.Indexer;
import footnote.search.PassageIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the program, without a model, answers from its own articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsTest {

    /** Of 42 questions with an answer: 93 % are answered with the words that hold it. */
    private static final int MOST_MISSED = 3;

    /** Of 18 questions without an answer, most of them one word away from one that has: 50 % are refused. */
    private static final int MOST_ANSWERED = 9;

    private static final JsonMapper JSON = new JsonMapper();

    /** Of the 42: what is first or second for a question as asked is among the first four whatever it is reworded to. */
    private static final int MOST_LOST = 3;

    private PassageIndex index;
    private HybridRetriever retriever;
    private ConversationStore store;
    private Chat chat;

    @BeforeAll
    void read(@TempDir Path data) throws IOException {
        index = PassageIndex.open(data.resolve("index"));
        retriever = new HybridRetriever(index, Embeddings.embedder());
        store = ConversationStore.open(data);
        chat = new Chat(retriever, new ExtractiveAnswerer(retriever), store);
        new Indexer(index, Embeddings.embedder()).sync(Path.of("seeds"), (_, _) -> {});
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    @Test
    void quotes_the_evidence_for_nearly_all_questions_with_an_answer() throws IOException {
        List<String> failed = new ArrayList<>();
        List<JsonNode> questions = questions(true);
        for (JsonNode question : questions) {
            Answer answer = ask(question);
            boolean quoted = answer.citations().stream().anyMatch(citation -> holds(citation.citedText(), question));
            if (!quoted) {
                failed.add(question.path("question").asText()
                        + (answer.answered() ? " (quoted: " + answer.answer() + ")" : " (refused)"));
            }
        }
        assertThat(failed).as("of %d questions", questions.size()).hasSizeLessThanOrEqualTo(MOST_MISSED);
    }

    @Test
    void refuses_half_of_the_questions_without_an_answer() throws IOException {
        List<String> failed = new ArrayList<>();
        List<JsonNode> questions = questions(false);
        for (JsonNode question : questions) {
            Answer answer = ask(question);
            if (answer.answered()) {
                failed.add(question.path("question").asText() + " (quoted: " + answer.answer() + ")");
            }
        }
        assertThat(failed).as("of %d questions", questions.size()).hasSizeLessThanOrEqualTo(MOST_ANSWERED);
    }

    @Test
    void a_bad_rewriting_loses_no_passage() throws IOException {
        String misleading = "How many people died of synthetic opioids in the US?";
        Chat misled = new Chat(retriever, (_, _) -> Optional.of(misleading), new ExtractiveAnswerer(retriever), store);
        String conversation = misled.ask("What did China and the US talk about?", null, _ -> {})
                .conversation();
        List<Hit> misleadingly = retriever.retrieve(misleading, 4).hits();
        List<String> lost = new ArrayList<>();
        int wouldBeLost = 0;
        List<JsonNode> questions = questions(true);
        for (JsonNode question : questions) {
            wouldBeLost += misleadingly.stream().noneMatch(hit -> holds(hit.text(), question)) ? 1 : 0;
            Answer answer = misled.ask(question.path("question").asText(), conversation, _ -> {});
            assertThat(answer.searchedAs()).isEqualTo(misleading);
            if (answer.passages().stream().limit(4).noneMatch(passage -> holds(passage.text(), question))) {
                lost.add(answer.question());
            }
        }
        assertThat(lost).as("of %d questions", questions.size()).hasSizeLessThanOrEqualTo(MOST_LOST);
        assertThat(wouldBeLost).isGreaterThan(questions.size() / 3);
    }

    private Answer ask(JsonNode question) {
        return chat.ask(question.path("question").asText(), null, _ -> {});
    }

    private static boolean holds(String text, JsonNode question) {
        for (JsonNode evidence : question.path("evidence")) {
            if (text.contains(evidence.asText())) {
                return true;
            }
        }
        return false;
    }

    private static List<JsonNode> questions(boolean answerable) throws IOException {
        List<JsonNode> questions = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/seeds-questions.jsonl"))) {
            JsonNode question = JSON.readTree(line);
            if (question.path("answerable").booleanValue() == answerable) {
                questions.add(question);
            }
        }
        return questions;
    }
}
