package footnote.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We have a Data Protection Officer, Ann. | dpo
            The Orr Rowing Club met. | orc
            The Fund for Boats and Oars pays. | fbo
            KesselMillWorks fell. | kmw
            New Orr Rowing Club | nor norc orc
            Ann Lee met Mr Ray. | ''
            the data protection officer | ''
            It rained. Boats sank. Oars broke. | ''
            """)
    void are_those_of_names_of_three_words_and_more(String text, String initials) {
        assertThat(Initials.of(text)).isEqualTo(initials.isEmpty() ? List.of() : List.of(initials.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who is the DPO? | Ask the Data Protection Officer. | Who is the Data Protection Officer?
            Who is the DPO? | Ask the DPO, our Data Protection Officer. | Who is the DPO?
            Who is the DPO? | Ask Ann. | Who is the DPO?
            Who is the dpo? | Ask the Data Protection Officer. | Who is the dpo?
            """)
    void are_written_out_as_a_text_does(String question, String text, String written) {
        assertThat(Initials.writtenOut(question, text)).isEqualTo(written);
    }
}
