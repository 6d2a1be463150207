package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is the name of Tolley's wife? | The bell was given by Tolley's wife. | true
            What is the name of Tolley's wife? | Tolley's wife, Ann Orr, gave the bell. | false
            Who is the mayor of Ely? | There was less trade, according to the mayor of Ely. | true
            Who is the mayor of Ely? | Ann Orr, who is a baker, is mayor of Ely. | false
            Who is the mayor of Ely? | Ann Orr runs Ely. | false
            Who is the Dorne trade minister? | Ann Orr saw less of it there, says the Dorne trade minister. | true
            Who is the mayor of Ely? | Ann Orr may leave, says the mayor of Ely. | true
            Who is the mayor of Ely? | The mill stays, says the mayor of Ely, Ann Orr. | false
            Who was head of sales? | The head of sales left. | true
            Who is the COO? | Our COO opens the Long Table. | true
            Who is the COO? | The COO who opens it is Ann Lee. | false
            Who is the COO? | Captains report to our COO. | true
            Who is the COO? | Captains report to our COO, Ann Lee. | false
            Who is the COO? | Ann Lee took over from Tom Ray and is the COO. | false
            Who is the Dorne warden? | Dorne, Wales and Northern Ireland have wardens. | true
            Who led the mayor's party? | It was Ann Orr's party. | false
            Who led the mayor's party? | The mayor's party won. | false
            Who chairs the Ely group? | The Ely group has met twice. | true
            Who chairs the Ely group? | The Ely group met under its founder. | false
            Who chairs the Ely group? | It was Ann Orr's turn to sum up. | false
            Which Ely poet praised the mill? | The mill was praised by poets of Ely. | true
            Which Ely poet praised the mill? | Ann Orr praised the mill of Ely. | false
            Which Ely poet praised the mill? | The mill was praised by French poets. | true
            Which poets praised the mill? | The mill was praised by French poets. | true
            Which poets praised the mill? | Ann Orr and Tom Ray praised the mill. | false
            What did Poet Ray praise? | The mill was praised by poets. | false
            Which manager praised the mill? | The mill was praised by a manager. | false
            Who founded the mill? | The mill, begun in 1850, sold its first PCs. | true
            Who founded the mill? | The mill was begun by three bakers. | false
            Who founded the mill? | The mill is a place that Ann Orr likes to see. | true
            Who wrote the play? | The play is shown in Ely in May. | true
            Who wrote the book? | The book is on Orr, the novelist. | false
            Who wrote the play? | In Ely they saw Orr's play. | false
            Who wrote the play? | The play is a work of Orr, an author in Ely. | false
            Who founded the mill? | Bakers founded the mill. | false
            Who founded the mill? | Ann Orr began the mill. | false
            """)
    void is_nameless_where_nobody_stands_beside_the_role(String question, String words, boolean nameless) {
        assertThat(Holder.isNameless(question, words, List.of("Bob Ray came.", words)))
                .isEqualTo(nameless);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The wind was ahead of them, head on. | Boat sales rose. | true
            Ann Orr is head of boat sales. | Boat sales rose. | false
            The wind was strong. | Boat sales rose. | false
            """)
    void is_nameless_where_a_passage_has_its_words_nowhere_together(String before, String words, boolean nameless) {
        assertThat(Holder.isNameless("Who is head of boat sales?", words, List.of(before, words)))
                .isEqualTo(nameless);
    }

    @Test
    void is_nameless_where_a_passage_tells_of_the_one_whose_name_is_asked_and_names_nobody() {
        String words = "Ann Lee and Tom Ray came to Ely.";
        List<String> passage = List.of(words, "“My mother was born here,” she says.");
        assertThat(Holder.isNameless("What is Ann Lee's mother's name?", words, passage))
                .isTrue();
    }

    @Test
    void is_not_nameless_where_a_things_words_stand_apart() {
        String words = "Ely's main hall for rest, the Orr House, is where all the town's boys and girls do sports.";
        assertThat(Holder.isNameless("What is the name of Ely's sports hall?", words, List.of(words)))
                .isFalse();
    }

    @Test
    void is_not_nameless_where_another_sentence_names_it() {
        assertThat(Holder.isNameless(
                        "What is the name of Orr's boat?",
                        "Orr's boat sank.",
                        List.of("Orr's boat sank.", "The boat, the Heron, was new.")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who is the mayor? | The mayor, Ann Lee, opened it. | true
            Who is the mayor? | It was opened by mayor Ann Lee. | true
            Who is the mayor? | Ann Lee, the town's first mayor, opened it. | true
            Who is the mayor? | Ann Lee is now the mayor. | true
            Who is the mayor? | The mayor was sorry that Ann Lee had left. | false
            Who is the owner? | It is let by Lee Mills Ltd ("the Owner") to Orr. | true
            Who is the mayor of York? | The mayor of York opened it. | false
            Who is the deputy mayor? | The mayor, Ann Lee, opened it. | false
            Who met Ann? | The mayor, Ann Lee, opened it. | false
            Who is the chair? | Present: Ann Lee (chair), Tom Ray | true
            Who chaired the meeting? | Present: Ann Lee (chair), Tom Ray | true
            Who chaired the meeting? | Ann Lee told of the chair. | false
            """)
    void is_named_where_a_name_stands_beside_the_role(String question, String sentence, boolean named) {
        assertThat(Holder.isNamed(question, sentence)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who is responsible for boats? | Ann Lee (boats), 020 555 0102 | true
            Who is in charge of the boats? | Ann Lee – Boats – 020 555 0102 | true
            Whom do I call about boats? | Boats: Ann Lee | true
            Who handles oars? | Ann Lee (boats), 020 555 0102 | false
            Who handles boats? | boats: 020 555 0102 | false
            Who handles boats? | Ann Lee told of the boats. | false
            Who bought boats? | Ann Lee (boats), 020 555 0102 | false
            """)
    void is_listed_where_a_line_names_what_they_see_to(String question, String line, boolean listed) {
        assertThat(Holder.isListed(question, line)).isEqualTo(listed);
    }
}
