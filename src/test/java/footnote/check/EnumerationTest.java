package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Run;
import footnote.search.Hit;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumerationTest {

    private static final Hit HIRE = Found.page(
            "hire",
            "The boat house",
            "# What you can hire",
            "• Rowing boats: £8 an hour, for up to four people",
            "• Life jackets: free, in all sizes",
            "• Canoes: £6 an hour, for two people",
            "# Prices of the year",
            "Card: Red card; Price: £20; Sauna: no",
            "Card: Blue card; Price: £30; Sauna: yes",
            "Card: Gold card; Price: £55; Sauna: yes");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You can hire rowing boats and canoes.                          | Rowing boats…Canoes
            You can hire life jackets, or canoes.                          | Life jackets…Canoes
            Rowing boats cost £8 an hour and canoes £6 an hour.            | Rowing boats…Canoes
            Rowing boats cost £6 an hour and canoes £8 an hour.            |
            Rowing boats and life jackets are free.                        |
            In all sizes you can hire canoes and life jackets.             |
            Canoes are for two people.                                     |
            You can hire rowing boats, kayaks and canoes.                  |
            You can hire rowing boats and a sauna.                         |
            The blue card and the gold card include the sauna.             | Card: Blue card…Card: Gold card
            The red card and the gold card include the sauna.              |
            The red card costs £20 and the blue card £30.                  | Card: Red card…Card: Blue card
            The red card costs £30 and the blue card £20.                  |
            """)
    void several_items_are_told_of_together(String claim, String fromTo) {
        Claim told = Found.claim(claim);
        List<Run> runs = Enumeration.lists(HIRE).stream()
                .flatMap(list -> Enumeration.run(told, list).stream())
                .toList();
        assertThat(runs.stream()
                        .map(run -> List.of(run.lines().getFirst(), run.lines().getLast()).stream()
                                .map(line -> line.text().split("[:;] (?=[£fPi])", 2)[0])
                                .collect(Collectors.joining("…")))
                        .collect(Collectors.joining()))
                .isEqualTo(fromTo == null ? "" : fromTo);
    }
}
