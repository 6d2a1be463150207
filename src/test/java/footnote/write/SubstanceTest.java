package footnote.write;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Citation;
import footnote.answer.Reply;
import footnote.check.Claim;
import footnote.check.Evidence;
import footnote.check.Found;
import footnote.check.Grounding;
import footnote.check.Support;
import footnote.search.Hit;
import footnote.write.CheckedText.Checked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstanceTest {

    private static final Reply SILENT = quotes(false, Found.AGENDA);

    private final Grounding grounding = Found.grounding("Who led the delegation, how many did opioids kill?");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who led the delegation?           | Jen Daskal headed the delegation.                           | true
            How many did opioids kill?        | Synthetic opioids killed 112,000 people.                    | true
            Who led the delegation?           | Jen Daskal headed the delegation./It was a small American delegation. | true
            Who led the delegation?           | Unicorns dance.                                             | false
            Who led the delegation?           | Unicorns dance./Elves sing./Jen Daskal headed the delegation. | false
            Who led the delegation?           | Unicorns dance./Jen Daskal headed the delegation.           | false
            Who led the delegation?           | Jen Daskal headed the delegation./Unicorns dance.           | true
            Who led the American delegation?  | American talks lasted two days.                             | false
            What did opioids kill?            | Opioids killed.                                             | false
            How many did opioids kill?        | The answer is: 112,000.                                     | false
            How many did opioids kill?        | Synthetic opioids killed people in America.                 | false
            How many did opioids kill?        | Opioids killed more than 100,000 people.                    | true
            How many people did opioids kill? | Opioids killed about 112,000 people.                        | true
            How many people did opioids kill? | Opioids killed people.                                      | false
            How many did opioids kill?        | The answer is: nearly 112,000.                              | false
            Did Jen Daskal head the delegation? | Yes, Jen Daskal headed the delegation.                    | true
            Did Jen Daskal head the delegation? | Jen Daskal headed the delegation.                         | true
            Did Jen Daskal head the delegation? | No, Jen Daskal headed the delegation.                     | false
            Did Jen Daskal head the delegation? | Did Jen Daskal head the delegation?                       | false
            Did Jen Daskal head the Mongolian delegation? | Yes, Jen Daskal headed the delegation.                | false
            What did Jen Daskal head, the delegation? | Yes, Jen Daskal headed the delegation.              | false
            Who led the delegation?           | Unicorns dance./Unicorns dance./Jen Daskal headed the delegation./Jen Daskal headed the delegation. | false
            Who led the delegation?           | Jen Daskal headed the delegation./He was right.             | true
            Who led the delegation?           | Jen Daskal headed the delegation./He was right./They knew.  | true
            """)
    void an_answer_that_holds_less_than_quotes_is_not_worth_showing(String question, String answer, boolean worth) {
        List<Checked> sentences = Arrays.stream(answer.split("/"))
                .map(grounding::claim)
                .map(this::checked)
                .toList();
        assertThat(Substance.isWorth(sentences, question, () -> SILENT)).isEqualTo(worth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When does the ferry leave?          | The ferry leaves for Orr at 18:52.           | true
            How long is the lock shut?          | The lock is shut from 7 July to 8 September. | true
            When does the ferry leave?          | The ferry leaves for Orr without cars.       | false
            When do I pay a fee?                | Guests pay the fee if they cancel late.      | true
            Who won the race?                   | Amara won the race by four lengths.          | true
            Who won the race?                   | The winner of the race took four hours.      | false
            Where does the flour come from?     | Denmark is the source of all the flour.      | true
            What country sells us flour?        | Denmark is the source of all the flour.      | true
            Where in Denmark is the flour made? | Denmark is the source of all the flour.      | false
            Where does the flour come from?     | Ann Lee bakes with all the flour.            | false
            """)
    void what_is_asked_for_is_told(String question, String answer, boolean worth) {
        Grounding ferry = Found.grounding(question, Found.hit("ferry", "Ferry", null, answer));
        Claim claim = ferry.claim(answer);
        Evidence evidence = ferry.check(claim);
        Checked checked = new Checked(claim, evidence.support(), () -> true);
        assertThat(Substance.isWorth(List.of(checked), question, () -> SILENT)).isEqualTo(worth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How long is the delegation there?   | Jen Daskal headed the delegation.        | true  | false | true
            How long is the delegation there?   | Jen Daskal headed the delegation.        | true  | true  | false
            How long is the delegation there?   | Jen Daskal headed the delegation.        | false | false | false
            """)
    void it_is_where_the_quotes_in_its_place_hold_no_more(
            String question, String answer, boolean answered, boolean holdMore, boolean worth) {
        Reply quotes = quotes(answered, holdMore ? Found.TALKS : Found.SELLERS, Found.TALKS);
        Checked checked = checked(grounding.claim(answer));
        boolean asks = question.contains("long");
        Checked sentence = new Checked(checked.claim(), checked.support(), () -> asks);
        assertThat(Substance.isWorth(List.of(sentence), question, () -> quotes)).isEqualTo(worth);
    }

    /** The last sentence of one passage and the first of the others. */
    private static Reply quotes(boolean answered, Hit last, Hit... first) {
        List<Hit.Line> lines = new ArrayList<>(List.of(last.sentences().getLast()));
        for (Hit hit : first) {
            lines.add(hit.sentences().getFirst());
        }
        List<Citation> citations = lines.stream()
                .map(line -> new Citation(1, 0, 1, line.text(), line.source(), Support.VERBATIM))
                .toList();
        return new Reply(answered, "…", citations, null, Reply.Mode.EXTRACTIVE, null, null);
    }

    private Checked checked(Claim claim) {
        Evidence evidence = grounding.check(claim);
        return new Checked(claim, evidence.support(), () -> grounding.isToQuestion(claim, evidence.run()));
    }

    @ParameterizedTest
    @CsvSource({"0.86, true", "0.84, false"})
    void a_first_sentence_that_lacks_a_word_of_many_is_told_with_what_it_lacks(double score, boolean worth) {
        Claim first = grounding.claim("Peter Orr headed the American delegation to Beijing.");
        Support lacking = new Support(Support.Verdict.PARTIAL, score, List.of("Peter Orr"));
        List<Checked> sentences = List.of(
                new Checked(first, lacking, () -> true),
                checked(grounding.claim("Synthetic opioids killed 112,000 people in America.")));
        Reply quotes = quotes(true, Found.TALKS);
        assertThat(Substance.isWorth(sentences, "Who led the delegation?", () -> quotes))
                .isEqualTo(worth);
    }

    /** The first sentence is the answer: one that is wrong in something isn't shown where the articles answer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peter Orr headed the American delegation to Beijing.   | false", // another name
                "The counternarcotics talks lasted ten days.            | false", // another number
                "The counternarcotics talks never lasted two days.      | false", // denied
                "Jen Daskal headed the American group to Beijing.       | true", // in other words
                "The long counternarcotics talks lasted two days.       | true",
                "He was right.                                          | true", // tells too little to be wrong
                "This is about the talks.                               | true",
            })
    void nor_is_one_that_begins_with_something_wrong_where_quotes_answer(String first, boolean worth) {
        List<Checked> sentences = Stream.of(
                        first,
                        "Synthetic opioids killed 112,000 people in America.",
                        "Chinese authorities warned sellers of fentanyl chemicals.",
                        "Jen Daskal headed the delegation.")
                .map(grounding::claim)
                .map(this::checked)
                .toList();
        Reply quotes = quotes(true, Found.TALKS);
        assertThat(Substance.isWorth(sentences, "Who led the delegation?", () -> quotes))
                .isEqualTo(worth);
        assertThat(Substance.isWorth(sentences, "Who led the delegation?", () -> SILENT))
                .isTrue();
        assertThat(Substance.isWorth(sentences.reversed(), "Who led the delegation?", () -> quotes))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"3,false", "2,true", "1,true"})
    void one_sentence_over_and_over_is_not(int times, boolean worth) {
        Claim claim = grounding.claim("Jen Daskal headed the delegation.");
        assertThat(Substance.isWorth(
                        Collections.nCopies(times, checked(claim)), "Who led the delegation?", () -> SILENT))
                .isEqualTo(worth);
    }
}
