package footnote.read;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.Article;
import footnote.corpus.PassageSplitter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongFilesTest {

    /** Each of these took minutes once, or more than a thread's stack. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt | 100000 | 'Plan: Team; '",
                "a.txt | 100000 | 'Plan: Team\nFee: 45\n\nPlan: Agency\nFee: 110\n\nThe rest\n\n'",
                "a.txt | 1000000 | ' '",
                "a.txt | 100000 | 'a'",
                "a.txt | 100000 | ' | '",
                "a.txt | 100000 | 'word\n\n'",
                "a.txt | 100000 | 'From: a\n'",
                "a.txt | 100000 | '\u0301'",
                "a.md | 300000 | '{% note %}\n'",
                "a.md | 50000 | '(3) a\n'",
                "a.md | 100000 | 'a\nb\n\n'",
                "a.html | 50000 | '<table><tr><td>'",
                "a.html | 100000 | '<span class=sr-only>a</span>'",
                "a.html | 400000 | '<dt>Maker</dt><dd>Kessel</dd>'",
                "a.eml | 100000 | '\n'",
                "a.eml | 100000 | '>'",
                "a.eml | 100000 | '---\n'"
            })
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void the_same_words_over_and_over_cost_no_more_than_others(String path, int characters, String again)
            throws Exception {
        String file = "Subject: The ferry\n\nIt leaves at noon.\n\n" + again.repeat(characters / again.length());
        Article article = ArticleReader.read(path, file.getBytes(StandardCharsets.UTF_8));
        assertThat(PassageSplitter.split(article)).isNotEmpty();
    }
}
