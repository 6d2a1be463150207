package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Reply;
import footnote.search.IndexedFolder;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is quoted of the forms that newspapers print beside articles: corrections, checks of facts, results, what isn't known yet. */
class NewsFormsTest {

    @AutoClose
    private static final IndexedFolder FOLDER = IndexedFolder.of(Map.of(
            "check.md",
            """
                # Fact check: did the Tarn bridge cost 40 million pounds?

                **Claim:** The Tarn bridge cost taxpayers 40 million pounds and was finished two years late.

                **Verdict:** Mostly false. The bridge cost 26.8 million pounds, says the council's account. It was due in March
                and opened in September, so it was six months late.
                """,
            "corrections.md",
            """
                # Corrections and clarifications

                - An article on the mayor (Orme takes Varnmouth, page 1) said that Dilys Orme was 54. She is 52.
                - A caption (page 9) named the wrong school: the picture showed Tollbridge Primary.
                """,
            "regatta.md",
            """
                # Regatta: Aske sweep the board

                Aske won two of the finals at Varnmouth on Saturday.

                - Women's eights: 1. Aske 3:12.4; 2. Penhale 3:19.8
                - Women's single sculls: 1. Lowri Beck (Aske) 4:02.9; 2. Ottilie Frey (Tarn) 4:05.1
                - Men's eights: 1. Penhale 2:58.1; 2. Aske 2:58.3
                """,
            "fire.md",
            """
                # Warehouse fire: what we know, and what we don't

                ## What we know

                - The fire broke out at about 4.40 a.m. in the packing hall.
                - Otto Brandt, the watchman, has died at his home in Kessing. He was 88.

                ## What we don't know

                - How high the damage is. The firm speaks of "several millions".
                - Whether the factory can start work on Monday.
                """,
            "people.md",
            """
                # Who's who in the ferry affair

                **Isla Grant**, engineer. Wrote the memo which warned that the engines were too heavy. Was dismissed in April 2022.

                **Colin Baird**, her successor. Approved the engines. Some say that he had a second memo. There is none.
                """,
            "recall.md",
            """
                # Recall: oat biscuits may hold metal

                Fennel recalls its oat biscuits, 300 g, since a sieve broke. Nobody has been hurt.
                """,
            "count.md",
            """
                # Election night in Varnmouth

                The officer declared Dilys Orme elected with 18,402 votes. Her nearest rival, the Conservative Giles Tranter,
                took 16,917. Both camps had said that it was too close to call.
                """));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How much did the Tarn bridge cost?              | The bridge cost 26.8 million pounds, says the council's account.
            How old is Dilys Orme?                          | She is 52.
            Who won the women's eights?                     | Women's eights: 1. Aske 3:12.4
            Who came second in the women's single sculls?   | 2. Ottilie Frey (Tarn) 4:05.1
            How high is the damage?                         | The firm speaks of "several millions".
            How many votes did Tranter get?                 | took 16,917.
            Who wrote the memo?                             | Isla Grant, engineer. Wrote the memo
            Who approved the engines?                       | Colin Baird, her successor. Approved the engines.
            When was Isla Grant dismissed?                  | Was dismissed in April 2022.
            How many people were hurt by the biscuits?      | Nobody has been hurt.
            Is there a second memo?                         | There is none.
            """)
    void quotes_first_what_is_so(String question, String quoted) {
        assertThat(answer(question).text()).contains(quoted).doesNotContain("40 million");
    }

    @Test
    void where_somebody_died_is_not_what_of() {
        assertThat(answer("What did Otto Brandt die of?").answered()).isFalse();
    }

    private static Reply answer(String question) {
        return new ExtractiveAnswerer(FOLDER.retriever()).answer(question, FOLDER.retriever(), 8);
    }
}
