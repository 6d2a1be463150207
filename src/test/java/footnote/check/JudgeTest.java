package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Support.Verdict;
import footnote.search.FlatRetriever;
import footnote.search.Meaning;
import footnote.search.Retrieval;
import footnote.search.Vectors;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor was at first indifferent about which word was used.         | 0.75 | SUPPORTED
            The mayor was at first indifferent about which word was used.         | 0.65 | UNSUPPORTED
            The mayor was at first not indifferent about which word was used.     | 0.75 | UNSUPPORTED
            The mayor was at first quite happy about which word was used.         | 0.75 | UNSUPPORTED
            """)
    void a_clause_may_say_in_other_words_what_its_sentence_is_too_long_to_be_like(
            String claim, double least, Verdict verdict) {
        Grounding grounding = Grounding.of(
                new OfOneMeaning(claim, least),
                "What did the mayor say about the word?",
                List.of(
                        Found.hit(
                                "geese",
                                "The word of the mayor",
                                null,
                                "The phrase was slipped into the speech by a clerk; the mayor initially was indifferent to the"
                                        + " wording, saying that all of it was the same to a goose that doesn't end on a plate.")));
        assertThat(Found.verdict(grounding, claim)).isEqualTo(verdict);
    }

    /** Takes what somebody is indifferent to for the same, and every word for so near to another at least. */
    private record OfOneMeaning(String claim, double least) implements FlatRetriever {

        @Override
        public Retrieval retrieve(String question, String asAsked, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Meaning meaning(String text) {
            return Vectors.like(
                    text.length() < 90 && text.contains("indifferent") ? "indifferent" : text,
                    text.equals(claim) ? 1 : least);
        }
    }
}
