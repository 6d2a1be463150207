package footnote.chat.followup;

import static footnote.chat.followup.Turns.say;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Question;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonReferentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which Arden mayor met Tom Aske? | Nora Quill, the mayor, met Tom Aske. | What did she promise? | What did Nora Quill promise?
            Which minister closed the mill? | Fishing Minister Nora Quill closed it. | Where does she live? | Where does Nora Quill live?
            What guest came to the fair? | Nora Quill came. | How old is she? | How old is Nora Quill?
            Which boat did Tom Aske buy? | Tom Aske bought the Nora Quill. | Where did he row? | Where did Tom Aske row?
            Who set the ball up? | A pass from Nora Quill did, which Lin Orr met. | Where is she from? | Where is Nora Quill from?
            What did Tom Aske’s wife say? | She was glad. | Where does she live? | Where does Tom Aske’s wife live?
            What did Tom Aske’s wife say? | She was glad. | Where does he live? | Where does Tom Aske live?
            What did Tom Aske say about boats in Port Veda? | They sink. | When did he come? | When did Tom Aske come?
            Who's Tom Aske? | Tom Aske thanked Lin Orr. | How old is he? | How old is Tom Aske?
            Which prize did Tom Aske win for his boat? | He won the Lake Cup. | What else did he get? | What else did Tom Aske get?
            Who ran the inn? | In the end the inn was bought by Nora Quill from a Tom Aske. | Where does she live? | Where does Nora Quill live?
            Whom did Tom Aske meet? | Tom Aske met Lin Orr in Ryde. | Where is he from? | Where is Lin Orr from?
            What did the queen of Arden say? | The queen has thanked all. Nora Quill, Arden’s queen, met Lin Orr. | How old is she? | How old is Nora Quill?
            Who drew the bridge? | Jan van der Ley drew it. | How old is he? | How old is Jan van der Ley?
            What did the press say of van Ley? | It praised him. | How old is he? | How old is he? (van Ley)
            When are the tours? | A tour starts at nine. The Old Mill Tour is short. | How old is she? | How old is she? (the tours)
            What is the Nora Quill? | It is an old boat. | Where was she built? | Where was the Nora Quill built?
            Who's her sister? | Lin Orr is Nora Quill’s sister. | Is she older than him? | Is Lin Orr older than him?
            What did Aske say? | Of Lin Orr he said nothing. | What did he do? | What did he do? (Aske)
            Who is the head of Orr Mill? | The mill was built by Tom Aske. Its head is Nora Quill, 40. | How old is she? | How old is Nora Quill?
            Who built the mill? | The mill was built by Tom Aske. Its head is Nora Quill, 40. | How old is he? | How old is Tom Aske?
            Who is the head of the mill? | She came in May. Her deputy is Tom Aske. | What did she do before? | What did she do before? (the head of the mill)
            Who is the head of the mill? | She left in May. Her deputy, Tom Aske, takes over. | What did she do before? | What did she do before? (the head of the mill)
            Who left the mill? | Lin Orr and Nora Quill left. Nora Quill sold her boat. | Where is she? | Where is Nora Quill?
            Who left the mill? | Tom Aske left. Nora Quill sold her boat. | Where is she? | Where is Nora Quill?
            Who led the trial? | “It is late,” said Nora Quill of Ely, who led it. Sleep Today followed. | Where is she? | Where is Nora Quill?
            And Aske? | Lin Orr won. Mr Aske lost. | How old is she? | How old is Lin Orr?
            Who is the deputy? | She came in May. Her deputy is Tom Aske. | How old is he? | How old is Tom Aske?
            Who comes after Tom Aske? | Tom Aske leaves Ryde Foods. His successor is Nora Quill. | How old is she? | How old is Nora Quill?
            Who sold the mill? | A week after Storm Lin Dorne did, when Tom Aske led it. | Where is he? | Where is Tom Aske?
            Who sold the mill? | Dorne did, when Tom Aske led it. "It was old," said Mr Aske. | Where is he? | Where is Tom Aske?
            Who left the mill? | The baker, Tom Aske, left. The woman who left was Nora Quill. | How old is she? | How old is Nora Quill?
            Who left the mill? | The baker, Tom Aske, left. The woman who left was Nora Quill. | How old is he? | How old is Tom Aske?
            Who said that mills pay? | The article says, in the words of Orr: “They pay.” Aske said no. | Where is she from? | Where is she from? (Orr)
            Who built mills? | “They pay,” said Orr. | Where is she from? | Where is she from? (mills)
            Who is the mill named after? | Some came to Veda Bridges, among them the geologist Tom Aske. | Where is he from? | Where is Tom Aske from?
            Why did Mr Castle leave? | Mr Castle left. Miss Orr took the choir. | What did he teach? | What did Mr Castle teach?
            Who left? | Mr Quill left. Miss Orr took the choir. | What did she teach? | What did Miss Orr teach?
            And Arden’s mayor? | Nora Quill, of the party, met Tom Aske. | What did she say? | What did Nora Quill say?
            Who found the bottle? | “I was glad,” Nora Quill, 62, said, recalling how she got it. | When did he throw it? | When did he throw it? (the bottle)
            Who found the bottle? | “I was glad,” Nora Quill, 62, said, recalling how she got it. | How old is she? | How old is Nora Quill?
            Who found the bottle? | “I was glad,” Nora Quill said he told her. | How old is he? | How old is Nora Quill?
            Who lived on rye? | “Aske, 26, ate rye for ten months, and heard Lin Orr.” | How old is he? | How old is Aske?
            Who lived on rye? | “Aske, who is a baker, ate rye.” | How old is he? | How old is Aske?
            Who drew the plan? | The plan was drawn in 1921 by clerk Tom Aske, after a book by Lin Orr. | What was his job? | What was Tom Aske’s job?
            Who was the mill named after? | In May the town had named the mill after clerk Tom Aske, a friend of Lin Orr. | How old is he? | How old is Tom Aske?
            Who founded the mill? | “On Dorne Fell stands the mill. The mill’s founder and lead miller, Tom Aske, a former smith, is glad.” | How old is he? | How old is Tom Aske?
            What did the miller hear? | He heard the Nora Quill songs. He heard Lin Orr records. | How old is he? | How old is he? (the miller)
            And the finance guy? | The mill was built by Lin Orr. The head of finance is Tom Aske. | How old is he? | How old is Tom Aske?
            """)
    void is_whom_the_turn_before_asks_for_or_speaks_of(
            String before, String answer, String question, String standalone) {
        assertThat(FollowUp.standalone(question, List.of(new Question.Turn(before, answer))))
                .isEqualTo(standalone);
    }

    @Test
    void is_no_she_who_was_a_he() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "Who runs the mill?", "Tom Aske runs it.", "Who runs the mill?");
        say(turns, "What does his mother say?", "She is proud.", "What does Tom Aske’s mother say?");
        say(turns, "Where does she live?", "In Ryde.", "Where does Tom Aske’s mother live?");
        say(turns, "What'd he pay for it?", "Much.", "What'd Tom Aske pay for the mill?");
    }

    @Test
    void is_no_it_either() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "What does Aske advise?", "Tom Aske advises to sell.", "What does Aske advise?");
        say(turns, "What's his price target?", "Tom Aske’s target is 20 euros.", "What's Tom Aske’s price target?");
        say(turns, "What was it in May?", "It was 18 euros.", "What was Tom Aske’s price target in May?");
        say(turns, "No, I meant Quill", "It was 4.", "What was Quill’s price target in May?");
    }

    @Test
    void is_who_did_it_to_another_though_nobody_names_him() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "Who threw the bottle?", "Tom Aske threw it.", "Who threw the bottle?");
        say(turns, "When did he die?", "In 1946.", "When did Tom Aske die?");
        say(turns, "How old is Nora Quill?", "She is 62.", "How old is Nora Quill?");
        say(turns, "Who told her?", "A neighbour.", "Who told Nora Quill?");
        say(turns, "How did he find her?", "By chance.", "How did he find her?");
    }

    @Test
    void is_the_only_one_whom_an_answer_names_to_who_spoke_of_him_by_no_name() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "What is in the bottle?", "A letter.", "What is in the bottle?");
        say(turns, "When did he throw it?", "Tom Aske threw it in 1913.", "When did he throw it? (the bottle)");
        say(turns, "How old was he?", "He was 20.", "How old was Tom Aske?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who sold the old mill? | What did she get for it? | What did Nora Quill get for the old mill?
            Who sold the old mill? | Why did they buy it from her? | Why did they buy it from Nora Quill?
            Who sold the old mill? | Is it true that she left? | Is it true that Nora Quill left?
            Who sold mills? | What did she get for it? | What did Nora Quill get for it?
            Who denied the end of Nora Quill? | When did she see it? | When did Nora Quill see it?
            """)
    void has_the_thing_beside_told_too(String before, String question, String standalone) {
        Question.Turn turn = new Question.Turn(before, "Nora Quill did.");
        assertThat(FollowUp.standalone(question, List.of(turn))).isEqualTo(standalone);
    }

    @Test
    void stays_who_was_spoken_of_where_a_who_is_not_answered() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "Where did Nora Quill have her inn?", "In Ryde.", "Where did Nora Quill have her inn?");
        say(turns, "What did she sell?", "Oats.", "What did Nora Quill sell?");
        say(turns, "Who came there?", "Her inn was dearer than that of Lin Orr.", "Who came there? (Nora Quill)");
        say(turns, "Who helped her?", "Tom Aske helped Quill.", "Who helped Nora Quill?");
        say(turns, "What did he get?", "Nothing.", "What did Tom Aske get?");
        say(turns, "Was she glad of it?", "Yes.", "Was Nora Quill glad of it?");
    }

    @Test
    void keeps_the_name_that_the_questions_use() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "Who was NB Quill?", "Nora Berta Quill ran the mill.", "Who was NB Quill?");
        say(turns, "Who had the mill before?", "Nora Berta Quill bought it.", "Who had the mill before? (NB Quill)");
        say(turns, "Did she marry?", "Yes.", "Did NB Quill marry?");
    }

    @Test
    void is_no_he_who_was_a_she_by_less_of_her_name() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "Who is Nora Quill?", "Nora Quill sits on the council.", "Who is Nora Quill?");
        say(turns, "What did she say?", "Nothing.", "What did Nora Quill say?");
        turns.add(new Question.Turn(
                "Who's against it?",
                "Who's against it? (Nora Quill say)",
                "Councillor Nora Quill spoke. Tory leader Tom Aske was not glad."));
        say(turns, "What does he want?", "Oats.", "What does Tom Aske want?");
    }

    @Test
    void is_no_thing_that_was_asked_about_since() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "Who is Tom Aske?", "Tom Aske runs the mill.", "Who is Tom Aske?");
        say(turns, "How old is the mill?", "It is old.", "How old is the mill?");
        say(turns, "Did he sell oats?", "Yes.", "Did Tom Aske sell oats?");
    }

    @Test
    void is_by_whom_it_was_done() {
        List<Question.Turn> turns = new ArrayList<>();
        say(
                turns,
                "Who opened the inn?",
                "Selby House was opened by the film director Ada Moss.",
                "Who opened the inn?");
        say(turns, "Who helped her?", "Nobody.", "Who helped Ada Moss?");
    }

    @Test
    void is_not_made_up_of_words_that_were_lent() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "What did Orr say in Port Selby?", "That oats are dear.", "What did Orr say in Port Selby?");
        say(turns, "When?", "In May.", "When? (Orr Port Selby)");
        say(turns, "Whom did he tell?", "Nobody.", "Whom did he tell? (Orr)");
    }

    @Test
    void stays_the_one_spoken_of_where_another_is_named_by_the_way() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "What did Tom Aske say about boats?", "They sink.", "What did Tom Aske say about boats?");
        say(turns, "When was that?", "In May, when Lin Orr came.", "When was that? (Tom Aske boats)");
        say(turns, "Whom did he tell?", "Nobody.", "Whom did Tom Aske tell?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Whom did he row for? | He rowed for Lin Orr. | When did he stop? | When did Tom Aske stop?
            Who else did he row with? | With Lin Orr. | When did he stop? | When did Tom Aske stop?
            Who were his parents? | Jan and Lin Orr. | Was he an only child? | Was Tom Aske an only child?
            Who is his son? | His son is Jan Orr. | How old is he? | How old is Jan Orr?
            When did the mill burn? | In 1990, after a storm that Jan Orr told of. | Where was he? | Where was Tom Aske?
            When did the mill burn? | Jan Orr saw it burn in 1990. | Where was he? | Where was Tom Aske?
            Did he make the all star team? | He did in May. | When did he stop? | When did Tom Aske stop?
            Did Aske write books? | He wrote two. | Where was he? | Where was Tom Aske?
            Did Tom write books? | He wrote two. | Where was he? | Where was Tom Aske?
            What did Tom have to do with Green Light? | He founded it. | Where was he? | Where was Tom Aske?
            Did he speak at Veda? | He did. | Where was he? | Where was Tom Aske?
            Did he row for NAVY? | He did. | Where was he? | Where was Tom Aske?
            How many sons do they have? | Two: Jan Orr is one. | Where was he? | Where was Tom Aske?
            """)
    void stays_the_one_whom_the_questions_are_about(String asked, String answer, String question, String standalone) {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "Who is Tom Aske?", "A rower from Ryde.", "Who is Tom Aske?");
        turns.add(new Question.Turn(asked, FollowUp.standalone(asked, turns), answer));
        assertThat(FollowUp.standalone(question, turns)).isEqualTo(standalone);
    }

    @Test
    void is_none_whom_the_question_names_itself() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "Who is Tom Aske?", "A rower from Ryde.", "Who is Tom Aske?");
        say(turns, "When did the mill burn?", "Jan Orr saw it.", "When did the mill burn?");
        say(turns, "How did he meet Jan Orr?", "By chance.", "How did Tom Aske meet Jan Orr?");
    }

    @Test
    void may_have_letters_for_his_first_names() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "Who is T. M. Aske?", "A rower from Ryde.", "Who is T. M. Aske?");
        say(turns, "Where was he born?", "In Ryde.", "Where was T. M. Aske born?");
        say(turns, "Who is J.K. Quill?", "A rower from Ryde.", "Who is J.K. Quill?");
        say(turns, "Where was she born?", "In Ryde.", "Where was J.K. Quill born?");
    }
}
