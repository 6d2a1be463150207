package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that name something and ask nothing of it. */
class RequestTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Summarise the drug talks | drug talks
            Please summarize the article about bees for me. | bees
            Can you sum up the lease in two sentences? | lease
            Give me a short overview of the parking rules | parking rules
            What are the key points of the lease? | lease
            What's the gist of the story on bees? | bees
            summary of sick leave please | sick leave
            tl;dr parking rules | parking rules
            And what is the article on bees about? | bees
            What does the policy about visitors say? | visitors
            Now summarise the section on visitors | visitors
            Summarise the article “The bees of Arden” | bees of Arden
            Explain the parking rules | parking rules
            Explain to me the parking rules | parking rules
            What's new with the lease? | lease
            Brief me on the lease | lease
            Catch me up on the drug talks | drug talks
            Some background on the drug talks, please | drug talks
            What's the main message of the story on bees? | bees
            Give me 3 bullet points on the lease | lease
            Write a short paragraph about bees | bees
            What's the latest on the lease? | lease
            Any updates on the lease? | lease
            latest news about bees | bees
            """)
    void finds_what_is_to_be_summed_up(String question, String subject) {
        assertThat(Request.in(question).filter(Request::summary).map(Request::subject))
                .hasValue(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What do the articles say about bees? | bees
            Which articles mention the lease? | lease
            Which documents are about parking rules? | parking rules
            Is there an article about bees? | bees
            Is there anything in the articles about bees? | bees
            Do you have anything on Arden? | Arden
            Do any of the articles mention Arden? | Arden
            Do the articles say anything about Arden? | Arden
            Show me the article about Arden | Arden
            List all the articles that mention Arden | Arden
            Where can I read about the lease? | lease
            Where can I find information on the lease? | lease
            What do you know about bees? | bees
            What's the deal with the lease? | lease
            What's going on with Arden? | Arden
            List all ferries | ferries
            List the ferries of Arden | ferries of Arden
            """)
    void finds_what_anything_is_wanted_of(String question, String subject) {
        assertThat(Request.in(question).filter(request -> !request.summary()).map(Request::subject))
                .hasValue(subject);
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
                "Explain why the talks ended",
                "Describe how the lease ends",
                "Explain to me why the lease ends",
                "What is the latest time to arrive?",
                "Who wrote a letter about bees?",
                "What are the three points of agreement?",
                "How many articles mention bees?",
                "Who wrote the article about bees?",
                "Do you have a bicycle?",
                "Where can I find the lease?",
                "What do the police say about the fire?",
                "Tell me about bees",
            })
    void leaves_other_questions(String question) {
        assertThat(Request.in(question)).isEmpty();
    }
}
