package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownIdsTest {

    @Test
    void an_id_that_is_unknown_malformed_or_of_something_else_is_answered_like_any_other(@TempDir Path data)
            throws Exception {
        try (Site site = Site.ready(data)) {
            var answer = site.ask("Who led the US delegation?");
            String hex = "0123456789abcdef0123456789abcdef";
            List<String> unknown =
                    List.of("c_0", "x", "c_", "C_" + hex, "%", "' OR '1'='1", "ü\u202E", "c_" + hex + hex);
            List<String> conversations = Stream.concat(
                            unknown.stream(), Stream.of(answer.path("id").asText()))
                    .toList();
            List<String> answers = Stream.concat(
                            unknown.stream(),
                            Stream.of(answer.path("conversation").asText()))
                    .toList();
            String known = told(site.get("/api/conversations/c_" + hex));
            assertThat(known).startsWith("404 application/problem+json");
            for (String id : conversations) {
                assertThat(told(site.get("/api/conversations/" + encoded(id)))).isEqualTo(known);
                String body = "{\"question\": \"Why?\", \"conversation\": \"" + id + "\"}";
                assertThat(told(site.post("/api/ask", body))).isEqualTo(known);
            }
            for (String id : answers) {
                assertThat(told(site.get("/api/answers/" + encoded(id))))
                        .isEqualTo(told(site.get("/api/answers/a_" + hex)))
                        .startsWith("404 application/problem+json");
            }
        }
    }

    private static String told(HttpResponse<String> response) {
        return response.statusCode() + " "
                + response.headers().firstValue("Content-Type").orElse("") + " " + response.body();
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
