package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrkdwnTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "It is **closed** [1].|It is *closed* [1].",
                "It is *closed* and __shut__.|It is _closed_ and *shut*.",
                "Run `a < b`.|Run `a &lt; b`.",
                "# The bridge|*The bridge*",
                "\"- one\n- two\"|\"• one\n• two\"",
                "\"3. one\n4. two\"|\"3. one\n4. two\"",
                "\"- one\n  - deep\n- two\"|\"• one\n    • deep\n• two\"",
                "\"> said\"|\"> said\"",
                "\"a\nb\"|\"a\nb\"",
                "\"```\nx < y\n```\"|\"```\nx &lt; y\n```\"",
                "snake_case_name and 2*3|snake_case_name and 2*3",
                "[a link](https://evil.test/)|a link",
                "![a picture](https://evil.test/p.png)|a picture",
                "<script>alert(1)</script>|&lt;script&gt;alert(1)&lt;/script&gt;",
                "a <b>b</b> & c|a &lt;b&gt;b&lt;/b&gt; &amp; c",
                "&lt;!channel&gt;|&lt;!channel&gt;",
                "<https://evil.test/a>|https://evil.test/a",
                "a & b &amp; c|a &amp; b &amp; c",
                "\"[1]: https://evil.test/\"|\"[1]: https://evil.test/\"",
                "\"a\n\n---\n\nb\"|\"a\n\n———\n\nb\""
            })
    void markdown_is_written_as_slack_writes_it(String markdown, String mrkdwn) {
        assertThat(Mrkdwn.of(markdown)).isEqualTo(mrkdwn);
    }

    @ParameterizedTest
    @CsvSource({"<!channel>", "<!here>", "<!everyone>", "<@U123>", "<#C123>", "<!subteam^S1>"})
    void nobody_is_called_and_nothing_is_linked(String markup) {
        for (String markdown :
                List.of(markup, "a " + markup + " b", "**" + markup + "**", "`" + markup + "`", "> " + markup)) {
            assertThat(Mrkdwn.of(markdown)).doesNotContain("<").contains("&lt;");
            assertThat(Escaped.inStream(markdown)).doesNotContain("<");
        }
    }

    @Test
    void an_at_sign_calls_nobody_but_an_address_stays_whole() {
        assertThat(Mrkdwn.of("Ask @channel, @here or jen@example.org."))
                .isEqualTo("Ask @\u200Bchannel, @\u200Bhere or jen@example.org.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            set _retry_ and ~slow~ to *one*|set _·retry_ and ~·slow~ to *·one*
            the :parrot: of 12:30:45 and :+1:|the :·parrot: of 12:30:45 and :·+1:
            about ~5 to ~6 `or` so|about ~·5 to ~6 `·or` so
            snake_case_name, 2*3*4, a * b * c, ~5, _x|snake_case_name, 2*3*4, a * b * c, ~5, _x
            Ask: who?|Ask: who?
            """)
    void what_an_article_writes_marks_nothing_and_is_no_emoji(String words, String escaped) {
        assertThat(Escaped.of(words)).isEqualTo(escaped.replace('·', '\u200B'));
        assertThat(Escaped.code(words)).isEqualTo(words);
    }

    @Test
    void a_table_becomes_lines() {
        assertThat(Mrkdwn.of("| a | b |\n|---|---|\n| 1 | 2 |")).isEqualTo("a | b\n1 | 2");
    }

    @Test
    void an_address_in_a_stream_becomes_no_link_however_it_is_cut() {
        String text = "See https://evil.test/ and [x](http://evil.test/) & @here";
        String whole = Escaped.inStream(text);
        assertThat(whole).doesNotContain("://").doesNotContain("@here");
        for (int i = 0; i <= text.length(); i++) {
            assertThat(whole).startsWith(Escaped.inStream(text.substring(0, i)));
        }
    }

    @Test
    void long_words_are_cut_on_one_line() {
        assertThat(Escaped.line("one  two\nthree", 100)).isEqualTo("one two three");
    }

    @ParameterizedTest
    @CsvSource({"'word ', 50, word…", "<, 300, &lt;…", "😀, 101, 😀…"})
    void what_is_too_long_ends_behind_a_whole_character(String words, int most, String end) {
        assertThat(Escaped.line(words.repeat(1_000), most))
                .hasSizeLessThanOrEqualTo(most)
                .endsWith(end);
    }
}
