package footnote.measure;

import footnote.slack.Events;
import footnote.slack.Life;
import footnote.slack.StubSlack;
import footnote.slack.Wait;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Delivers events to the bot, each up to four times and in no order, kills it in the middle, and counts the replies; then
 * delivers some while the model hangs and Slack is down, and times how soon they are acknowledged.
 */
@Command(name = "slack", description = "Counts the replies to many deliveries with a restart in the middle.")
final class SlackLoad extends Measurement {

    private static final int CHANNELS = 500;
    private static final int SENDERS = 16;

    @Option(names = "--deliveries", defaultValue = "10000", description = "How many; default: ${DEFAULT-VALUE}")
    private int deliveries;

    @Option(names = "--seed", defaultValue = "5", description = "Of the order; default: ${DEFAULT-VALUE}")
    private long seed;

    private record Event(String thread, String json) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        boolean exact = countReplies();
        timeAcknowledgements();
        return exact ? 0 : 1;
    }

    private boolean countReplies() throws IOException, InterruptedException {
        Random random = new Random(seed);
        List<Event> events = events(deliveries * 2 / 5);
        List<Event> sent = new ArrayList<>(events);
        for (int copy = 0; copy < 3; copy++) {
            List<Event> again = new ArrayList<>(events);
            Collections.shuffle(again, random);
            sent.addAll(again.subList(0, Math.min(again.size(), (deliveries - events.size()) / 3)));
        }
        Collections.shuffle(sent, random);
        Path data = Files.createTempDirectory("slack-load");
        List<Duration> times = Collections.synchronizedList(new ArrayList<>());
        try (StubSlack slack = new StubSlack()) {
            slack.forgetCalls();
            Life first = Life.usual(data, slack, Life.after(() -> pause(20)));
            List<Event> unheard = new ArrayList<>(deliver(first, sent.subList(0, sent.size() / 2), times, first::die));
            print(String.format(
                    Locale.ROOT,
                    "killed with %,d messages begun, %,d of them finished; %,d deliveries not acknowledged",
                    slack.messages().size(),
                    Wait.answers(slack),
                    unheard.size()));
            try (Life second = Life.usual(data, slack, Life.after(() -> pause(20)))) {
                unheard.addAll(sent.subList(sent.size() / 2, sent.size()));
                List<Event> lost = deliver(second, unheard, times, () -> {});
                Wait.until(() -> Wait.answers(slack) >= events.size(), Duration.ofMinutes(10));
                pause(2_000);
                return report(slack, events, sent.size(), lost.size(), times);
            }
        }
    }

    /** A fifth goes on in a thread, and may overtake what it goes on from. */
    private static List<Event> events(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int start = i % 5 == 4 ? i - 4 : i;
                    String channel = "C" + start % CHANNELS;
                    String thread = ts(start);
                    return new Event(
                            channel + " " + thread,
                            i == start
                                    ? Events.mention("Ev" + i, channel, thread, "Is the bridge closed?")
                                    : Events.followUp("Ev" + i, channel, ts(i), thread, "And since when?"));
                })
                .toList();
    }

    /** Delivers with several senders at once, and calls {@code last} before the last tenth; gives what wasn't acknowledged. */
    private static List<Event> deliver(Life life, List<Event> events, List<Duration> times, Runnable last)
            throws InterruptedException {
        ConcurrentLinkedQueue<Event> queue = new ConcurrentLinkedQueue<>(events);
        ConcurrentLinkedQueue<Event> unheard = new ConcurrentLinkedQueue<>();
        CountDownLatch end = new CountDownLatch(events.size() * 9 / 10);
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < SENDERS; i++) {
                senders.execute(() -> {
                    for (Event event = queue.poll(); event != null; event = queue.poll()) {
                        if (!isAcknowledged(life, event, times)) {
                            unheard.add(event);
                        }
                        end.countDown();
                    }
                });
            }
            end.await();
            last.run();
        }
        return List.copyOf(unheard);
    }

    private static boolean isAcknowledged(Life life, Event event, List<Duration> times) {
        long start = System.nanoTime();
        try {
            boolean acknowledged = life.event(event.json()).statusCode() == 200;
            times.add(Duration.ofNanos(System.nanoTime() - start));
            return acknowledged;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean report(StubSlack slack, List<Event> events, int sent, int lost, List<Duration> times) {
        Map<String, Long> wanted = count(events, Event::thread);
        Map<String, Long> got = count(slack.messages(), message -> message.channel() + " " + message.thread());
        long unfinished = slack.messages().size() - Wait.answers(slack);
        boolean exact = wanted.equals(got) && unfinished == 0 && lost == 0;
        print(String.format(
                Locale.ROOT,
                "%,d deliveries of %,d events with a kill in the middle: %,d replies, %s",
                sent,
                events.size(),
                slack.messages().size(),
                exact ? "exactly one each" : "NOT one each"));
        print("acknowledged in " + shown(times));
        return exact;
    }

    private void timeAcknowledgements() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("slack-load");
        List<Duration> times = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch never = new CountDownLatch(1);
        try (StubSlack slack = new StubSlack()) {
            slack.forgetCalls();
            Life life = Life.usual(data, slack, Life.after(() -> Wait.on(never)));
            deliver(life, events(200), new ArrayList<>(), () -> {});
            slack.goDown();
            List<Event> events = events(2_200);
            deliver(life, events.subList(200, events.size()), times, () -> {});
            print("acknowledged while the model hangs and Slack is down in " + shown(times));
            life.die();
        }
    }

    private static <T> Map<String, Long> count(List<T> things, Function<T, String> key) {
        return things.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static String shown(List<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "p50 %d ms, p99 %d ms, at most %d ms (%,d of them)",
                sorted.get(sorted.size() / 2).toMillis(),
                sorted.get(sorted.size() * 99 / 100).toMillis(),
                sorted.getLast().toMillis(),
                sorted.size());
    }

    private void print(String line) {
        PrintWriter out = out();
        out.println(line);
        out.flush();
    }

    private static String ts(int i) {
        return String.format(Locale.ROOT, "1531420618.%06d", i);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
