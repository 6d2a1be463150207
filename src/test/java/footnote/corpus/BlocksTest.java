package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {

    @Test
    void end_at_blank_lines() {
        assertThat(blocks("\n\n  A heading\n \t \nThe first paragraph.\n\n\n\nThe second one.  \n"))
                .containsExactly("A heading", "The first paragraph.", "The second one.");
    }

    @Test
    void end_at_each_line_where_a_line_is_a_paragraph() {
        check("""
                ¶ Council closes bridge
                ¶ The council closed the old bridge on Monday.
                ¶ Lorries must take the ring road.
                ¶ iPhones were found below it.""");
    }

    @Test
    void run_on_over_lines_that_are_wrapped_to_a_width() {
        check("""
                ¶ The council closed the old bridge
                on Monday, after an engineer had
                found cracks in two of its piers.

                ¶ Lorries must take the ring road
                until the spring.""");
    }

    @Test
    void run_on_where_a_link_or_a_place_stood_alone_in_its_line() {
        check("""
                ¶ MILTON
                – The council closed the bridge.
                ¶ “It was time,”
                said Ann Lee
                . “We waited for years.”
                ¶ The mayor left""");
    }

    @Test
    void end_in_a_wrapped_text_at_short_lines_and_items_of_a_list() {
        check("""
                ¶ Mill Office
                ¶ 555 0100
                ¶ Bridge shut
                ¶ The council closed the old bridge
                on Monday, after an engineer had
                found cracks.
                ¶ You need, over
                the bridge:
                ¶ • a lamp, and boots that keep the
                water out
                ¶ • a map""");
    }

    @ParameterizedTest
    @CsvSource({"-,-", "*,*", "1.,2."})
    void end_in_a_wrapped_text_at_each_item_of_a_list(String first, String second) {
        check("""
                ¶ The council closed the old bridge
                on Monday, and whoever has to cross
                it needs from the keeper of it:
                ¶ %s a lamp, and boots that keep the
                  water of the Ely out
                ¶ %s a map of the fen and of each ford""".formatted(first, second));
    }

    @Test
    void end_in_a_wrapped_text_at_a_line_that_is_drawn() {
        check("""
                ¶ The council closes the old bridge
                ¶ =================================

                ¶ The council closed the old bridge
                on Monday, after an engineer had
                found cracks.""");
    }

    @Test
    void run_on_in_a_wrapped_text_where_a_short_line_is_set_in_the_middle() {
        assertThat(blocks("""
                              Licence
                             Version 2

                        You may copy the words of this text
                        as long as you copy all of them.""")).startsWith("Licence\n     Version 2");
    }

    @Test
    void run_on_where_a_line_begins_small_and_ends_a_sentence() {
        check("""
                ¶ The clerk of the mill
                ¶ Ann Lee
                said that it was time to go.
                ¶ Boats sailed.
                ¶ The mill stood still.
                ¶ We have
                ¶ iron rods
                ¶ copper wire
                ¶ He left:
                ¶ nobody saw it.
                ¶ Then it rained.
                ¶ No train came.
                ¶ No bus came.""");
    }

    @Test
    void run_on_where_a_sentence_ends_with_none_of_a_line_s_words() {
        check("""
                ¶ Milton – May 3, 2024
                – The clerk tells of the arrest of
                Ann Lee
                and
                Tom Lee
                by officers of the
                Mill Office
                in the old mill.
                ¶ Nobody knew why they came.
                ¶ The mill stands still.
                ¶ It was built in 1890.
                ¶ Boats sail by.
                ¶ Nobody sees them.
                ¶ Mill Office
                ¶ Open in summer""");
    }

    @Test
    void end_in_a_wrapped_text_around_a_short_line_that_others_stand_around() {
        check("""
                ¶ The council closed the old bridge
                on Monday, after an engineer had
                found cracks in it, said the mayor.
                ¶ Ann Lee
                ¶ The bridge was built in the year in
                which the mill burnt down.""");
    }

    @Test
    void run_on_where_a_notice_tells_when_and_where() {
        check("""
                ¶ WHAT:
                ¶ WHEN:
                Monday, May 3, at noon
                ¶ Where:
                The old mill
                ¶ By the bridge
                ¶ What:
                ¶ • a lamp
                ¶ NOTE:
                ¶ Bring boots""");
    }

    @Test
    void are_none_in_a_blank_text() {
        assertThat(Blocks.of("")).isEmpty();
        assertThat(Blocks.of(" \n\t\n ")).isEmpty();
    }

    /** @param marked a text with a pilcrow before each of its blocks */
    private static void check(String marked) {
        assertThat(blocks(marked.replace("¶ ", "")))
                .containsExactlyElementsOf(
                        Stream.of(marked.split("¶ ")).skip(1).map(String::strip).toList());
    }

    static List<String> blocks(String text) {
        return Blocks.of(text).stream().map(block -> block.of(text)).toList();
    }
}
