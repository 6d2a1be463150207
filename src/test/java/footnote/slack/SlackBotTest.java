package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.Answer;
import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bot over HTTP, with a stub in Slack's place. */
class SlackBotTest {

    @TempDir
    private Path data;

    private StubSlack slack;

    @BeforeEach
    void start() throws IOException {
        slack = new StubSlack();
    }

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void a_mention_is_answered_once_in_its_thread_with_its_evidence() throws Exception {
        try (Life bot = new Life(data, slack, Life.CLOSED)) {
            assertThat(bot.event(Events.mention("Ev1", Events.NOON, "Is it closed?"))
                            .statusCode())
                    .isEqualTo(200);
            StubMessages.Posted message = Wait.forOne(slack);
            assertThat(message.channel()).isEqualTo("C1");
            assertThat(message.thread()).isEqualTo(Events.NOON);
            assertThat(message.streaming()).isFalse();
            assertThat(message.text()).contains("The bridge is closed [1].").contains("Bridge &lt;news&gt;");
            assertThat(message.blocks().toString())
                    .contains("https://notes.example.org/#c_")
                    .contains("feedback_buttons");
            assertThat(slack.calls()).allMatch(call -> call.authorization().equals("Bearer " + Life.TOKEN));
            assertThat(slack.calls("chat.startStream"))
                    .singleElement()
                    .satisfies(call -> assertThat(call.get("recipient_user_id")).isEqualTo("U1"))
                    .satisfies(call -> assertThat(call.get("markdown_text")).contains("Searching"));
        }
    }

    @Test
    void the_text_is_shown_as_it_comes_and_at_most_once_in_an_interval() throws Exception {
        CountDownLatch shown = new CountDownLatch(1);
        Answerer slow = (_, _, events) -> {
            for (int i = 0; i < 60; i++) {
                events.accept(new AnswerEvent.Token("word" + i + " "));
                sleep(5);
            }
            await(shown);
            events.accept(new AnswerEvent.Replaced("The bridge is closed [1]."));
            return Life.reply("The bridge is closed [1].");
        };
        try (Life bot = new Life(data, slack, slow)) {
            bot.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
            Wait.until(
                    () -> slack.messages().stream().anyMatch(each -> each.text().contains("word59")));
            shown.countDown();
            assertThat(Wait.forOne(slack).text()).startsWith("The bridge is closed [1].");
            List<StubSlack.Call> appends = slack.calls("chat.appendStream");
            assertThat(appends).hasSizeBetween(1, 20);
            assertThat(pauses(appends)).allMatch(pause -> pause.compareTo(Duration.ofMillis(55)) >= 0);
        }
    }

    @Test
    void where_streams_are_refused_the_message_is_posted_and_edited() throws Exception {
        slack.failAlways("chat.startStream", new StubSlack.Fault.Refusal("unknown_method"));
        CountDownLatch shown = new CountDownLatch(1);
        Answerer slow = (_, _, events) -> {
            for (int i = 0; i < 40; i++) {
                events.accept(new AnswerEvent.Token("word" + i + " "));
                sleep(10);
            }
            await(shown);
            return Life.reply("The bridge is closed [1].");
        };
        try (Life bot = new Life(data, slack, slow)) {
            bot.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
            Wait.until(
                    () -> slack.messages().stream().anyMatch(each -> each.text().contains("word39")));
            shown.countDown();
            assertThat(Wait.forOne(slack).text()).startsWith("The bridge is closed [1].");
            StubSlack.Call post = slack.calls("chat.postMessage").getFirst();
            assertThat(post.get("unfurl_links") + post.get("unfurl_media")).isEqualTo("00");
            assertThat(post.get("text")).contains("Searching");
            List<StubSlack.Call> edits = slack.calls("chat.update");
            assertThat(edits).hasSizeBetween(2, 20);
            assertThat(pauses(edits)).allMatch(pause -> pause.compareTo(Duration.ofMillis(55)) >= 0);
        }
    }

    @Test
    void a_thread_goes_on_without_a_mention_and_as_one_conversation() throws Exception {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        Answerer listening = (question, retrieval, events) -> {
            asked.add(question.text() + " after " + question.history().size());
            return Life.CLOSED.answer(question, retrieval, events);
        };
        try (Life bot = new Life(data, slack, listening)) {
            bot.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
            Wait.forOne(slack);
            bot.event(Events.followUp("Ev2", "1531420700.000100", Events.NOON, "Since when is the bridge closed?"));
            Wait.forAnswers(slack, 2);
            bot.event(Events.followUp("Ev3", "1531420800.000100", "1531420000.000100", "Lunch anyone?"));
            bot.event(Events.direct("Ev4", "1531420900.000100", "Is it open?"));
            Wait.forAnswers(slack, 3);
            assertThat(asked)
                    .containsExactly(
                            "Is it closed? after 0", "Since when is the bridge closed? after 1", "Is it open? after 0");
            assertThat(slack.messages())
                    .extracting(StubMessages.Posted::channel)
                    .containsExactly("C1", "C1", "D1");
        }
    }

    @Test
    void a_follow_up_that_overtakes_its_mention_is_answered_after_it() throws Exception {
        try (Life bot = new Life(data, slack, Life.CLOSED)) {
            String followUp = Events.followUp("Ev2", "1531420700.000100", Events.NOON, "And since when?");
            bot.event(followUp);
            bot.event(followUp);
            bot.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
            bot.event(followUp);
            Wait.forAnswers(slack, 2);
            assertThat(bot.chat()
                            .conversation(Wait.conversation(slack.messages().getLast())))
                    .extracting(Answer::question)
                    .containsExactly("Is it closed?", "And since when?");
        }
    }

    @Test
    void an_event_that_comes_again_or_under_two_names_is_answered_once() throws Exception {
        try (Life bot = new Life(data, slack, Life.CLOSED)) {
            bot.event(Events.mention("Ev0", "1531420600.000100", "Is it closed?"));
            String again = Events.followUp("Ev1", Events.NOON, "1531420600.000100", "Since when?");
            for (int i = 0; i < 4; i++) {
                assertThat(bot.event(again).statusCode()).isEqualTo(200);
            }
            bot.event(Events.mention("Ev2", Events.NOON, "Since when?"));
            bot.event(Events.direct("Ev3", Events.NOON, "Is it open?"));
            Wait.forAnswers(slack, 3);
            Wait.quiet(slack);
            assertThat(slack.messages()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<@UBOT>"})
    void an_empty_question_is_invited_to_be_one(String words) throws Exception {
        try (Life bot = new Life(data, slack, Life.CLOSED)) {
            bot.event(Events.mention("Ev1", Events.NOON, words));
            Wait.until(() -> !slack.messages().isEmpty());
            assertThat(slack.messages().getFirst().text()).isEqualTo("Ask me about “Bridge &lt;news&gt;”.");
        }
    }

    @Test
    void a_question_that_is_too_long_is_told_the_rule() throws Exception {
        try (Life bot = new Life(data, slack, Life.CLOSED)) {
            bot.event(Events.mention("Ev1", Events.NOON, "a".repeat(3_456)));
            Wait.until(() -> !slack.messages().isEmpty());
            assertThat(slack.messages().getFirst().text()).contains("2,000").contains("3,456");
        }
    }

    @Test
    void an_answer_that_fails_is_said_to_have_failed() throws Exception {
        try (Life bot = new Life(data, slack, Life.after(() -> {
            throw new IllegalStateException("secret words");
        }))) {
            bot.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
            Wait.until(
                    () -> slack.messages().stream().anyMatch(each -> each.text().contains("went wrong")));
        }
    }

    @Test
    void everything_is_acknowledged_while_the_model_hangs_and_slack_is_down() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        slack.failAlways("chat.startStream", new StubSlack.Fault.Late(5_000));
        slack.failAlways("chat.postMessage", new StubSlack.Fault.Late(5_000));
        try (Life bot = new Life(data, slack, Life.after(() -> await(never)))) {
            for (int i = 0; i < 50; i++) {
                assertThat(bot.event(Events.mention("Ev" + i, "15314206" + (10 + i) + ".000100", "Is it closed?"))
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(slack.messages()).hasSizeLessThanOrEqualTo(50);
            bot.die();
        }
    }

    @Test
    void the_address_is_verified_and_an_unknown_event_is_let_go() throws Exception {
        try (Life bot = new Life(data, slack, Life.CLOSED)) {
            HttpResponse<String> verified = bot.event("{\"type\":\"url_verification\",\"challenge\":\"c1\"}");
            assertThat(verified.body()).isEqualTo("{\"challenge\":\"c1\"}");
            assertThat(bot.event("{\"type\":\"something_new\"}").statusCode()).isEqualTo(200);
            assertThat(bot.event(Events.event("Ev1", Events.field("type", "emoji_changed")))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(bot.event("{").statusCode()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/slack/events", "/slack/commands", "/slack/interactions"})
    void what_slack_did_not_sign_is_refused_without_a_why(String path) throws Exception {
        try (Life bot = new Life(data, slack, Life.CLOSED)) {
            String event = Events.mention("Ev1", Events.NOON, "Is it closed?");
            long now = Instant.now().getEpochSecond();
            String late = String.valueOf(now - 310);
            String early = String.valueOf(now + 310);
            for (HttpResponse<String> response : List.of(
                    bot.post(path, "a/b", event.getBytes(StandardCharsets.UTF_8), late, Life.signature(late, event)),
                    bot.post(path, "a/b", event.getBytes(StandardCharsets.UTF_8), early, Life.signature(early, event)),
                    bot.post(path, "a/b", event.getBytes(StandardCharsets.UTF_8), String.valueOf(now), "v0=00"),
                    bot.post(path, "a/b", new byte[1_100_000], String.valueOf(now), "v0=00"))) {
                assertThat(response.statusCode()).isEqualTo(401);
                assertThat(response.body()).isEmpty();
            }
            Wait.quiet(slack);
            assertThat(slack.calls()).isEmpty();
        }
    }

    @Test
    void a_command_is_answered_to_its_asker_alone_and_shared_once_when_wished() throws Exception {
        try (Life bot = new Life(data, slack, Life.CLOSED)) {
            HttpResponse<String> soon =
                    bot.form("/slack/commands", Events.command("Is it closed?", "t1", slack.responseUrl()));
            assertThat(soon.body()).contains("ephemeral").contains("Searching");
            bot.form("/slack/commands", Events.command("Is it closed?", "t1", slack.responseUrl()));
            Wait.until(() -> !slack.responses().isEmpty());
            JsonNode answer = slack.responses().getFirst();
            assertThat(answer.path("response_type").asText()).isEqualTo("ephemeral");
            assertThat(answer.path("text").asText()).contains("The bridge is closed [1].");
            assertThat(slack.messages()).isEmpty();

            String id = answer.path("blocks").findValuesAsText("value").getLast();
            for (int i = 0; i < 3; i++) {
                bot.form("/slack/interactions", Events.press(SlackBlocks.SHARE, id, slack.responseUrl()));
            }
            Wait.until(() -> slack.responses().size() == 2);
            Wait.quiet(slack);
            assertThat(slack.messages()).hasSize(1);
            assertThat(slack.messages().getFirst().text())
                    .contains("Is it closed?")
                    .contains("is closed [1].");
            assertThat(slack.responses()).hasSize(2);
            assertThat(slack.responses().getLast().path("delete_original").asBoolean())
                    .isTrue();
        }
    }

    @Test
    void an_empty_command_is_invited_at_once() throws Exception {
        try (Life bot = new Life(data, slack, Life.CLOSED)) {
            assertThat(bot.form("/slack/commands", Events.command(" ", "t1", slack.responseUrl()))
                            .body())
                    .contains("Ask me about");
        }
    }

    @Test
    void an_answer_is_shared_where_the_bot_may_not_post() throws Exception {
        slack.failAlways("chat.postMessage", new StubSlack.Fault.Refusal("not_in_channel"));
        try (Life bot = new Life(data, slack, Life.CLOSED)) {
            Answer answer = bot.chat().ask("Is it closed?", null, _ -> {});
            bot.form("/slack/interactions", Events.press(SlackBlocks.SHARE, answer.id(), slack.responseUrl()));
            Wait.until(() -> slack.responses().size() == 2);
            assertThat(slack.responses().getFirst().path("response_type").asText())
                    .isEqualTo("in_channel");
        }
    }

    @Test
    void feedback_is_kept_with_the_answer() throws Exception {
        try (Life bot = new Life(data, slack, Life.CLOSED)) {
            Answer answer = bot.chat().ask("Is it closed?", null, _ -> {});
            for (String value :
                    List.of("up:" + answer.id(), "down:" + answer.id(), "up:a_unknown", "sideways:a_1", "")) {
                assertThat(bot.form("/slack/interactions", Events.press(SlackBlocks.FEEDBACK, value, ""))
                                .statusCode())
                        .isEqualTo(200);
            }
            List<String> kept = bot.database()
                    .jdbi()
                    .withHandle(
                            handle -> handle.createQuery("SELECT answer || ' ' || giver || ' ' || rating FROM feedback")
                                    .mapTo(String.class)
                                    .list());
            assertThat(kept).containsExactly(answer.id() + " slack:U1 down");
        }
    }

    private static List<Duration> pauses(List<StubSlack.Call> calls) {
        List<Duration> pauses = new ArrayList<>();
        for (int i = 1; i < calls.size(); i++) {
            pauses.add(Duration.ofNanos(calls.get(i).at() - calls.get(i - 1).at()));
        }
        return pauses;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
