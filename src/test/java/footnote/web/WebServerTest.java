package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest extends WithSite {

    @Test
    void lists_the_articles() throws Exception {
        JsonNode listing = Site.json(site.get("/api/articles"));
        assertThat(Site.fields(listing))
                .containsExactly(
                        "articles[].detail",
                        "articles[].id",
                        "articles[].length",
                        "articles[].published",
                        "articles[].sha256",
                        "articles[].status",
                        "articles[].title",
                        "articles[].uri",
                        "index_version");
        assertThat(listing.path("articles")).hasSize(5).allSatisfy(article -> {
            assertThat(article.path("status").asText()).isEqualTo("indexed");
            assertThat(article.path("detail").isNull()).isTrue();
        });
        assertThat(listing.path("articles"))
                .extracting(article -> article.path("title").asText())
                .contains("China and US open joint drug talks in Beijing");
    }

    @Test
    void gives_each_article_with_its_text() throws Exception {
        for (JsonNode listed : Site.json(site.get("/api/articles")).path("articles")) {
            JsonNode article =
                    Site.json(site.get("/api/articles/" + listed.path("id").asText()));
            assertThat(Site.fields(article))
                    .containsExactly("detail", "id", "length", "published", "sha256", "status", "text", "title", "uri");
            assertThat(article.path("text").asText())
                    .hasSize(listed.path("length").intValue())
                    .isNotBlank();
        }
    }

    @Test
    void finds_passages_without_answering() throws Exception {
        JsonNode found = Site.json(site.post("/api/search", "{\"question\": \" fentanyl \", \"limit\": 3}"));
        assertThat(Site.fields(found))
                .containsExactly(
                        "index_version",
                        "passages[].score",
                        "passages[].source.also_in",
                        "passages[].source.end",
                        "passages[].source.id",
                        "passages[].source.page",
                        "passages[].source.published",
                        "passages[].source.sha256",
                        "passages[].source.start",
                        "passages[].source.title",
                        "passages[].source.uri",
                        "passages[].text",
                        "question",
                        "timings_ms.search");
        assertThat(found.path("question").asText()).isEqualTo("fentanyl");
        List<Double> scores = new ArrayList<>();
        found.path("passages")
                .forEach(passage -> scores.add(passage.path("score").doubleValue()));
        assertThat(scores).hasSize(3).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void gives_eight_passages_where_no_limit_is_set() throws Exception {
        assertThat(Site.json(site.post("/api/search", Site.body("fentanyl"))).path("passages"))
                .hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"limit": 3}                             | the field 'question' is missing
            {"question": "a", "limit": 0}           | limit is 0; it is 1 to 50
            {"question": "a", "limit": -1}          | limit is -1; it is 1 to 50
            {"question": "a", "limit": 51}          | limit is 51; it is 1 to 50
            {"question": "a", "limit": "3"}       | the field 'limit' has the wrong type; it must be a whole number
            {"question": "a", "limit": true}        | the field 'limit' has the wrong type; it must be a whole number
            {"question": "a", "limit": 99999999999} | limit is 99999999999; it is 1 to 50
            {"question": "a", "limit": 1e12}        | the field 'limit' has the wrong type; it must be a whole number
            {"question": " "}                         | question is blank; it has 1 to 2,000 characters
            """)
    void says_what_is_wrong_with_a_search(String body, String detail) throws Exception {
        HttpResponse<String> response = site.post("/api/search", body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Site.json(response).path("detail").asText()).startsWith(detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/articles/0123456789abcdef | there is no article '0123456789abcdef'
            /api/answers/a_0 | there is no such answer
            /api/conversations/c_0 | there is no such conversation
            /api/nothing |
            /nothing.html |
            /..%2f..%2fpom.xml |
            /fonts/..%2f..%2flogback.xml |
            """)
    void answers_what_it_does_not_have_with_a_problem(String path, String detail) throws Exception {
        HttpResponse<String> response = site.get(path);
        assertThat(response.statusCode()).isIn(400, 404);
        if (detail != null) {
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(Site.json(response).path("detail").asText()).isEqualTo(detail);
        }
        assertThat(response.body()).doesNotContain("<project", "<configuration", "Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "/health/live, 200",
        "/, 200",
        "/api/articles, 200",
        "/api/articles/0, 404",
        "/a/a_0, 404",
        "/api/answers/a_0, 404",
        "/api/ask, 405"
    })
    void head_tells_what_get_would(String path, int status) throws Exception {
        HttpResponse<String> head = site.send(site.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        HttpResponse<String> get = site.get(path);
        assertThat(head.statusCode()).isEqualTo(status).isEqualTo(get.statusCode());
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(get.headers().firstValue("Content-Type"));
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: localhost",
                "GET /api/articles/%00 HTTP/1.1\r\nHost: localhost",
                "GET /api/articles/%C3%28 HTTP/1.1\r\nHost: localhost",
                "GET /../../pom.xml HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1",
                "GET / HTTP/1.1\r\nHost: a b",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b",
                "hello",
            })
    void answers_what_is_no_request_with_a_problem_too(String request) throws Exception {
        assertThat(site.raw(request + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Type: application/problem+json", "X-Content-Type-Options: nosniff", "\"status\":400")
                .doesNotContain("<html", "/badMessage");
    }

    @Test
    void says_why_an_address_and_a_body_cannot_be_read() throws Exception {
        assertThat(site.raw("GET /api/articles/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .contains("where a '%' in its address begins no character");
        HttpResponse<String> packed = site.send(site.request("/api/search")
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(packed.statusCode()).isEqualTo(415);
        assertThat(Site.json(packed).path("detail").asText())
                .isEqualTo("Content-Encoding is 'gzip'; a body is taken unpacked alone");
    }

    @Test
    void names_a_wrong_value_in_its_own_letters() throws Exception {
        HttpResponse<String> response = site.post("/api/search", "{\"question\": \"a\", \"größe\": 1}");
        assertThat(Site.json(response).path("detail").asText()).startsWith("the field 'größe' is unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles", "/api/articles", "/api/conversations", "/api/answers/a_0"})
    void no_cache_between_keeps_what_one_reader_is_told(String path) throws Exception {
        var headers = site.get(path).headers();
        assertThat(headers.allValues("Cache-Control")).containsExactly("private, no-cache");
        assertThat(headers.firstValue("Vary")).hasValue("Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/ask, POST",
        "DELETE, /api/ask, POST",
        "OPTIONS, /api/ask, POST",
        "PUT, /api/search, POST",
        "POST, /api/articles, 'GET, HEAD'",
        "DELETE, /api/answers/a_0, 'GET, HEAD'"
    })
    void answers_a_wrong_method_with_a_problem(String method, String path, String allowed) throws Exception {
        HttpResponse<String> response =
                site.send(site.request(path).method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Allow")).hasValue(allowed);
        assertThat(Site.json(response).path("status").intValue()).isEqualTo(405);
        assertThat(Site.json(response).path("detail").asText())
                .isEqualTo("the method is " + method + "; it is one of " + allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/page.js",
                "/page.css",
                "/api/articles",
                "/api/articles/0",
                "/api/nothing",
                "/api/ask",
                "/health/live"
            })
    void sends_security_headers_with_everything(String path) throws Exception {
        var headers = site.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()", "geolocation=()");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void serves_the_page_that_fits_its_own_policy() throws Exception {
        HttpResponse<String> page = site.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body())
                .contains("<script")
                .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
                .doesNotContainPattern("\\son\\w+=")
                .doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    void is_ready_once_the_folder_is_read(@TempDir Path data) throws Exception {
        try (Site fresh = new Site(data, answerer -> answerer)) {
            assertThat(fresh.get("/health/live").statusCode()).isEqualTo(200);
            assertUnready(fresh.get("/health/ready"), "the folder is still to be read");
            HttpResponse<String> early = fresh.post("/api/ask", Site.body("Who?"));
            assertUnready(early, "the folder is still to be read");
            assertThat(early.headers().firstValue("Retry-After")).hasValue("1");
            fresh.readiness().reading(1, 1_200);
            assertUnready(fresh.get("/health/ready"), "the folder is being read: 1 of 1,200 files");
            assertThat(List.of(
                            Site.json(fresh.get("/health/ready")),
                            Site.json(fresh.get("/api/articles")),
                            Site.json(fresh.post("/api/ask", Site.body("Who?")))))
                    .extracting(told -> told.path("reading").toString())
                    .containsOnly("{\"done\":1,\"all\":1200}");
            fresh.readiness().reading(1_200, 1_200);
            assertUnready(fresh.get("/health/ready"), "the folder has been read, and answers come in a moment");
            fresh.readiness().failed("the folder could not be read: it went");
            assertUnready(fresh.get("/health/ready"), "the folder could not be read: it went");
            assertThat(Site.json(fresh.get("/health/ready")).has("reading")).isFalse();
            assertThat(Site.json(fresh.get("/api/articles")).has("reading")).isFalse();
            fresh.read();
            assertThat(fresh.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(fresh.post("/api/ask", Site.body("Who led the US delegation to Beijing?"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static void assertUnready(HttpResponse<String> response, String why) throws IOException {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(Site.json(response).path("detail").asText()).isEqualTo(why);
    }
}
