package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwapTest {

    private static final List<String> SENTENCES = List.of(
            "The study ran in 84 villages in northern Peru and 60 in Chile.",
            "In Norway full wages are paid for six weeks.",
            "In Sweden sick pay is paid for 12 weeks.",
            "Among women the rate was 80.4 per cent and among men 85.5 per cent.",
            "Exports rose 3 per cent to 312 million crowns.",
            "A report gave the age of Vera Holt as 83.",
            "She was 79.");

    private final Grounding grounding =
            Found.checker().ground("Who led it?", Found.all().hits());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The study ran in 84 villages in Peru and 60 in Chile.     | false",
                "The study ran in 60 villages in Peru and 84 in Chile.     | true",
                "In Norway, full wages are paid for six weeks.             | false",
                "In Sweden, full wages are paid for six weeks.             | true",
                "The rate among men was 85.5%.                             | false",
                "The rate among men was 80.4%.                             | true",
                "Exports rose by 3% to 312 million crowns.                 | false",
                "Exports fell by 3% to 312 million crowns.                 | true",
                "Vera Holt was 79.                                         | false",
                "It lasted 17 days.                                        | false",
            })
    void a_number_of_one_thing_is_not_that_of_another(String claim, boolean swapped) {
        assertThat(Swap.isIn(grounding.claim(claim), SENTENCES)).as(claim).isEqualTo(swapped);
    }
}
