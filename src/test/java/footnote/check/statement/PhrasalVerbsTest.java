package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.analysis.Stems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasalVerbsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The vote was brought forward.     | hasten
            They put the vote off.            | delay
            They turned the offer down.       | reject
            They suffered a 3-1 loss to Aske. | lose
            """)
    void say_what_one_verb_says(String sentence, String verb) {
        assertThat(Stems.of(PhrasalVerbs.plain(sentence))).containsAll(Stems.of(verb));
    }
}
