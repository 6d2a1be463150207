package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnrealTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ida sank the boat.                | Ida almost sank the boat.                                        | sank
            Ida sank the boat.                | Ida would have sunk the boat, had it been hers.                  | sank
            Ida sank the boat.                | Had Ida sunk the boat, the crew would have drowned.              | Ida, sank, boat
            Ida sank the boat.                | If Ida sank the boat, the crew would drown.                      | Ida, sank, boat
            Ida sank the boat.                | The crew would drown if Ida sank the boat.                       | Ida, sank, boat
            Ida sank the boat.                | Nobody would say whether Ida sank the boat.                      | Ida, sank, boat
            Ida sank the boat.                | Bo joked that Ida sank the boat.                                 | Ida, sank, boat
            Ida sank the boat.                | Bo doubts Ida sank the boat.                                     | Ida, sank, boat
            Ida sank the boat.                | Ida pretended to have sunk the boat.                             | sank, boat
            Ida sank the boat.                | There is little evidence that Ida sank the boat.                 | Ida, sank, boat
            Ida sank the boat.                | Ida came close to sinking the boat.                              | sank
            Ida sank the boat.                | Ida was banned from sinking the boat.                            | sank
            Ida sank the boat.                | Ida was too kind to sink the boat.                               | sank
            Ida sank the boat.                | Bo urged Ida and her crew to sink the boat.                      | sank
            The yard builds 20 boats.         | The yard plans to build 20 boats.                                | builds
            Ida is the head of the yard.      | Ida will become the head of the yard.                            | head, yard
            The board voted for the plan.     | The board nearly voted for the plan.                             | voted
            Boats are banned in the bay.      | A ban on boats in the bay was rejected.                          | Boats, banned, bay
            A tax on boats was brought in.    | A call for a tax on boats was rejected.                          | tax, boats
            Ida sank the boat.                | Bo joked that Ida sank the boat; Ida sank the boat.              |
            Ida almost sank the boat.         | Ida almost sank the boat.                                        |
            Ida was too kind to sink the boat. | Ida was too kind to sink the boat.                              |
            Bo urged her to sink the boat.    | Bo urged Ida to sink the boat.                                   |
            The yard plans 20 boats.          | The yard plans to build 20 boats.                                |
            A new boat is added in May.       | There will be a new boat in May.                                 |
            Half of the boats sank.           | Nearly half of the boats sank.                                   |
            The boat sank whether full or not. | Whether or not it was full, the boat sank.                      |
            """)
    void what_did_not_come_to_be_is_not_told_as_so(String claim, String words, String missing) {
        assertThat(Unreal.asReal(claim, Statement.of(words)))
                .isEqualTo(missing == null ? List.of() : List.of(missing.split(", ")));
    }
}
