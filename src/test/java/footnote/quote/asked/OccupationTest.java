package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccupationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who is Ann Lee?                     | Ann Lee
            who's Lee                           | Lee
            Who was Ann de Lee?                 | false
            And who is Lee?                     | Lee
            What is Lee's job?                  | Lee
            What's James' role?                 | James
            What is the position of Tom Ray?    | Tom Ray
            What does Tom Ray do for a living?  | Tom Ray
            Tell me what job Ann Lee has.       | Ann Lee
            who is tom ray                      | tom ray
            Which post did Ann Lee hold?        | Ann Lee
            Who is Ann el-Lee?                  | Ann el-Lee
            """)
    void a_question_asks_what_somebody_is(String question, String name) {
        assertThat(Occupation.asked(question).map(Occupation::name).orElse("false"))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who is eligible?",
                "Who is Ann Lee's doctor?",
                "Who is the mayor of Ely?",
                "What is Lee's role in the dispute?",
                "What does Ann Lee do on Mondays?",
                "Who is on the Council?"
            })
    void and_others_ask_something_else(String question) {
        assertThat(Occupation.asked(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It holds,” town council spokesman Tom Ray told us on Friday.          | true
            The talks were led by harbour director Tom Ray and went on for a week. | true
            Minister of Public Works Tom Ray opened the bridge.                    | true
            Tom Ray, the harbour’s director, said that it holds.                   | true
            Tom Ray, deputy head of the harbour, said that it holds.               | true
            Tom Ray is a nurse.                                                    | true
            Linguist Tom Ray said that it holds.                                   | true
            They assist Tom Ray.                                                   | false
            “It holds,” said Tom Ray of the Harbour Trust.                         | true
            Tom Ray, from Ely, said that it holds.                                 | true
            Tom Ray of all people said that it holds.                              | false
            Tom Ray, who was the first mayor of Ely, is back.                      | true
            Ray, who is now director of the harbour, said that it holds.           | true
            The harbour’s director Ray said that it holds.                         | true
            Tom Ray, CEO of Orr Ltd, said that it holds.                           | true
            The chief executive of Orr Ltd, Tom Ray, said that it holds.           | false
            Tom Ray, chief executive of Orr Ltd, said that it holds.               | true
            Tom Ray met the director on Friday.                                    | false
            The director told Tom Ray that it holds.                               | false
            Tom Ray, said the director, is back.                                   | false
            Tom Ray, who told the mayor, is back.                                  | false
            Harbour director Ann Ray is back.                                      | false
            Ann Ray, the harbour’s director, is back.                              | false
            """)
    void a_sentence_tells_it_beside_the_name(String sentence, boolean told) {
        assertThat(new Occupation("Tom Ray").isIn(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tom ray  | “It holds,” said harbour director Tom Ray. | true
            eligible | Any director eligible may apply.          | false
            the fee  | The fee is paid by the director.          | false
            """)
    void one_named_without_capitals_has_them_in_the_article(String name, String sentence, boolean told) {
        assertThat(new Occupation(name).isIn(sentence)).isEqualTo(told);
    }
}
