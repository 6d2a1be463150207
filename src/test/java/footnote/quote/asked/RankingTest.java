package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.analysis.Stems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which kiln is the cheapest? | cheapest | MONEY | false | kiln
            What is the least expensive kiln? | least expensive | MONEY | false | kiln
            Which kiln costs the most? | most | MONEY | true | kiln
            Which kiln is the lightest? | lightest | WEIGHT | false | kiln
            Which kiln is the heaviest? | heaviest | WEIGHT | true | kiln
            Who sold the most jugs? | most | AMOUNT | true | jugs
            In which year were the fewest jugs sold? | fewest | AMOUNT | false | year jugs sold
            Which course has the shortest waiting list? | shortest | SPAN | false | course waiting list
            Which potter gets the highest pay after training? | highest | AMOUNT | true | potter pay after training
            What's the oldest kiln? | oldest | TIME | false | kiln
            cheapest kiln | cheapest | MONEY | false | kiln
            the most expensive kiln? | most expensive | MONEY | true | kiln
            Which fair is the latest? | latest | TIME | true | fair
            Which kilns cost less than £900? | less | MONEY | false | kilns
            Which courses are shorter than 3 weeks? | shorter | SPAN | false | courses
            Which potters have more than 20 pupils? | more | AMOUNT | true | potters pupils
            Which kilns were built after 1990? | after | TIME | true | kilns
            """)
    void reads_what_things_are_picked_by(
            String question, String word, Ranking.Measured measured, boolean most, String rest) {
        assertThat(Ranking.asked(question)).hasValueSatisfying(asked -> {
            assertThat(asked.word().strip()).isEqualTo(word);
            assertThat(asked.measured()).isEqualTo(measured);
            assertThat(asked.most()).isEqualTo(most);
            assertThat(asked.stems()).isEqualTo(Set.copyOf(Stems.of(rest)));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is the kiln the cheapest?",
                "How do I find the cheapest kiln?",
                "Which kiln do I need?",
                "What is the most I can claim?",
                "What did most of the potters say?",
                "What should be paid at the latest?",
                "What should be paid at least?",
                "Which of them has more than others?",
                "Which kilns cost no more than £900?",
                "Which kiln isn't the cheapest?",
                "Which kiln is the cheapest after the Otter?",
                "Which is the cheapest and which the oldest kiln?"
            })
    void leaves_other_questions_alone(String question) {
        assertThat(Ranking.asked(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Which kiln is the oldest?, in year, 1980",
        "Which kiln is the newest?, in year, 2010",
        "Which kiln is the oldest?, year, 2010",
        "Which kiln is the latest?, in year, 2010",
        "Which kilns have at least 1995 bricks?, '', '1995, 2010'",
        "Which kilns have more than 1995 bricks?, '', 2010",
        "Which kilns were built before 1995?, in year, 1980"
    })
    void holds_numbers_against_each_other_or_against_that_of_the_question(String question, String unit, String held) {
        List<BigDecimal> all = List.of(BigDecimal.valueOf(1980), BigDecimal.valueOf(1995), BigDecimal.valueOf(2010));
        Ranking asked = Ranking.asked(question).orElseThrow();
        assertThat(asked.isOf(unit)).isTrue();
        assertThat(all.stream().filter(value -> asked.holds(value, all, unit)).map(BigDecimal::toString))
                .containsExactly(held.split(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "Which kiln is the cheapest?, kilometre",
        "Which kiln has the longest opening hours?, in year",
        "Which kiln has the most bricks?, clock",
        "Which kilns cost less than £900?, euro",
        "Which kilns are longer than 2 metres?, hour"
    })
    void tells_numbers_of_something_else(String question, String unit) {
        assertThat(Ranking.asked(question).orElseThrow().isOf(unit)).isFalse();
    }
}
