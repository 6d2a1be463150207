package footnote.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleQuestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Boats¶¶May I take a dog aboard?¶¶On a lead, yes. Keep it off the seats. | May I take a dog aboard? = On a lead, yes.
            When do you sail?¶¶At noon and at six. | When do you sail? = At noon and at six.
            May I take a dog aboard?¶¶May I take a cat aboard?¶¶Only in a box. | May I take a cat aboard? = Only in a box.
            What does it cost then?¶¶Four crowns. | ''
            When did you start to sail?¶¶As a child of six. | ''
            What do you need from me?¶¶Your ticket. | ''
            What should I know first?¶¶We sail in rain. | ''
            What do I need to sail?¶¶A ticket. | What do I need to sail? = A ticket.
            And for the whole year?¶¶Forty crowns. | ''
            Who knows? Ask the captain on board.¶¶He is kind. | ''
            May I sing?¶¶Do. | ''
            Dogs may come. May I take a cat aboard? Only in a box. | ''
            """)
    void an_article_may_ask_itself_what_it_answers(String text, String asked) {
        String whole = text.replace("¶", "\n");
        assertThat(new ArticleQuestions()
                        .of("a", whole, new Span(0, whole.length())).stream()
                                .filter(candidate -> whole.contains(candidate.question()))
                                .map(candidate -> candidate.question() + " = "
                                        + candidate.at().of(whole)))
                .isEqualTo(asked.isEmpty() ? List.of() : List.of(asked));
    }
}
