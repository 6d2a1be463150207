package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Hit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 kg, 11 kg, 0.5 kg | 4, 11, 0.5
            €20, free, €5 | 20, 0, 5
            €20, n/a, €5 | 20, 5
            €20, —, €5 | 20, 5
            £4.50 a month, £3 a month | 4.50, 3
            1998, 2004 | 1998, 2004
            4 kg, 300 g |
            €20, $5 |
            €20 a day, €5 |
            up to 4, 3 |
            5–7 days, 3 days |
            24.8 / 8.5, 3 |
            -3, 4 |
            n/a, n/a |
            """)
    void holds_numbers_of_one_unit(String cells, String values) {
        List<String> texts = Arrays.asList(cells.split(", "));
        Hit page = Page.of(IntStream.range(0, texts.size())
                .mapToObj(i -> "Tool: %s; Size: %s; Shelf: A".formatted((char) ('a' + i), texts.get(i)))
                .collect(Collectors.joining("\n\n")));
        Table table = new Table(IntStream.range(0, texts.size())
                .mapToObj(i -> new Ranked(page, i, 0))
                .flatMap(Table.Row::of)
                .toList());

        assertThat(table.column("Size")
                        .map(column -> column.values().values().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")))
                        .orElse(null))
                .isEqualTo(values);
        assertThat(table.column("Colour")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"199, true", "200, false"})
    void is_known_as_a_whole_among_fewer_than_200_passages(int passages, boolean known) {
        Hit page = Page.of("Tool: saw; Size: 4 kg");
        Table.Row row = Table.Row.of(new Ranked(page, 0, 0)).findFirst().orElseThrow();

        assertThat(Table.around(row, Collections.nCopies(passages, page)).isPresent())
                .isEqualTo(known);
    }
}
