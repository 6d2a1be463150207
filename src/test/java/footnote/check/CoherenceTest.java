package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoherenceTest {

    private static final List<Statement> SENTENCES = List.of(
            Statement.of("Scientists used a technique to scan the brains of young people."),
            Statement.of("Scans were taken after people inhaled oxytocin through a nasal spray."),
            Statement.of("Ann Miller suggests that this helped."),
            Statement.of("She showed the pictures at Yale."));

    private final Grounding grounding = Found.grounding("Who led it?");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Scientists used a nasal spray to scan the brains of young people.                        | true
            Scientists scanned the brains of young people who inhaled oxytocin through a nasal spray. | false
            Scientists used a technique, and a nasal spray.                                          | false
            Ann Miller showed the pictures at Yale.                                                  | false
            Scientists showed the pictures at Yale.                                                  | true
            """)
    void what_sentences_say_apart_is_torn_where_it_is_put_together(String claim, boolean torn) {
        assertThat(Coherence.isTorn(grounding.claim(claim), SENTENCES)).isEqualTo(torn);
        assertThat(Coherence.isTorn(grounding.claim(claim), SENTENCES.subList(0, 1)))
                .isFalse();
    }

    @Test
    void what_stands_in_brackets_is_said_of_what_stands_before_them() {
        assertThat(Coherence.isTorn(
                        grounding.claim("She played for Orr in 2007."),
                        List.of(Statement.of("She played for two towns (Aske, 1991; Orr, 2007)."))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Staff may fly business class.                          | Staff may fly business class if the head agrees.        | true
            The law will bring us nearer to Swedish nurses.        | If it is passed, the law will bring the wards nearer to Swedish nurses, who work an average of 36 hours. | true
            Staff may fly business class with the head's consent.  | Staff may fly business class if the head agrees.        | false
            Staff may fly business class.                          | Staff may fly business class if it rains.               | false
            Staff may fly business class as soon as it is late.    | Staff may fly business class if it is late four times.  | true
            Staff may fly business class on their first day.       | Staff may fly business class, once they have passed a test. | true
            Staff may fly business class after a test.             | Staff may fly business class, once they have passed a test. | false
            The mayor had forbidden the fair.                      | The duke had forbidden the fair. The mayor asks again, with its maps. | true
            Orr's offer for the pier didn't cover the swings.      | Orr made an offer for the pier, and Kessel, too. The cheaper one didn't cover the swings. | false
            Staff may fly business class at night.                  | Staff may fly business class if it rains. They may fly at night. | true
            Only some staff may fly business class.                | Staff may fly business class if the head agrees.        | false
            The yard lends boats to members each day.              | The yard will only lend boats to members when the tide is low. | true
            The yard lends boats to members at low tide.           | The yard will only lend boats to members when the tide is low. | false
            Staff may fly business class.                          | Staff may fly business class. They pay if it is late.   | false
            Plan One has 100 GB of storage.                        | Plan: One; Storage: 10 GB; Price: 5. Plan: Two; Storage: 100 GB; Price: 9. | true
            Plan Two has 100 GB of storage.                        | Plan: One; Storage: 10 GB; Price: 5. Plan: Two; Storage: 100 GB; Price: 9. | false
            Guests were woken on Sunday evening.                   | Guests were woken on Saturday; by Sunday evening the fire was out. | true
            Guests were woken on Saturday.                         | Guests were woken on Saturday; by Sunday evening the fire was out. | false
            The tower is beyond repair.                            | The town will keep the tower but the mill is beyond repair. | true
            The mill is beyond repair.                             | The town will keep the tower but the mill is beyond repair. | false
            Larger boats are mended within a week.                 | Boats below £1,000 are mended within a week; larger boats are sent to Orr. | true
            Mail for a shut desk is kept for a week.               | Mail that comes while the desk is shut is kept for a week. | false
            Boats below £1,000 are sent to Orr.                    | Boats below £1,000 are mended within a week; larger boats are sent to Orr. | true
            Larger boats are sent to Orr.                          | Boats below £1,000 are mended within a week; larger boats are sent to Orr. | false
            Larger boats can't be mended.                          | Boats below £1,000 can be mended; larger boats can't.   | false
            Larger boats are mended at sea.                        | Boats below £1,000 are mended at sea; larger boats go to Orr. | true
            Whether staff may fly business class is up to them.    | Staff may fly business class if the head agrees.        | false
            """)
    void a_condition_and_a_row_belong_to_what_they_are_of(String text, String words, boolean wrong) {
        Claim claim = grounding.claim(text);
        List<Statement> sentences =
                Stream.of(words.split("(?<=[.]) ")).map(Statement::of).toList();
        assertThat(Coherence.dropsCondition(claim, "Who may fly when it rains?", sentences)
                        || Coherence.isTorn(claim, sentences))
                .isEqualTo(wrong);
    }

    @Test
    void a_condition_that_the_question_tells_of_needs_no_words() {
        Claim claim = grounding.claim("Ring the yard on 4400 tonight.");
        List<Statement> words = List.of(Statement.of("If you lose a boat, ring the yard on 4400 tonight."));
        assertThat(Coherence.dropsCondition(claim, "I lost my boat, what now?", words))
                .isFalse();
        assertThat(Coherence.dropsCondition(claim, "I broke my oar, what now?", words))
                .isTrue();
    }
}
