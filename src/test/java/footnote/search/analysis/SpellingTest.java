package footnote.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the US army | the U.S. army
            the US army | the United States army
            of the us army | of US army
            the USA | the United States of America
            America's harbours | US harbours
            United States’s harbours | America’s harbours
            US-China talks | U.S.-China talks
            the UK | the United Kingdom
            the UK | the U.K.
            Britain | UK
            Great Britain | United Kingdom
            an EPS of $2 | an earnings per share of $2
            capex of $2 | capital expenditures of $2
            the EU | the European Union
            the UN | the United Nations
            the CEO of Arden | the chief executive of Arden
            new in v7.5.0 | new in 7.5.0
            the KesselF7 | the Kessel F7
            its CEO | its chief executive officer
            the ECB | the European Central Bank
            with SSO | with single sign-on
            the Q1 of 2026 | the first quarter of 2026
            Q3 results | third-quarter results
            by Q4 | by 4th quarter
            in FY24 | in fiscal 2024
            the FY2024 budget | the fiscal 2024 budget
            at the end of FY'23 | at the end of fiscal 2023
            Q2 FY24 | second quarter fiscal 2024
            this financial year | this fiscal year
            by Q4 | by fourth quarter
            88 per cent | 88%
            88 per cent | 88 percent
            88 per cent | 88 %
            2.5 per cent | 2.5%
            80,000 deaths | 80 thousand deaths
            80,000 | 80000
            1,234,567 | 1234567
            3.5 million | 3,500,000
            3.5 million | 3.5-million
            two million | 2,000,000
            two days | 2 days
            Ninety people | 90 people
            twenty-seven people | 27 people
            Thirty one-off talks | 30 one-off talks
            seventy two people | 72 people
            the Twenty-seventh Amendment | the 27th Amendment
            the nineteenth century | the 19th century
            twenty-first-century towns | 21st-century towns
            the twentieth anniversary | the 20th anniversary
            on Fifth Street | on 5th Street
            the 1st bridge | the first bridge
            the 3rd session | the third session
            on the fourth of July | on the 4 of July
            on March 11th | on March 11
            on Sept. 11 | on September 11
            on 5 Dec 2024 | on 5 December 2024
            on the 5th Dec. | on the 5 December
            at 5 p.m. today | at 5pm today
            at 5:30 A.M. | at 5:30am
            at the F.B.I.'s office | at the FBI's office
            of the F.B.I | of the FBI
            in Washington D.C. | in Washington DC
            J.K. Orr | JK Orr
            the World War II | the second world war
            World War One | WWI
            WW2 | World War 2
            King Charles III | King Charles 3
            Part XIV | Part 14
            £3bn in debts | £3 billion in debts
            $1.5m a year | $1.5 million a year
            $2B | $2 billion
            3.5bn people | 3.5 billion people
            £60m | £60 million
            a 60km walk | a 60 kilometer walk
            500GB of it | 500 gigabyte of it
            60m | 60 m
            12 kilometres | 12 kilometers
            the 2nd of May 2020 | the 2 of May 2020
            South American rivers | South America rivers
            Slovene poets | Slovenian poets
            non-member boats | non member boats
            three decades | 30 years
            a decade ago | ten years ago
            over the last decade | over the last ten years
            two centuries | 200 years
            the minister’s car | the minister's car
            the minister‘s car | the minister's car
            """)
    void writes_alike_what_means_the_same(String one, String other) {
        assertThat(flat(one)).isEqualTo(flat(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            they told us so | they told US so
            He trusts us | He trusts the US
            un ami | UN ami
            a hundred men | 100 men
            South America | South United States
            someone | some1
            PRESIDENT XI spoke | PRESIDENT 11 spoke
            5m long | 5 million long
            a 5G network | a 5 gram network
            KM 60 | kilometer 60
            Malcolm X | Malcolm 10
            may 5 | Mar 5
            In 2019 Jan spoke | In 2019 January spoke
            With 19 Jan Orr left | With 19 January Orr left
            a thirty-second clip | a 32nd clip
            twenty four-hour shifts | 24-hour shifts
            1,5 | 15
            Q1 2026 | Q2 2026
            the first quarter | the first quarters
            12,34 | 1234
            the 11th hour | the 11 hour
            often | of10
            """)
    void leaves_apart_what_differs(String one, String other) {
        assertThat(flat(one)).isNotEqualTo(flat(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The bridge is closed.", "Focus on the bus", "Euros and units", "tend, sixties, lone"})
    void leaves_other_words_as_they_are(String text) {
        assertThat(Spelling.unify(text)).isEqualTo(text);
    }

    private static String flat(String text) {
        return Spelling.unify(text).replaceAll("\\s+", " ").strip();
    }
}
