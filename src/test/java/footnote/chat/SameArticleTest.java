package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Citation;
import footnote.answer.Question;
import footnote.answer.Rewriter;
import footnote.check.Support;
import footnote.quote.ExtractiveAnswerer;
import footnote.search.IndexedFolder;
import footnote.search.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameArticleTest {

    @AutoClose
    private static final IndexedFolder FOLDER = IndexedFolder.of(Map.of(
            "cup.md", """
                # Arden Wanderers win the cup

                Arden Wanderers won the cup on Saturday. Jo Tarn, 19, scored the winner in the 88th minute before a crowd of 4,300.

                Nora Quill, the manager, called it her best day. The parade starts at the station at noon.
                """,
            "petrel.md", """
                # The Petrel sails to Lowick

                The Petrel takes 58 passengers to Lowick from Thursday. She makes five crossings a day, and each takes 40 minutes.

                Dogs stay on deck. The Petrel is closed on Saturday. The owner, Tom Aske, has lent her for 1,900 euros a day.
                """,
            "curlew.md", """
                # The Curlew is scrapped

                The Curlew, built in 1987, will never sail again. A crossing took 25 minutes; there were six crossings a day in summer.

                The owner is the harbour trust, and the report on the wreck was written by Alice Drew.
                """,
            "bottle.md", """
                # A bottle from the sea

                Piet Orr, a baker of Selby, threw the bottle into the sea on a walk. He was 20 years old at the time.
                """,
            "fitness.md", """
                # Children born in autumn run faster

                Dr. Lin Orr, who is from the Centre for Sports at Ely and led the study, found that children born in autumn are strong.
                """,
            "cave.md", """
                # An old skull has blue eyes

                "It was a surprise to all of us," said Jan Rye, who led the study of the skull at Hull.
                """,
            "rules.md", """
                # Travel rules

                The manager is asked before a trip is booked. Who is the manager of two teams asks the director.

                A hotel may cost 120 euros a night. The owner of a dog pays for its ticket.
                """));

    private final ExtractiveAnswerer quoting = new ExtractiveAnswerer(FOLDER.retriever());
    private final Respondent respondent = new Respondent(FOLDER.retriever(), Rewriter.NONE, quoting, quoting);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who scored the winner for Arden? | How big was the crowd? | 4,300
            How many passengers does the Petrel take? | How many crossings are there? | five crossings
            How many passengers does the Petrel take? | How long is a crossing? | 40 minutes
            How many passengers does the Petrel take? | Who is the owner? | Tom Aske
            When was the Curlew built? | Who is the owner? | harbour trust
            When was the Curlew built? | How long did a crossing take? | 25 minutes
            What may a hotel cost? | What does the owner of a dog pay? | ticket
            Which children run faster? | Who led the study? | Lin Orr
            What has blue eyes? | Who led the study? | Jan Rye
            """)
    void asks_the_article_that_was_spoken_of_first(String before, String question, String words) {
        assertThat(quotedFirst(before, question)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who won the cup for Arden? | What may a hotel cost? | 120 euros
            What may a hotel cost? | Who scored the winner for Arden Wanderers? | Jo Tarn
            How many passengers does the Petrel take? | When was the Curlew built? | 1987
            When was the Curlew built? | Where do dogs stay on the Petrel? | on deck
            """)
    void answers_of_another_where_that_is_what_is_asked_about(String before, String question, String words) {
        assertThat(quotedFirst(before, question)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"Which children run faster?, Lin Orr", "What has blue eyes?, Jan Rye"})
    void keeps_to_the_article_for_who_asks_about_the_answer(String before, String words) {
        Answer led = after(before, "Who led the study?");
        Answer again = respondent.answer("Are you sure?", "c_0", List.of(Chat.turn(led)), _ -> {});
        assertThat(again.citations().getFirst().citedText()).contains(words);
    }

    @Test
    void takes_the_question_as_it_was_asked_where_the_article_answers_that_best() {
        Answer answer = after("Who won the cup for Arden?", "Where does the parade start?");
        assertThat(answer.searchedAs()).isEqualTo("Where does the parade start?");
        assertThat(answer.citations().getFirst().citedText()).contains("at the station");
    }

    @Test
    void takes_none_as_it_was_asked_that_speaks_of_somebody_of_another_article() {
        Answer answer = after("Who is the owner of the Petrel?", "How old is he?");
        assertThat(answer.searchedAs()).isEqualTo("How old is Tom Aske?");
        assertThat(answer.answered()).isFalse();
    }

    @Test
    void looks_in_no_other_for_somebody_whom_nobody_named() {
        Question.Turn his = new Question.Turn("What did he do?", "What did Tom Aske do?", "He left.");
        Answer lent = respondent.answer("What has Tom Aske lent?", "c_0", List.of(his), _ -> {});
        Answer hers =
                respondent.answer("What did she throw into the sea?", "c_0", List.of(his, Chat.turn(lent)), _ -> {});
        assertThat(lent.answered()).isTrue();
        assertThat(hers.searchedAs()).isEqualTo("What did she throw into the sea?");
        assertThat(hers.answered()).isFalse();
    }

    @Test
    void takes_none_as_it_was_asked_that_asks_the_one_before_of_another_time() {
        Answer answer = after("How many passengers sail on Thursday?", "And on Saturday?");
        assertThat(answer.searchedAs()).isEqualTo("How many passengers sail on Saturday?");
    }

    @Test
    void an_article_that_supports_nothing_is_not_spoken_of() {
        assertThat(SameArticle.spokenOf(List.of(Chat.turn(answered(1))))).isPresent();
        assertThat(SameArticle.spokenOf(List.of(Chat.turn(answered(0))))).isEmpty();
    }

    private static Answer answered(int marker) {
        Source source = new Source("0a", "Rules", "rules.md", null, 0, 5, null, "ff");
        Support support = new Support(Support.Verdict.SUPPORTED, 1, List.of());
        return footnote.answer.Answers.quoted("It is so.", new Citation(marker, 0, 9, "Rules", source, support));
    }

    private String quotedFirst(String before, String question) {
        return after(before, question).citations().getFirst().citedText();
    }

    private Answer after(String before, String question) {
        Answer first = respondent.answer(before, "c_0", List.of(), _ -> {});
        return respondent.answer(question, "c_0", List.of(Chat.turn(first)), _ -> {});
    }
}
