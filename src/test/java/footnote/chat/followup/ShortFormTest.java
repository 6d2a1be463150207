package footnote.chat.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what did she say he'd do? | what did she say he would do?
            what'll they’ll see? | what will they will see?
            who says it'd been sold? | who says it had been sold?
            where they'd walked before | where they had walked before
            when she’d given it | when she had given it
            they're late and they've paid | they are late and they have paid
            """)
    void spells_the_verb_out(String question, String spelt) {
        assertThat(ShortForm.spelt(question)).isEqualTo(spelt);
    }

    @ParameterizedTest
    @CsvSource({"what's she doing?", "where'd he go?", "Vale'd do it", "its own", "we'll see", "shed light on it"})
    void leaves_what_may_be_something_else(String question) {
        assertThat(ShortForm.spelt(question)).isEqualTo(question);
    }
}
