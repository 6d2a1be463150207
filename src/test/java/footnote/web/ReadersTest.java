package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordingStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the answering when its reader leaves, waits or doesn't read. */
@Execution(ExecutionMode.CONCURRENT)
class ReadersTest {

    private static final String QUESTION = "Who led the US delegation to Beijing?";
    private static final String HANGING = "Who led the delegation, after a long silence?";
    private static final String ENDLESS = "Who led the delegation, without end?";
    private static final String HUGE = "Who led the delegation, in very many words?";
    private static final String SLOW = "Who led the US delegation to the talks in Beijing?";
    private static final Duration UNREAD = Duration.ofSeconds(2);
    private static final Duration LONGER = Duration.ofSeconds(3);
    private static final Pattern CONVERSATION = Pattern.compile("\"conversation\":\"(c_\\w+)\"");

    private final CountDownLatch ended = new CountDownLatch(1);
    private Path data = Path.of("");

    @AutoClose
    private Site site;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        open(UNREAD);
    }

    private void open(Duration unread) throws IOException {
        site = new Site(data, this::moody, unread);
        site.read();
    }

    @ParameterizedTest
    @ValueSource(strings = {HANGING, ENDLESS})
    void ends_the_answering_when_its_reader_leaves_and_keeps_no_answer(String question) throws Exception {
        String conversation;
        try (RawReader reader = new RawReader(site, question)) {
            Matcher told = CONVERSATION.matcher(reader.until("\n\n"));
            assertThat(told.find()).isTrue();
            conversation = told.group(1);
        }
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        site.close();
        site = new Site(data, answerer -> answerer);
        assertThat(site.get("/api/conversations/" + conversation).statusCode()).isEqualTo(404);
    }

    @Test
    void sends_a_comment_line_while_nothing_else_is_to_be_sent() throws Exception {
        try (RawReader reader = new RawReader(site, HANGING)) {
            reader.until("event: sources");
            String waiting = reader.until("\n:\n");
            assertThat(RawReader.events(waiting)).isEmpty();
            reader.until("\n:\n");
        }
    }

    @Test
    void asks_the_next_question_over_the_same_connection() throws Exception {
        try (RawReader reader = new RawReader(site, QUESTION)) {
            assertThat(reader.until("event: done").lines().filter(line -> line.startsWith("Cache-Control")))
                    .containsExactly("Cache-Control: private, no-cache");
            reader.ask(QUESTION);
            assertThat(reader.until("event: done")).contains("HTTP/1.1 200 OK");
        }
    }

    @Test
    void cuts_off_who_does_not_read_and_nobody_else() throws Exception {
        CompletableFuture<HttpResponse<String>> patient = site.sendAsync(site.ask(SLOW, "application/json"));
        try (RawReader reader = new RawReader(site, HUGE)) {
            reader.until("event: token");
            assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(RawReader.events(reader.rest())).doesNotContain("done", "error");
        }
        assertThat(Site.json(patient.get()).path("answered").booleanValue()).isTrue();
    }

    @Test
    void answers_others_while_one_does_not_read() throws Exception {
        site.close();
        open(Duration.ofMinutes(10));
        try (RawReader reader = new RawReader(site, HUGE)) {
            reader.until("event: token");
            assertThat(site.ask(QUESTION).path("answered").booleanValue()).isTrue();
            assertThat(ended.getCount()).isEqualTo(1);
        }
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void takes_no_thread_of_the_system_for_one_who_waits() throws Exception {
        List<String> started = new CopyOnWriteArrayList<>();
        try (RecordingStream recording = new RecordingStream()) {
            recording.onEvent(
                    "jdk.ThreadStart",
                    start -> started.add(start.getThread("thread").getJavaName()));
            recording.enable("jdk.ThreadStart");
            recording.startAsync();
            assertThat(site.ask(SLOW).path("answered").booleanValue()).isTrue();
            Thread.ofPlatform().name("the last").start(() -> {}).join();
            recording.stop();
        }
        assertThat(started).contains("the last").doesNotContain("jetty-immediate-executor");
    }

    /** Answers as usual, but at its own pace where the question asks for it, and goes on as usual when interrupted. */
    private Answerer moody(Answerer usual) {
        return (question, retrieval, events) -> {
            try {
                switch (question.text()) {
                    case HANGING -> TimeUnit.MINUTES.sleep(2);
                    case SLOW -> Thread.sleep(LONGER);
                    case ENDLESS -> repeat("and so on ", 20, events);
                    case HUGE -> repeat("and so on ".repeat(10_000), 0, events);
                    default -> {}
                }
                return usual.answer(question, retrieval, events);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return usual.answer(question, retrieval, events);
            } finally {
                if (!question.text().equals(QUESTION) && !question.text().equals(SLOW)) {
                    ended.countDown();
                }
            }
        };
    }

    private static void repeat(String text, int pauseMillis, Consumer<AnswerEvent> events) throws InterruptedException {
        while (true) {
            events.accept(new AnswerEvent.Token(text));
            Thread.sleep(pauseMillis);
        }
    }
}
