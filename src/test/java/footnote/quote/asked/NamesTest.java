package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.analysis.Stems;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How did Gandhi travel?                | Gandhi went by train.                        | 0
            How did Gandi travel?                 | Gandhi went by train.                        | 0
            How did Nehru travel?                 | Gandhi went by train.                        | 1
            Did Gandhi meet el-Nehru?             | Gandhi went by train.                        | 0.5
            Did Gandhi meet Nehru?                | Gandhi went by train.                        | 0.5
            What was the extent of Celeron's fort? | The fort of Céloron held forty men.         | 0
            Do Scandinavian ships call?           | Ships from all over Scandinavia call.        | 0
            Who led the U.S. team?                | The US team won.                             | 0
            Who led the United States team?       | The US team won.                             | 0
            Who led the United Nations team?      | The US team won.                             | 1
            Is it sold in the United Kingdom?     | It is sold in Britain.                       | 0
            What is the ECB's rate?               | The European Central Bank cut its rate.      | 0
            What is the WTF's rate?               | The European Central Bank cut its rate.      | 1
            What did Le Grande write?             | LeGrande writes that it is hard.             | 0.5
            What is the level of PM2.5?           | The level of PM2.5 is low.                   | 0
            Is it sold in Iran?                   | It is sold in Iraq.                          | 1
            Did King Charles II travel?           | Charles II was king.                         | 0
            Did King James II travel?             | Charles II was king.                         | 0.5
            Can I pay when I'm abroad?            | You may pay at home.                         | 0
            How do I pay?                         | By card.                                     | 0
            Did Çelik travel with Öberg?          | The mayor went by train.                     | 1
            Did José travel with Çelik?           | José went by train.                          | 0.5
            Was it in April 2026?                 | It was in March 2026.                        | 1
            Who lives in Beijing?                 | China is home to many.                       | 1
            Why did Ann Lee resign?               | The Lee resigned over it.                    | 0.5
            Why did Ann Lee resign?               | Mr Orr resigned over it.                     | 1
            Why did Beijing protest?              | Japan saw an affront in it.                  | 1
            """)
    void are_lacking_where_nothing_is_written_like_them(String question, String text, double share) {
        assertThat(Names.lacking(question, Set.copyOf(Stems.of(text)), text, _ -> 1))
                .isEqualTo(share);
    }

    @Test
    void count_half_where_other_passages_have_them() {
        assertThat(Names.lacking(
                        "How did Ottawa see it?",
                        Set.of("us"),
                        "The US saw it coming.",
                        name -> name.equals("ottawa") ? 0.5 : 1))
                .isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How old is Ann Lee? | Lee is 67. | Ann Lee rows. Lee is 67. | ann
            How old is Ann Lee? | Lee is 67. | Tom Lee rows. Lee is 67. | ''
            How old is Ann Lee? | She is 67. | Ann Lee rows. She is 67. | ''
            How old is Lee? | Lee is 67. | Ann Lee rows. Lee is 67. | ''
            """)
    void are_first_names_of_whom_an_article_names_in_full(
            String question, String passage, String article, String firstNames) {
        assertThat(String.join(" ", Names.firstNames(question, Set.copyOf(Stems.of(passage)), article)))
                .isEqualTo(firstNames);
    }
}
