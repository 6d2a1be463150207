package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededVersionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which Android version do I need? | It runs on Android 11 or later. | true
            what android version does it need | Android: 11 | true
            Which versions of Java are supported? | Java versions 17 and 21 | true
            Which Java version does it need? | It needs Java. | false
            Which Java version does it need? | It needs Android 11. | false
            minimum ios version | iOS v16.2 | true
            """)
    void is_told_behind_the_programs_name(String question, String words, boolean told) {
        assertThat(NeededVersion.isTold(question, words)).isEqualTo(told);
        assertThat(NeededVersion.isUntold(question, List.of("Boats", words)::stream))
                .isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource({
        "Which Python version does it need?, It needs Python from 3.8 on.",
        "Which macOS version do I need?, It runs on macOS Ventura or later.",
        "Which Windows versions are supported?, Windows (10 and 11)"
    })
    void is_not_missed_where_words_stand_between_or_a_name_stands_for_it(String question, String words) {
        assertThat(NeededVersion.isUntold(question, List.of("Boats", words)::stream))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Which film version did they show?", "Which version needs it?", "What does Android need?"})
    void is_asked_for_of_a_program_that_something_needs_alone(String question) {
        assertThat(NeededVersion.isUntold(question, List.of("Boats")::stream)).isFalse();
    }
}
