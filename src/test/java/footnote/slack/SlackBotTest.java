package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bot over HTTP, with a stub in Slack's place. */
class SlackBotTest extends WithStubSlack {

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
        try (Life bot = new Life(data, slack, slow(60, 5, shown))) {
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
        try (Life bot = new Life(data, slack, slow(40, 10, shown))) {
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

    /** Says so many words before its answer, which takes their place once they were seen. */
    private static Answerer slow(int words, long pauseMillis, CountDownLatch seen) {
        return (_, _, events) -> {
            for (int i = 0; i < words; i++) {
                events.accept(new AnswerEvent.Token("word" + i + " "));
                Wait.sleep(pauseMillis);
            }
            Wait.on(seen);
            events.accept(new AnswerEvent.Replaced("The bridge is closed [1]."));
            return Life.reply("The bridge is closed [1].");
        };
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
    void what_people_said_to_each_other_before_they_named_the_bot_is_theirs() throws Exception {
        try (Life bot = new Life(data, slack, Life.CLOSED)) {
            String thread = "1531420000.000100";
            bot.event(Events.followUp("Ev1", "1531420100.000100", thread, "Who has her password?"));
            bot.event(Events.followUp("Ev2", "1531420200.000100", thread, "The ferry is late again."));
            bot.event(Events.followUp("Ev4", "1531420400.000100", thread, "Since when is it closed?"));
            bot.event(Events.mention("Ev3", "1531420300.000100", "Is it closed?")
                    .replace("\"user\"", "\"thread_ts\":\"" + thread + "\",\"user\""));
            bot.event(Events.followUp("Ev0", "1531420050.000100", thread, "Is lunch ready?"));
            bot.event(Events.followUp("Ev2", "1531420200.000100", thread, "The ferry is late again."));
            Wait.forAnswers(slack, 2);
            Wait.quiet(slack);
            assertThat(slack.messages()).hasSize(2);
            assertThat(bot.chat()
                            .conversation(Wait.conversation(slack.messages().getLast())))
                    .extracting(Answer::question)
                    .containsExactly("Is it closed?", "Since when is it closed?");
        }
    }

    @Test
    void a_yes_in_the_thread_takes_what_was_asked_back() throws Exception {
        try (Life bot = new Life(data, slack, Life.CLOSED_IF_SPELLED)) {
            bot.event(Events.mention("Ev1", "1531420600.000100", "Is the brigde closed?"));
            bot.event(Events.mention("Ev2", "C2", "1531420601.000100", "Is the brigde closed?"));
            bot.event(Events.direct("Ev3", "1531420602.000100", "Is the brigde closed?"));
            bot.event(Events.followUp("Ev4", "1531420700.000100", "1531420600.000100", "Yes :+1:"));
            bot.event(Events.mention("Ev5", "C2", "1531420701.000100", "yes")
                    .replace("\"user\"", "\"thread_ts\":\"1531420601.000100\",\"user\""));
            bot.event(Events.directIn("Ev6", "1531420702.000100", "1531420602.000100", "yes please"));
            Wait.forAnswers(slack, 6);
            Wait.quiet(slack);
            assertThat(slack.messages()).hasSize(6);
            assertThat(slack.messages().stream().filter(each -> each.text().startsWith("The bridge is closed [1].")))
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Thanks! :pray:", "yes", "+1", ":tada: great :raised_hands:", "Perfect, thank you <@UBOT>!"})
    void what_asks_nothing_in_an_answered_thread_is_left_alone(String words) throws Exception {
        try (Life bot = new Life(data, slack, Life.CLOSED)) {
            bot.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
            bot.event(Events.direct("Ev2", Events.NOON, "Is it closed?"));
            Wait.forAnswers(slack, 2);
            bot.event(Events.followUp("Ev3", "1531420700.000100", Events.NOON, words));
            bot.event(Events.mention("Ev4", "1531420701.000100", words)
                    .replace("\"user\"", "\"thread_ts\":\"" + Events.NOON + "\",\"user\""));
            bot.event(Events.directIn("Ev5", "1531420702.000100", Events.NOON, words));
            bot.event(Events.directIn("Ev6", "1531420703.000100", Events.NOON, "<@U2> what do you think?"));
            Wait.quiet(slack);
            assertThat(slack.messages()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":wave: Is the _bridge_ closed?",
                "Hi! Is the bridge closed? Thanks :pray:",
                "<@UBOT> *Is* the bridge closed, please? 🙏"
            })
    void a_question_is_asked_without_courtesies_and_kept_as_it_was_typed(String words) throws Exception {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        Answerer listening = (question, retrieval, events) -> {
            asked.add(question.text() + " / " + question.searchedAs());
            return Life.CLOSED.answer(question, retrieval, events);
        };
        try (Life bot = new Life(data, slack, listening)) {
            bot.event(Events.mention("Ev1", Events.NOON, words));
            StubMessages.Posted message = Wait.forOne(slack);
            assertThat(asked).containsExactly("Is the bridge closed? / Is the bridge closed?");
            assertThat(bot.chat().conversation(Wait.conversation(message)))
                    .extracting(Answer::question)
                    .containsExactly(SlackWords.plain(words, StubSlack.BOT));
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
    @ValueSource(strings = {"", "   ", "<@UBOT>", "<@UBOT> \u00a0\u200b", "<@UBOT> Hello!", "<@UBOT> hi :wave:"})
    void an_empty_question_or_a_greeting_is_invited_to_be_one(String words) throws Exception {
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
        try (Life bot = new Life(data, slack, Life.after(() -> Wait.on(never)))) {
            for (int i = 0; i < 50; i++) {
                assertThat(bot.event(Events.mention("Ev" + i, "15314206" + (10 + i) + ".000100", "Is it closed?"))
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(slack.messages()).hasSizeLessThanOrEqualTo(50);
            bot.die();
        }
    }

    private static List<Duration> pauses(List<StubSlack.Call> calls) {
        List<Duration> pauses = new ArrayList<>();
        for (int i = 1; i < calls.size(); i++) {
            pauses.add(Duration.ofNanos(calls.get(i).at() - calls.get(i - 1).at()));
        }
        return pauses;
    }
}
