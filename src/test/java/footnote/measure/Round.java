package footnote.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.measure.EventReader.Event;
import footnote.measure.EventReader.Stream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Many questions at once, and what became of them.
 *
 * @param written answers in the model's words; the others are quotes
 * @param faults why streams had not exactly one done and no error
 * @param processorTime Footnote's, of all the round
 * @param threads of the platform, at most
 */
record Round(
        int number,
        int written,
        int quoted,
        List<String> faults,
        Percentiles firstToken,
        Percentiles tokensASecond,
        Duration processorTime,
        int threads,
        long residentMebibytes,
        long heapMebibytes) {

    static final String HEAD =
            "round  written  quoted  failed  first token p50    p99 ms  tokens/s p50  CPU s  threads  RSS MiB  heap MiB";

    private static final ObjectMapper JSON = new ObjectMapper();

    static Round run(int number, int streams, Served served, EventReader reader, List<String> questions)
            throws IOException, InterruptedException {
        Duration before = served.processorTime();
        List<Future<Stream>> asked;
        int threads = 0;
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            asked = IntStream.range(0, streams)
                    .mapToObj(i -> readers.submit(
                            () -> reader.read(served.address() + "/api/ask", questions.get(i % questions.size()))))
                    .toList();
            for (Future<Stream> each : asked) {
                while (!each.isDone()) {
                    threads = Math.max(threads, served.size().threads());
                    TimeUnit.MILLISECONDS.sleep(50);
                }
            }
        }
        List<Stream> told = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Future<Stream> each : asked) {
            if (each.state() != Future.State.SUCCESS) {
                faults.add(String.valueOf(each.exceptionNow()));
            } else if (isWhole(each.resultNow())) {
                told.add(each.resultNow());
            } else {
                faults.add("it ended with " + each.resultNow().ending());
            }
        }
        long resident = served.size().residentMebibytes();
        int written = (int) told.stream().filter(Round::isWritten).count();
        return new Round(
                number,
                written,
                told.size() - written,
                faults,
                new Percentiles(told.stream()
                        .map(stream -> stream.millisTo(stream.named("token").getFirst()))
                        .toList()),
                new Percentiles(
                        told.stream().filter(Round::isWritten).map(Round::rate).toList()),
                served.processorTime().minus(before),
                threads,
                resident,
                served.heapMebibytes());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%5d %8d %7d %7d %16.0f %9.0f %13.1f %6.1f %8d %8d %9d",
                number,
                written,
                quoted,
                faults.size(),
                firstToken.at(50),
                firstToken.at(99),
                tokensASecond.at(50),
                processorTime.toMillis() / 1e3,
                threads,
                residentMebibytes,
                heapMebibytes);
    }

    /** How many streams failed, and of what, the most frequent first. */
    List<String> complaints() {
        return faults.stream().collect(Collectors.groupingBy(fault -> fault, Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> "       " + entry.getValue() + " × " + entry.getKey())
                .toList();
    }

    private static boolean isWhole(Stream stream) {
        return stream.named("done").size() == 1
                && stream.named("error").isEmpty()
                && !stream.named("token").isEmpty()
                && stream.events().getLast().name().equals("done");
    }

    private static boolean isWritten(Stream stream) {
        try {
            JsonNode done = JSON.readTree(stream.events().getLast().data());
            return done.path("mode").asText().equals("model");
        } catch (IOException e) {
            throw new IllegalStateException("an answer is JSON", e);
        }
    }

    private static double rate(Stream stream) {
        List<Event> tokens = stream.named("token");
        return (tokens.size() - 1)
                * 1e9
                / (tokens.getLast().nanos() - tokens.getFirst().nanos());
    }
}
