package footnote.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The infor-/mation of the town. All information is free. | The information/of the town. All information is free.
            The toll of the sea-/side road is known, and the sea is near its side. | The toll of the sea-side/road is known, and the sea is near its side.
            One/two/three/four/five/six/seven/eight/nine/ten/The car-/hire firm/eleven/twelve/13/14/15/16/17/18/19/20/21 | One/two/three/four/five/six/seven/eight/nine/ten/The car-hire/firm/eleven/twelve/13/14/15/16/17/18/19/20/21
            The govern-/ment of the town met. | The government/of the town met.
            A state-of-/the-art bridge. | A state-of-the-art/bridge.
            It glows in the dark-/ness, it says. | It glows in the darkness,/it says.
            A Franco-/Belgian boat. | A Franco-Belgian/boat.
            THE INFOR-/MATION OF THE TOWN. ALL INFORMATION IS FREE. | THE INFORMATION/OF THE TOWN. ALL INFORMATION IS FREE.
            From Monday -/or later. | From Monday -/or later.
            A word-/ | A word-/
            """)
    void parts_of_a_word_are_one_as_the_text_itself_tells(String lines, String told) {
        assertThat(BrokenWords.joined(lines.replace('/', '\n'))).isEqualTo(told.replace('/', '\n'));
    }
}
