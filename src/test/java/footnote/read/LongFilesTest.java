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

    private static final int CHARACTERS = 100_000;

    /** Each of these took minutes once, or more than a thread's stack. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt | 'Plan: Team; '",
                "a.txt | 'word\n\n'",
                "a.txt | 'From: a\n'",
                "a.txt | '; word\n'",
                "a.txt | '\u0301'",
                "a.md | '<table><tr><td>'",
                "a.html | '<table><tr><td>'",
                "a.eml | '\n'",
                "a.eml | '>'",
                "a.eml | '---\n'"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void the_same_words_over_and_over_cost_no_more_than_others(String path, String again) throws Exception {
        String file = "Subject: The ferry\n\nIt leaves at noon.\n\n" + again.repeat(CHARACTERS / again.length());
        Article article = ArticleReader.read(path, file.getBytes(StandardCharsets.UTF_8));
        assertThat(PassageSplitter.split(article)).isNotEmpty();
    }
}
