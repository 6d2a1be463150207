package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.folder.Stamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns();
    private final Map<String, Stamp> stamps = new HashMap<>();

    @Test
    void files_that_are_found_at_once_are_read_in_the_order_of_their_names() {
        assertThat(order("b", "c", "a")).containsExactly("a", "b", "c");
    }

    @Test
    void what_was_found_last_comes_first_however_often_it_had_no_turn() {
        order("a", "b");
        assertThat(order("a", "b", "x", "y")).containsExactly("x", "y", "a", "b");
        assertThat(order("a", "b", "y")).containsExactly("y", "a", "b");
    }

    @Test
    void a_file_that_is_begun_gives_way_to_those_that_were_found_with_it() {
        order("book", "ferry");
        turns.putOff("book", stamp("book"));
        assertThat(order("book", "ferry")).containsExactly("ferry", "book");
        assertThat(order("book", "bridge", "ferry")).containsExactly("bridge", "ferry", "book");
    }

    @Test
    void of_two_that_are_begun_one_is_read_to_its_end_first() {
        order("atlas", "book");
        turns.putOff("atlas", stamp("atlas"));
        order("atlas", "book");
        turns.putOff("book", stamp("book"));
        assertThat(order("atlas", "book")).containsExactly("atlas", "book");
        assertThat(order("atlas", "book")).containsExactly("atlas", "book");
    }

    @Test
    void a_file_that_was_written_again_is_found_anew() {
        order("a", "b");
        stamps.put("b", new Stamp(2, 2, 2, 2));
        assertThat(order("a", "b")).containsExactly("b", "a");
    }

    private List<String> order(String... paths) {
        List<String> order = new ArrayList<>(List.of(paths));
        turns.order(order, this::stamp);
        return order;
    }

    private Stamp stamp(String path) {
        return stamps.computeIfAbsent(path, _ -> new Stamp(1, 1, 1, 1));
    }
}
