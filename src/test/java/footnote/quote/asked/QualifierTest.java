package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.analysis.Stems;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifierTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When did Ann Lee's brother leave? | Ann Lee left in May. | true
            When did Ann Lee's elder brother leave? | The Lee twins left in May. | false
            Who is the wife of Tom Ray? | Tom Ray lives in Ely. | true
            Who is Tom Ray's wife? | Tom Ray married in Ely. | false
            Who is Ann's father? | Ann is a daughter of Tom Ray. | false
            When did his brother leave? | Tom Ray left in May. | false
            What is Ann Lee's mother tongue? | Ann Lee speaks Welsh. | false
            What does Ely's children's mayor do? | The mayor rings a bell. | false
            What do children eat? | The young eat soup. | false
            """)
    void of_a_relative_is_told_near_by_a_word_for_one_of_that_kind(String question, String near, boolean untold) {
        Set<String> stems = Set.copyOf(Stems.of(near));
        assertThat(Qualifier.isUntold(question, stems, stems)).isEqualTo(untold);
        assertThat(Qualifier.isUntold(question, stems, Set.of("brother", "wife")))
                .isEqualTo(untold);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What was the name of Ray's wife? | Ray married Ann Lee. | wife
            What was the name of Ray's wife? | Ray saw Ann Lee. | ''
            What was the name of his wife? | Ray married Ann Lee. | ''
            Who was Ann Lee's first husband? | Her widower left. | husband
            Who was Ann Lee's father? | Ann married Tom, her son left. | ''
            """)
    void of_a_husband_or_wife_tells_that_somebody_married(String question, String told, String spouse) {
        assertThat(String.join(" ", Qualifier.spouse(question).apply(Stems.of(told))))
                .isEqualTo(spouse);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who won the women's race? | Tom Ray won the race in his boat. | true
            Who won the women's race? | Ann Lee won the race in her boat. | false
            Who won the boys’ race? | Ann Lee won the race in her boat. | true
            How many women rowed? | Forty people rowed. | false
            Who voted against the mill? | Ann Lee voted for the mill. | true
            Who spoke against the mill? | Ann Lee opposed the mill. | false
            Who leaned against the mill? | Ann Lee sat by the mill. | false
            """)
    void of_a_sex_or_of_a_side_is_told_in_the_passage(String question, String passage, boolean untold) {
        Set<String> stems = Set.copyOf(Stems.of(passage));
        assertThat(Qualifier.isUntold(question, Set.of(), stems)).isEqualTo(untold);
        assertThat(Qualifier.isUntold(question, stems, stems)).isEqualTo(untold);
    }
}
