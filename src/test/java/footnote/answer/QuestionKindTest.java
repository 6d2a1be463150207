package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who led the delegation? | WHO
            Which minister spoke? | WHO
            Which firm built the bridge? | WHO
            When did the talks stop? | WHEN
            In what year was the lab sanctioned? | WHEN
            On which weekday did they meet? | WHEN
            On what exact day did they meet? | WHEN
            How many people died? | HOW_MUCH
            What percentage of deaths involved fentanyl? | SHARE
            What market share will they have? | SHARE
            Which approximate proportion of them died? | SHARE
            Which countries share a border? | OTHER
            How long did the talks last? | HOW_LONG
            How long ago was that? | WHEN
            How far back does it go? | WHEN
            How far is it? | HOW_MUCH
            Why did Beijing freeze the talks? | WHY
            Where did they meet? | WHERE
            In which city did they meet? | WHERE
            In which US state did they meet? | WHERE
            What happens when it rains? | OTHER
            What did the man who led it say? | OTHER
            And when did it rain? | WHEN
            What dates are free? | WHEN
            It stopped in which year? | WHEN
            When it rained, who was there? | WHO
            When it rains what do we do? | OTHER
            When does it rain and who is there? | WHEN
            Which general was there? | WHO
            Which general rules are there? | OTHER
            fentanyl deaths | OTHER
            How warm is the pool? | HOW_MUCH
            What does the bell weigh? | HOW_MUCH
            Can I bring a dog? | WHETHER
            And is the pool open? | WHETHER
            Whether guests may cook | WHETHER
            I'd like to know whether guests may cook. | WHETHER
            My train was late, will I be let in? | WHETHER
            Does it say when it opens? | WHEN
            Can you tell me where it is? | WHERE
            May I keep the key when I move out? | WHETHER
            Can we pay where we eat? | WHETHER
            I moved out when it rained. When do I pay? | WHEN
            The lamp goes out when it rains. What can I do? | OTHER
            How it works is clear. Who is Dr. Lee? | WHO
            How soon must I return the key? | HOW_LONG
            How far ahead can I book? | HOW_LONG
            What can I bring, and may I eat it? | OTHER
            error 12 when opening the lock | OTHER
            What's the minimum number of days? | HOW_MUCH
            What is the maximum boat length? | HOW_MUCH
            What are the maximum size and the fee? | HOW_MUCH
            What is the maximum penalty? | OTHER
            minimum RAM for a server | HOW_MUCH
            What's the most I can claim? | HOW_MUCH
            Which exchange rate do you use? | HOW_MUCH
            What's the most important rule? | OTHER
            """)
    void knows_what_is_asked_for(String question, QuestionKind kind) {
        assertThat(QuestionKind.of(question)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In what century was it built? | It was built in the 12th century. | true
            When did it stop in 2022?     | It stopped in 2022.               | false
            When did it stop in 2022?     | It stopped in August 2022.        | true
            In which city was it?         | It was rare, according to Rome.   | false
            In which city was it?         | It was brought to Rome.           | true
            How long may I wait?          | Wait for 14 calendar days.        | true
            How long may I wait?          | Wait for thirty (30) days.        | true
            How long is the bridge?       | It has 412 metres of steel.       | true
            How long is the book?         | It is a 300-page book.            | true
            How long is the book?         | Its 300 small pages are white.    | true
            How long is the book?         | It costs 300 pounds.              | false
            How long is the bridge open?  | It is 412 metres wide.            | false
            How long did it take?         | They rowed 12 miles.              | false
            When will you answer?         | We answer within 2 working days.  | true
            When will you answer?         | We answer two weeks before.       | true
            When do you pay?              | We pay on your last day.          | true
            When do you pay?              | We pay by the 15th.               | true
            When did you pay?             | We paid on Sept. 15.              | true
            When do you pay?              | We pay the 15th guest.            | false
            When may I row?               | You may row once you can swim.   | true
            When may I row?               | Row from your first day.         | true
            When may I row?               | You may row after a week.        | true
            When may I row?               | At the end of your first month.  | true
            When may I row?               | You may row if you can swim.     | true
            When may I row?               | Nobody rows unless he can swim.  | true
            When may I row?               | If you row alone, tell the club. | false
            When are the rowing days?     | If it rains on the days of rowing, bring a coat. | false
            When are the rowing days?     | We have rowing days if it is dry. | true
            When did he row?              | He asked if he could swim.       | false
            When may I row?               | Guests row once a week.          | false
            When did he row?              | He rowed once he could swim.     | false
            When should I row?            | Row where the lake is wide.      | true
            When should I row?            | Row for trips of more than a mile. | true
            When are the frogs awake?     | They are awake at dawn and dusk. | true
            When are the frogs awake?     | They are awake in the reeds.     | false
            When will he row?             | He hopes to row in the summer.    | true
            When will he row?             | He likes the summer.              | false
            Why did he row?               | He has rowed since 2019.          | false
            Why did he row?               | He rowed after 20 minutes.        | false
            Why did he row?               | He rowed a year after the flood.  | false
            Why did he row?               | He rowed for over an hour.        | false
            Why did he row?               | He rowed after a year of rain.    | true
            Why did he row?               | He rowed since it rained.         | true
            How early may I book?         | Book 5+ days ahead.               | true
            Until when can I row?         | You may row from 8 am.            | false
            Until when can I row?         | You may row from 8 am to 6 pm.    | true
            Until when can I row?         | Row by 6 May.                     | true
            Until when can I row?         | Open 8 am – 6 pm                  | true
            Who met Ann?                  | Ann was met.                      | false
            Who met Ann?                  | Bob met Ann.                      | true
            Who met Ann?                  | Élise met Ann.                    | true
            Who met Ann?                  | Then Ann was met on Friday.       | false
            Who met Ann?                  | Ann was one of the MPs.           | false
            """)
    void tells_what_is_new_from_the_question_said_back(String question, String sentence, boolean isNew) {
        assertThat(QuestionKind.of(question).isNewIn(sentence, question)).isEqualTo(isNew);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WHEN | It stopped in August 2022. | true
            HOW_LONG | A CLAIM ENDS WITHIN ONE (1) YEAR. | true
            WHO | THE FEE OF THE LAMP SHOP IS NOT PAID BACK. | false
            WHEN | It stopped in the 1970s. | true
            WHEN | It stopped about 13,000 BC. | true
            WHEN | It was complete in 406. | true
            WHEN | It grows in 406 towns. | false
            WHEN | It stops at 5 pm. | true
            WHEN | It stops on Sundays. | true
            WHEN | It is a Sundayish place. | false
            WHEN | 20240313: It is gone. | true
            WHEN | Its number is 20241313. | false
            WHEN | It is CVE-2026-4711. | false
            WHEN | It ran 2019-2023. | true
            WHEN | It ran on 2019-04-01. | true
            WHY | Since the rules are strict, it is shut. | true
            WHY | Since the last meeting, it is shut. | false
            WHEN | It stopped. | false
            WHEN | In Kestrel 5.2 it stops. | true
            WHEN | It has stopped since version 5.2.1. | true
            WHEN | It stops, as told in Section 5.2. | false
            HOW_MUCH | More than 80,000 died. | true
            HOW_MUCH | It was one of the main results. | false
            HOW_MUCH | Who rows in one or more boats signs. | false
            HOW_MUCH | The keeper asks for a new one. | false
            HOW_MUCH | There is only one.  | true
            HOW_MUCH | Nobody was counted. | false
            HOW_MUCH | It is counted once they start. | false
            HOW_MUCH | It is counted once a year. | false
            HOW_MUCH | It was counted once. | true
            HOW_MUCH | Six of them were counted. | true
            HOW_MUCH | One of them was counted. | false
            HOW_MUCH | There is no limit to the keys. | true
            HOW_MUCH | Its reach is limited. | false
            HOW_MUCH | Up to a fifth of them died. | true
            HOW_MUCH | The fifth of them died. | false
            SHARE | Nearly 88 per cent of them did. | true
            SHARE | One in five did. | true
            SHARE | Of every pound, 7p goes into the building. | true
            SHARE | More than 80,000 died. | false
            HOW_LONG | They came for a two-day talk. | true
            HOW_LONG | Two countries took part. | false
            HOW_LONG | Two years, or 40 miles. | true
            HOW_LONG | A House of Wool, 121 min. | true
            HOW_LONG | They held for three hundred years. | true
            HOW_LONG | It stood for hundreds of years. | true
            WHY | It froze the talks in retaliation for a visit. | true
            WHY | The delay was due to rain. | true
            WHY | Because it rained. | true
            WHY | Due to rain it was late. | true
            WHY | Thanks to the rain it grew. | true
            WHY | The mill had been due to open in May. | false
            WHERE | They met in California. | true
            WHERE | They met again. | false
            WHERE | Time: 11:15; Room: Loft; Speaker: Ann | true
            WHERE | Time: 11:15; Speaker: Ann | false
            WHERE | Made in: Portugal | true
            WHERE | Born: 4 June 1921, Tarnby | true
            WHERE | Born: 4 June 1921 | false
            WHEN | It closes at 18.30. | true
            WHEN | It goes out after 5 Minutes. | true
            WHEN | It costs £6.20, or 1.50 per cent. | false
            WHERE | It is open from Monday to Saturday. | false
            WHO | It is open on Monday, Tuesday and Friday. | false
            WHETHER | Dogs on a lead are allowed. | true
            WHETHER | It doesn't matter. | true
            WHETHER | Guests are entitled to a towel. | true
            WHETHER | The inn has the right to close. | true
            WHETHER | The inn reserves the right to close. | false
            WHETHER | The bus is red. | false
            OTHER | Anything at all in 2022. | false
            """)
    void knows_it_when_it_is_there(QuestionKind kind, String sentence, boolean there) {
        assertThat(kind.isIn(sentence)).isEqualTo(there);
    }
}
