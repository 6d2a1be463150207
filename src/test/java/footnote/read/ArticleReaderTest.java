package footnote.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.corpus.Article;
import footnote.read.text.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.txt, Text.",
        "a.TXT, Text.",
        "a.text, Text.",
        "a.md, *Text.*",
        "a.Markdown, *Text.*",
        "a.mdx, *Text.*",
        "a.html, <p>Text.</p>",
        "a.HTM, <p>Text.</p>"
    })
    void reads_each_format_by_its_ending(String path, String source) throws UnreadableException {
        assertThat(ArticleReader.read(path, bytes(source)).text()).isEqualTo("Text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.pdf", "a.docx", "a.eml"})
    void finds_nothing_wrong_with_a_file_of_no_bytes(String path) throws UnreadableException {
        assertThat(ArticleReader.read(path, new byte[0]).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.odt", "a", "notes.d/a", ".txt.swp", "a."})
    void refuses_other_endings_before_it_opens_the_file(String path) {
        assertThatThrownBy(() -> ArticleReader.bytes(folder.resolve(path)))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("is of no format that is read; .txt, .md, .html, .pdf, .docx and .eml are");
    }

    @Test
    void refuses_files_that_are_too_large() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), new byte[21 * 1024 * 1024]);
        assertThatThrownBy(() -> ArticleReader.bytes(file))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("has 21.0 MB; files of up to 20 MB are read");
    }

    @Test
    void reads_a_file_of_just_the_largest_size() throws IOException, UnreadableException {
        Path file = Files.write(folder.resolve("a.txt"), new byte[ArticleReader.MAX_BYTES]);
        assertThat(ArticleReader.bytes(file)).hasSize(ArticleReader.MAX_BYTES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            news/2024-01-31-talks.md | The talks began. | 2024-01-31 | Talks
            2024-01-31 ferry timetable.txt | It sails. | 2024-01-31 | Ferry timetable
            20240131 ferry timetable.txt | It sails. | 2024-01-31 | Ferry timetable
            20240131084105-talks.md | The talks began. | 2024-01-31 | Talks
            20240231-talks.md | The talks began. | | 20240231 talks
            2024-01-31-talks.md | Published 2 March 2024 | 2024-03-02 | Talks
            2024-02-31-talks.md | The talks began. | | 2024-02-31 talks
            talks-2024-01-31.md | The talks began. | 2024-01-31 | Talks 2024-01-31
            minutes 20240131.txt | The talks began. | 2024-01-31 | Minutes 20240131
            talks-2024-01-31-draft.md | The talks began. | 2024-01-31 | Talks 2024-01-31 draft
            talks-2024-01-01-to-2024-01-31.md | The talks began. | | Talks 2024-01-01 to 2024-01-31
            2024-01-31/talks.md | The talks began. | | Talks
            2024/2024-01-31.md | The talks began. | 2024-01-31 | 2024-01-31
            2024-01-31-talks/index.md | The talks began. | 2024-01-31 | Index
            news/2024/01-31-talks/index.mdx | The talks began. | 2024-01-31 | Index
            2024/01/31/talks.html | <p>The talks began.</p> | 2024-01-31 | Talks
            2024_1_31_talks.md | The talks began. | 2024-01-31 | Talks
            a.md | # Hearing of the council, January 31, 2024 | 2024-01-31 | Hearing of the council, January 31, 2024
            a.md | # Sales in the year to 31 January 2024 | | Sales in the year to 31 January 2024
            5555-01-31-part.md | The part. | | 5555-01-31 part
            """)
    void a_day_that_the_name_tells_is_the_articles_unless_it_tells_another(
            String path, String text, @Nullable LocalDate day, String title) throws UnreadableException {
        assertThat(ArticleReader.read(path, bytes(text)))
                .returns(day, Article::published)
                .returns(title, Article::title);
    }

    @Test
    void names_an_article_by_its_path_alone() throws UnreadableException {
        Article one = ArticleReader.read("news/bridge.txt", bytes("One."));
        Article other = ArticleReader.read("news/bridge.txt", bytes("Two."));
        assertThat(one.id())
                .isEqualTo(other.id())
                .matches("[0-9a-f]{16}")
                .isEqualTo(ArticleReader.id("news/bridge.txt"));
        assertThat(one.sha256()).isNotEqualTo(other.sha256()).hasSize(64);
        assertThat(ArticleReader.id("news/ferry.txt")).isNotEqualTo(one.id());
    }

    @ParameterizedTest
    @CsvSource({"news/old-bridge_closed.txt, Old bridge closed", "2023.03.report.txt, 2023.03.report", "--.txt, --"})
    void takes_the_title_from_the_files_name_where_the_text_has_none(String path, String title)
            throws UnreadableException {
        Article article = ArticleReader.read(path, bytes("The council closed it. Lorries take the ring road."));
        assertThat(article.title()).isEqualTo(title);
        assertThat(article.uri()).isEqualTo(path);
        assertThat(article.path()).isEqualTo(path);
        assertThat(article.published()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "a-lock-in-the-uk.txt, A lock in the UK",
        "openlock_at_ely.txt, OpenLock at Ely",
        "openLock-keys.txt, OpenLock keys",
        "ELY-lock.txt, ELY lock",
        "keys-of-the-lock.txt, Keys of the lock"
    })
    void spells_the_words_of_a_files_name_as_the_text_does(String path, String title) throws UnreadableException {
        String text =
                "Keys of OpenLock fit each lock in the UK. Keys are kept at Ely, and a key is lent. In the UK, OpenLock pays"
                        + " for keys, and Ely for each lock.";
        assertThat(ArticleReader.read(path, bytes(text)).title()).isEqualTo(title);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
