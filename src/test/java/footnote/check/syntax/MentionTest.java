package footnote.check.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.grammar.Word;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ida Orr is mayor of Norwick.              | Ida Orr, the mayor of Norwick, met Bo Lund, the Riga harbour master. | false",
                "Ida Orr is Norwick's mayor.               | Ida Orr, the mayor of Norwick, met Bo Lund, the Riga harbour master. | false",
                "Bo Lund is the mayor of Norwick.             | Ida Orr, the mayor of Norwick, met Bo Lund, the Riga harbour master. | true",
                "Ida Orr is the harbour master.         | Ida Orr, the mayor of Norwick, met Bo Lund, the Riga harbour master. | true",
                "Ida Orr is the mayor of Riga.          | Ida Orr, the mayor of Norwick, met Bo Lund, the Riga harbour master. | true",
                "Norwick's mayor is Bo Lund.               | Ida Orr, the mayor of Norwick, met Bo Lund, the Riga harbour master. | true",
                "Ida Orr was speaker of Norwick.           | They wrote to Norwick about Ida Orr, who was then speaker of the Riga House. | true",
                "Ida Orr was speaker of the Riga House. | They wrote to Norwick about Ida Orr, who was then speaker of the Riga House. | false",
                "Norwick council bought a ferry.           | Norwick council bought a ferry for Halden island.                    | false",
                "Halden council bought a ferry.         | Norwick council bought a ferry for Halden island.                    | true",
                "The council of Norwick bought a ferry.    | Norwick council bought a ferry for Halden island.                    | false",
                "The Halden mayor has promised a pier.      | Norwick’s mayor has promised a pier.                                     | true",
                "The Norwick mayor has promised a pier.       | Norwick’s mayor has promised a pier.                                     | false",
                "Chinese lawmakers hailed the deal.     | US lawmakers hailed the deal as a way of winning Chinese help.    | true",
                "American lawmakers hailed the deal.    | US lawmakers hailed the deal as a way of winning Chinese help.    | false",
                "Orr was made captain of Leeds United.  | Orr was made captain of Brandt’s Leeds United.                    | false",
                "The TV series is by Ida Orr.           | The British series by Ida Orr begins in May.                      | false",
                "The Norwegian police arrested Bo Orr.  | Police in Norway arrested Bo Orr, a British banker.               | false",
                "In Norwick, the mayor is Ida Orr.        | In Norwick, the mayor, Ida Orr, opened the fair.                    | false",
            })
    void a_noun_stays_with_the_names_that_the_sentence_puts_to_it(String claim, String words, boolean wrong) {
        List<Word> sentence = VerbGroups.read(words);
        assertThat(Mention.isOfAnother(VerbGroups.read(claim), List.of(sentence)))
                .as(claim)
                .isEqualTo(wrong);
    }
}
