package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Support.Verdict;
import footnote.search.Hit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {

    private static final List<Hit> HITS = List.of(
            Found.hit("old", "Talks", LocalDate.of(2024, 3, 1), "Jen Daskal led a delegation of ten officials."),
            Found.hit("late", "Talks", LocalDate.of(2024, 3, 3), "Jen Daskal led a delegation of twelve officials."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The newer article (3 March 2024) says Jen Daskal led a delegation of twelve officials.  | SUPPORTED
            The newer article (2024-03-03) says that Jen Daskal led a delegation of twelve officials. | SUPPORTED
            In the article of March 3, 2024 Jen Daskal led a delegation of twelve officials.         | SUPPORTED
            The newer article (1 March 2024) says Jen Daskal led a delegation of twelve officials.   | UNSUPPORTED
            On 3 March 2024 Jen Daskal led a delegation of twelve officials.                         | PARTIAL
            The newer article (3 March 2024) says Jen Daskal led a delegation of ten officials.      | PARTIAL
            """)
    void an_articles_own_day_needs_no_words_of_its_passage(String sentence, Verdict verdict) {
        Grounding grounding = Found.checker().ground("Who led the delegation?", HITS);
        assertThat(grounding
                        .check(grounding.claim(sentence), 2)
                        .orElseThrow()
                        .support()
                        .verdict())
                .isEqualTo(verdict);
    }
}
