package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Found;
import footnote.search.IndexedFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {

    private static final String FLOOD = "The sudden flood in the mountain valley on Friday killed 10 people near Brig.";

    private final Agreement agreement = new Agreement(Found.retriever());
    private final Ranked first = ranked("first", FLOOD);

    @Test
    void another_article_that_says_the_same_is_found() {
        Ranked same = ranked("same", "The flood in the mountain valley killed ten people near Brig on Friday.");
        assertThat(agreement.with(first, List.of(first, same))).containsExactly(same);
    }

    @Test
    void one_place_of_each_article_and_two_articles_at_most() {
        Ranked same = ranked("same", FLOOD);
        assertThat(agreement.with(
                        first,
                        List.of(
                                first,
                                ranked("first", FLOOD),
                                same,
                                ranked("same", FLOOD),
                                ranked("again", FLOOD),
                                ranked("more", FLOOD))))
                .hasSize(2)
                .contains(same);
    }

    @ParameterizedTest
    @CsvSource({"1.28.1, 1", "1.28.2, 0"})
    void another_version_is_another_thing(String version, int agreeing) {
        Ranked other = ranked(
                "other", "The kestrel team is happy to announce the release of kestrel version " + version + '.');
        assertThat(agreement.with(
                        ranked("one", "The kestrel team is happy to announce the release of kestrel version 1.28.1."),
                        List.of(other)))
                .hasSize(agreeing);
    }

    @ParameterizedTest
    @CsvSource({"China, 1", "Russia, 0"})
    void a_government_is_its_country(String country, int agreeing) throws IOException {
        String told = country + " has for years denied that it is involved in the deadly drug trade in America.";
        try (IndexedFolder folder = IndexedFolder.of(Map.of("told.md", "# Blame\n\n" + told))) {
            Ranked city = ranked(
                    "city", "Beijing has for years denied having a part in the drug trade that kills Americans.");
            assertThat(new Agreement(folder.retriever()).with(city, List.of(ranked("told", told))))
                    .hasSize(agreeing);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            The sudden flood in the mountain valley on Friday killed 12 people near Brig.
            The sudden flood in the mountain valley on Monday killed 10 people near Brig.
            The sudden flood in the mountain valley on Friday killed 10 people near Visp.
            The sudden flood in the mountain valley on Friday killed no people near Brig.
            The sudden flood in the mountain valley on Friday killed 10 people near Brig and destroyed 300 houses.
            The sudden flood in the mountain valley on Friday.
            The small flood in the mountain village on Friday killed 10 sheep near Brig.
            Growers in the mountain valley lost 10 tonnes of apples near Brig.
            """)
    void what_says_more_or_less_or_another_thing_is_not(String sentence) {
        assertThat(agreement.with(first, List.of(ranked("other", sentence)))).isEmpty();
    }

    @Test
    void what_says_the_same_of_another_case_is_not() {
        Ranked one = ranked("one", "If you forgot to close the lock last week, we give you the whole fee back.");
        Ranked other = ranked("other", "If you forgot to fetch a key last week, we give you the whole fee back.");
        assertThat(agreement.with(one, List.of(other))).isEmpty();
        assertThat(agreement.with(one, List.of(ranked("same", one.text())))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Examples of time series data include:", "Restoring an image onto a virtual server"})
    void what_is_no_whole_sentence_is_not(String line) {
        assertThat(agreement.with(ranked("one", line), List.of(ranked("other", line))))
                .isEmpty();
    }

    private static Ranked ranked(String article, String sentence) {
        return new Ranked(Found.hit(article, "The news", null, sentence), 0, 1);
    }
}
