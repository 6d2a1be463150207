package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Support.Verdict;
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
        Grounding grounding = Grounding.of(Found.retriever(), "Who led the delegation?", HITS);
        assertThat(grounding
                        .check(grounding.claim(sentence), 2)
                        .orElseThrow()
                        .support()
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Under the Travel policy 2026, clerks go by train.    | clerks go by train.
            Under the 2026 travel policy clerks go by train.     | clerks go by train.
            Clerks go by train, according to the policy.         | Clerks go by train,
            Under the Travel policy 2024, clerks go by train.    | Under the Travel policy 2024, clerks go by train.
            In 2026, clerks go by train.                         | In 2026, clerks go by train.
            In the policy of Orr, clerks go by train.            | of Orr, clerks go by train.
            """)
    void what_is_said_to_stand_in_an_article_needs_no_words_of_its_title(String sentence, String without) {
        assertThat(Attribution.withoutTitle("Travel policy 2026", sentence)
                        .strip()
                        .replaceFirst(" ?\\.$", ""))
                .isEqualTo(without.replaceFirst("\\.$", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The older guide (March 2024) says that a mooring for a week costs 30 euros.   | 1 | SUPPORTED
            The 2024 guide says that a mooring for a week costs 30 euros.                 | 1 | SUPPORTED
            The March 2024 guide gives 30 euros for a week, and the newer one (2025-05-09) sets it at 45 euros. | 1 | UNSUPPORTED
            The newer one (2025-05-09) sets it at 45 euros.                               | 2 | SUPPORTED
            The newer version, of 2025, says that a mooring for a week costs 45 euros.    | 2 | SUPPORTED
            The guide of May 2025 says that a mooring for a week costs 45 euros.          | 2 | SUPPORTED
            The newer version, of 2025, says that a mooring for a week costs 30 euros.    | 2 | PARTIAL
            The guide of 2023 says that a mooring for a week costs 30 euros.              | 1 | PARTIAL
            The guide of May 2024 says that a mooring for a week costs 30 euros.          | 1 | PARTIAL
            """)
    void an_articles_own_month_or_year_needs_none_either(String sentence, int passage, Verdict verdict) {
        List<Hit> hits = List.of(
                Found.hit("old", "Moorings", LocalDate.of(2024, 3, 1), "A mooring costs 30 euros for a week."),
                Found.hit("late", "Moorings", LocalDate.of(2025, 5, 9), "A mooring costs 45 euros for a week."));
        Grounding grounding = Grounding.of(Found.retriever(), "What does a mooring cost?", hits);
        assertThat(grounding
                        .check(grounding.claim(sentence), passage)
                        .orElseThrow()
                        .support()
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They meet on 28 March 2025.     | They meet on 28 March.                         | They meet on 28 March.
            They meet on March 28, 2025.    | They meet on March 28.                         | They meet on March 28.
            They meet on 28 March 2026.     | They meet on 28 March.                         | They meet on 28 March 2026.
            They met in November 2024.      | They met in November.                          | They met in November.
            They meet by the end of 2025.   | They meet by the end of the year.              | They meet by the end of the year.
            They met in 2024.               | They met last year.                            | They met in last year.
            They met in 2025.               | They met for most of the year.                 | They met in 2025.
            They meet in 2026.              | They meet this year.                           | They meet in 2026.
            They met on 28 March 2025.      | They met on 28 March 2025.                     | They met on 28 March 2025.
            It was 5 in 2023.               | It was 4 in 2024, from 5 the year before.      | It was 5 in the year before.
            It was 5 in 2024.               | It is 4, from 5 a year earlier.                | It was 5 in the year before.
            It was 5 in 2023.               | It is 4, from 5 a year earlier.                | It was 5 in 2023.
            It was 5 in 2022.               | It was 4 in 2024, from 5 the year before.      | It was 5 in 2022.
            In March 2025, it was 5.        | It is 5.                                       | it was 5.
            It was 5 in March 2025.         | It is 5.                                       | It was 5.
            It was 5 in March 2025.         | It was 5.                                      | It was 5 in March 2025.
            It was 5 in March 2025.         | It is 5 since May.                             | It was 5 in March 2025.
            It was 5 in April 2025.         | It is 5.                                       | It was 5 in April 2025.
            """)
    void a_time_that_goes_without_saying_needs_no_words(String sentence, String words, String without) {
        assertThat(Attribution.withoutTime(LocalDate.of(2025, 3, 18), sentence, words))
                .isEqualTo(without);
    }
}
