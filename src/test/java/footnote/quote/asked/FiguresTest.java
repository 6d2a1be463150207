package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.QuestionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many vacation days do guards get? | Guards get a 30-day vacation. | true
            How many guards left? | Guards left on a 30-day vacation. | false
            How many day they talk? | They came for two days of talks. | true
            What number of guards left? | Guards left on a 30-day vacation. | false
            What is the total number of guards? | There are 30 guards. | true
            How many times did they ask? | They asked again and again. | true
            How many times did they ask? | They asked their neighbours. | false
            How many boats did they ask for? | They asked again and again. | false
            How old is he? | Adeyemi, 46, was head of collections. | true
            How old is the man? | A man of 52 has been arrested. | true
            How old is the man? | The man has a fund of 2 million dollars. | false
            What was its revenue in 2024? | Ely told of its fourth-quarter and full-year 2024 revenue. | false
            What was its revenue in 2024? | Ely told of its revenue for FY24. | false
            What was its revenue in 2024? | Its revenue fell by a quarter in 2024. | true
            How old must a guest be? | The minimum age is higher in the tower. | false
            How old must a guest be? | The minimum age in the tower is ten. | true
            How old must a guest be? | Guests of all ages are welcome. | true
            How many people row? | People row with third parties. | false
            How many people row? | A third of the people row. | true
            How many people live in Ely? | Ely is in the top 35. | false
            How many people live in Ely? | People of Ely use oar-lock3 and lamp@0.3.10. | false
            How many people live in Ely? | Some 1.234.567 live in Ely. | true
            How many people live in Ely? | Most people of the county live in Ely [7, 12–14]. | false
            How many people live in Ely? | Ely is among the top 35 towns. | true
            How many people live in Ely? | She has a 50-metre boat in Ely. | false
            How many people live in Ely? | Ely was rebuilt in autumn 2015. | false
            How many people live in Ely? | People aged ten to 17 live in Ely. | false
            How many people live in Ely? | The rates of Ely are a quarter and two thirds. | false
            How many people live in Ely? | Two thirds of the people live in Ely. | true
            How many people live in Ely? | Ely gives 10% of its rates to people. | false
            How many people live in Ely? | Ely has 10% of the people of the county. | true
            How many people live in Ely? | Some 10 per cent live in Ely. | true
            How long do people wait in Ely? | There is a 7-calendar-day wait. | true
            How many people found it? | The team found elements 115, 117 and 118. | false
            How much is a box of 300? | A box is £30. | true
            How much does a pass cost a month? | The key comes with 12 free months of the pass. | false
            How much does a pass cost? | There is a free 3-day trial. | false
            How much is postage to Wales? | Letters to Wales take 3 days. | false
            How much is postage to Wales? | Letters to Wales are £4. | true
            How much is the Kessel Lamp? | The Kessel Lamp has 3 arms. | false
            How much is the Kessel Lamp? | The Kessel Lamp goes with the MKR 1010. | false
            How much is the Kessel Lamp? | The Kessel Lamp is NOK 90. | true
            How much is the water in it? | There are 4 litres. | true
            How much is left of it? | There are 4 sacks. | true
            How old is she? | The 41-year-old midwife won. | true
            How old was she? | She was 79. | true
            How old is the church? | It was built in 1340. | true
            How old are the fossils? | They lived 515 million years ago. | true
            How old is she? | She has been dean of science since 2019. | false
            How old is the club? | It was founded in 1911 and has met since 1912. | true
            How much did the mayor get paid? | The mayor's appeal raised £23,450. | false
            How much is the chief executive paid? | The chief executive was paid £104,000. | true
            How much was paid for the boat? | The boat was built for £148,000. | true
            How old is she? | She retires on 31 March after fourteen years. | false
            How old is she? | She won the ward by 212 votes. | false
            What does it cost? | Tours cost 5 euros. | true
            What is the price of a pass? | The pass is 45 kroner. | true
            What is the price of a pass? | Children under 12 are admitted free. | true
            How much do the rollers cost? | The bid was 6.8 million. | true
            How much do the rollers cost? | Rollers last about 200,000 pages. | false
            What does a pass cost? | The pass is 45 kroner. | true
            What does a pass cost? | The cost is spread over the year. | false
            What does a pint cost? | It is 92 per cent barley. | false
            By how much did the price rise? | It rose by 6 per cent. | true
            How much will the yard charge us? | The yard fills 900 sacks. | false
            How much do guests pay? | Guests pay £4. | true
            What did the yard charge Orr for the boat? | The yard has 40 boats. | false
            What did the yard charge Orr for the boat? | The yard asked for £40. | true
            How much do the rooms cost? | The duty free shop has 3 rooms. | false
            How much did the mill earn? | The mill made a profit of £3m. | true
            What does the second key cost? | It is free. | true
            What is the mayor's salary? | The mayor is paid 8,400 pounds a year. | true
            What is the interest on a loan? | It is 4 per cent. | true
            What is the interest on a loan? | It is asked of 56 members. | false
            What is the monthly payment for a flat? | Flats have two rooms. | false
            What is the mayor's salary? | The mayor is 56 and sells cheese at 4 euros. | false
            How much does the architect earn? | The building costs 7.2 million euros. | false
            How old is she? | Name: Ann; Role: Chair; Joined: 2016 | false
            What is the phone number of the surgery? | Ring 01632 960 144. | true
            What is the phone number of the surgery? | The surgery has 12 rooms and rings back within 3 days. | false
            How much was the mill sold for? | The mill closed two of its 40 looms. | false
            How much was the mill sold for? | The mill went for £40,000. | true
            What did the town pay for the mill? | The town took over 40 looms. | false
            What fine did the mill get? | The flood lasted for six days. | false
            What does the bell weigh? | The bell (case 2) is of bronze. | false
            How many looms broke? | The flood lasted for six days. | false
            How many days did it last? | The flood lasted for six days. | true
            How often is it tested? | It is tested every week. | true
            How many died? | Eight died on 4 March 2025. | true
            How many died? | The search ended on 7 March 2025. | false
            How many died? | The dam of June 2001 broke in 2003 at 6.12 a.m. | false
            How many seats are there? | It has 2,012 seats. | true
            What share voted? | Half of them voted. | true
            How much notice is there before prices rise? | We write 30 days before. | true
            What share of the residents voted? | Most residents voted. | true
            What percentage do you keep? | We keep 4% of it. | true
            How many weavers has 4mill? | A weaver at 4mill has to lock up. | false
            How many weavers has 4mill? | 4mill has 12 weavers. | true
            How many weavers has the mill? | The mill cost £4 million. | false
            How many pounds has the mill cost? | The mill cost £4 million. | true
            How many weavers has the mill in Price Road? | Twelve weave there. | true
            How much is the mill's K-9 alarm? | It rings for the K-9 of the mill. | false
            How much does a new key cost the account's holder? | The account's holder is asked once. | false
            How large may a sack be? | It is weighed within 2 business days. | false
            How large may a sack be? | It holds 40 litres. | true
            What reward does the mill pay for a lost cat? | Tell the mill of it. | false
            What reward does the mill pay for a lost cat? | It pays £4. | true
            What is the phone number of the mill? | Write to Box 53289, Ely. | false
            What is the phone number of the mill? | In a fire call 999. | true
            How many people came? | It is open from 12:00 to 18:00 on Monday, 3 November 2025. | false
            How many people came? | It is open from 9 am. | false
            How many people came? | It was a one-time event. | false
            How many people came? | By 12:00 it was 40. | true
            How many Americans died? | The flood in America took 40 lives. | true
            """)
    void are_of_the_kind_that_is_asked_for(String question, String sentence, boolean there) {
        QuestionKind kind = QuestionKind.of(question);
        assertThat(Figures.areIn(
                        kind == QuestionKind.OTHER ? QuestionKind.HOW_MUCH : kind, question, sentence, sentence))
                .isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many weavers are left? | Only four weavers stay. | true
            How many weavers live in Ely? | Ely is home to 200 weavers. | true
            How many weavers are left? | In 1990 the 30 old weavers left. | true
            How many of the weavers have left? | Some 1,200 weavers and spinners left. | true
            How many weavers are left? | Weavers earn £40. | false
            How many weavers are left? | It employs 40. | false
            How many weavers are left? | Its 40 spinners and the weavers left. | false
            Which weavers are left? | Only four weavers stay. | false
            How much wool do I need? | 1.2 kg of raw wool | true
            How much wool goes into it? | Card the wool for 2 minutes. | false
            """)
    void count_the_very_thing(String question, String sentence, boolean counts) {
        assertThat(Figures.count(question, sentence)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did it pay? | true
            What did Ann Lee say about maternity pay? | false
            What do they think of the cost? | false
            By how much did it fall? | true
            How much water is there? | false
            """)
    void are_asked_for_but_not_where_words_about_them_are(String question, boolean asked) {
        assertThat(Figures.isAsked(question)).isEqualTo(asked);
    }
}
