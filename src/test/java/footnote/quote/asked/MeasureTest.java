package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How heavy is the anchor? | The anchor weighs 4.2 t. | true
            What is the weight of the anchor? | It has 4 arms. | false
            What is the maximum operating temperature? | It has 10 outputs. | false
            What is the maximum operating temperature? | It is 60 °C. | true
            What does the anchor weigh? | An anchor of half a ton lies there. | true
            What does the anchor weigh? | The anchor (case 3) is of iron. | false
            What does the anchor weigh? | It looks at an oar. | false
            How many tonnes of ore were dug? | Tens of thousands of men dug there. | false
            How many tonnes of ore were dug? | They dug 300 kg of it. | true
            How many miles is it to Ely? | 40 people walk there. | false
            How many miles is it to Ely? | It is 7 km. | true
            How many times stronger is rum than beer? | It has tens of thousands of drinkers. | false
            How many times stronger is rum than beer? | It has ten times the strength. | true
            How many times more boats are there? | There are twice as many. | true
            How tall is the mast? | The mast is 31 metres high. | true
            How much memory does the pump need? | It needs 4 GB. | true
            How much memory does the pump need? | It no longer leaks memory on version 3. | false
            How tall is the mast? | It is as tall as a church. | true
            How tall is the mast? | It was built in 1931 for 40 sailors. | false
            How tall is the mast? | Its drawing is 12-3100M. | false
            How tall is the mast? | It is made in 60 days. | false
            How far is the mast? | It is ten minutes off. | true
            How tall is the mast? | It is 31m high. | true
            How far is it to the quay? | It is ten minutes on foot. | true
            How hot is the oven? | It stands at 220 °C. | true
            How hot is the oven? | There are two ovens. | false
            At what temperature is it baked? | Bake it at 220 °C. | true
            At what temperature is it baked? | Bake it for 10 minutes. | false
            At what speed does it turn? | It turns at 12 km/h. | true
            To what depth do they dive? | They dive for 40 minutes. | false
            How often is the well tested? | It is tested every week. | true
            How often does the boat go? | It goes three times a day. | true
            How often does the boat go? | It carries 90 people. | false
            How often does the boat go? | It is washed every time. | false
            How many times a year does the boat go? | It goes twice a year. | true
            How many times a year does the boat go? | It carries 90 people. | false
            How often does the boat leak? | It has one leak in 1,000 hours. | true
            How often does the boat leak? | It had one leak in Ryde. | false
            How often does the boat go? | It usually goes at noon. | true
            How often does the boat go? | It is usually good to book. | false
            How fast does the boat go? | It does 12 knots. | true
            How fast does the boat go? | It is faster than the ferry. | true
            How fast does the boat go? | It cost £80,000 in 2004. | false
            How fast does it kill? | It has a part in 4 per cent. | false
            How old is Ann Lee? | She died at the age of 85. | true
            How old is Ann Lee? | She got a sentence of 85 years. | false
            How old is Ann Lee? | Ann Lee is the founder of a mill that was set up in 1985. | false
            How old is Ann Lee? | Ann Lee and Tom Ray are co-founders of Lee's, a mill opened in 1985. | false
            How old is Ann Lee? | Ann Lee waited for 18 months. | false
            How old is Ann Lee? | Ann Lee won on appeal against the ruling of 7 May. | false
            How old is Ann Lee? | Ann Lee rowed to Ely two months ago. | false
            How old is Ann Lee? | Ann Lee rowed to Ely two years ago. | false
            How old is the mill? | The mill was built two hundred years ago. | true
            How old is the mill? | The mill is 18 months old. | true
            How old is Ann Lee? | The boat of Ann Lee is 50 metres long. | false
            How old is Ann Lee? | Ann Lee is 50 and rows a boat. | true
            How old is Ann Lee? | Ann Lee was born in Ely. | false
            How old is Ann Lee? | Ann Lee (née Orr; born 2 May 1970) rows. | true
            How old is Ann Lee? | Ann Lee, ten, rows a boat. | true
            How old is Ann Lee? | Ann Lee won one, ten others lost. | false
            How old is Ann Lee? | Ann Lee, head of a mill opened in 1985, is 61. | true
            How old is the mill? | The mill, founded in 1985, has Ann Lee as its head. | true
            How old is the mill? | It is a mill of 85 years old. | true
            """)
    void is_told_in_its_units_or_beside_something_of_its_size(String question, String words, boolean told) {
        assertThat(Measure.of(question).orElseThrow().isIn(words)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How high is the rate?
            How far did shares fall?
            How long is the bridge?
            How many tons are there?
            Why is it heavy?
            How do I change my phone number?
            I have a new mobile number
            """)
    void is_none_where_it_is_told_in_many_ways(String question) {
        assertThat(Measure.of(question)).isEmpty();
    }
}
