package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesidesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Besides boats, what does Orr sell? | boat
            Besides boats what does Orr sell? | boat
            What does Orr sell apart from boats? | boat
            Is there a fee other than the deposit? | deposit
            In addition to oars, are boats sold? | oar
            Apart from that, what does Orr sell? | ''
            Who sat besides Ann Lee and her boat at noon, and why? | ann lee boat noon
            What does Orr sell? | ''
            """)
    void is_what_a_question_leaves_out(String question, String stems) {
        assertThat(Besides.in(question)).containsExactlyInAnyOrder(stems.isEmpty() ? new String[0] : stems.split(" "));
    }
}
