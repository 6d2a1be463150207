package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.analysis.Stems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The talks did not resume.                | The talks resumed.
            The talks resumed.                       | The talks did not resume.
            Norway has ratified the treaty.          | Norway has signed but not yet ratified the treaty.
            They never agreed on trade.              | They agreed on trade.
            The club denied it.                      | The club did not deny it.
            The club did not deny it.                | The club denied it.
            Orr sells not only boats.                | Orr sells only boats.
            Orr sells only boats.                    | Orr sells not only boats.
            No deal was signed.                      | A deal was signed.
            He denied having met the minister.       | He met the minister.
            Aske is a free port.                     | Oslo gives Aske no recognition as a free port.
            The town is independent.                 | Riga does not regard the old town as an independent one.
            It wasn’t exhibited in Germany.          | It was exhibited in Germany.
            It left without results.                 | It left with results.
            It is not 96.9% made in France.          | It is 96.9% made in France.
            There are not people who will not come.  | There are people who will not come.
            It lacked a roof.                        | It had a roof.
            Many huts lack a roof.                   | Many huts have a roof.
            No tents, boats, dogs, etc. are let in.  | Dogs are let in.
            No tents, old boats or dogs are sold.    | Old boats are sold.
            No cats are let in, dogs are forbidden.  | Cats are let in, dogs are forbidden.
            Orr's law does not ban tents from being sold. | Orr's law bans tents from being sold.
            The law allows children under 14 to row. | The law bans children under 14 from rowing.
            All but Ida came.                        | Ida came.
            The map no longer freezes.               | The map freezes.
            The mill ceased to grind rye.            | The mill grinds rye.
            No boats stop at Aske.                   | Boats stop at Aske.
            The mill stopped grinding rye.           | The mill grinds rye.
            They are called kits rather than cubs.   | They are called cubs, not kits.
            The plan was approved.                   | The plan has yet to be approved.
            There has been no fall in rents.         | There has not been no fall in rents.
            The yard made a profit.                  | The yard has yet to make a profit.
            The stall opens if it rains.             | The stall opens unless it rains.
            Oars not taken are sold.                 | Oars not taken are not sold.
            The board voted for a new pier.          | The board voted nine to four against a new pier.
            Rowing is not forbidden.                 | Rowing is not allowed.
            Those who row late are paid.             | Crews are paid, and not those who row late.
            They promise better oars.                | They are wary of promising better oars.
            The pier is rotten.                      | The mayor disputes that the pier is rotten.
            A new pier is needed to load rye.        | A new pier did not appear to be needed to load rye.
            """)
    void contradicts_what_it_denies(String one, String other) {
        assertThat(Statement.of(one).contradicts(Statement.of(other))).isTrue();
        assertThat(Statement.of(other).contradicts(Statement.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orr refused in May, Ida has not refused. | Orr refused in May, Ida has not refused.
            Though rents saw no fall, there was a 9% rise in pay. | Pay rose by 9%.
            There was no fall in rents, from May to July there was a 9% drop in pay. | Pay fell by 9%.
            Although no bridge fell, the road was shut. | The road was shut.
            All doors are shut, except the north one, which is open. | All doors are shut, except that the north one is open.
            Free: $0 for one seat                    | Plan: Free; Price: $0; Seats: 1
            The talks did not resume.                | The talks never resumed.
            No proof of good sight is needed.        | You don't need to prove that your sight is good.
            Without other signs it is not a pass.    | It is not a pass in the absence of other signs.
            The law does not allow children under 14 to row. | The law bans children under 14 from rowing.
            Version 3 dropped support for tables.    | Tables are no longer supported as of version 3.
            The club denies the claims.              | The club said that the claims were untrue.
            Oslo does not recognise Aske as a port.  | Oslo gives Aske no recognition as a free port.
            Riga does not think the town independent. | Riga does not regard the old town as an independent one.
            It was not immediately clear.            | It was not clear.
            Not only China agreed.                   | China agreed.
            There is no doubt that they met.         | They met.
            They met, but did not sign.              | They met.
            They refused to sign.                    | They did not sign.
            The yard made a loss.                    | The yard has yet to make a profit.
            The plan has been put off.               | The plan has been put off, and has not been dropped.
            Kirby spoke to the press.                | It did not rain.
            Wine is not paid for.                    | Meals are paid for without wine.
            There is no trial for the plan.          | Plan: Large; Trial: none.
            It comes no later than Friday.           | It comes by Friday.
            No, it works with no mask.               | It works, but not with a mask.
            Line 3 runs, line 12 doesn't.            | Line 3 runs, but not line 12.
            All but eleven maps burnt.               | All maps burnt except for eleven.
            Damage by water isn't paid for.          | Bulbs are not paid for, nor is damage by water.
            Naps do no better than rest.             | Naps do not do better than rest.
            No child may work there.                 | The law bans children from working there.
            It does not measure tics or sweat.       | It measures warmth rather than relying on tics or sweat.
            Guests get no towels.                    | Guests get 0 towels.
            Orr beat Aske 3-0 at home.               | Orr beat Aske.
            All but Ida spent more.                  | All of them except Ida spent more.
            It is all but done.                      | It is done.
            They ask whether or not to sign.          | They ask whether to sign.
            They sign or not.                         | They sign.
            Many huts lack a roof.                    | Many huts are without a roof.
            For lack of wind they rowed.              | They rowed for lack of wind.
            No tents, boats, etc. are allowed.        | Tents and boats are strictly forbidden there.
            Taking boats out is prohibited.           | Please do not take boats out.
            No tents, boats, etc. are allowed.        | Boats are not permitted.
            They are called cubs rather than kits.    | They are called cubs, not kits.
            No gap was found by sex, by age or by pay. | Neither by age nor by pay was there a gap.
            The stay is no longer than a week.        | The stay lasts a week.
            The mill stopped during the flood.        | The flood came.
            The map no longer freezes.                | A fault that made the map freeze is fixed.
            The mill stopped grinding rye in May.     | The mill ground rye until May.
            The court rejected the tenant's plea.     | The tenant's plea was dismissed.
            The salt stops frost from forming.        | The salt prevents the forming of frost.
            A small boat such as Orr's gull is not counted. | Bring a ship, not a boat like the gull.
            Salt is strewn to prevent frost.         | Salt is strewn so that no frost forms.
            The line was cut.                        | Two no-claims lines were drawn.
            Theft isn't covered by the plan.          | The plan covers fire; theft is excluded.
            Rowing is forbidden.                      | Rowing is not allowed.
            No fees are charged for boats.            | Fees for boats are abolished.
            Nobody pays the toll for boats any more.  | The toll for boats has been scrapped.
            The board will not vote until 9 May.      | The board will vote on 9 May.
            All may come except terriers.            | With the exception of terriers, all may come.
            All doors are shut except the north one. | The only exception is the north door.
            The stall shuts if it doesn't rain.      | The stall shuts unless it rains.
            The board rejected a new pier.           | The board voted nine to four against a new pier.
            Pupils row free of charge on Mondays.    | Pupils row for nothing on Mondays.
            No – boats may not land, apart from gulls. | Boats may not land, except for gulls.
            Men may row, except on Mondays, when it is for women. | On Mondays women row.
            Oars are only lent when the tide is low.  | Oars are not lent, except at low tide.
            New crews are paid for eight weeks.       | Those who haven't rowed before are paid for eight weeks.
            New crews are paid for eight weeks.       | Crews have rowed before. Those who haven't are paid for eight weeks.
            No vote on the pier has been held.        | The vote on the pier was postponed.
            """)
    void and_nothing_else(String one, String other) {
        assertThat(Statement.of(one).contradicts(Statement.of(other))).isFalse();
        assertThat(Statement.of(other).contradicts(Statement.of(one))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rowing is not allowed.   | forbidden
            Rowing is forbidden.     | allowed
            Theft is excluded.       | covered
            The stall isn't open.    | closed
            """)
    void tells_what_another_word_says_with_a_not(String words, String other) {
        assertThat(Statement.of(words).told()).containsAll(Stems.of(other));
    }
}
