package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WeightTest {

    private static final String FONT = "/fonts/source-serif-4-latin-400-normal.woff2";

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    @AutoClose
    private Site site;

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        site = new Site(data, answerer -> answerer);
        site.readiness().ready();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/            | gzip | private, no-cache",
                "/page.js     | gzip | no-cache",
                "/page.css    | gzip | no-cache",
                FONT + "      | ~~   | public, max-age=31536000, immutable"
            })
    void packs_what_can_be_packed_and_lets_browsers_keep_it(String path, String encoding, String cache)
            throws Exception {
        HttpResponse<byte[]> response = get(site.request(path).header("Accept-Encoding", "gzip"));
        assertThat(response.headers().firstValue("Content-Encoding").orElse("")).isEqualTo(encoding);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue(cache);
        if (!encoding.isEmpty()) {
            assertThat(response.headers().firstValueAsLong("Content-Length")).hasValue(response.body().length);
        }
        byte[] plain = get(site.request(path)).body();
        assertThat(encoding.isEmpty() ? response.body() : unpacked(response.body()))
                .isEqualTo(plain);
        String etag = response.headers().firstValue("ETag").orElse("");
        assertThat(etag)
                .isEqualTo(get(site.request(path)).headers().firstValue("ETag").orElse("?"));
        for (String had : List.of("*", "\"x\", " + etag, etag.replace("W/", "") + ",W/\"x\"")) {
            if (!encoding.isEmpty()) {
                assertThat(get(site.request(path).header("If-None-Match", had)).statusCode())
                        .as(had)
                        .isEqualTo(304);
            }
        }
        for (String had : List.of("\"x\"", "W/\"\"", etag + "x")) {
            assertThat(get(site.request(path).header("If-None-Match", had)).statusCode())
                    .as(had)
                    .isEqualTo(200);
        }
        for (String accepted : new String[] {"gzip", "identity"}) {
            HttpResponse<byte[]> again =
                    get(site.request(path).header("Accept-Encoding", accepted).header("If-None-Match", etag));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void packs_no_event_stream() throws Exception {
        HttpResponse<byte[]> response =
                get(site.ask("Why?", "text/event-stream").header("Accept-Encoding", "gzip"));
        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).startsWith("event: sources");
    }

    @Test
    void packs_a_long_answer_in_json() throws Exception {
        HttpResponse<byte[]> response =
                get(site.ask("Why? ".repeat(390), "application/json").header("Accept-Encoding", "gzip"));
        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new String(unpacked(response.body()), StandardCharsets.UTF_8))
                .startsWith("{\"id\":");
    }

    private HttpResponse<byte[]> get(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }
}
