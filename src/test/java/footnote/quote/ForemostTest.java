package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.quote.SentenceRanker.Ranked;
import footnote.search.Hit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForemostTest {

    /** The first sentence of an article is taken for the likelier one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By how much did profits fall? | Profits beat the £5m forecast. | They fell 40 per cent from £9m. | true",
                "By how much did profits fall? | Profits fell 40 per cent. | They had been £9m. | false",
                "How much did profits rise? | Sales rose 2 per cent. | Profits rose 4 per cent. | true",
                "What did Ann Lee say? | Tom Ray said it must close. | Ms Lee said it pays. | true",
                "What did Ann Lee say? | It must close, Ms Lee said. | Ms Lee said it pays. | false",
                "Who is the mayor? | The mayor was sorry that Ann Lee had left. | It was opened by mayor Tom Ray. | true",
                "Who is the first mayor? | The first mayor has been chosen. | It is said to be Ann Lee. | true",
                "Who is York's first children's mayor? | The first children's mayor of York has been chosen. | It is said to be Ann Lee. | true",
                "Who is the mayor? | The mayor, Ann Lee, opened it. | It was opened by mayor Tom Ray. | false",
                "Why did it close? | It had no money. | It shut in May 2019. | false"
            })
    void is_the_second_sentence_where_it_alone_holds_what_is_asked_for(
            String question, String first, String second, boolean isSecond) {
        Hit page = Page.of(first + " " + second);
        List<Ranked> ranked = List.of(new Ranked(page, 0, 9), new Ranked(page, 1, 7));

        assertThat(Foremost.of(question, ranked, 3).getFirst()).isEqualTo(ranked.get(isSecond ? 1 : 0));
        assertThat(Foremost.of(question, ranked, 1)).isEqualTo(ranked);
    }
}
