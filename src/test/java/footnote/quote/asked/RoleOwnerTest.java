package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleOwnerTest {

    private static final String PASSAGE =
            "On Saturday Ely beat Hamre, for whom Aron Penfold and Mr Stoll played. It rained.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who is Hamre's coach? | “We ran,” said Ely's coach, Tine Orr. | true
            Who is the coach of Hamre? | The new chief coach of Ely is Tine Orr. | true
            Who is Hamre's coach? | Hamre's coach, Tine Orr, left, and Ely's coach stayed. | false
            Who is Hamre's coach? | Tine Orr, who leads Hamre, met Ely's coach. | false
            Who is Hamre's coach? | The coach, Tine Orr, left. | false
            Who is Hamre's coach? | Ely's captain, Tine Orr, left. | false
            Who is Penfold's coach? | “We ran,” said Ely's coach, Tine Orr. | false
            Who is Penfold's lawyer? | Stoll's lawyer, Tine Orr, spoke. | true
            Who is Penfold's lawyer? | His lawyer, Tine Orr, spoke. | false
            Who is Marlow's coach? | “We ran,” said Ely's coach, Tine Orr. | false
            Who is the coach? | “We ran,” said Ely's coach, Tine Orr. | false
            Where is Hamre's coach? | “We ran,” said Ely's coach, Tine Orr. | false
            """)
    void another_one_has_somebody_else_in_the_role(String question, String sentence, boolean other) {
        assertThat(RoleOwner.isOther(question, PASSAGE, sentence, PASSAGE + ' ' + sentence))
                .isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"Who is Penfold's lawyer?, true", "Who is Stoll's lawyer?, false"})
    void another_one_is_named_before(String question, boolean other) {
        String before = "Mr Penfold fell over Mr Stoll. Mr Stoll denies it. He was asleep.";
        String sentence = "His lawyer, Tine Orr, spoke.";
        assertThat(RoleOwner.isOther(question, before, sentence, before + ' ' + sentence))
                .isEqualTo(other);
    }
}
