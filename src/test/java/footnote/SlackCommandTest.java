package footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slack as the command line sets it up. */
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
class SlackCommandTest {

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({
        "'', '', 404, Slack is off (SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN not set).",
        "s3cret, '', 404, Slack is off (SLACK_BOT_TOKEN not set).",
        "s3cret, xoxb-1, 401, Slack is on."
    })
    void serves_slack_where_both_secrets_are_in_the_environment(String secret, String token, int status, String line)
            throws Exception {
        Path empty = Files.createDirectory(data.resolve("seeds"));
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "footnote.Main",
                "--port",
                "0",
                "--seeds",
                empty.toString(),
                "--data",
                data.toString());
        java.environment().putAll(Map.of("SLACK_SIGNING_SECRET", secret, "SLACK_BOT_TOKEN", token));
        java.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = java.start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                HttpClient client = HttpClient.newHttpClient()) {
            String address = out.readLine().replaceAll(".* ", "");
            assertThat(out.readLine()).endsWith(line);
            for (String path : List.of("events", "commands", "interactions")) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/slack/" + path))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build();
                assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                                .statusCode())
                        .isEqualTo(status);
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void posts_an_answer_through_a_webhook() throws IOException {
        List<String> posted = new CopyOnWriteArrayList<>();
        try (LocalServer hook = new LocalServer(call -> {
            posted.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            LocalServer.send(call, posted.size() == 1 ? 500 : 200, "text/plain", "");
        })) {
            Ran ran = ask("--slack-webhook-url", hook.address() + "/services/T0/B0/x");
            assertThat(ran.err()).doesNotContain("services");
            assertThat(ran.code()).isZero();
            assertThat(ran.out()).contains("Jen Daskal");
            assertThat(posted).hasSize(2);
            assertThat(posted.getLast()).contains("Jen Daskal").contains("\"unfurl_links\":false");
        }
    }

    @Test
    void says_what_a_webhook_answered_and_never_its_address() throws IOException {
        Path seeds = Files.createDirectory(data.resolve("seeds"));
        Files.writeString(seeds.resolve("talks.txt"), "Ann Lee led the US delegation.");
        try (LocalServer hook = new LocalServer(call -> LocalServer.send(call, 404, "text/plain", "no_service"))) {
            Ran ran = ask("--slack-webhook-url", hook.address() + "/secret", "--seeds", seeds.toString());
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err()).contains("no_service").doesNotContain("secret");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hooks, --slack-webhook-url is no address",
        "ftp://hooks.example.org/secret, --slack-webhook-url is no address"
    })
    void names_the_rule_that_an_address_breaks_but_not_the_address(String url, String rule) {
        Ran ran = ask("--slack-webhook-url", url);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("footnote: " + rule).doesNotContain("secret");
    }

    @Test
    void needs_an_address_to_post_to_and_a_page_to_link_to() {
        assertThat(ask().err()).startsWith("footnote: --post needs --slack-webhook-url");
        Ran ran = ask("--slack-webhook-url", "http://127.0.0.1:1/", "--public-url", "notes");
        assertThat(ran.err()).startsWith("footnote: --public-url is 'notes'");
    }

    private Ran ask(String... more) {
        return Ran.of(Stream.of(
                        List.of("ask", "Who led the US delegation?", "--post", "--data", data.toString()),
                        List.of(more))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }
}
