package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Reply;
import footnote.search.IndexedFolder;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quoted where the day of an article is asked for. */
class DatedTest {

    @AutoClose
    private static final IndexedFolder FOLDER = IndexedFolder.of(Map.of(
            "locks.md",
            "---\ntitle: The locks of the canal\nauthor: Ann Lee\ndate: 2009-03-09\n---\nNine locks lift boats to the upper basin. Their gates are made of oak.",
            "road.md",
            "---\ntitle: \"Review: The Salt Road\"\ndate: 2013-02-14\n---\nThe Salt Road is a novel about a trader. The ending is too neat.",
            "wells.md",
            "---\ntitle: The law on wells\ndate: 2015-09-30\n---\nThe law on wells was published on 1 July 2015. The review of the fees was published in 2014.",
            "market.md",
            "---\ntitle: The night market\n---\nThe night market takes place each Friday. Forty stalls sell soup."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When was the article about the locks published? | 9 March 2009 | Article by: Ann Lee
            What is the date of the article on the locks? | 9 March 2009 | Article by: Ann Lee
            What's the publication date of the column about the locks? | 9 March 2009 | Article by: Ann Lee
            When was that article published? (locks) | 9 March 2009 | Article by: Ann Lee
            How old is the article about the locks? | 9 March 2009 | Article by: Ann Lee
            When did the review of The Salt Road appear? | 14 February 2013 | The Salt Road is a novel about a trader.
            What day is the review of The Salt Road from? | 14 February 2013 | The Salt Road is a novel about a trader.
            When was the article on the law on wells published? | 30 September 2015 | The law on wells was published on 1 July 2015.
            On what date was the article on wells written? | 30 September 2015 | The law on wells was published on 1 July 2015.
            """)
    void is_the_first_line_of_it_behind_the_day(String question, String day, String line) {
        assertThat(answer(question).text()).isEqualTo("The article of " + day + " says: “" + line + "” [1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When was the article about the night market published?",
                "What is the date of the article on the night market?"
            })
    void is_nothing_of_an_article_that_tells_no_day(String question) {
        assertThat(answer(question).answered()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When was the article published? | The law on wells was published on 1 July 2015.
            When was the law on wells published? | The law on wells was published on 1 July 2015.
            When was the review of the fees published? | The review of the fees was published in 2014.
            """)
    void is_what_a_sentence_tells_of_another_day(String question, String quoted) {
        assertThat(answer(question).text()).contains(quoted);
    }

    private Reply answer(String question) {
        return new ExtractiveAnswerer(FOLDER.retriever()).answer(question, FOLDER.retriever(), 8);
    }
}
