package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.corpus.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentFileTest {

    @TempDir
    private Path folder;

    @Test
    void reads_an_article_whose_text_is_cleaned_as_a_files() throws Exception {
        Path file = file("""
                {"id":"a","title":"Ann","text":" Ann\\u00a0went\\r\\nhome. ",\
                "date":"2026-11-24T10:00","url":"https://a.example"}
                """);
        Article article = DocumentFile.read(file).getFirst();
        assertThat(article.text()).isEqualTo("Ann went\nhome.");
        assertThat(article.title()).isEqualTo("Ann");
        assertThat(article.uri()).isEqualTo("https://a.example");
        assertThat(article.published()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void names_an_article_without_title_and_address_by_its_id() throws Exception {
        Article article = DocumentFile.read(file("{\"id\":\"a\",\"text\":\"Ann went home.\",\"date\":\"Tuesday\"}"))
                .getFirst();
        assertThat(article.title()).isEqualTo("a");
        assertThat(article.path()).isEqualTo("a");
        assertThat(article.uri()).isEqualTo("a");
        assertThat(article.published()).isNull();
    }

    @Test
    void takes_a_blank_text_for_one_but_none_for_a_mistake() throws Exception {
        assertThat(DocumentFile.read(file("{\"id\":\"a\",\"text\":\" \"}"))).hasSize(1);
        Path none = file("{\"id\":\"a\",\"contents\":\"Ann went home.\"}");
        assertThatThrownBy(() -> DocumentFile.read(none))
                .hasMessage(none + ", line 1: \"text\" is missing; it must be a string");
    }

    @Test
    void names_a_wrong_line() throws IOException {
        Path file = file("{\"id\":\"a\",\"text\":[]}");
        assertThatThrownBy(() -> DocumentFile.read(file))
                .isInstanceOf(BadLineException.class)
                .hasMessage(file + ", line 1: \"text\" is []; it must be a string");
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("docs.jsonl"), lines);
    }
}
