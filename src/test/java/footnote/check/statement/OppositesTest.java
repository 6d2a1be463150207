package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which city has the fewest parks?            | Leeds has the most parks.                       | true
            Which city has the most parks?              | Leeds has the most parks and the fewest pools.  | false
            How many private networks did it join?      | It joined dozens of public networks.            | true
            How many private networks did it join?      | It joined dozens of public and private networks. | false
            Did it fall from May to June?               | It fell in June, as after April.                | false
            What happened on Tuesday?                   | On Wednesday the talks began.                   | true
            What lies south of the river?               | The market lies north of the river.             | true
            Why did prices increase?                    | Prices decreased when the harvest came in.      | true
            What did the unstable bridge cost?          | The stable bridge cost a million.               | true
            Who held the violent march?                 | Gandhi's friends held a non-violent march.      | true
            Who joined the union?                       | The miners joined the union until 1985.         | false
            Is it better before or after the rain?      | It is better after the rain.                    | false
            How old is the bridge?                      | The new bridge is a year old.                   | false
            How large is the park?                      | The park is too small for a pitch.              | false
            How many users has an unlimited plan?       | The unlimited plan has no limit on users.       | false
            Why did the talks fail?                     | The talks broke down over money.                | false
            Why did prices climb?                       | Prices slumped when the harvest came in.        | true
            Why did prices climb?                       | Prices rose before they slumped.                | false
            How many people died?                       | Twelve people were wounded.                     | true
            How many people died?                       | Twelve were killed and thirty wounded.          | false
            Did they reach the target?                  | They missed the target.                         | true
            Who was included in the team?               | Two players were omitted from the team.         | true
            Did prices fall faster?                     | Prices fell more slowly.                        | true
            Who was suspended?                          | The doctor was reinstated in May.               | true
            When did the talks resume?                  | The talks were halted in May.                   | true
            When did the talks resume?                  | The talks paused, and were resumed in May.      | false
            When did the bridge reopen?                 | The closure of the bridge began in May.         | true
            Who was cleared?                            | The minister was convicted.                     | true
            Who applauded the plan?                     | The council condemned the plan.                 | true
            Which firm is thriving?                     | The struggling firm is Dutch.                   | true
            Who hindered the search?                    | Neighbours boosted the search.                  | true
            Who hindered the search?                    | Neighbours hampered the search.                 | false
            Is the vaccine compulsory?                  | The vaccine is optional.                        | true
            Is the tram dearer to run?                  | The tram is cheaper to run than the boat.       | true
            Is the tram more expensive than the boat?   | The tram is cheaper than the boat.              | true
            Is the boat more expensive than the tram?   | The tram is cheaper than the boat.              | false
            Is the boat more expensive?                 | The tram is cheaper than the boat.              | false
            Which is the weakest link?                  | The strongest link is of steel.                 | true
            Who said that the load is heavier?          | The load is heavy.                              | false
            Were the fees lifted?                       | The fees were imposed in May.                   | true
            Was the law slightly breached?              | The law was seriously breached.                 | true
            Is the tram pricier to run?                 | The tram is cheaper to run than the boat.       | true
            What did the lease cost?                    | The expenses of the lease were small.           | false
            Who are its allies?                         | Its enemies met in May.                         | true
            """)
    void finds_a_word_that_rules_out_one_of_the_question(String question, String sentence, boolean ruledOut) {
        assertThat(Opposites.meet(question, sentence, Set.copyOf(Stems.of(sentence))))
                .isEqualTo(ruledOut);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The lamp is turned on by default.     | true
            The lamp is turned off by default.    | false
            The lamp is turned on in the cellar.  | false
            The lamp is not turned on by default. | false
            """)
    void what_one_sentence_tells_is_not_its_opposite_in_another(String claim, boolean told) {
        List<Statement> sentences = List.of(
                Statement.of("By default, the lamp is disabled."), Statement.of("You can enable it in the cellar."));
        assertThat(Opposites.areToldAlone(Statement.of(claim), sentences)).isEqualTo(told);
    }
}
