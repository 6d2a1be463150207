package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.search.IndexedFolder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {

    @AutoClose
    private static final IndexedFolder FOLDER = IndexedFolder.of(Map.of(
            "hall.md", """
                # Dorne market hall reopens

                The market hall in Dorne reopened on Saturday after two years of repairs. A pitch in the hall costs 65 euros a week.

                The town paid 1.2 million euros, a lottery the rest. Jo Tarn, who sells fish in the hall, said the draught was gone.
                """,
            "ferry.md", """
                # The Curlew is scrapped

                The owner of the Curlew is selling the ship for scrap because making the ship safe costs too much.

                A new vessel will replace the Curlew in autumn. It will carry 24 cars.
                """,
            "leave.md", """
                # Leave

                Up to five days of leave may be carried over into the next year. They lapse on 31 March.

                Fathers have six weeks at full pay.
                """));

    private final ExtractiveAnswerer answerer = new ExtractiveAnswerer(FOLDER.retriever());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Are there toilets? | Are there toilets? (market hall reopen)
            Who is the minister? | Who is the minister? (market hall pitch cost)
            """)
    void nothing_is_answered_where_only_what_the_question_takes_along_is_told(String question, String searchedAs) {
        assertThat(answer(question, searchedAs).answered()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Since when? | Since when? (market hall reopen) | on Saturday
            Who paid? | Who paid? (market hall cost) | The town paid
            What will replace it? | What will replace the Curlew, the ship that the owner is selling for scrap? | new vessel
            And for fathers? | May leave be carried over for fathers? | six weeks
            """)
    void what_answers_the_question_in_its_own_words_is_quoted_first(String question, String searchedAs, String words) {
        assertThat(answer(question, searchedAs).citations().getFirst().citedText())
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Yes,When did the market hall reopen?",
        "When was that?,When did the market hall reopen?",
        "Translate that into German,When did the market hall reopen?"
    })
    void what_asks_nothing_in_its_own_words_is_answered_as_what_it_is_searched_as(String question, String searchedAs) {
        assertThat(answer(question, searchedAs).citations().getFirst().citedText())
                .contains("on Saturday");
    }

    private Reply answer(String question, String searchedAs) {
        return answerer.answer(
                new Question(question, searchedAs, List.of()),
                FOLDER.retriever().retrieve(searchedAs, question, 8),
                _ -> {});
    }
}
