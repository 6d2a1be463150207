package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.statement.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllegationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dam is cracked near the sluice.        | Neighbours claim that the dam is cracked near the sluice.             | dam, cracked, near, sluice
            The dam is cracked near the sluice.        | The owner denied reports that the dam is cracked near the sluice.     | dam, cracked, near, sluice
            The dam is cracked near the sluice.        | The dam is cracked near the sluice, neighbours claim.                 | dam, cracked, near, sluice
            The dam is cracked near the sluice.        | The dam is cracked near the sluice, the mayor said.                   |
            The dam leaks near the sluice.             | The dam is thought to leak near the sluice.                           | leaks, near, sluice
            The dam is cracked near the sluice.        | The mayor said that the dam is cracked near the sluice.               |
            Neighbours say the dam is cracked.         | Neighbours claim that the dam is cracked near the sluice.             |
            The owner rejects that the dam is cracked. | The owner denied reports that the dam is cracked near the sluice.     |
            The dam is cracked near the sluice.        | The idea that the dam is cracked near the sluice is a common myth.    | dam, cracked, near, sluice
            The dam is cracked near the sluice.        | Reports that the dam is cracked near the sluice were largely wrong.   | dam, cracked, near, sluice
            The dam is cracked near the sluice.        | It is simply untrue that the dam is cracked near the sluice.          | dam, cracked, near, sluice
            The dam is cracked near the sluice.        | The paper wrongly wrote that the dam is cracked near the sluice.      | dam, cracked, near, sluice
            The dam is cracked near the sluice.        | The mayor called reports that the dam is cracked near the sluice nonsense. | dam, cracked, near, sluice
            The dam will be shut on 9 May.             | Rumours that the dam will be shut on 9 May are false.                 | dam, shut, 9
            The report says that the dam is old.       | The report that the dam is old is false.                              |
            The dam was made in a wrong way.           | The report that the dam was made in a wrong way was read by all.      |
            Workers were beaten at the mine.           | The firm was fined over allegations that workers were beaten at the mine. | Workers, beaten, mine
            The firm was fined in May.                 | The firm was fined in May over allegations that workers were beaten.  |
            The firm hid its losses from the auditors. | Orr has accused the firm of hiding its losses from the auditors.      | hid, losses, auditors
            The firm hid its losses from the auditors. | Orr, found guilty, was accused of hiding its losses from the auditors. |
            The island belongs to Aske.                | Aske holds that the island belongs to the crown of Aske.              | island, belongs
            The island belongs to Aske.                | The court held that the island belongs to Aske.                       |
            The bay is a poisoned swamp.               | Fishermen call the bay a poisoned swamp.                              | poisoned, swamp
            The bay is called a poisoned swamp.        | Fishermen call the bay a poisoned swamp.                              |
            The time before was the Long Quiet.        | The time before, called the "Long Quiet", is told of in songs.      |
            The bay is a waste.                        | The town built on the bay, which fishermen call a waste of water.      | waste
            The town built on the bay.                 | The town built on the bay, which fishermen call a waste of water.      |
            The bay is the dump of Aske.               | Fishermen call the bay “the dump of Aske”.                            | dump
            She expressed that it is the heir of it.   | The fleet claims to be the heir of an old guild.                      |
            The trip was a grave insult to Aske.       | Aske looked on the trip as a grave insult.                            | grave, insult
            The stew is a thin soup.                   | The stew, called orra, is a thin soup of leeks.                       |
            The storm claimed the lives of 12 sailors. | The storm claimed the lives of 12 sailors who had gone out.           |
            Orr is in charge of the port.              | Orr has been in charge of the port of Aske.                           |
            Naps help the brain to sort words.         | She thinks that naps help the brain to sort words, though it was not made to show why. | Naps, brain, sort, words
            A ship had turned over at Orr.             | The men first thought it was a ship that had turned over at Orr.       | ship, turned, Orr
            She thinks that naps help the brain.       | She thinks that naps help the brain to sort words.                     |
            The fleet is the heir of an old guild.     | The fleet claims to be the heir of an old guild.                      | heir, old, guild
            The mayor, who runs the port, left.        | The mayor, who runs the port, left, though critics claim that she was sacked. |
            """)
    void what_is_alleged_or_denied_is_no_fact(String claim, String words, String missing) {
        assertThat(Allegation.asFact(claim, Set.of(), Statement.of(words)))
                .isEqualTo(missing == null ? List.of() : List.of(missing.split(", ")));
    }

    @Test
    void what_stands_below_a_line_that_tells_whose_claim_it_is_is_none_of_the_answers_own() {
        Statement words = Statement.of("Critics claim that the dam is cracked near the sluice.");
        assertThat(Allegation.asFact("The dam is cracked.", Set.of("critic", "claim"), words))
                .isEmpty();
    }
}
