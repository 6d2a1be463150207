package footnote.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''      | The new version                     | ¶¶          | true
            ''      | To install it:                      | ¶¶1. ''     | true
            So.     | ¶¶Version 5.2 (2 June)              | ¶- ''       | true
            So.     | ¶- Sharing a folder                 | ¶  - ''     | true
            So.     | ¶- Press Copy and send the link     | ¶- ''       | false
            So.     | ¶  - Press Copy and send the link   | ¶- ''       | false
            ''      | The talks lasted two days.          | ¶¶          | false
            ''      | The talks lasted two days           | ''          | false
            So.     | ' It lasted two days'               | ¶¶          | false
            """)
    void a_heading_and_what_leads_to_a_list_are_told_from_claims(
            String before, String line, String behind, boolean leads) {
        assertThat(LeadLine.isOne(
                        before,
                        line.replace('¶', '\n'),
                        behind.replace("''", "").replace('¶', '\n')))
                .isEqualTo(leads);
    }
}
