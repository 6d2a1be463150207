package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Citation;
import footnote.answer.Reply;
import footnote.search.IndexedFolder;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles are quoted where they are asked for by who wrote them. */
class AuthoredTest {

    @AutoClose
    private static final IndexedFolder FOLDER = IndexedFolder.of(
            Map.of(
                    "locks.md",
                    "---\ntitle: The locks of the canal\nauthor: Ann Lee\n---\nNine locks lift boats to the upper basin. Their gates are made of oak.",
                    "bread.md",
                    "---\ntitle: Bread by bicycle\nauthor: Ann Lee\n---\nMira Holt sells bread that others bake. She fetches it from three villages.",
                    "wells.md",
                    "---\ntitle: The law on wells\nauthor: Nora Weiss, Ann Lee\n---\nNo well may be deeper than forty metres. The fine is 500 euros.",
                    "bridge.md",
                    "---\ntitle: The iron bridge\nauthor: Tom Orr\n---\nAnn Lee wants to keep the bridge. Ida Brandt has written three books about it.\n"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which articles did Ann Lee write? | Ann Lee, Ann Lee, Nora Weiss; Ann Lee
            What has Ann Lee written? | Ann Lee, Ann Lee, Nora Weiss; Ann Lee
            What else did Ann Lee write? | Ann Lee, Ann Lee, Nora Weiss; Ann Lee
            List the articles by Ann Lee | Ann Lee, Ann Lee, Nora Weiss; Ann Lee
            Are there any columns by Ann Lee? | Ann Lee, Ann Lee, Nora Weiss; Ann Lee
            Show me all stories that Tom Orr wrote. | Tom Orr
            Which articles were written by Tom Orr? | Tom Orr
            Has Tom Orr written any articles? | Tom Orr
            What did Weiss write? | Nora Weiss; Ann Lee
            """)
    void names_each_once(String question, String authors) {
        assertThat(answer(question).citations())
                .extracting(Citation::citedText)
                .extracting(text -> text.replace("Article by: ", "").replace(',', ';'))
                .containsExactlyInAnyOrder(authors.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Which articles did Jane Smith write?", "What has Jane Smith written?"})
    void names_none_of_another(String question) {
        assertThat(answer(question).answered()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What has Ida Brandt written? | Ida Brandt has written three books about it.
            What did Ann Lee write about the locks? | Nine locks lift boats to the upper basin.
            """)
    void leaves_to_others_what_they_tell(String question, String quoted) {
        assertThat(answer(question).text()).contains(quoted);
    }

    @Test
    void are_not_all_quoted_for_who_somebody_is() {
        assertThat(answer("Who is Ann Lee?").citations())
                .extracting(Citation::citedText)
                .containsOnlyOnce("Article by: Ann Lee");
    }

    private Reply answer(String question) {
        return new ExtractiveAnswerer(FOLDER.retriever()).answer(question, FOLDER.retriever(), 8);
    }
}
