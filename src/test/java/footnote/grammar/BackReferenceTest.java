package footnote.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackReferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They came back. | true
            “It is old,” she said. | true
            Nearly 88 per cent of those boats sank. | true
            The crews of these boats were saved. | true
            Many such boats are built in Ely. | true
            Boats such as those of Ely sank. | false
            The crews of those who rowed were saved. | false
            Crews of boats, their masters and these sons of Ely sank. | false
            Italian boats came back. | false
            The boats came back. | false
            """)
    void begins_with_what_was_told_before(String sentence, boolean back) {
        assertThat(BackReference.begins(sentence)).isEqualTo(back);
    }
}
