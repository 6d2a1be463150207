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
            So.     | ' ¶¶- Press Copy and send the link' | ¶- ''       | false
            So.     | ¶  - Press Copy and send the link   | ¶- ''       | false
            ''      | The talks lasted two days.          | ¶¶          | false
            ''      | The talks lasted two days           | ''          | false
            So.     | ' It lasted two days'               | ¶¶          | false
            So.     | ¶Two days of talks                  | ¶¶          | true
            So.     | ¶The talks lasted two days          | ¶¶          | false
            So.     | ¶In May the talks went on           | ¶¶          | false
            So.     | ¶It lasted two days                 | ¶           | false
            So.     | ¶There were no talks                | ¶           | false
            So.     | ¶What the two sides agreed          | ¶¶          | true
            So.     | ¶When it applies                    | ¶¶          | true
            So.     | ¶How to install                     | ¶¶          | true
            So.     | ¶Things to know                     | ¶¶          | true
            So.     | ¶Issues that remain                 | ¶¶          | true
            So.     | ¶Steps you should take              | ¶¶          | true
            So.     | ¶Sharing a folder                   | ¶¶          | true
            So.     | ¶The sides agreed on three points   | ¶- ''       | true
            """)
    void a_heading_and_what_leads_to_a_list_are_told_from_claims(
            String before, String line, String behind, boolean leads) {
        assertThat(LeadLine.isOne(
                        before,
                        line.replace('¶', '\n'),
                        behind.replace("''", "").replace('¶', '\n')))
                .isEqualTo(leads);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Next Steps       | true
            1. Agreements    | true
            Key facts:       | true
            Key Agreements   | true
            Tehran           | false
            Iran’s view      | false
            """)
    void the_capitals_of_a_heading_are_no_names(String line, boolean nameless) {
        assertThat(LeadLine.isNameless(line)).isEqualTo(nameless);
    }
}
