package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Stems;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who is the CEO of Kestrel? | CEO",
                "who was the mayor | mayor",
                "Who is the deputy chair of the board? | deputy chair",
                "Who is Finland's new finance minister? | finance minister",
                "Who was finance director before the merger? |",
                "Who's the Chief Compliance Officer? | Chief Compliance Officer",
                "Who is head of sales? | head sales",
                "Who is the head of the agency? | head",
                "Who is head of boat sales at Kestrel? | head boat sales",
                "Who was Margaret’s husband? | husband",
                "What is the name of Tolley's wife? | wife",
                "What was the name of the thief? | thief",
                "How many camels died in the drought? | camels",
                "How many of the members voted? | members",
                "Where was Margarethe Olin buried? | buried",
                "Who led the delegation? | delegation",
                "Who dug up the mule bell in 1931? | mule bell",
                "Who audits Arden Foods? | audits",
                "How heavy is the Lumen Pro? | heavy"
            })
    void is_the_role_the_relation_or_the_thing_that_is_counted(String question, String thing) {
        assertThat(Sought.in(question).orElse(null)).isEqualTo(thing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who was the first person to walk there?",
                "Who is the new one?",
                "Who is Jen Daskal?",
                "What is Thomas Piketty's job?",
                "What does E-11 mean?",
                "Which scanner has Ethernet?",
                "What did Carle's guests do?",
                "What did Leeds and York agree on?",
                "When did Iqbal Raza join the company?",
                "Who led it?",
                "Who does the museum thank?",
                "Who was absent on 14 January?",
                "How many people saw it?",
                "How many miles is it from here?",
                "How much did it cost?",
                "Where is the mayor?"
            })
    void is_nothing_where_its_word_may_go_without_saying(String question) {
        assertThat(Sought.in(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What is the name of Tolley's wife? | The bell was given by Tolley's wife. | true",
                "What is the name of Tolley's wife? | Tolley's wife, Ann Orr, gave the bell. | false",
                "Who is the mayor of Ely? | There was less trade, according to the mayor of Ely. | true",
                "Who is the mayor of Ely? | Ann Orr, who is a baker, is mayor of Ely. | false",
                "Who is the mayor of Ely? | Ann Orr runs Ely. | false",
                "Who is the Dorne trade minister? | Ann Orr saw less of it there, says the Dorne trade minister. | true",
                "Who is the mayor of Ely? | Ann Orr may leave, says the mayor of Ely. | true",
                "Who is the mayor of Ely? | The mill stays, says the mayor of Ely, Ann Orr. | false",
                "Who was head of sales? | The head of sales left. | true",
                "Who led the mayor's party? | It was Ann Orr's party. | false",
                "Who led the mayor's party? | The mayor's party won. | false",
                "Who chairs the Ely group? | The Ely group has met twice. | true",
                "Who chairs the Ely group? | The Ely group met under its founder. | false",
                "Who chairs the Ely group? | It was Ann Orr's turn to sum up. | false"
            })
    void is_nameless_where_nobody_stands_beside_the_role(String question, String words, boolean nameless) {
        assertThat(Sought.isNameless(question, words, List.of("Bob Ray came.", words)))
                .isEqualTo(nameless);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The wind was ahead of them, head on. | Boat sales rose. | true",
                "Ann Orr is head of boat sales. | Boat sales rose. | false",
                "The wind was strong. | Boat sales rose. | false"
            })
    void is_nameless_where_a_passage_has_its_words_nowhere_together(String before, String words, boolean nameless) {
        assertThat(Sought.isNameless("Who is head of boat sales?", words, List.of(before, words)))
                .isEqualTo(nameless);
    }

    @Test
    void is_not_nameless_where_a_things_words_stand_apart() {
        String words = "Ely's main hall for rest, the Orr House, is where all the town's boys and girls do sports.";
        assertThat(Sought.isNameless("What is the name of Ely's sports hall?", words, List.of(words)))
                .isFalse();
    }

    @Test
    void is_not_nameless_where_another_sentence_names_it() {
        assertThat(Sought.isNameless(
                        "What is the name of Orr's boat?",
                        "Orr's boat sank.",
                        List.of("Orr's boat sank.", "The boat, the Heron, was new.")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Can guests row? | Members row. | guests",
                "Can members row? | Members row. | ''",
                "Are guests allowed to row? | Members are allowed to row. | guests",
                "How many oars do guests get? | Members get two oars. | guests",
                "What passes do guests need? | Members need two passes. | guests",
                "Are things dear there? | It is dear. | ''",
                "Do guests of members row? | Members row. | ''",
                "Why do guests pay? | Members pay. | ''",
            })
    void lacks_those_who_may_or_get_something(String question, String article, String lacking) {
        assertThat(Sought.lacking(question, Set.copyOf(Stems.of(article)))).isEqualTo(lacking);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Does the fee cover oars? | The fee covers locks. | oars",
                "Does the fee cover the locks? | The fee covers locks. | ''",
                "Do the rules apply to guests? | Members keep the rules. | guests",
                "Can I bring my dog? | Members bring oars. | dog",
                "Can I bring my own oars? | Members bring oars. | ''"
            })
    void lacks_what_something_reaches_to_or_is_done_with(String question, String article, String lacking) {
        assertThat(Sought.lacking(question, Set.copyOf(Stems.of(article)))).isEqualTo(lacking);
        assertThat(Sought.reaches(question)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How much is a night pass? | The day pass is £4. | night",
                "How much does the night pass cost? | The day pass is £4. | night",
                "How much does a day pass cost? | The day pass is £4. | ''",
                "What is the night rate? | The day rate is £4. | night",
                "What's the maximum rate? | The day rate is £4. | ''",
                "What is true of prices? | The day rate is £4. | ''",
                "How much is left in the mill? | There are 4 sacks. | ''"
            })
    void lacks_what_has_a_price(String question, String article, String lacking) {
        assertThat(Sought.lacking(question, Set.copyOf(Stems.of(article)))).isEqualTo(lacking);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How loud is the pump compared with a kettle? | The pump is loud. | kettle",
                "How much louder is the pump than a kettle? | The pump is loud. | kettle",
                "Which integer n is less than or equal to m? | The integer n is greater than m. | ''",
                "Who has more boats than those in Ely? | Boats are rare in Ely. | ''",
                "Is the pump louder than a kettle? | The pump is loud. | kettle",
                "Did more than half of them come? | Half of them came. | ''",
                "Who is the mayor of Ely? | Ely has a harbour. | mayor"
            })
    void lacks_what_something_is_compared_with(String question, String article, String lacking) {
        assertThat(Sought.lacking(question, Set.copyOf(Stems.of(article)))).isEqualTo(lacking);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who is the mayor? | The mayor, Ann Lee, opened it. | true",
                "Who is the mayor? | It was opened by mayor Ann Lee. | true",
                "Who is the mayor? | Ann Lee, the town's first mayor, opened it. | true",
                "Who is the mayor? | Ann Lee is now the mayor. | true",
                "Who is the mayor? | The mayor was sorry that Ann Lee had left. | false",
                "Who is the mayor of York? | The mayor of York opened it. | false",
                "Who is the deputy mayor? | The mayor, Ann Lee, opened it. | false",
                "Who met Ann? | The mayor, Ann Lee, opened it. | false"
            })
    void is_named_where_a_name_stands_beside_the_role(String question, String sentence, boolean named) {
        assertThat(Sought.isNamed(question, sentence)).isEqualTo(named);
    }
}
