package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "a/hours.md, a/hours (1).md",
        "hours.md, Copy of hours.md",
        "b/hours.md, a/hours copy 2.md",
        "hours.md, hours - Copy.md",
        "a-copy.md, b.md",
        "hours (old).md, hours.md"
    })
    void copies_come_behind_what_they_are_of(String first, String second) {
        String[] paths = {second, first};
        Arrays.sort(paths, CopyNames.LAST);
        assertThat(paths).containsExactly(first, second);
    }
}
