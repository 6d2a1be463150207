package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Found;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherSubjectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many boats has York? | Ely has 40 boats. | true
            How many boats does Orr have in Ely? | Moss has 40 boats in Ely, and Moss likes them. | true
            How many boats does Orr have in Ely? | Orr has 40 boats in Ely. | false
            How many boats has York? | Ada Orr has 40 boats. | true
            How many boats has Ely? | Ely has 40 boats. | false
            How many boats has York? | Ada Orr, the mate, said that 40 boats came. | false
            How many boats has York? | Ada Orr, the mate, said that she has 40 boats. | true
            How many boats has York? | The first mate, Ada Orr, has 40 boats. | true
            How many boats has York? | The friends of the mate, Ada Orr, have 40 boats. | false
            What profit has York Water made? | Ely spends 40 on water. | true
            How many boats has Ada Orr? | Ely counts 40 of Orr. | false
            How many boats has York? | Boats are rare: it has 40. | false
            How many boats are there? | Ely has 40 boats. | false
            How many boats has York? | Last September it had 40. | false
            How many ports are there in York? | York and Ely have two. | false
            """)
    void is_the_subject_that_another_name_is(String question, String sentence, boolean other) {
        Hit hit = Found.hit("boats", "Boats", null, sentence, "Old boats lie in Ely and York.");
        Set<String> stems = new HashSet<>(Stems.of(sentence));
        assertThat(OtherSubject.isTold(question, new Ranked(hit, 0, 1), stems)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How much must Kim Holt pay? | true
            How much must Ada Orr pay? | false
            How much must the mayor pay? | false
            """)
    void is_the_person_whom_the_sentences_before_name(String question, boolean other) {
        Hit hit = Found.hit(
                "boats", "Boats", null, "Ada Orr sank boats.", "She left.", "She must pay 40.", "Kim Holt wept.");
        Set<String> stems = Set.copyOf(Stems.of("She must pay 40."));
        assertThat(OtherSubject.isTold(question, new Ranked(hit, 2, 1), stems)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Will Kim Holt pay for boats? | She says that she will pay. | true
            Will Kim Holt pay for boats? | Boats will be paid for. | false
            How will Kim Holt pay for boats? | She says that she will pay. | false
            """)
    void is_the_person_of_whom_it_is_asked_whether_something_is_so(String question, String sentence, boolean asked) {
        Ranked best = new Ranked(Found.hit("boats", "Boats", null, sentence), 0, 1);
        assertThat(OtherSubject.isAskedOfPerson(question, best)).isEqualTo(asked);
    }
}
