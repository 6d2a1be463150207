package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the US army | the U.S. army",
                "the US army | the United States army",
                "of the us army | of US army",
                "the USA | the United States of America",
                "US-China talks | U.S.-China talks",
                "the UK | the United Kingdom",
                "the UK | the U.K.",
                "Britain | UK",
                "Great Britain | United Kingdom",
                "an EPS of $2 | an earnings per share of $2",
                "capex of $2 | capital expenditures of $2",
                "the EU | the European Union",
                "the UN | the United Nations",
                "the CEO of Arden | the chief executive of Arden",
                "new in v7.5.0 | new in 7.5.0",
                "the KesselF7 | the Kessel F7",
                "its CEO | its chief executive officer",
                "the ECB | the European Central Bank",
                "with SSO | with single sign-on",
                "the Q1 of 2026 | the first quarter of 2026",
                "Q3 results | third-quarter results",
                "by Q4 | by 4th quarter",
                "88 per cent | 88%",
                "88 per cent | 88 percent",
                "88 per cent | 88 %",
                "2.5 per cent | 2.5%",
                "80,000 deaths | 80 thousand deaths",
                "80,000 | 80000",
                "1,234,567 | 1234567",
                "3.5 million | 3,500,000",
                "3.5 million | 3.5-million",
                "two million | 2,000,000",
                "two days | 2 days",
                "Ninety people | 90 people",
                "on March 11th | on March 11",
                "the 2nd of May 2020 | the 2 of May 2020",
                "the minister’s car | the minister's car",
                "the minister‘s car | the minister's car"
            })
    void writes_alike_what_means_the_same(String one, String other) {
        assertThat(flat(one)).isEqualTo(flat(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they told us so | they told US so",
                "He trusts us | He trusts the US",
                "un ami | UN ami",
                "a hundred men | 100 men",
                "someone | some1",
                "1,5 | 15",
                "Q1 2026 | Q2 2026",
                "the first quarter | the first quarters",
                "12,34 | 1234",
                "the 11th hour | the 11 hour",
                "often | of10"
            })
    void leaves_apart_what_differs(String one, String other) {
        assertThat(flat(one)).isNotEqualTo(flat(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The bridge is closed.", "Focus on the bus", "Euros and units", "tend, sixth, lone"})
    void leaves_other_words_as_they_are(String text) {
        assertThat(Spelling.unify(text)).isEqualTo(text);
    }

    private static String flat(String text) {
        return Spelling.unify(text).replaceAll("\\s+", " ").strip();
    }
}
