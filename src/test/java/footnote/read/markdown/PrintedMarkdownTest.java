package footnote.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedMarkdownTest {

    private static final String CUT =
            "The council has closed the old bridge to¶lorries since its arches were found to be";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {cut}¶¶cracked. | {cut}¶cracked.
            - {cut}¶¶cracked. | - {cut}¶cracked.
            {cut}¶¶1 Ann Lee, _Arches_ (2023).¶¶2 See the bridge's¶file.¶¶cracked. | {cut}¶cracked.¶¶1 Ann Lee, _Arches_ (2023).¶¶2 See the bridge's¶file.
            {cut}¶¶Cracks were found. | {cut}¶¶Cracks were found.
            {cut}.¶¶cracked. | {cut}.¶¶cracked.
            {cut}¶cracked¶¶iron bars. | {cut}¶cracked¶¶iron bars.
            ```¶{cut}¶¶cracked.¶``` | ```¶{cut}¶¶cracked.¶```
            One line that goes on for long but was never broken by¶¶anybody. | One line that goes on for long but was never broken by¶¶anybody.
            """)
    void joins_a_sentence_that_goes_on_over_the_end_of_a_page(String markdown, String joined) {
        assertThat(joined(markdown)).isEqualTo(lines(joined));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On it are:¶¶               - boats and¶rafts¶¶               - ferries | On it are:¶¶- boats and¶rafts¶¶- ferries
            - One¶¶               - Two | - One¶¶- Two
            - One¶¶    - Of one¶¶        - Of that | - One¶¶    - Of one¶¶        - Of that
            Write:¶¶    - name: boat | Write:¶¶    - name: boat
            """)
    void takes_items_for_items_however_far_from_the_edge(String markdown, String listed) {
        assertThat(joined(markdown)).isEqualTo(lines(listed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A¶¶Page 1 The bridge¶¶B¶¶Page 2 The bridge¶¶C¶¶Page 3 The bridge | A¶¶B¶¶C
            A¶¶The bridge, page 1 of 3¶¶B¶¶The bridge, page 2 of 3¶¶C¶¶The bridge, page 3 of 3 | A¶¶B¶¶C
            A¶¶Page 1 The bridge¶¶B¶¶Page 2 The ferry | A¶¶Page 1 The bridge¶¶B¶¶Page 2 The ferry
            The bridge¶and its tolls 4¶The ferry 12 | The bridge¶and its tolls 4¶¶The ferry 12
            It has arches: 4¶and piers.¶It is 12 | It has arches: 4¶and piers.¶It is 12
            """)
    void leaves_out_feet_of_pages_and_tells_apart_what_leads_to_them(String markdown, String text) {
        assertThat(joined(markdown)).isEqualTo(lines(text));
    }

    private static String joined(String markdown) {
        return PrintedMarkdown.joined(lines(markdown));
    }

    private static String lines(String text) {
        return text.replace("{cut}", CUT).replace('¶', '\n');
    }
}
