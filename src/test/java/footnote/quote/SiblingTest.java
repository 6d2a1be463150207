package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.analysis.Stems;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiblingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many people can the Lady Orr carry? | The Lady Moss carries 90. | true
            How many people can the Lady Orr carry? | The Lady Moss carries 90, the Lady Orr 40. | false
            How many people can the Lady Orr carry? | She carries 90. | false
            How many people can the Lady Orr carry? | It was replaced by the Lady Moss, which carries 90. | false
            Where in Central Asia are they? | They are in Central Asian towns. | false
            What is the Old Orr Bridge? | The Old Moss has a bridge. | false
            Who lives in the United States? | People live in the United States. | false
            How many people met Mr Orr? | Mr Moss brought 90. | false
            Which prize did Tom Orr win? | The film is by Ann Orr, who won the Moss Prize. | true
            Which prize did Tom Orr win? | Tom and Ann Orr won the Moss Prize. | false
            Which prize did Thomas Orr win? | The film is by Thomes Orr, who won the Moss Prize. | false
            Which prize did Tom Orr win? | The prize went to Mayor Orr. | false
            Which prize did Tom Orr win? | The Orr won the Moss Prize. | false
            Which prize did Tom Orr win? | Linda Orr won the Moss Prize. | true
            Which prize did Tom Orr win? | Yesterday Orr won the Moss Prize. | false
            Which prize did Tom Orr win? | Mayor Orr won the Moss Prize. | false
            """)
    void is_one_whose_name_begins_or_ends_alike(String question, String words, boolean sibling) {
        assertThat(Sibling.of(question).isNamed(words, "", Set.of())).isEqualTo(sibling);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Linda Orr is a runner. | true
            Tom Orr is a runner. | false
            Tom Orr is a runner. His sister Linda Orr is not. | true
            Linda Orr is a runner. Tom Orr is not. | false
            Linda is a runner. | false
            """)
    void is_one_who_goes_by_the_last_name_that_was_given_with_another_first_one(String before, boolean sibling) {
        assertThat(Sibling.of("Which prize did Tom Orr win?").isNamed("Orr won the Moss Prize.", before, Set.of()))
                .isEqualTo(sibling);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is the number for personal customers? | Business customers call 555 0100. | Personal customers write. | true
            What is the number for personal customers? | Business customers call 555 0100. | We like it personal. | false
            What is the number for personal customers? | Business and personal customers call 555 0100. | Personal customers write. | false
            What is the number for personal customers? | All customers call 555 0100. | Personal customers write. | false
            What is the number for customers? | Business customers call 555 0100. | Personal customers write. | false
            What did the present bridge cost? | The second bridge cost £9. | The present bridge is red. | true
            Is it for good local use? | It is for good use. | It has a local use. | false
            What do the poorer towns get? | Rich towns pay poor towns. | The poorer towns row. | false
            Which other bridge burned? | The second bridge burned. | The other bridge is red. | false
            What did the present bridge cost? | The bridge cost £9. | The present bridge is red. | false
            """)
    void is_one_of_another_kind(String question, String words, String article, boolean sibling) {
        assertThat(Sibling.isOfOtherKind(question, words, Set.copyOf(Stems.of(words)), () -> words + ' ' + article))
                .isEqualTo(sibling);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who is the envoy to York? | Ann Lee, envoy to Ely, has left. | true
            Who is the envoy to York? | Ann Lee, envoy to Ely, has left for York. | false
            Who is the envoy to York? | Ann Lee, the envoy, has left Ely. | false
            Who is the envoy to York? | Ann Lee, envoy of Ely, has left. | false
            Who is the envoy to York? | Ann Lee, envoy to the king, has left. | false
            Which is the largest mill in the U.S.? | It is the largest mill in America. | false
            How many live in the Moss? | Forty live in Ely. | true
            What happened in the week of May Day? | It was the week of Easter. | false
            When is York's next match? | Ely's next match is on Monday. | true
            When is York's next match? | Ely's next match is in York. | false
            When is York's next match? | The next match is on Monday. | false
            When is York's next match? | Ely's boats sank on Monday. | false
            What are Orr's contributions to the York fund? | They made contributions to the Ely fund. | true
            Who is York's coach? | “We ran,” said Ely's coach, Tine Orr. | true
            Who is York's coach? | The new chief coach of Ely is Tine Orr. | true
            Who is York's coach? | York's coach, Tine Orr, left, and Ely's coach stayed. | false
            Who is York's coach? | Ely's captain, Tine Orr, left. | false
            Who is the head of marketing? | Head of customer care: Ann Lee | true
            Who is the head of marketing? | Ann Lee, head of sales and marketing | false
            Who is the head of marketing? | The director of customer care is Ann Lee. | false
            Who is the head? | Head of customer care: Ann Lee | false
            """)
    void is_one_of_another_place_or_owner(String question, String words, boolean sibling) {
        assertThat(Sibling.isGoverned(question, words, Set.copyOf(Stems.of(words))))
                .isEqualTo(sibling);
    }
}
