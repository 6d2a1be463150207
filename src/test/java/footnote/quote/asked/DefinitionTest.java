package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does weft mean?                | Weft: the threads across. | true
            What does the term “weft” mean?     | Weft – the threads across. | true
            What is meant by wefts?             | The weft means the threads across. | true
            What is the meaning of side weft?   | Side weft is defined as the last thread. | true
            Define weft                         | Weft refers to the threads across. | true
            what is the weft                    | Weft: the threads across. | true
            What is the closing day?            | Closing day: 3 May | true
            What does weft mean?                | Warp: the threads along. | false
            What does weft mean?                | The weft is red. | false
            What does weft mean?                | Weft and warp: all threads. | false
            What does the weft mean for Ely?    | Weft: the threads across. | false
            Who made the weft?                  | Weft: the threads across. | false
            What is the colour of the weft?     | Weft: the threads across. | false
            """)
    void is_told_behind_its_term(String question, String sentence, boolean told) {
        assertThat(Definition.isTold(question, sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is a weft?        | A weft is a thread.           | true
            What's a weft?         | The weft is a thread.         | true
            what are side wefts    | Side weft means a last thread. | true
            What is a shuttle?     | A shuttle lets you draw it.   | true
            What is weaving?       | Weaving refers to a craft.    | true
            What is a weft?        | The side weft is the last.    | false
            What is a weft?        | A weft is also dyed red.      | false
            What is a weft?        | A weft is coloured red.       | false
            What is a weft?        | A weft is used to bind cloth. | true
            What is a weft?        | Draw the weft tight.          | false
            What is a weft for?    | A weft is a thread.           | false
            What is the weft?      | The weft is red.              | false
            What is our weft?      | The weft is red.              | false
            What is a loom of oak? | A loom of oak is heavy.       | false
            Why is a weft red?     | A weft is a thread.           | false
            """)
    void tells_what_a_thing_is_of_which_no_certain_one_is_meant(String question, String sentence, boolean told) {
        assertThat(Definition.isIn(sentence, Definition.ofAny(question))).isEqualTo(told);
    }
}
