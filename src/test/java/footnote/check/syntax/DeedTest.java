package footnote.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.grammar.Word;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brandt will buy Harlow.                    | Brandt said on Monday that it would buy Harlow.          | false
            Harlow will buy Brandt.                    | Brandt said on Monday that it would buy Harlow.          | true
            Harlow is to be bought by Brandt.          | Brandt said on Monday that it would buy Harlow.          | false
            Harlow will acquire Brandt.                | Brandt said on Monday that it would buy Harlow.          | true
            Danes think well of Norwegians.            | Danes think well of Norwegians.                          | false
            Norwegians think well of Danes.            | Danes think well of Norwegians.                          | true
            Farmers support the repairs.               | Farmers support the repairs but oppose the toll.         | false
            Farmers support the toll.                  | Farmers support the repairs but oppose the toll.         | true
            Farmers oppose the toll.                   | Farmers support the repairs but oppose the toll.         | false
            Parents will hear from the board.          | The board will meet on 9 April to hear from parents.     | true
            Orr does not recognise Aske as free.       | The state holds a view on Aske: Orr does not recognise the place as free.  | false
            The baker blamed the wiring.               | The owner blamed the oven; the baker blamed the wiring.  | false
            The baker blamed the oven.                 | The owner blamed the oven; the baker blamed the wiring.  | true
            The beech is 40 years older than the oak.  | They say that the beech is 40 years older than the oak.  | false
            Lund said she regretted the vote.          | Lund said she regretted the vote. Orr said it cost money. | false
            Orr says that the tower was painted.       | “The tower was painted,” says Eva Lund. Orr believes her. | true
            Eva Lund says that the tower was painted.  | “The tower was painted,” says Eva Lund. Orr believes her. | false
            Press the blue key for 4 seconds to restart. | If the blue key is pressed for 4 seconds, the machine will restart. | false
            The storm brought wind gusts.              | The storm brought tidal waves and wind gusts to the yard. | false
            The yard brought wind gusts.               | The storm brought tidal waves and wind gusts to the yard. | true
            Norway has banned nets.                    | Sweden has itself banned nets for want of boats to carry the fish to Norway. | true
            Norway has labelled Orr a port.            | The United States has labelled Orr a port. Norway agrees. | true
            Ann Lee and Bo Orr opened the yard.        | The people who opened the yard were Ann Lee, Bo Orr and Ida Lund. | false
            Ann Lee and Bo Orr closed the yard.        | The people who opened the yard were Ann Lee and Bo Orr; Ida closed it. | true
            Ann Lee won the prize.                     | Ann Lee was proposed for the prize, which Bo Orr won.     | true
            Bo Orr won the prize.                      | Bo Orr beat Ann Lee and won the prize.                    | false
            It sailed without causing a leak.          | It sailed without a leak caused by ice.                  | false
            The race was cancelled.                    | The walk was cancelled, and the race was put off.        | true
            Ida took her degree in Lund.               | Ida learnt to sail in Lund and took her degree at York.  | true
            Ida took her degree in York.               | Ida learnt to sail in Lund and took her degree at York.  | false
            Ida took her degree in Lund.               | Ida took her degree at the university of the town in Lund. | false
            Velmo sued Ida Orr.                        | Lund founded Velmo, which Ida Orr sued in May.           | true
            Ida Orr sued Velmo.                        | Lund founded Velmo, which Ida Orr sued in May.           | false
            Orr is keen to race.                       | We hear that Orr is keen to race.                        | false
            The walk was cancelled.                    | The walk was cancelled, and the race was put off.        | false
            The board met the parents.                 | The parents met the board.                               | false
            The plant closed in May.                   | The company closed the plant in May.                     | false
            Ida pleased Eva.                           | Eva lost to Ida.                                         | false
            Ann, Eva, and Ida gave the town a clock.   | Ann, Eva and Ida gave the town a clock.                  | false
            A leak closed all, including a bar in Orr. | A leak closed it all, including in Orr a bar.            | false
            The plan was hailed by the Aske (AP) party. | The Aske (AP) party has hailed the plan.                | false
            It is a pass in Orr, Norway, that links us. | The Ari pass in Orr links us. Norway has it.            | false
            Ida will sell the film.                    | Ida, who is filming it, will sell the movie.             | false
            The Justice Department sued the yard.      | The Department of Justice sued the yard.                 | false
            Ida Orr, the mayor of Aske, left the port. | The port was left by Aske mayor Ida Orr.                 | false
            The guards arrested two men.               | Two men were arrested by the guards.                     | false
            Two men arrested the guards.               | Two men were arrested by the guards.                     | true
            The bill passed the Senate.                | The Senate passed the bill.                              | false
            The oar is light, the study found.         | The study found that the oar weighs little.              | false
            The Orr film was directed by Ida.           | It is a film directed by Ida, and is set in Orr.          | false
            Girls were stronger than girls of ten.     | Girls came out stronger than their peers of ten.         | false
            Magnesium melts in the oven.                | Magnesium metal melts in the oven.                       | false
            The yard bought oars.                       | The yard bought oar handles.                             | false
            Oslo froze the fund.                       | Oslo froze the fund in protest at a visit to Riga by Ida Orr. | false
            Ida Orr froze the fund.                    | Oslo froze the fund in protest at a visit to Riga by Ida Orr. | true
            Riga froze the fund in protest.            | Oslo froze the fund in protest at a visit to Riga by Ida Orr. | true
            Oslo froze Ida Orr.                        | Oslo froze the fund in protest at a visit to Riga by Ida Orr. | true
            Norway froze the fund.                     | Berlin froze the fund at the request of Norway.           | true
            Germany froze the fund.                    | Berlin froze the fund at the request of Germany.          | false
            Ida Orr visited Riga.                      | Ida Orr visited a museum in Riga.                        | false
            Ida thanked Tom Lund.                       | A photograph shows Tom Lund, the mayor of Leeds, thanking Ida.       | true
            Tom Lund thanked Ida.                       | A photograph shows Tom Lund, the mayor of Leeds, thanking Ida.       | false
            Ida moved the vote, and Bo opposed it.     | Ida, who chairs the board, moved the vote, and Bo opposed it. | false
            Bo moved the vote, and Ida opposed it.     | Ida, who chairs the board, moved the vote, and Bo opposed it. | true
            Tom Lund leads the board.                  | Ida Orr, who leads the board, moved the vote, and Tom Lund opposed it. | true
            Ida Orr chairs the board.                  | Ida Orr, the mayor, who chairs the board, met Bo Lund.   | false
            Norway caused the flood.                   | Norway complained of the loss that the flood has caused.      | true
            Norway caused the loss.                    | Norway complained of the loss that the flood has caused.      | true
            Bo was born in Leeds.                      | Bo was born in Leeds and studied in York; Ida was born in York. | false
            Bo was born in York.                       | Bo was born in Leeds and studied in York; Ida was born in York. | true
            Ida was born in Yorkshire.                 | Ida was born on 4 May 1950 in Leeds, Yorkshire.          | false
            Ida spoke in Oslo.                         | Ida spoke in May to students in Oslo.                    | false
            The two mayors met in Oslo before the talks.      | The two mayors met in Riga two months before the talks in Oslo. | true
            The two mayors met in Riga before the talks.      | The two mayors met in Riga two months before the talks in Oslo. | false
            The levy was put on Riga.                  | The levy was put on the port in 2020 over reports from Riga. | true
            Austria has a port.                        | Until 1900 Riga had a pier; Austria, Italy and Spain have a port. | false
            Eva and Bo won the cup.                    | The cup was won by Eva and her partner Bo.               | false
            The chair reads the minutes.               | At the end of the meeting the chair asks the clerk to read the minutes. | true
            The clerk reads the minutes.               | At the end of the meeting the chair asks the clerk to read the minutes. | false
            The chair closes the meeting.              | The chair asks the clerk to read the minutes and closes the meeting. | false
            The club elects a treasurer.               | The club met to elect a treasurer.                       | false
            The judges choose the farmers.             | Judges of the fair are chosen from the farmers each year. | true
            The judges are chosen from the farmers.    | Judges of the fair are chosen from the farmers each year. | false
            Timber accounts for 4 percent of exports.  | Steel accounts for 4 percent of exports. Timber is cheap. | true
            Steel accounts for 4 percent of exports.   | Steel accounts for 4 percent of exports. Timber is cheap. | false
            Forests account for 2 percent of income.   | Fishing accounts for only 2 percent of income, due to the size of the forests. | true
            His father built a boat.                   | Mom built my Dad a boat.                                  | true
            His mother built a boat.                   | Mom built my Dad a boat.                                  | false
            Visitors pay 30p.                          | Visitors pay 30p for a locker. Members and people of 16 pay no fees. | false
            Members pay no fees.                       | Visitors pay 30p for a locker. Members and people of 16 pay no fees. | false
            The board approved the plan in May.        | The board did not approve the plan until May.            | false
            Ann did not meet Bob.                      | Bob did not meet Ann.                                    | false
            Ann met a fox.                             | Walking home, Ann met a fox.                             | false
            United beat Rovers.                        | Rovers beat United on Saturday.                          | true
            Rovers beat United.                        | Rovers beat United on Saturday.                          | false
            Ann accused Bo of lying.                   | Bo accused Ann of lying.                                 | true
            Ann accused Bo of lying.                   | Ann accused Bo of lying.                                 | false
            The guests beat Aske 3-1.                  | The guests lost 3-1 to Aske.                             | true
            Aske beat the guests 3-1.                  | The guests lost 3-1 to Aske.                             | false
            Aske lost 3-1 to the Guests.               | Aske beat the Guests 3-1.                                | true
            The clerk lent the bank a boat.            | The bank lent the clerk a boat.                          | true
            The guests lost the cup.                   | The guests lost the cup to Aske.                         | false
            It made a profit after a loss.             | The firm made a loss in May and a profit in June.        | false
            Orr beat Aske 3-1.                         | Two goals gave Orr a 3-1 win over Aske.                  | false
            Aske beat Orr 3-1.                         | Two goals gave Orr a 3-1 win over Aske.                  | true
            Orr lost to Aske.                          | Orr's victory over Aske came late.                       | true
            Aske lost to Orr.                          | Orr's victory over Aske came late.                       | false
            The clerk was arrested.                    | A clerk was heard, and a cook, 29, was arrested.         | true
            The cook was arrested.                     | A clerk was heard, and a cook, 29, was arrested.         | false
            The clerk was arrested.                    | A clerk was heard, and Tom, the cook, was arrested.      | true
            The cook was arrested.                     | A clerk was heard, and Tom, the cook, was arrested.      | false
            Ann was sent off for a foul on Bob.        | Bob was sent off for a foul on Ann.                      | true
            Bob was sent off for a foul on Ann.        | Bob was sent off for a foul on Ann.                      | false
            In Denmark the bank lends no money.        | In Norway the bank lends no money; in Denmark it goes on. | true
            In Norway the bank lends no money.         | In Norway the bank lends no money; in Denmark it goes on. | false
            In Denmark the bank goes on.               | In Norway the bank lends no money; in Denmark it goes on. | false
            Residents pay a fee.                       | Visitors are let in for nothing, however residents pay a fee. | false
            Visitors pay a fee.                        | Visitors are free to park, however residents pay a fee.   | true
            Ida Orr, its best-known pilot, won in Aske. | Aske's best-known pilot, Ida Orr, won in Aske.          | false
            Fire, theft, storm and flood are covered.  | The policy covers fire, theft, storm, and flood.         | false
            Lisk lost a match.                         | Lisk and Aske met, and the club lost a match.            | false
            Aske was beaten by Lisk.                   | Lisk suffered a defeat to Aske.                          | true
            Lisk was beaten by Aske.                   | Lisk suffered a defeat to Aske.                          | false
            Lisk suffered a 3-1 defeat to Aske.        | Lisk beat Aske 3-1.                                      | true
            Aske suffered a 3-1 defeat to Lisk.        | Lisk beat Aske 3-1.                                      | false
            Orr closed its mill.                       | Orr was founded in 1950 by Brandt, and the company closed its mill. | false
            Brandt closed its mill.                    | Orr was founded in 1950 by Brandt, and the company closed its mill. | true
            The song was released by Orr Records.      | Rain is a song by the band Brandt, released in May 2000 by Orr Records. | false
            The song was released by Brandt.           | Rain is a song by the band Brandt, released in May 2000 by Orr Records. | true
            Cases were found in all of Orr.            | As of 22 May 2020, 78 cases were found, including in all of Orr. | false
            """)
    void what_somebody_does_to_somebody_isnt_what_is_done_to_them(String claim, String words, boolean wrong) {
        List<List<Word>> sentences = Reading.sentences(words);
        assertThat(Deed.isWrong(VerbGroups.read(claim), sentences)).isEqualTo(wrong);
    }
}
