package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetractionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In our report of 4 May we wrote that the mill had 40 looms.       | true
            In the same article we gave its age as 40.                        | true
            An earlier version of this page said that the mill had 40 looms.  | true
            We wrongly reported that the mill had 40 looms.                   | true
            Our report of 4 May told of 40 looms.                             | false
            In its yearly report the mill said that it had 40 looms.          | false
            1.1 Clause 6.1 is deleted.                                        | true
            In clause 4.1(c) "40 looms" is replaced by "60 looms".            | true
            Clause 6.1 is on looms. Two were replaced.                        | false
            40 looms were replaced by 60.                                     | false
            We said that the mill had 40 looms.                               | false
            """)
    void tells_what_was_said_before_and_was_wrong(String sentence, boolean wrong) {
        assertThat(Retraction.isIn(sentence, "The mill")).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Corrections and clarifications | A report on the mill (3 May, page 4) gave its age as 40. | true
            Correction                     | The caption named the wrong mill.                        | true
            Corrections and clarifications | It is 60.                                                | false
            The mill                       | A report on the mill gave its age as 40.                 | false
            """)
    void an_article_of_corrections_tells_what_reports_said(String title, String sentence, boolean wrong) {
        assertThat(Retraction.isIn(sentence, title)).isEqualTo(wrong);
    }
}
