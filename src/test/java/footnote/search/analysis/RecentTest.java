package footnote.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final List<Integer> made = new ArrayList<>();
    private final Recent<Integer, String> recent = new Recent<>(number -> {
        made.add(number);
        return "no. " + number;
    });

    @Test
    void makes_nothing_twice_that_was_made_lately() {
        assertThat(List.of(recent.apply(7), recent.apply(8), recent.apply(7)))
                .containsExactly("no. 7", "no. 8", "no. 7");
        assertThat(made).containsExactly(7, 8);
    }

    @Test
    void forgets_what_was_not_asked_for_the_longest() {
        IntStream.range(0, Recent.MOST).forEach(recent::apply);
        recent.apply(0);
        recent.apply(100);
        made.clear();
        recent.apply(0);
        recent.apply(1);
        assertThat(made).containsExactly(1);
    }
}
