package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisstatementTest {

    private final Grounding grounding = Found.grounding("Who led it?");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council of Norwick dropped the new ferry.       | dropped     | PARTIAL     | true
            Norwick’s councillors approved the new ferry.       | Norwick’s   | PARTIAL     | true
            The ferry of Norwick sails to Orr in May.           | Orr         | PARTIAL     | true
            The new ferry carries 80 cars to the island.        | 80          | PARTIAL     | true
            The new ferry carries dozens of cars.               | dozens      | PARTIAL     | true
            The island awaits the largest ferry of the coast.   | largest     | PARTIAL     | true
            The council met on the first pier of the harbour.   | first       | PARTIAL     | true
            All ferries of the harbour burn oil.                | All         | PARTIAL     | true
            The captain called the pier “a bad joke” there.     | a bad joke  | PARTIAL     | true
            The ferry of the island wasn't sold in spring.      | not         | UNSUPPORTED | true
            The island got its ferry back last year.            | last year   | PARTIAL     | true
            The council of the island approved the new ferry.   |             | PARTIAL     | true
            The small ferry of the island was approved.         | small       | PARTIAL     | false
            The ferry of the island was approved swiftly.       | swiftly     | PARTIAL     | false
            The new ferry of the island has a wide deck.        | deck        | PARTIAL     | false
            The passage describes the new ferry of the island.  |             | PARTIAL     | false
            He was right.                                       |             | PARTIAL     | false
            The council of Norwick dropped the new ferry.       |             | SUPPORTED   | false
            """)
    void is_told_from_what_is_said_in_other_words(
            String sentence, @Nullable String missing, Support.Verdict verdict, boolean wrong) {
        Support support = new Support(verdict, 0.7, missing == null ? List.of() : List.of(missing));
        assertThat(Misstatement.isOne(grounding.claim(sentence), support)).isEqualTo(wrong);
    }
}
