package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScatterTest {

    private static final String LONG =
            "The mill at Orr, which Ada Lund built of stone from the quarries of Aske beside the old road, grinds barley for the bakers of the"
                    + " valley on Mondays and sells its bran to farmers who feed horses, goats and a flock of grey geese.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mill feeds geese.                   | true
            Ada Lund built the mill at Orr.         | false
            The mill grinds barley for the bakers.  | false
            Farmers feed horses, goats and geese.   | false
            The mill sells geese.                   | true
            A ferry crosses the lake.               | false
            """)
    void is_seen_where_many_words_lie_between_those_of_a_claim(String claim, boolean scattered) {
        assertThat(Scatter.isIn(Found.claim(claim, "Ada", "Lund", "Orr"), LONG)).isEqualTo(scattered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mill grinds barley for bakers, and its bran goes to farmers. | false
            The mill feeds geese, and its bakers go to farmers.              | true
            The mill grinds barley for bakers, said Lund of Aske.            | true
            """)
    void is_seen_over_several_clauses_of_a_claim(String claim, boolean scattered) {
        assertThat(Scatter.isIn(
                        Found.claim(claim),
                        LONG.replace("sells", "sells at its gate, on each market day from dawn until noon,")))
                .isEqualTo(scattered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lee said the talks had been good ones. | Ann Lee, spokeswoman for the national council of the mills of Orr and Aske, told reporters on Monday that the talks had been good ones. | false
            Ann Lee is a miller.                   | Ann Elin Lee (born on 9 July 1956 at Orr, near Aske) is a Norwegian miller. | false
            Lee said that much remained.           | Lee called the meeting a good start on a long road for the mills, and said that much remained to do. | false
            Ann Lee is the head of Orr.            | Ann Lee is a Norwegian miller, a rower, a skilled baker, a sworn referee, a writer of small verse, the younger child of the founder of the mills of Aske, and the head of Orr. | false
            Ann Lee met the head of Orr.           | Ann Lee is a Norwegian miller, a rower, a skilled baker, a sworn referee, a writer of small verse, the younger child of the founder of the mills of Aske, and the head of Orr. | true
            """)
    void leaves_out_who_somebody_is_and_what_else_they_say(String claim, String words, boolean scattered) {
        assertThat(Scatter.isIn(Found.claim(claim), words)).isEqualTo(scattered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The permit costs €40.      | false
            The permit costs 40 euros. | false
            It costs about 40 euros.   | false
            The permit is on the desk. | true
            """)
    void counts_a_sign_of_money_and_a_rough_number_as_words(String claim, boolean scattered) {
        assertThat(Scatter.isIn(
                        Found.claim(claim),
                        "A permit can be asked for by the owner for 40 euros, from the clerk behind the low desk."))
                .isEqualTo(scattered);
    }
}
