package footnote.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads server-sent events, and notes when each comes. Thread-safe. */
final class EventReader implements AutoCloseable {

    /** An event; without a name where the sender gives none. */
    record Event(String name, String data, long nanos) {}

    /** A stream as it was read, and when it was asked for. */
    record Stream(long asked, List<Event> events) {

        List<Event> named(String name) {
            return events.stream().filter(event -> event.name().equals(name)).toList();
        }

        /** The name of the last event, and what it tells where that is an error. */
        String ending() {
            if (events.isEmpty()) {
                return "nothing";
            }
            Event last = events.getLast();
            return last.name().equals("error") ? last.name() + " " + last.data() : last.name();
        }

        /** From the question to an event. */
        double millisTo(Event event) {
            return (event.nanos() - asked) / 1e6;
        }
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(threads)
            .build();

    /**
     * Posts JSON, and reads what comes back to its end.
     *
     * @throws IOException also where the answer's status isn't 200
     */
    Stream read(String address, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        long asked = System.nanoTime();
        List<Event> events = new ArrayList<>();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            if (response.statusCode() != 200) {
                throw new IOException(response.statusCode() + " " + lines.readLine());
            }
            String name = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    name = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    events.add(new Event(name, line.substring("data: ".length()), System.nanoTime()));
                    name = "";
                }
            }
        }
        return new Stream(asked, events);
    }

    @Override
    public void close() {
        client.close();
        threads.close();
    }
}
