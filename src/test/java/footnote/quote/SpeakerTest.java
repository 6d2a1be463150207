package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did Ann Lee say about the mill? | Ann Lee said the mill must close. | true
            What did Ann Lee say about the mill? | The mill must close, said the town's chair Ann Lee. | true
            What did Ann Lee say about the mill? | "It must close," Ms Lee told the paper. | true
            What did Ann Lee say about the mill? | Ms Lee, the chair of the council, has denied that it closes. | true
            What did Ann Lee say about the mill? | Ann Lee of the University of Ely, who owns the mill, said it must close. | true
            What did Ann Lee say about the mill? | Tom Ray said Ms Lee was wrong about the mill. | false
            What did Ann Lee say about the mill? | "Lee closes the mill," said Tom Ray. | false
            What did Ann Lee say about the mill? | Ms Lee's deputy said the mill must close. | false
            What did Ann Lee say about the mill? | The paper reported Lee's wish that the mill close. | true
            What did Lee Hana say about the mill? | The paper reported Lee’s wish that it close. | true
            What did President Lee say about the mill? | President Ray said it must close. | false
            What did Ann Lee say about the mill? | The paper told of Lee’s last remarks on the mill. | true
            What did Ann Lee say about the mill? | Ann Lee, chair of the 10,500-strong union, said: “It must close.” | true
            What did Ely Court say about the mill? | Ely Court ruled, in 1998, that the mill must close. | true
            What did Ely Court say about the mill? | Ely Court found two weavers at the mill. | false
            What does Lee think of it? | Ms Lee defended the plan. | true
            What did Ann Lee say about the mill? | The town's chair, Ann Lee, told a meeting in Ely of its ruin. | true
            What did Ann Lee say about the mill? | Ann Lee spoke to the weavers at the mill. | false
            What did the chair say? | Ann Lee said the mill must close. | false
            What did the mayor of Ely say? | Ely called the mill old. | false
            What does the BOE say? | The Boat Office of Ely called the mill old. | true
            What does the BOE say? | The Boat Office of Hull called the mill old. | false
            What did the Bank of Ely say? | Ely called the mill old. | true
            What did Ann Lee tell the weavers to do? | Ann Lee said the mill must close. | false
            What did Ann Lee tell the weavers? | Ann Lee cautioned that the mill may close. | true
            What did Ann Lee say about the mill? | Ann Lee of Ely Mills called it old. | true
            What did Ann Lee say about the mill? | Ms Lee complained about the mill. | true
            Give me a quote from Ann Lee on the mill. | Ann Lee said the mill must close. | true
            Show the words by Lee Hana. | Lee Hana came to the mill. | false
            What is Ann Lee's salary? | Ann Lee said the mill must close. | false
            """)
    void speaks_where_the_sentence_gives_words_of_the_one_who_is_asked_about(
            String question, String sentence, boolean speaks) {
        assertThat(Speaker.in(question).map(asked -> asked.speaks(sentence)).orElse(false))
                .isEqualTo(speaks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kessel Mills has two wheels. It said that a third was too dear. | true
            Kessel Mills has two wheels. It needs a third. | false
            The yard has two wheels. It said that a third was too dear. | false
            """)
    void speaks_where_the_sentence_goes_on_from_their_name(String paragraph, boolean speaks) {
        Ranked second = new Ranked(Page.of(paragraph), 1, 1);
        assertThat(Speaker.in("What did Kessel Mills say?").orElseThrow().speaks(second))
                .isEqualTo(speaks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lee's advice to the town: | “Go slowly. Look down.” | true
            Lee's advice to the town: | Go slowly. | false
            Lee's advice was short. | “Go slowly.” | false
            Ray's advice to the town: | “Go slowly.” | false
            """)
    void speaks_where_a_line_with_their_name_leads_in_a_quotation(String lead, String quotation, boolean speaks) {
        Ranked second = new Ranked(Page.of(lead + "\n\n" + quotation), 1, 1);
        assertThat(Speaker.in("What did Ann Lee say?").orElseThrow().speaks(second))
                .isEqualTo(speaks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did Ann Lee say? | Tom Ray said Ms Lee was wrong. | It closes. | true
            What did Ann Lee say? | "Lee closes it," said Tom Ray. | It closes. | true
            What did Ann Lee say? | He said Ms Lee was wrong. | Tom Ray saw it. | true
            What did Ann Lee say? | She said it must close. | Ann Lee saw it. | false
            What did Ann Lee say? | Tom Ray left, and Ann Lee said it must close. | It closes. | false
            What did Ann Lee say? | It must close." | It closes. | true
            What did Ann Lee say? | It must close." | "No," said Ann Lee. | false
            What did Ann Lee say? | Lee's answer: "It must close." | It closes. | false
            What did Ann Lee say? | It must close and open again. | It closes. | false
            What did Ann Lee say? | It closes, according to Tom Ray. | Ann Lee saw it. | true
            What did Ann Lee say? | It closes, according to Ms Lee. | It opens. | false
            What did the chair say? | Tom Ray said it must close. | It closes. | false
            """)
    void is_another_where_somebody_else_says_it(String question, String sentence, String before, boolean another) {
        assertThat(Speaker.in(question)
                        .map(asked -> asked.isAnother(sentence, before))
                        .orElse(false))
                .isEqualTo(another);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did Ann Lee say about Ray? | true
            What did Ann Lee say about Tom Hill? | false
            What did Ann Lee say about Grace Moss? | true
            What did Ann Lee say about the mill? | false
            What did Ann Lee say about America? | false
            What did Ann Lee bring about Ray? | false
            Show me a comment by Ann Lee on Ray. | true
            """)
    void is_on_another_where_nothing_near_names_whom_it_is_asked_on(String question, boolean another) {
        Ranked second =
                new Ranked(Page.of("Tom Hill owns the mill. Americans built it, Ann Lee said. Grace Moss came."), 1, 1);
        assertThat(Speaker.isOnAnother(question, second, second.text())).isEqualTo(another);
    }
}
