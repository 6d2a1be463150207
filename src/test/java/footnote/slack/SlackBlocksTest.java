package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.slack.api.util.json.GsonFactory;
import footnote.answer.Answer;
import footnote.answer.Answers;
import footnote.answer.Citation;
import footnote.answer.Reply;
import footnote.check.Support;
import footnote.model.Degraded;
import footnote.search.Source;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackBlocksTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Support.Verdict> VERDICTS = List.of(Support.Verdict.values());
    private static final Source SOURCE =
            new Source("0a", "Bridges & <roads>", "bridge.txt", LocalDate.of(2023, 3, 3), 5, 11, null, "ff");
    private static final List<String> HOSTILE = List.of(
            "<!channel> ",
            "<@U1> ",
            "& ",
            "word ",
            "A sentence ends. ",
            "\n\n",
            "\n- ",
            "**",
            "`",
            "```\n",
            "[1] ",
            "😀",
            "&amp;",
            "| a | b |\n|---|---|\n| c | d |\n",
            "> ",
            "# ",
            "x".repeat(700),
            "https://evil.test/ ",
            "<b>",
            "_",
            "\n\n\n",
            "1. ",
            "&".repeat(100),
            "Ein Satz ohne Ende und ohne Punkt ".repeat(20));

    @Test
    void an_answer_has_its_text_a_line_for_each_source_and_buttons() throws IOException {
        Answer answer = answer("It is **closed** [1]. It opens [2].", citation(1, 0, 21), citation(2, 22, 35));
        JsonNode blocks = json(new SlackBlocks("https://notes.example.org").inThread(answer));
        assertThat(types(blocks)).containsExactly("section", "context", "context", "context_actions");
        assertThat(blocks.at("/0/text/text").asText()).isEqualTo("It is *closed* [1]. It opens [2].");
        assertThat(blocks.at("/0/text/verbatim").asBoolean()).isTrue();
        assertThat(blocks.at("/1/elements/0/text").asText())
                .isEqualTo("[1] *Bridges &amp; &lt;roads&gt;*, 3 March 2023: “closed”"
                        + " <https://notes.example.org/#c_1/a_1/1|Read it there>");
        assertThat(blocks.at("/3/elements/0/type").asText()).isEqualTo("feedback_buttons");
        assertThat(blocks.at("/3/elements/0/positive_button/value").asText()).isEqualTo("up:a_1");
        assertThat(blocks.at("/3/elements/0/negative_button/value").asText()).isEqualTo("down:a_1");
    }

    @Test
    void without_a_page_there_is_no_link() throws IOException {
        JsonNode blocks = json(new SlackBlocks(null).inThread(answer("It is closed [1].", citation(1, 0, 17))));
        assertThat(blocks.toString()).doesNotContain("http").doesNotContain("Read it");
    }

    @Test
    void quoted_code_is_code_and_its_quotation_ends_behind_it() throws IOException {
        String words = "Call __init__:\n\n\tif a[1]:\n\t    __init__(a)";
        String text = "It says: “" + words + "” [1]";
        Source guide = new Source("0c", "Guide", "guide.md", null, 0, 11, null, "ff");
        Citation citation = new Citation(1, 0, text.length(), words, guide, Support.VERBATIM);
        assertThat(json(new SlackBlocks(null).inThread(answer(text, citation)))
                        .at("/0/text/text")
                        .asText()
                        .replace("\u200b", ""))
                .isEqualTo("It says: “Call __init__:\n\n```\nif a[1]:\n    __init__(a)\n```\n\n” [1]");
    }

    @Test
    void a_mark_of_the_articles_own_notes_is_no_marker() throws IOException {
        Source lake = new Source("0b", "Lake", "lake.txt", null, 0, 11, null, "ff");
        Citation citation = new Citation(1, 0, 17, "It is ice.[4]", lake, Support.VERBATIM);
        JsonNode blocks = json(new SlackBlocks(null).inThread(answer("“It is ice.[4]” [1]", citation)));
        assertThat(blocks.at("/0/text/text").asText()).isEqualTo("“It is ice.⁽⁴⁾” [1]");
        assertThat(blocks.at("/1/elements/0/text").asText()).contains("“It is ice.[4]”");
    }

    @Test
    void a_marker_has_one_line_however_many_sentences_share_it() throws IOException {
        Answer answer = answer("It is closed [1]. It is shut [1].", citation(1, 0, 17), citation(1, 18, 33));
        assertThat(types(json(new SlackBlocks(null).inThread(answer))))
                .containsExactly("section", "context", "context_actions");
    }

    @Test
    void doubtful_sentences_say_so_and_those_without_a_marker_have_no_source() throws IOException {
        Answer answer = answer(
                "It is closed [1]. It cost *9* [1]. Elves did it.",
                citation(1, 0, 17),
                doubtful(1, 18, 34, Support.Verdict.PARTIAL, "*9*"),
                doubtful(0, 35, 48, Support.Verdict.UNSUPPORTED));
        JsonNode blocks = json(new SlackBlocks(null).inThread(answer));
        assertThat(blocks.at("/0/text/text").asText())
                .isEqualTo("It is closed [1]. It cost _9_ [1]. (the quote doesn’t say “*\u200B9*”)"
                        + " Elves did it. (no quote says this)");
        assertThat(types(blocks)).containsExactly("section", "context", "context_actions");
    }

    @Test
    void a_sentence_is_as_good_as_its_best_source() throws IOException {
        Answer answer = answer(
                "It is closed [1][2].", citation(1, 0, 20), doubtful(2, 0, 20, Support.Verdict.UNSUPPORTED, "closed"));
        assertThat(json(new SlackBlocks(null).inThread(answer))
                        .at("/0/text/text")
                        .asText())
                .isEqualTo("It is closed [1][2].");
    }

    @ParameterizedTest
    @CsvSource({
        "MODEL_TIMEOUT, in time",
        "MODEL_ERROR, failed",
        "MODEL_RATE_LIMITED, too busy",
        "MODEL_TRUNCATED, broke off",
        "MODEL_EMPTY, failed",
        "MODEL_UNVERIFIED, didn’t hold against the articles"
    })
    void what_went_wrong_is_said_in_plain_words(Degraded degraded, String words) throws IOException {
        JsonNode blocks = json(new SlackBlocks(null).inThread(answer("It is closed.", true, degraded)));
        assertThat(blocks.at("/0/type").asText()).isEqualTo("context");
        assertThat(blocks.at("/0/elements/0/text").asText()).contains(words);
    }

    @Test
    void a_model_that_broke_off_is_not_said_to_have_written_what_is_quoted() throws IOException {
        Answer written = answer("It is closed.", true, Degraded.MODEL_TRUNCATED);
        Answer quoted = Answers.of(Reply.Mode.EXTRACTIVE, true, "It is closed.", Degraded.MODEL_TRUNCATED, List.of());
        SlackBlocks blocks = new SlackBlocks(null);
        assertThat(blocks.inThread(written).text()).startsWith("_The model broke off; only its finished");
        assertThat(blocks.inThread(quoted).text())
                .startsWith("_The model broke off, so these are the articles’ own words._");
    }

    @Test
    void of_many_copies_some_are_named() throws IOException {
        List<Source.Copy> copies = IntStream.range(0, 14)
                .mapToObj(i -> new Source.Copy("a" + i, "Copy " + i + " of a story about the bridge ".repeat(20), "u"))
                .toList();
        Source source = new Source("0a", "The bridge ".repeat(60), "u", null, 5, 11, null, "ff", copies);
        Citation citation = new Citation(1, 0, 17, "It is closed. ".repeat(300), source, Support.VERBATIM);
        SlackMessage message =
                new SlackBlocks("https://notes.example.org").inThread(answer("It is closed [1].", citation));
        assertKeepsLimits(message);
        assertThat(json(message).at("/1/elements/0/text").asText())
                .contains("Copy 2 of")
                .doesNotContain("Copy 3 of")
                .contains(" and 11 more)");
    }

    @Test
    void where_there_is_no_answer_the_closest_passages_are_named() throws IOException {
        JsonNode blocks = json(new SlackBlocks(null).inThread(answer("The articles don’t say.", false, null)));
        assertThat(blocks.at("/1/elements/0/text").asText())
                .isEqualTo("Closest: *Bridges &amp; &lt;roads&gt;*, 3 March 2023: “It closed &lt;!here&gt;.”");
    }

    @Test
    void a_channel_that_has_not_seen_the_question_is_told_it() throws IOException {
        JsonNode blocks = json(new SlackBlocks(null).forChannel(answer("It is closed.", true, null)));
        assertThat(blocks.at("/0/text/text").asText()).isEqualTo("*Is it closed?*");
    }

    @Test
    void hundreds_of_hostile_answers_keep_every_limit_and_call_nobody() throws IOException {
        Random random = new Random(5);
        SlackBlocks blocks = new SlackBlocks("https://notes.example.org");
        for (int i = 0; i < 300; i++) {
            Answer answer = hostile(random);
            assertKeepsLimits(
                    switch (i % 3) {
                        case 0 -> blocks.inThread(answer);
                        case 1 -> blocks.forOne(answer);
                        default -> blocks.forChannel(answer);
                    });
            assertKeepsLimits(SlackBlocks.soFar(answer.answer()));
        }
    }

    static void assertKeepsLimits(SlackMessage message) throws IOException {
        assertThat(message.text()).hasSizeBetween(1, 4_000);
        assertCallsNobody(message.text());
        JsonNode blocks = json(message);
        assertThat(blocks.size()).isLessThanOrEqualTo(50);
        for (JsonNode block : blocks) {
            switch (block.path("type").asText()) {
                case "section" -> assertText(block.at("/text/text").asText(), 3_000);
                case "context" -> {
                    assertThat(block.path("elements").size()).isBetween(1, 10);
                    block.path("elements")
                            .forEach(each -> assertText(each.path("text").asText(), 3_000));
                }
                default -> block.path("elements").forEach(SlackBlocksTest::assertButton);
            }
        }
    }

    private static void assertText(String text, int most) {
        assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(most);
        assertCallsNobody(text);
    }

    private static void assertCallsNobody(String text) {
        assertThat(text.replace("<https://notes.example.org/#", ""))
                .doesNotContain("<")
                .doesNotContain("@c");
    }

    private static void assertButton(JsonNode button) {
        assertThat(button.path("action_id").asText()).hasSizeBetween(1, 255);
        assertThat(button.findValuesAsText("value"))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value).hasSizeBetween(1, 2_000));
    }

    private static Answer hostile(Random random) {
        StringBuilder text = new StringBuilder("A");
        int parts = 1 + random.nextInt(random.nextInt(20) == 0 ? 400 : 40);
        for (int i = 0; i < parts; i++) {
            text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        List<Citation> citations = new ArrayList<>();
        for (int i = random.nextInt(random.nextInt(12) == 0 ? 60 : 6); i > 0; i--) {
            int start = random.nextInt(text.length());
            int end = start + random.nextInt(text.length() - start + 1);
            Support.Verdict verdict = VERDICTS.get(random.nextInt(VERDICTS.size()));
            citations.add(new Citation(
                    random.nextInt(50),
                    start,
                    end,
                    text.toString(),
                    new Source("0", "<!here> " + text, "u", null, 0, 1, null, "f"),
                    new Support(
                            verdict, 0.5, verdict == Support.Verdict.PARTIAL ? List.of(text.toString()) : List.of())));
        }
        return answer(text.toString(), random.nextInt(5) > 0, null, citations.toArray(Citation[]::new));
    }

    private static Citation citation(int marker, int start, int end) {
        return new Citation(marker, start, end, "closed", SOURCE, Support.VERBATIM);
    }

    private static Citation doubtful(int marker, int start, int end, Support.Verdict verdict, String... missing) {
        return new Citation(marker, start, end, "closed", SOURCE, new Support(verdict, 0.5, List.of(missing)));
    }

    private static Answer answer(String text, Citation... citations) {
        return answer(text, true, null, citations);
    }

    private static Answer answer(String text, boolean answered, @Nullable Degraded degraded, Citation... citations) {
        List<Answer.Found> passages = List.of(new Answer.Found(SOURCE, "It closed <!here>.", 2.5));
        return Answers.of(Reply.Mode.MODEL, answered, text, degraded, passages, citations);
    }

    private static List<String> types(JsonNode blocks) {
        return blocks.valueStream().map(block -> block.path("type").asText()).toList();
    }

    private static JsonNode json(SlackMessage message) throws IOException {
        return JSON.readTree(GsonFactory.createSnakeCase().toJson(message.blocks()));
    }
}
