package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import footnote.chat.Chat;
import footnote.chat.ClosedException;
import footnote.model.LogLines;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever Slack does and whenever the process dies: one message, and the answer in it. */
@Execution(ExecutionMode.CONCURRENT)
class SlackFaultsTest extends WithStubSlack {

    /** Hastier than other tests, for there are many cases; a call that a busy machine delays is one that nobody hears of. */
    private static final SlackTimes HASTIER = new SlackTimes(
            Duration.ofMillis(20),
            Life.HASTY.post(),
            Duration.ofMillis(300),
            Life.HASTY.pause(),
            Duration.ofSeconds(20),
            Life.HASTY.lease(),
            Life.HASTY.sweep());

    @ParameterizedTest
    @MethodSource("faults")
    void one_message_with_the_answer_comes_of(String method, StubSlack.Fault fault) throws Exception {
        slack.fail(method, fault, fault);
        if (!method.contains("Stream")) {
            slack.failAlways("chat.startStream", new StubSlack.Fault.Refusal("missing_scope"));
        }
        try (Life bot = new Life(data, slack, slow(), HASTIER)) {
            bot.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
            Wait.forAnswers(slack, 1);
            Wait.quiet(slack);
            assertThat(slack.messages()).hasSize(1);
            assertThat(slack.messages().getFirst().text()).startsWith("The bridge is closed [1].");
        }
    }

    static Stream<Arguments> faults() {
        List<String> methods =
                List.of("chat.startStream", "chat.appendStream", "chat.stopStream", "chat.postMessage", "chat.update");
        List<StubSlack.Fault> faults = List.of(
                new StubSlack.Fault.Status(429, null),
                new StubSlack.Fault.Status(500, null),
                new StubSlack.Fault.Status(503, null),
                new StubSlack.Fault.Refusal("ratelimited"),
                new StubSlack.Fault.Refusal("internal_error"),
                new StubSlack.Fault.HangUp(true),
                new StubSlack.Fault.HangUp(false),
                new StubSlack.Fault.Late(900));
        return Stream.concat(
                methods.stream().flatMap(method -> faults.stream().map(fault -> Arguments.of(method, fault))),
                Stream.of(
                        Arguments.of(
                                "chat.appendStream", new StubSlack.Fault.Refusal("message_not_in_streaming_state")),
                        Arguments.of("chat.stopStream", new StubSlack.Fault.Refusal("message_not_in_streaming_state")),
                        Arguments.of("chat.update", new StubSlack.Fault.Refusal("streaming_state_conflict"))));
    }

    @Test
    void blocks_that_are_refused_become_text() throws Exception {
        slack.fail("chat.update", new StubSlack.Fault.Refusal("invalid_blocks"));
        try (Life bot = new Life(data, slack, Life.CLOSED)) {
            bot.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
            Wait.until(
                    () -> slack.messages().stream().anyMatch(each -> each.text().contains("Bridge &lt;news&gt;")));
            assertThat(slack.messages().getFirst().text()).contains("closed [1]");
            assertThat(slack.messages().getFirst().blocks()).isEmpty();
        }
    }

    @Test
    void slack_is_given_the_time_that_it_asks_for() throws Exception {
        slack.failAlways("chat.startStream", new StubSlack.Fault.Refusal("missing_scope"));
        slack.fail("chat.postMessage", new StubSlack.Fault.Status(429, "1"));
        try (Life bot = new Life(data, slack, Life.CLOSED)) {
            bot.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
            Wait.forOne(slack);
            List<StubSlack.Call> posts = slack.calls("chat.postMessage");
            assertThat(posts).hasSize(2);
            assertThat(Duration.ofNanos(posts.getLast().at() - posts.getFirst().at()))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(950));
        }
    }

    @Test
    void what_fails_for_too_long_is_logged_with_the_event_and_never_with_its_text_or_the_token() throws Exception {
        slack.failAlways("chat.startStream", new StubSlack.Fault.Status(500, null));
        slack.failAlways("chat.postMessage", new StubSlack.Fault.Status(500, null));
        SlackTimes impatient = new SlackTimes(
                Life.HASTY.edit(),
                Life.HASTY.post(),
                Life.HASTY.call(),
                Life.HASTY.pause(),
                Duration.ofMillis(500),
                Life.HASTY.lease(),
                Life.HASTY.sweep());
        try (LogLines log = LogLines.ofAll();
                Life bot = new Life(data, slack, Life.CLOSED, impatient)) {
            bot.event(Events.mention("EvLate", Events.NOON, "Is the secret bridge closed?"));
            Wait.until(() -> log.lines().stream().anyMatch(line -> line.contains("EvLate")));
            assertThat(log.lines()).noneMatch(line -> line.contains("secret") || line.contains(Life.TOKEN));
            slack.heal();
            bot.event(Events.mention("EvLate", Events.NOON, "Is the secret bridge closed?"));
            Wait.quiet(slack);
            assertThat(slack.messages()).isEmpty();
        }
    }

    @Test
    void a_process_that_dies_before_its_message_leaves_it_to_the_next() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        slack.failAlways("chat.startStream", new StubSlack.Fault.Late(60_000));
        Life first = new Life(data, slack, Life.after(asked::countDown));
        first.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
        first.die();
        slack.heal();
        try (Life second = new Life(data, slack, Life.CLOSED)) {
            Wait.forOne(slack);
            second.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
            Wait.quiet(slack);
            assertThat(slack.messages()).hasSize(1);
        }
    }

    @Test
    void a_process_that_dies_while_it_answers_has_its_message_finished_by_the_next() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Life first = new Life(data, slack, Life.after(() -> {
            asked.countDown();
            Wait.on(never);
        }));
        first.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
        asked.await();
        assertThat(slack.messages()).hasSize(1);
        first.die();
        try (Life second = new Life(data, slack, Life.CLOSED)) {
            assertThat(Wait.forOne(slack).streaming()).isFalse();
            assertThat(second.chat()
                            .conversation(Wait.conversation(slack.messages().getFirst())))
                    .hasSize(1);
        }
    }

    @Test
    void a_process_that_is_kept_from_renewing_its_claim_answers_once() throws Exception {
        SlackTimes noLease = new SlackTimes(
                Life.HASTY.edit(),
                Life.HASTY.post(),
                Life.HASTY.call(),
                Life.HASTY.pause(),
                Life.HASTY.patience(),
                Duration.ZERO,
                Duration.ofMillis(1));
        try (Life bot = new Life(data, slack, Life.after(() -> Wait.sleep(100)), noLease)) {
            bot.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
            Wait.forOne(slack);
            Wait.quiet(slack);
            assertThat(slack.messages()).hasSize(1);
            assertThat(bot.chat()
                            .conversation(Wait.conversation(slack.messages().getFirst())))
                    .hasSize(1);
        }
    }

    @Test
    void a_message_that_nobody_heard_of_is_found_by_the_next_process() throws Exception {
        slack.fail("chat.startStream", new StubSlack.Fault.Late(60_000));
        Life first = new Life(data, slack, Life.CLOSED);
        first.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
        Wait.until(() -> slack.messages().size() == 1);
        first.die();
        try (Life second = new Life(data, slack, Life.CLOSED)) {
            Wait.forOne(slack);
            second.event(Events.followUp("Ev2", "1531420700.000100", Events.NOON, "And since when?"));
            Wait.forAnswers(slack, 2);
            assertThat(slack.messages()).hasSize(2);
        }
    }

    @Test
    void a_process_that_is_stopped_leaves_what_it_has_not_begun() throws Exception {
        try (Life first = new Life(data, slack, Life.after(() -> Wait.sleep(300)))) {
            for (int i = 0; i < 40; i++) {
                first.event(Events.direct("Ev" + i, "15314206" + (10 + i) + ".000100", "Is it closed?"));
            }
        }
        int before = (int) Wait.answers(slack);
        try (Life second = new Life(data, slack, Life.CLOSED)) {
            Wait.forAnswers(slack, 40);
            Wait.quiet(slack);
            assertThat(slack.messages()).hasSize(40);
            assertThat(before).isLessThanOrEqualTo(40);
            assertThat(second.chat()).isNotNull();
        }
    }

    @Test
    void a_stop_answers_what_is_under_way_and_leaves_all_else_to_the_next_start() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        Life first = new Life(data, slack, Life.after(() -> {
            asked.countDown();
            Wait.on(answered);
        }));
        first.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
        asked.await();
        // It waits for its turn in the thread.
        first.event(Events.followUp("Ev2", "1531420700.000100", Events.NOON, "Since when is it closed?"));
        Thread stop = Thread.startVirtualThread(() -> stop(first, Duration.ofSeconds(20)));
        Wait.until(() -> isClosed(first.chat()));
        assertThat(first.event(Events.mention("Ev3", "1531420800.000100", "Is it open?"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(first.form("/slack/commands", Events.command("Is it closed?", "t1", slack.responseUrl()))
                        .statusCode())
                .isEqualTo(200);
        answered.countDown();
        stop.join();
        first.close();
        assertThat(Wait.answers(slack)).isEqualTo(1);
        assertThat(slack.responses()).isEmpty();
        assertAllAnsweredByTheNext(3);
        assertThat(slack.responses())
                .singleElement()
                .satisfies(each -> assertThat(each.path("text").asText()).contains("is closed [1]."));
    }

    @Test
    void an_answer_that_a_stop_breaks_off_is_finished_by_the_next_start() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Life first = new Life(data, slack, (_, _, events) -> {
            events.accept(new AnswerEvent.Token("The "));
            asked.countDown();
            try {
                never.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
            return Life.reply("Never.");
        });
        first.event(Events.mention("Ev1", Events.NOON, "Is it closed?"));
        asked.await();
        stop(first, Duration.ofMillis(100));
        first.close();
        assertThat(Wait.answers(slack)).isZero();
        assertAllAnsweredByTheNext(1);
    }

    private void assertAllAnsweredByTheNext(int count) throws Exception {
        try (Life second = new Life(data, slack, Life.CLOSED)) {
            Wait.forAnswers(slack, count);
            Wait.quiet(slack);
            assertThat(slack.messages())
                    .hasSize(count)
                    .allMatch(each -> each.text().startsWith("The bridge is closed [1]."));
            assertThat(second.chat()).isNotNull();
        }
    }

    private static void stop(Life life, Duration patience) {
        try {
            life.stopAnswering(patience);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isClosed(Chat chat) {
        try {
            chat.requireOpen();
            return false;
        } catch (ClosedException _) {
            return true;
        }
    }

    /** Slow enough for its text to be shown as it comes. */
    private static Answerer slow() {
        return (_, _, events) -> {
            for (String word : List.of("The ", "bridge ", "is ", "closed ", "[1].")) {
                events.accept(new AnswerEvent.Token(word));
                Wait.sleep(25);
            }
            return Life.reply("The bridge is closed [1].");
        };
    }
}
