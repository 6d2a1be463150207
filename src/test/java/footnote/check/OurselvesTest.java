package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Support.Verdict;
import footnote.search.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OurselvesTest {

    private final Grounding grounding = Found.grounding(
            "When is a late boat charged?",
            Found.hit(
                    "late",
                    "Late boats",
                    null,
                    "After the seventh day we charge 9 crowns a day.",
                    "We charge nothing where Arden Boats was at fault.",
                    "We buy our oars from Kessel, and 318 of our boats carry them.",
                    "“We lost a mast,” said Ada Moss, a guest.",
                    "Ada Moss sails alone."),
            Found.hit("about", "About Arden Boats", null, "Arden Boats was founded in 2017 in Dorne."),
            Found.hit("plan", "Plans", null, "Every plan of Arden Boats has a oar.", "Moss grows fast."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Arden Boats charges 9 crowns a day after the seventh day. | SUPPORTED
            After the seventh day Arden charges 9 crowns a day.       | SUPPORTED
            318 of Arden's boats carry oars from Kessel.              | SUPPORTED
            Kessel charges 9 crowns a day after the seventh day.      | PARTIAL
            Dorne charges 9 crowns a day after the seventh day.       | PARTIAL
            Arden Boats lost a mast.                                  | PARTIAL
            """)
    void those_whose_own_words_the_articles_are_are_meant_by_we(String claim, Verdict verdict) {
        assertThat(Found.verdict(grounding, claim)).isEqualTo(verdict);
    }

    @Test
    void those_who_speak_in_a_heading_speak_in_what_stands_below_it() {
        Hit lent = Found.page("lent", "Loans", "# What we lend free", "• Oars and masts for a day");
        Hit about = Found.hit("about", "About Arden Boats", null, "Arden Boats was founded in 2017 in Dorne.");
        Hit plan = Found.hit("plan", "Plans", null, "Every plan of Arden Boats has a oar.");
        Grounding loans = Found.grounding("What is lent free?", lent, about, plan);
        assertThat(Found.verdict(loans, "Arden Boats lends oars and masts free for a day."))
                .isEqualTo(Verdict.SUPPORTED);
    }
}
