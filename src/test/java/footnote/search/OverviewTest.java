package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to be summed up. */
class OverviewTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Summarise the drug talks | drug talks",
                "Please summarize the article about bees for me. | bees",
                "Can you sum up the lease in two sentences? | lease",
                "Give me a short overview of the parking rules | parking rules",
                "What are the key points of the lease? | lease",
                "What's the gist of the story on bees? | bees",
                "summary of sick leave please | sick leave",
                "tl;dr parking rules | parking rules",
                "And what is the article on bees about? | bees",
                "What does the policy about visitors say? | visitors",
                "Now summarise the section on visitors | visitors",
            })
    void finds_what_an_overview_is_asked_of(String question, String subject) {
        assertThat(Overview.asked(question).map(Overview::subject)).hasValue(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What are the points of agreement?",
                "What is the dispute about?",
                "Who wrote the summary of the talks?",
                "What does the policy say about visitors?",
                "How do I summarise a report?",
                "Summarise",
                "Tell me about bees",
            })
    void leaves_other_questions(String question) {
        assertThat(Overview.asked(question)).isEmpty();
    }
}
