package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContentsEntriesTest {

    @Test
    void names_with_dots_that_lead_to_a_page_are_entries_where_they_stand_again() {
        check("""
                > 1. The bridge ........ 3
                > 1.1 Its tolls . . . . . . 4
                > The ferry, and what it costs………… A-2
                > Index ...... xii
                1. The bridge
                It was closed on Monday.
                1.1 Its Tolls
                The ferry sails every hour ....""");
    }

    @Test
    void names_behind_their_numbers_in_one_line_are_a_list_of_contents_where_they_stand_again() {
        check("""
                > 1 The bridge 2 Its tolls 2.1 Lorries 3 The ferry
                The bridge
                It was closed.
                Its tolls""");
        check("""
                1 cup of flour 2 eggs 3 spoons of salt
                Beat it.""");
    }

    @Test
    void names_one_below_the_other_are_entries_where_they_come_again_each_over_something() {
        check("""
                > 1. What it is
                > 2. How to take it
                > 3. How to store it
                1. What it is
                It is a tablet.
                2. How to take it
                Take it at night.
                3. How to store it
                Keep it cold.""");
        check("""
                Monday
                Tuesday
                Friday
                On these days it is shut:
                Monday
                Tuesday
                Friday""");
    }

    @Test
    void no_dots_lead_to_the_page_of_what_stands_again() {
        check("""
                > The bridge and its tolls 3
                > What the ferry costs 4
                > Who keeps the lock 9
                The bridge and its tolls
                Lorries pay most, and buses 3
                What the ferry costs
                Who keeps the lock""");
        check("""
                Boats on the river: 3
                Boats on the river: 4
                Boats on the river: 9
                Boats on the river:""");
    }

    @Test
    void prices_behind_dots_are_none() {
        check("""
                Soup ........ 4
                Bread ........ 2
                Fish and peas ........ 9
                Soup is served until two.""");
    }

    @Test
    void no_passage_holds_them() {
        String text =
                "Contents\n\nThe bridge ........ 3\n\nThe ferry ........ 4\n\nThe harbour ........ 9\n\nThe bridge\n\n"
                        + "The old bridge was closed to lorries on Monday.\n\nThe ferry\n\nIt sails every hour from the harbour.";
        Article article = new Article("a", "a.txt", "Ely", "a.txt", null, text, "");
        assertThat(PassageSplitter.split(article))
                .allSatisfy(passage -> assertThat(passage.words(text)).doesNotContain("...."));
    }

    /** @param marked lines, with a mark before each that is an entry */
    private static void check(String marked) {
        List<String> lines = marked.lines().toList();
        assertThat(ContentsEntries.in(
                        lines.stream().map(line -> line.replace("> ", "")).toList()))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, lines.size())
                        .filter(at -> lines.get(at).startsWith("> "))
                        .boxed()
                        .toList());
    }
}
