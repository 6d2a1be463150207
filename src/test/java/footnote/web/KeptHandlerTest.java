package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptHandlerTest {

    private static final String ARTICLE =
            "The old bridge\n\n%sThe old bridge over the river Lune was closed in March 2019"
                    + " because its piers had cracked.\n";

    @Test
    void a_kept_citation_says_so_once_its_article_has_changed_or_gone(@TempDir Path data, @TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("bridge.txt");
        Files.writeString(file, ARTICLE.formatted(""));
        try (Site site = new Site(data, answerer -> answerer)) {
            site.read(folder);
            JsonNode answer = site.ask("When was the old bridge over the river Lune closed?");
            assertThat(answer.path("answered").booleanValue()).isTrue();
            assertChanged(site, answer, false);

            Files.writeString(file, ARTICLE.formatted("It was built long before anybody now alive was born. "));
            site.read(folder);
            assertChanged(site, answer, true);

            Files.writeString(file, ARTICLE.formatted("") + "\nThis was put right: it never closed.\n");
            site.read(folder);
            assertChanged(site, answer, true);

            Files.writeString(file, ARTICLE.formatted(""));
            site.read(folder);
            assertChanged(site, answer, false);

            Files.writeString(folder.resolve("other.txt"), "Another story altogether.\n");
            site.read(folder);
            assertChanged(site, answer, false);

            Files.delete(file);
            site.read(folder);
            assertChanged(site, answer, true);
            String article =
                    answer.path("citations").path(0).path("source").path("id").asText();
            assertThat(site.get("/api/articles/" + article).statusCode()).isEqualTo(404);
            assertThat(site.get("/articles/" + article + "?start=1&end=9").statusCode())
                    .isEqualTo(404);
        }
    }

    private static void assertChanged(Site site, JsonNode answer, boolean changed) throws Exception {
        JsonNode kept = Site.json(site.get("/api/answers/" + answer.path("id").asText()));
        JsonNode turn = Site.json(site.get(
                        "/api/conversations/" + answer.path("conversation").asText()))
                .path("turns")
                .path(0);
        assertThat(kept).isEqualTo(turn);
        assertThat(kept.path("citations"))
                .isNotEmpty()
                .allSatisfy(
                        citation -> assertThat(citation.path("source_changed").booleanValue())
                                .isEqualTo(changed));
        if (!changed) {
            assertThat(kept).isEqualTo(answer);
        }
    }
}
