package footnote.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            88 per cent               | up to 88 per cent
            not less than 5 boats     | at least 5 boats
            80,000 people             | 80 thousand people
            88 per cent               | nearly 88%
            88%                       | 88 percent of deaths
            a 5.6m boat               | 5.6 m
            the 2009 L'Aquila quake   | 2009
            150 pounds                | one hundred and fifty pounds
            60 days                   | sixty (60) days
            ten sick days             | ten days
            one day                   | a single day
            one to two weeks          | 1 week to 2 weeks
            12                        | Ferry 12 – €50
            €12                       | €12–50
            two hundred and twelve    | 212 people
            1,348                     | one thousand three hundred and forty-eight guests
            120,000 copies            | a hundred and twenty thousand copies
            $105                      | one hundred five dollars
            a two-day visit           | 2 days
            two days                  | the two-day talks
            $1.1bn                    | 1.1 billion dollars
            $1.1 billion              | US$1,100 million
            112,000                   | some 112,000 Americans
            about 112,000             | 112,300
            more than 100,000         | 112,000
            nearly 113,000            | 112,000
            in 2023                   | since 2023,
            31 January                | January 31
            25mph                     | 25 mph
            the 1990s                 | the 1990s
            3rd                       | 3
            two days                  | 48 hours
            within a year             | one year
            after a week              | 7 days
            24 months                 | two years
            90% of the members        | nine in ten members
            a quarter of them         | 25 per cent of the houses
            half of them              | 50 percent
            1 litre                   | one litre of water
            a half-hour, 1 hour       | one hour
            1.4 percentage points     | 1.4 per cent
            half a million            | 500,000
            a million people          | 1,000,000 people
            12 eggs                   | a dozen eggs
            two dozen                 | 24
            671,945                   | 671 945 women
            16 years old              | aged 16
            a 16-year-old girl        | 16, a girl
            10 years                  | within a decade
            more than a fifth         | 22% of them
            almost half of them       | 46%
            3.45 miles                | a 3.45 mi road
            20 kilometers             | 20 km
            6 feet                    | 6 ft
            from 2007 to 2011         | (2007 – 11)
            2:00 PM                   | at 14:00
            14:30                     | 2.30 p.m.
            9 am                      | from 9:00
            12 pm                     | 12:00
            12:15 am                  | at 00:15
            2007–11                   | from 2007 to 2011
            27 people                 | Twenty-seven people
            forty five boats          | 45 boats
            the 21st race             | the twenty-first race
            the nineteenth century    | the 19th century
            3.5 hours                 | three and a half hours
            2½ hours                  | 2.5 hours
            one and a half million    | 1.5 million
            60 miles per hour         | 60mph
            60 kilometers an hour     | 60 km/h
            10 degrees Celsius        | 10C
            10°C                      | 10 degrees centigrade
            the 1960s                 | in the 1960's
            the 1960's                | in the 1960s
            20%, if not 30%           | 20 to 30%
            20-30%                    | between 20 and 30 per cent
            35 cents                  | $0.35 a loaf
            €0.35                     | 35 cents
            70 pence                  | £0.70
            £2.1–2.4 billion          | between £2.1 billion and £2.4 billion
            2.1 billion pounds        | £2.1–2.4 billion
            3 to 4 million tonnes     | 3 million tonnes and 4 million tonnes
            $4.6 billion              | $4,587 million
            £1.2bn                    | £1.249 billion
            $4.6 million              | Loss: $(4,587 thousand)
            60 km per hour            | 60 km/h
            20 miles/h                | 20 mph
            12 metres a second        | 12 m/s
            30 days                   | 30 calendar days
            a 30-working-day notice   | thirty days
            more than 1,000           | at least 1,053
            at least 5 days           | 5 days or more
            202-555-0134              | call 202-555-0134
            by 20%                    | It cut its waste by a fifth over the winter.
            25%                       | It may rise by up to a quarter during the fair.
            a fifth of them           | one tenant in five left
            from day eight            | from the eighth day
            2 GB                      | 2,000 megabytes
            six months                | half a year
            half an hour              | 30 minutes
            a minimum of 40 boats     | 42 boats
            a maximum of 40 boats     | 38 boats
            3,600 litres an hour      | 3,600 l/h
            12 litres of oil a minute | 12 l/min
            8 metres                  | 8 m
            250 grams                 | 250 g
            800 watts                 | 800 W
            £8m                       | 8 million pounds
            £5,900 per tonne          | hedged at GBP 5,900 a tonne
            EUR 15                    | €15
            15 EUR                    | 15 euros
            £12 million               | costs of GBP 12m
            """)
    void a_number_carries_the_same_one_however_it_is_written(String claim, String article) {
        assertThat(carries(claim, article)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            500 boats                 | fewer than 500 boats
            5 per cent                | less than 5 per cent
            80,000                    | 8,000
            80 thousand               | 80 million
            88 per cent               | 88 people
            150 pounds                | one hundred and fifteen pounds
            203                       | between two hundred and three hundred guests
            within a year             | one month
            88                        | 88 per cent
            12 months                 | 12 days
            12 months                 | 12
            $5                        | 5
            $5m                       | £5m
            EUR 15                    | GBP 15
            2023                      | 2022
            more than 100,000         | 90,000
            more than 100,000         | 1,000,000
            nearly 113,000            | 114,000
            79mph                     | 25mph
            1.5                       | 15
            70                        | COVID-70
            three days                | 48 hours
            80% of the members        | nine in ten members
            at least 80%              | as much as 80%
            half a million            | 50 per cent
            more than a fifth         | 19% of them
            33 per cent               | a third man
            50 per cent               | half an hour
            50 per cent               | the second half
            2 pm                      | 2 am
            3 pm                      | 14:00
            2                         | 2 pm
            20 per cent               | one man in five boats
            28 people                 | twenty-seven people
            the twentieth race        | the 21st race
            three hours               | three and a half hours
            60 miles per hour         | 60 km/h
            60 miles                  | 60mph
            10F                       | 10C
            2020%                     | in 2020 and 30%
            20%                       | 20 people and 30%
            €12                       | Ferry 12 – €50
            $4.6 billion              | $4,487 million
            $4 billion                | $4,487 million
            4.6 loaves                | 4.587
            12 m/s                    | 12 km/h
            at least 5 days           | at least 6 days
            up to 9 people            | at most 8 people
            30 boats                  | after 30 days
            30 days                   | 30 busy boats, each day
            202                       | call 202-555-0134
            202-555-0134              | call 202-555-0143
            nearly three quarters     | nearly two thirds of them
            2 GB                      | 2 MB
            3,600 litres a minute     | 3,600 l/h
            8 metres                  | 8 litres
            250 grams                 | 250 mg
            """)
    void and_no_other(String claim, String article) {
        assertThat(carries(claim, article)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It cost $1.1 billion in all.    | $1.1 billion
            Nearly 88 per cent died.        | 88 per cent
            They met for a two-day talk.    | two-day
            Mr Xi spoke.                    | ''
            COVID-19 and B2B are names.     | ''
            """)
    void is_told_as_it_is_written(String text, String written) {
        assertThat(String.join(
                        ";",
                        QuantityReader.in(text).stream().map(Quantity::written).toList()))
                .isEqualTo(written);
    }

    private static boolean carries(String claim, String article) {
        Quantity claimed = QuantityReader.in(claim).getFirst();
        return QuantityReader.in(article).stream().anyMatch(own -> own.carries(claimed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an increase of 1.4 percentage points  | from 81.5% to 82.9%                | true
            about £36 million in total            | £5 million over £31 million        | true
            about 21,500                          | 43,000 people and half of them     | true
            i.e. $16.80                           | of $200 that is 8.4%               | true
            an increase of 2.4 percentage points  | from 81.5% to 82.9%                | false
            two days                              | 30 pounds and 28 pounds            | false
            27 years                | in 1862, until 1889        | true
            27 days                  | in 1862, until 1889        | false
            24%                      | 3.4 tonnes, 2.6 tonnes     | true
            about 31%                | 3.4 tonnes, 2.6 tonnes     | true
            76%                      | 3.4 tonnes, 2.6 tonnes     | true
            34%                      | 3.4 tonnes, 2.6 tonnes     | false
            16 weeks                 | eight weeks and another eight | true
            29 days                  | 27 days, and 2 more        | true
            £29                      | £27, and 2 more            | false
            """)
    void a_number_may_be_computed_from_others(String number, String others, boolean is) {
        assertThat(QuantityReader.in(number).getFirst().isComputedFrom(QuantityReader.in(others)))
                .as(number)
                .isEqualTo(is);
    }
}
