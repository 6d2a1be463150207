package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import footnote.answer.Answer;
import footnote.chat.Chat;
import footnote.chat.ConversationStore;
import footnote.chat.Database;
import footnote.quote.ExtractiveAnswerer;
import footnote.search.Hit;
import footnote.search.HybridRetriever;
import footnote.search.IndexedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program, without a model, answers from its own articles. */
class SeedsTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** Of the 54: what is first or second for a question as asked is among the first four whatever it is reworded to. */
    private static final int MOST_LOST = 3;

    @AutoClose
    private static final IndexedFolder SEEDS = IndexedFolder.seeds();

    @Test
    void a_bad_rewriting_loses_no_passage(@TempDir Path data) throws IOException {
        String misleading = "How many people died of synthetic opioids in the US?";
        HybridRetriever retriever = SEEDS.retriever();
        Chat misled = new Chat(
                retriever,
                (_, _) -> Optional.of(misleading),
                new ExtractiveAnswerer(retriever),
                new ExtractiveAnswerer(retriever),
                ConversationStore.in(Database.open(data)));
        String conversation = misled.ask("What did China and the US talk about?", null, _ -> {})
                .conversation();
        List<Hit> misleadingly = retriever.retrieve(misleading, 4).hits();
        List<String> lost = new ArrayList<>();
        int wouldBeLost = 0;
        List<JsonNode> questions = answerable();
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

    private static boolean holds(String text, JsonNode question) {
        for (JsonNode evidence : question.path("evidence")) {
            if (text.contains(evidence.asText())) {
                return true;
            }
        }
        return false;
    }

    /** Those that stand alone. */
    private static List<JsonNode> answerable() throws IOException {
        List<JsonNode> questions = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/seeds-questions.jsonl"))) {
            JsonNode question = JSON.readTree(line);
            if (question.path("answerable").booleanValue() && !question.has("history")) {
                questions.add(question);
            }
        }
        return questions;
    }
}
