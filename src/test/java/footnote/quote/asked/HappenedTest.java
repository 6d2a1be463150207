package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.analysis.Event;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappenedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who was fined for the spill? | The spill reached the river. | true
            Who was fined for the spill? | The yard has to pay £400 for the spill. | false
            When did Ada Orr die? | Ada Orr came in 1912. | true
            When did Ada Orr die? | Ada Orr (3 May 1850 to the yard) was a weaver. | true
            When did Ada Orr die? | The funeral was in 1912. | false
            When did Ada Orr join the yard? | Ada Orr is at the yard on Mondays. | true
            When did Ada Orr join the yard? | Ada Orr became its clerk in 1912. | false
            When did Ada Orr become clerk? | Ada Orr is at the yard on Mondays. | true
            When did Ada Orr become clerk? | Ada Orr was appointed in 1912. | false
            Who pays for the yard? | The yard lies by the river. | true
            Who pays for the yard? | The yard lives on donations. | false
            How do I join a rope? | The rope is of hemp. | true
            Who won the race? | The race ended at noon. | true
            Who won the race? | Ada Orr came first in the race. | false
            Who designed the yard? | The yard lies by the river. | true
            Who designed the yard? | Its architect was Ada Orr. | false
            What should I do when arrested? | Keep silent. | false
            Who was arrested? | The two sides held talks. | true
            Who closes the account of my aunt who has died? | Ask the yard. | false
            What is the name of the man who died? | Ask the yard. | true
            Who wanted the clerk to resign? | The clerk is Ada Orr. | false
            Why did the yard refuse the loan? | The yard promised to repay the loan. | true
            Why did the yard refuse the loan? | The yard turned the loan down. | false
            When was the yard destroyed? | The yard was built in 1912. | true
            When was the yard destroyed? | The yard burned down in 1912. | false
            When was the bill signed? | The bill was read in 1912. | true
            How many signed up for the race? | Forty registered for the race. | false
            Who is the president of the United States? | Ada Orr is their president. | false
            How many attended the fair? | The fair opens on Monday. | true
            How many attended the fair? | A crowd of 900 was at the fair. | false
            How much does the yard owe? | The yard is worth £4m. | true
            How much does the yard owe? | The yard's debts are £4m. | false
            Who chairs the yard? | Ada Orr was there. | false
            Who led the crew? | Ada Orr headed it. | false
            Who led the crew? | Ada Orr was there. | true
            What led the yard to close? | The yard has 40 boats. | false
            When did the two yards unite? | The two yards consolidated in 1912. | false
            Which yards did not join the two? | Two yards were made one, the others stayed alone. | false
            When did the support for the Win 12 stop? | Its support stopped in 1912. | false
            What is the nickname of the yard? | The yard has 40 boats. | true
            What is the nickname of the yard? | The yard is known as the Den. | false
            What came after the attack? | The crew was ill. | false
            What is the hull composed of? | The hull is of oak and elm. | false
            Why was the train service cut? | The service ended for want of coal. | false
            What is Ada Orr's job? | Ada Orr is the mayor. | false
            What is Ada Orr's job? | Ada Orr was there. | true
            What post did Ada Orr hold? | Ada Orr sent it by post. | true
            What penalty do they face? | They face a fine. | false
            What penalty do they face? | They were warned. | true
            How much does Ada Orr earn? | Ada Orr is paid £40,000. | false
            How much does Ada Orr earn? | Ada Orr owns a boat. | true
            How many people work at the yard? | It employs 40. | false
            How many people work at the yard? | It has 40 boats. | true
            How many employees has the yard? | It employs 40. | false
            How many staff has the yard? | Some 40 people work there. | false
            How many employees has the yard? | It has 40 boats. | true
            Who succeeds Ada Orr? | She will be succeeded by Tom Ash. | false
            Who took over from Ada Orr? | She was succeeded by Tom Ash. | false
            Who took over from Ada Orr? | She waved to Tom Ash. | true
            Who will be the next mayor? | Ada Orr will be succeeded by Tom Ash. | false
            Who objected to the sale? | The sale was in May. | true
            Who objected to the sale? | The crew found fault with the sale. | false
            When did they get there? | They went to the yard in May. | false
            When did they get there? | They like the yard. | true
            How do I lift an object? | Use a rope. | false
            How many boats were seized? | There are 40 boats at the yard. | true
            Who will be the next mayor? | Ada Orr became mayor in 1912. | true
            What is the phone number? | Phone: 01234 567 890. | false
            What is the phone number? | Call us on 01234 567 890. | false
            What is the phone number? | The yard has 40 boats. | true
            What is your e-mail address? | Write to yard@ely.example. | false
            What is your e-mail address? | The yard has 40 boats. | true
            """)
    void is_untold_where_none_of_its_words_is_there(String question, String sentence, boolean untold) {
        assertThat(Happened.isUntold(Event.in(question), question, List.of("It rained.", sentence), sentence))
                .isEqualTo(untold);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When did Ada Orr resign? | Ada Orr threatened to resign over the bridge. | true
            When did Ada Orr step down? | Ada Orr rejected calls to step down. | true
            When did Ada Orr resign? | Ada Orr resigned on Monday. | false
            When did Ada Orr resign? | Ada Orr didn't want to go, but she resigned. | false
            When did Ada Orr resign? | She said that she'd resign in May. | false
            Who was fined? | The yard wasn't fined. | true
            Who was fined? | The yard may be fined. | true
            Who was fined? | The yard may be fined, as the mill was fined before. | false
            What is the largest boat Ada Orr ever won? | Her largest boat is the Heron. | false
            Has Ada Orr ever won? | Ada Orr has a large boat. | true
            How do I cancel my order? | You may cancel an order within a day. | false
            When do I have to cancel my order? | You may cancel an order within a day. | false
            Can I cancel my order? | If you cancel the order, you pay half. | false
            When was the order cancelled? | The buyer may cancel the order. | true
            """)
    void is_untold_where_it_is_refused_threatened_or_denied_alone(String question, String sentence, boolean untold) {
        assertThat(Happened.isUntold(Event.in(question), question, List.of("It rained.", sentence), sentence))
                .isEqualTo(untold);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Was Ada Orr found guilty? | Ada Orr came to the trial. | true
            Was Ada Orr found guilty? | Ada Orr was cleared. | false
            Has Ada Orr resigned? | Ada Orr won't resign. | false
            Is Ada Orr tall? | It rained. | false
            """)
    void is_unmentioned_where_a_passage_has_no_word_of_it(String question, String sentence, boolean unmentioned) {
        assertThat(Happened.isUnmentioned(Event.in(question), List.of("It was late.", sentence)))
                .isEqualTo(unmentioned);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Ada Orr resigned. | false", "Ada Orr left the yard. | true"})
    void is_told_in_other_words_beside_the_answer_alone(String elsewhere, boolean untold) {
        String best = "Ada Orr came on Monday.";
        assertThat(Happened.isUntold(
                        Event.in("When did Ada Orr resign?"),
                        "When did Ada Orr resign?",
                        List.of(best, "It rained.", elsewhere),
                        best))
                .isEqualTo(untold);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many mills did Orr build? | Orr promised to build ten mills. | true
            How many mills has Orr built? | Orr wants to open a yard and to build ten mills. | true
            How many mills has Orr built? | Orr plans ten mills. | true
            How many mills has Orr built? | Orr has about ten mills. | false
            How many mills has Orr opened? | Orr will soon open ten mills. | true
            How many mills did Orr build? | Orr built ten mills, and promised to build one more. | false
            How many mills did Orr build? | Orr managed to build ten mills. | false
            How many mills did Orr promise to build? | Orr promised to build ten mills. | false
            How many mills will Orr build? | Orr wants to build ten mills. | false
            Who chaired the meeting? | Orr will chair the meeting in May. | true
            Who chaired the meeting? | Present: Orr (chair) | false
            Who won the race? | Orr is to win the race. | true
            When does the mill have to close? | The mill is set to close at ten. | false
            Who chairs the meeting? | Orr will chair the meeting in May. | false
            """)
    void tells_of_a_deed_as_of_what_somebody_wants_to_do(String question, String sentence, boolean intended) {
        assertThat(Happened.isIntended(question, sentence)).isEqualTo(intended);
    }
}
