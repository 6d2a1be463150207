package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Support.Verdict;
import footnote.search.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationTest {

    private static final Hit MILL = Found.hit(
            "mill",
            "Pellworth Mills opens a second plant",
            null,
            "Pellworth Mills opened a second plant in Thurso on Monday.",
            "The company will hire 210 bakers before Easter, and may close its depot in Wick.",
            "“Demand for rye has doubled,” said chief executive Oona Brack.",
            "Orders go to Idris Vale, the head of retail sales.",
            "Gorran manager Petra Lind praised the bread.",
            "The maker of the ovens, near Wick, employs 40 people.");

    private static final Hit CUP = Found.hit(
            "cup",
            "Wick Athletic and Thurso Harriers draw",
            null,
            "Wick Athletic and Thurso Harriers drew 1-1 on Sunday.",
            "Harriers keeper Rolf Amis saved two penalties.",
            "Captain Una Skea missed a third.",
            "The club will play again on Friday.");

    private final Grounding grounding = Found.grounding("Who hires bakers?", MILL, CUP);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pellworth Mills will hire 210 bakers before Easter.   | SUPPORTED
            Pellworth may close its depot in Wick.                | SUPPORTED
            Oona Brack is the chief executive of Pellworth Mills. | SUPPORTED
            Oona Brack is Pellworth's chief executive.            | SUPPORTED
            Idris Vale is Pellworth's head of retail sales.       | SUPPORTED
            Thurso will hire 210 bakers before Easter.            | PARTIAL
            Oona Brack is the chief executive of Thurso.          | PARTIAL
            Pellworth manager Petra Lind praised the bread.       | PARTIAL
            Pellworth employs 40 people.                          | PARTIAL
            Wick keeper Rolf Amis saved two penalties.            | PARTIAL
            Wick captain Una Skea missed a third.                 | PARTIAL
            """)
    void the_only_one_that_the_title_names_is_meant_by_the_company_and_by_a_bare_role(String claim, Verdict verdict) {
        assertThat(Found.verdict(grounding, claim)).isEqualTo(verdict);
    }

    private final Grounding weaver = Found.grounding(
            "Whom did Elspeth Rook marry?",
            Found.hit(
                    "weaver",
                    "A weaver",
                    null,
                    "Elspeth Rook wove carpets in Lerwick.",
                    "Her husband, the fiddler Magnus Gray, drowned in 1908.",
                    "His boat sank near Fair Isle."));

    @Test
    void a_title_in_capitals_names_it_over_figures_of_nobody() {
        Hit report = Found.hit(
                "report",
                "KESSEL LTD REPORTS THIRD QUARTER",
                null,
                "Net sales of sails rose 4 per cent to 740 million crowns.",
                "The Net Fund owns a fifth.",
                "Last year net sales had been flat.");
        assertThat(Found.verdict(
                        "How did sales of sails do?",
                        report,
                        "Kessel's net sales of sails rose 4 per cent to 740 million crowns."))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void the_title_names_it_whoever_was_named_before() {
        Hit report = Found.hit(
                "report",
                "Kessel: the third quarter",
                null,
                "A fifth of the sails went to the United States.",
                "The board confirmed its forecast of 740 million crowns.");
        assertThat(Found.verdict(
                        "What did the board confirm?",
                        report,
                        "The board of Kessel confirmed its forecast of 740 million crowns."))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rook's husband was the fiddler Magnus Gray. | SUPPORTED
            Rook's brother was the fiddler Magnus Gray. | PARTIAL
            """)
    void what_is_told_of_hers_is_of_her_who_was_named_before(String claim, Verdict verdict) {
        assertThat(Found.verdict(weaver, claim)).isEqualTo(verdict);
    }
}
