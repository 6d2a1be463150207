package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.analysis.Stems;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that compare what they name. */
class ComparedThingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Compare the tram and the bus | tram / bus | ''
            Could you compare the tram with the bus, please? | tram / bus | ''
            Compare the prices of the tram and the bus | tram / bus | prices
            Compare the prices of boots in Arden and Brill | Arden / Brill | prices of boots
            Compare rents in Arden and Brill. | Arden / Brill | rents
            Compare Arden to Brill in terms of rent | Arden / Brill | rent
            Compare Orr and Sons with Lee | Orr and Sons / Lee | ''
            What is the difference between rock and roll and jazz? | rock and roll / jazz | ''
            Compare the tram, the bus and the ferry | tram / bus / ferry | ''
            What is the difference between Arden and Arden Hill? | Arden / Arden Hill | ''
            What's the price difference between the tram and the bus? | tram / bus | price
            What was the difference in rents between 2019 and 2021? | 2019 / 2021 | rents
            What are the main differences between the return of boots and of skis? | boots / skis | return
            Are there any similarities between moss and lichen? | moss / lichen | ''
            How does the fee of the club differ from that of the league? | club / league | fee
            How do moss and lichen differ? | moss / lichen | ''
            In what ways do Arden and Brill differ on fishing? | Arden / Brill | fishing
            How does Arden compare with Brill? | Arden / Brill | ''
            How different are moss and lichen? | moss / lichen | ''
            Arden vs. Brill | Arden / Brill | ''
            moss versus lichen: what is the difference? | moss / lichen | ''
            Compare what Arden and Brill say about the ferry | Arden / Brill | the ferry
            What do Arden and Brill think of the ferry? | Arden / Brill | the ferry
            What do Arden and Brill have in common? | Arden / Brill | ''
            Is the handbook of 2019 different from that of 2021? | 2019 / 2021 | handbook
            Is the tram cheaper than the bus? | tram / bus | cheaper
            Is the tram more expensive than the bus? | tram / bus | more expensive
            Does the tram cost more than the bus? | tram / bus | cost more
            Does the tram have more seats than the bus? | tram / bus | have more seats
            Which is cheaper, the tram or the bus? | tram / bus | is cheaper
            Which has more seats: the tram or the bus? | tram / bus | has more seats
            The tram or the bus: which is cheaper? | tram / bus | is cheaper
            Which lasts longer, oil or wax? | oil / wax | lasts longer
            Compare the Bank of Arden and the Brill Fund | Bank of Arden / Brill Fund | ''
            """)
    void finds_what_is_compared_and_in_what_respect(String question, String things, String aspect) {
        assertThat(ComparedThings.in(question)).hasValue(new ComparedThings(aspect, List.of(things.split(" / ", -1))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What difference did the war make?",
                "What happened between 2010 and 2012?",
                "Who won, Arden vs Brill?",
                "How did the unequal treatment of tenants versus owners begin?",
                "How did the vote compare with 2019?",
                "How does Arden compare to other towns?",
                "What is the difference between it and the bus?",
                "Compare Orr and Orr",
                "Compare the prices",
                "Is research and development cheaper now?",
                "Is there anything cheaper than that?",
                "What is larger than the lake?",
                "Which officer was on duty, Orr or Lee?",
                "Which side left the talks, Arden or Brill?",
                "What principle helps find the difference between a fault and a fold?",
                "Who is older than ten and plays for both Arden and Brill?",
            })
    void leaves_other_questions_alone(String question) {
        assertThat(ComparedThings.in(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Compare the Basic and the Plus plan | Basic: 3 months; Plus: 1 month | true
            Compare sick leave and parental leave | sick pay and parental pay | true
            Compare Arden and Arden Hill | Arden is old. | false
            Compare Arden and Arden Hill | Arden Hill is old. | false
            Compare Arden and Arden Hill | Arden is older than Arden Hill. | true
            """)
    void knows_which_words_name_all_of_them(String question, String text, boolean all) {
        ComparedThings compared = ComparedThings.in(question).orElseThrow();
        assertThat(compared.areIn(Stems.of(text))).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Compare short and long hire | long hire | long
            Compare short and long hire | short | short
            Compare the old boat and the tall mast | tall mast | tall mast
            """)
    void knows_what_the_last_thing_lends_the_others(String question, String thing, String without) {
        ComparedThings compared = ComparedThings.in(question).orElseThrow();
        assertThat(compared.withoutLent(thing)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Compare Arden and Arden Hill | Arden / Arden Hill
            Is the tram cheaper than the bus? | tram cheaper / bus cheaper
            """)
    void searches_for_each_with_what_it_shares(String question, String searched) {
        ComparedThings compared = ComparedThings.in(question).orElseThrow();
        assertThat(compared.things().stream().map(compared::searched))
                .containsExactlyElementsOf(List.of(searched.split(" / ", -1)));
    }
}
