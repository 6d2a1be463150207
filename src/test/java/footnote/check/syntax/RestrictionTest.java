package footnote.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestrictionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Islanders pay no toll.                      | Islanders who keep a boat pay no toll.       | true",
                "Islanders with a boat of their own pay none. | Islanders who keep a boat pay no toll.      | false",
                "Islanders keeping boats pay no toll.         | Islanders who keep a boat pay no toll.       | false",
                "The islanders pay no toll.                  | Islanders who keep a boat pay no toll.       | false",
                "Islanders pay no toll.                      | Islanders under 16 pay no toll.              | true",
                "Islanders under 16 pay no toll.             | Islanders under 16 pay no toll.              | false",
                "Islanders pay no toll.                      | Islanders without a boat pay no toll.        | true",
                "Islanders from Aske pay no toll.            | Islanders without a boat pay no toll.        | true",
                "Islanders pay no toll.                      | Islanders in Aske pay no toll.               | false",
                "Patients lived longer.                    | Most patients who took the drug lived longer. | true",
                "Islanders pay no toll.                      | Islanders, who own the boats, pay no toll.  | false",
            })
    void what_is_told_of_some_is_not_told_of_all(String claim, String words, boolean dropped) {
        assertThat(Restriction.isDropped(VerbGroups.read(claim), List.of(VerbGroups.read(words))))
                .as(claim)
                .isEqualTo(dropped);
    }
}
