package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.Answer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three addresses that Slack calls: what is signed, commands and buttons. */
class SlackRoutesTest extends WithStubSlack {

    @AutoClose
    private Life bot;

    @BeforeEach
    void start() {
        bot = new Life(data, slack, Life.CLOSED);
    }

    @Test
    void the_address_is_verified_and_an_unknown_event_is_let_go() throws Exception {
        HttpResponse<String> verified = bot.event("{\"type\":\"url_verification\",\"challenge\":\"c1\"}");
        assertThat(verified.body()).isEqualTo("{\"challenge\":\"c1\"}");
        assertThat(bot.event("{\"type\":\"something_new\"}").statusCode()).isEqualTo(200);
        assertThat(bot.event(Events.event("Ev1", Events.field("type", "emoji_changed")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(bot.event("{").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/slack/events", "/slack/commands", "/slack/interactions"})
    void what_slack_did_not_sign_is_refused_without_a_why(String path) throws Exception {
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

    @Test
    void a_command_is_answered_to_its_asker_alone_and_shared_once_when_wished() throws Exception {
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
        assertThat(slack.messages().getFirst().text()).contains("Is it closed?").contains("is closed [1].");
        assertThat(slack.responses()).hasSize(2);
        assertThat(slack.responses().getLast().path("delete_original").asBoolean())
                .isTrue();
    }

    @Test
    void an_empty_command_is_invited_at_once() throws Exception {
        assertThat(bot.form("/slack/commands", Events.command(" ", "t1", slack.responseUrl()))
                        .body())
                .contains("Ask me about");
    }

    @Test
    void an_answer_is_shared_where_the_bot_may_not_post() throws Exception {
        slack.failAlways("chat.postMessage", new StubSlack.Fault.Refusal("not_in_channel"));
        Answer answer = bot.chat().ask("Is it closed?", null, _ -> {});
        bot.form("/slack/interactions", Events.press(SlackBlocks.SHARE, answer.id(), slack.responseUrl()));
        Wait.until(() -> slack.responses().size() == 2);
        assertThat(slack.responses().getFirst().path("response_type").asText()).isEqualTo("in_channel");
    }

    @Test
    void what_could_not_be_shared_may_be_shared_again() throws Exception {
        slack.fail("chat.postMessage", new StubSlack.Fault.Refusal("account_inactive"));
        slack.fail("respond", new StubSlack.Fault.Refusal("expired_url"));
        Answer answer = bot.chat().ask("Is it closed?", null, _ -> {});
        String press = Events.press(SlackBlocks.SHARE, answer.id(), slack.responseUrl());
        bot.form("/slack/interactions", press);
        Wait.until(() -> slack.calls("respond").size() == 1);
        Wait.quiet(slack);
        assertThat(slack.messages()).isEmpty();
        for (int i = 0; i < 3; i++) {
            bot.form("/slack/interactions", press);
        }
        Wait.until(() -> slack.responses().size() == 1);
        Wait.quiet(slack);
        assertThat(slack.messages()).hasSize(1);
    }

    @Test
    void the_thread_below_a_shared_answer_goes_on_from_it() throws Exception {
        Answer answer = bot.chat().ask("Is it closed?", null, _ -> {});
        bot.form("/slack/interactions", Events.press(SlackBlocks.SHARE, answer.id(), slack.responseUrl()));
        Wait.until(() -> slack.responses().size() == 1);
        String shared = slack.messages().getFirst().ts();
        bot.event(Events.followUp("Ev1", "9999999999.000100", shared, "Since when is the bridge closed?"));
        Wait.until(() -> slack.messages().size() == 2);
        Wait.forAnswers(slack, 2);
        assertThat(bot.chat().conversation(answer.conversation())).hasSize(2);
    }

    @Test
    void an_answer_whose_blocks_are_refused_comes_as_text() throws Exception {
        slack.fail("respond", new StubSlack.Fault.Refusal("invalid_blocks"));
        bot.form("/slack/commands", Events.command("Is it closed?", "t1", slack.responseUrl()));
        Wait.until(() -> !slack.responses().isEmpty());
        assertThat(slack.responses().getFirst().has("blocks")).isFalse();
        assertThat(slack.responses().getFirst().path("text").asText()).contains("is closed [1].");
    }

    @Test
    void what_all_would_see_twice_is_not_sent_again_where_nobody_heard() throws Exception {
        slack.failAlways("chat.postMessage", new StubSlack.Fault.Refusal("not_in_channel"));
        slack.fail("respond", new StubSlack.Fault.HangUp(true));
        Answer answer = bot.chat().ask("Is it closed?", null, _ -> {});
        bot.form("/slack/interactions", Events.press(SlackBlocks.SHARE, answer.id(), slack.responseUrl()));
        Wait.until(() -> !slack.responses().isEmpty());
        Wait.quiet(slack);
        assertThat(slack.responses()).hasSize(1);
    }

    @Test
    void feedback_is_kept_with_the_answer() throws Exception {
        Answer answer = bot.chat().ask("Is it closed?", null, _ -> {});
        for (String value : List.of("up:" + answer.id(), "down:" + answer.id(), "up:a_unknown", "sideways:a_1", "")) {
            assertThat(bot.form("/slack/interactions", Events.press(SlackBlocks.FEEDBACK, value, ""))
                            .statusCode())
                    .isEqualTo(200);
        }
        List<String> kept = bot.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT answer || ' ' || giver || ' ' || rating FROM feedback")
                        .mapTo(String.class)
                        .list());
        assertThat(kept).containsExactly(answer.id() + " slack:U1 down");
    }
}
