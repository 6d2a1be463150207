package footnote.text;

import footnote.check.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceListTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yes.~~Sources:~- [1] Drug talks open in Beijing (2024-01-31)~- [2] The toll of opioids | Yes.~~
            Yes.~~References~1. Drug talks open in Beijing                           | Yes.~~
            Yes.~Source: “Drug talks open in Beijing”, 2024                         | Yes.~
            Yes.~Sources: [1], [2]                                                  | Yes.~
            Yes.~Sources:~[1]: Drug talks open in Beijing~~They go on.              | Yes.~They go on.
            Sources:~- wind~- Drug talks open in Beijing                            | Sources:~- wind~- Drug talks open in Beijing
            Sources: wind and sun.                                                  | Sources: wind and sun.
            Sources of energy                                                       | Sources of energy
            No sources: [1]                                                         | No sources: [1]
            """)
    void the_list_of_the_passages_is_left_out_and_no_other_one(String said, String told) {
        EnvelopeTest.assertTold(
                () -> new SourceList(Found.all().hits()), said.replace('~', '\n'), told.replace('~', '\n'));
    }
}
