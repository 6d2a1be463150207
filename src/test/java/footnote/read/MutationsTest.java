package footnote.read;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.Article;
import footnote.corpus.PassageSplitter;
import footnote.read.text.UnreadableException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MutationsTest {

    /** Read here, since no file of so few bytes takes long; the command {@code measure mutated} reads 10,000. */
    @Test
    void whatever_a_file_holds_it_is_an_article_or_the_reason_why_not() {
        Set<String> outcomes = new HashSet<>();
        Mutations.each(9, 350, (path, bytes) -> {
            String ending = path.substring(path.lastIndexOf('.'));
            try {
                Article article = ArticleReader.read(path, bytes);
                outcomes.add(ending + " " + !PassageSplitter.split(article).isEmpty());
                assertThat(article.title()).isNotBlank();
            } catch (UnreadableException e) {
                outcomes.add(ending + " failed");
                assertThat(e.reason()).isNotBlank().doesNotStartWith("cannot be read: java.lang");
            }
        });
        assertThat(outcomes)
                .contains(
                        ".txt true",
                        ".md true",
                        ".html true",
                        ".eml true",
                        ".pdf true",
                        ".pdf failed",
                        ".docx true",
                        ".docx failed");
    }
}
