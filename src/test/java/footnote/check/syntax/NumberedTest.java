package footnote.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberedTest {

    private static final String BARGE = "Barge 40 from Aske brought 15 cows with crane 3 on 7 May 2019.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Barge 40 brought 15 cows with crane 3.         | false",
                "Barge 40 brought 40 cows with crane 3.         | true",
                "Barge 15 brought 40 cows.                      | true",
                "Barge number 3 came from Aske.                 | true",
                "Barge No. 40 came from Aske.                   | false",
                "The cows came on 15 May 2019.                  | true",
                "The cows came on May 7, 2019.                  | false",
                "Barge 2019 came from Aske.                     | true",
                "In 2019 15 cows came from Aske.                | false",
                "Barge 12 came from Aske.                       | false",
                "The barge brought 15 brown cows.               | false",
                "The barge brought 40 goats.                    | false",
            })
    void a_number_is_of_the_noun_that_it_counts_or_tells_apart(String claim, boolean another) {
        assertThat(isOfAnother(claim, BARGE)).as(claim).isEqualTo(another);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 guests left.    | Of 30 guests, 12 went home.                       | false",
                "12 guests left.    | 12 of the 30 guests left.                         | false",
                "12 guests left.    | The 30 guests came in 12 boats, and 12 went.      | false",
                "12 guests left.    | The 30 guests left in 12 boats.                   | true",
                "Twelve guests left. | The 30 guests left in 12 boats.                  | true",
                "30 guests left.    | Room 30 held 12 guests, and room 12 held 30 guests. | false",
                "It took 20 days.   | It took 5 working days, not 20 hours.             | true",
            })
    void a_number_that_may_count_anything_is_of_no_other(String claim, String words, boolean another) {
        assertThat(isOfAnother(claim, words)).as(claim).isEqualTo(another);
    }

    private static boolean isOfAnother(String claim, String words) {
        return Numbered.isOfAnother(VerbGroups.read(claim), List.of(VerbGroups.read(words)));
    }
}
