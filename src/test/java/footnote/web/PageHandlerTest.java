package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.corpus.Sha256;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageHandlerTest {

    @Test
    void each_file_of_the_page_has_a_tag_of_its_content(@TempDir Path data) throws Exception {
        try (Site site = new Site(data, answerer -> answerer)) {
            for (String name : List.of("page.js", "given.js", "answer.css", "favicon.svg")) {
                HttpResponse<String> file = site.get("/" + name);
                assertThat(file.statusCode()).as(name).isEqualTo(200);
                assertThat(file.body()).isEqualTo(Files.readString(Path.of("src/main/resources/page", name)));
                assertThat(file.headers().firstValue("ETag"))
                        .hasValue("W/\"" + Sha256.of(file.body()).substring(0, 16) + '"');
                assertThat(file.headers().firstValue("Content-Type").orElse(""))
                        .startsWith(
                                name.endsWith("js") ? "text/javascript" : name.endsWith("css") ? "text/css" : "image/");
            }
            for (String name : List.of("nothing.js", "fonts", "OFL.txt", "..%2fpage.js", "page.js/x")) {
                assertThat(site.get("/" + name).statusCode()).as(name).isIn(400, 404);
            }
            assertThat(site.post("/nothing.js", "{}").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void answers_at_every_address_of_the_page_and_tells_unknown_things_by_the_status(@TempDir Path data)
            throws Exception {
        try (Site site = Site.ready(data)) {
            JsonNode answer = site.ask("Who led the US delegation?");
            String article =
                    answer.path("passages").path(0).path("source").path("id").asText();
            List<String> known = List.of(
                    "/",
                    "/articles",
                    "/a/" + answer.path("id").asText(),
                    "/c/" + answer.path("conversation").asText(),
                    "/articles/" + article,
                    "/articles/" + article + "?start=1&end=9");
            List<String> unknown =
                    List.of("/a/a_0", "/a/x%2fy", "/c/c_0", "/articles/0", "/articles/..%2f..%2fpom.xml");
            String page = site.get("/").body();
            assertThat(page).contains("<title>Footnote</title>");
            for (String address : known) {
                HttpResponse<String> response = site.get(address);
                assertThat(response.statusCode()).as(address).isEqualTo(200);
                assertThat(response.body()).isEqualTo(page);
                assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
            }
            for (String address : unknown) {
                HttpResponse<String> response = site.get(address);
                assertThat(response.statusCode()).as(address).isIn(400, 404);
                assertThat(response.body()).doesNotContain("<project");
            }
            assertThat(site.get("/a/a_0").body()).isEqualTo(page);
            for (String address : List.of("/nowhere", "/a/x/y", "/articles/x/y")) {
                HttpResponse<String> response =
                        site.send(site.request(address).header("Accept", "text/html,*/*;q=0.8"));
                assertThat(response.statusCode()).as(address).isEqualTo(404);
                assertThat(response.body()).as(address).isEqualTo(page);
                HttpResponse<String> head = site.send(site.request(address)
                        .header("Accept", "text/html,*/*;q=0.8")
                        .method("HEAD", HttpRequest.BodyPublishers.noBody()));
                assertThat(head.statusCode()).isEqualTo(404);
                assertThat(head.headers().firstValue("Content-Type"))
                        .isEqualTo(response.headers().firstValue("Content-Type"));
                assertThat(head.body()).isEmpty();
                assertThat(site.get(address).body()).startsWith("{\"type\"");
            }
            assertThat(site.send(site.request("/api/nowhere").header("Accept", "text/html"))
                            .body())
                    .startsWith("{\"type\"");
        }
    }
}
