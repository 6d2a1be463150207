package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.md | Article by: Ann Lee/It rained. | Ann Lee
            towns/ely-2/a.md | Article by: Ann Lee/It rained. | towns ely 2 Ann Lee
            towns/a.md | It rained./Article by: Ann Lee | towns
            a.md | Article by hand./It rained. | ''
            """)
    void comes_from_its_folders_and_from_who_wrote_it(String path, String text, String origin) {
        Article article = new Article("a", path, "Rain", path, null, text.replace("/", "\n\n"), "");
        assertThat(article.origin()).isEqualTo(origin);
    }
}
