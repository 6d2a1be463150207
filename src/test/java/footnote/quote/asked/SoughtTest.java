package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.analysis.Stems;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who is the CEO of Kestrel? | CEO
            who was the mayor | mayor
            Who is the deputy chair of the board? | deputy chair
            Who is Finland's new finance minister? | finance minister
            Who was finance director before the merger? |
            Who's the Chief Compliance Officer? | Chief Compliance Officer
            Who is head of sales? | head sales
            Who is head of boat sales at Kestrel? | head boat sales
            Who is the head of the agency? | head
            Who was Margaret’s husband? | husband
            What is the name of Tolley's wife? | wife
            What was the name of the thief? | thief
            What is Tolley's wife's maiden name? | wife
            What was the pilot's name? | pilot
            Who gets the free boat pass? | boat pass
            How many camels died in the drought? | camels
            How many of the members voted? | members
            What is the maximum number of members? | members
            What number of members voted? | members
            What is the maximum number of days? |
            What is the phone number of members? |
            Where was Margarethe Olin buried? | buried
            Who led the delegation? | delegation
            Who called the delegation a good start? |
            Who describes the delegation as large? |
            Who dug up the mule bell in 1931? | mule bell
            Who audits Arden Foods? | audits
            How heavy is the Lumen Pro? | heavy
            """)
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
                "What was Thomas Piketty's title?",
                "What is KLM short for?",
                "What does E-11 mean?",
                "Which scanner has Ethernet?",
                "What did Carle's guests do?",
                "What did Leeds and York agree on?",
                "When did Iqbal Raza join the company?",
                "Who led it?",
                "Who does the museum thank?",
                "Who was absent on 14 January?",
                "How many people saw it?",
                "How many individuals saw it?",
                "Where can I find the Ada Orr?",
                "How many miles is it from here?",
                "How much did it cost?",
                "Where is the mayor?"
            })
    void is_nothing_where_its_word_may_go_without_saying(String question) {
        assertThat(Sought.in(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Who is reached
            What is the phone number of the boat yard? | The mill's phone number is 4711. | boat yard
            What's the email for the mill? | Write to the mill. | ''
            What is the boat yard's phone number? | The mill's phone number is 4711. | boat yard
            What is the mill's e-mail address? | Write to the mill. | ''
            Who is responsible for the boat yard? | Ann Lee is responsible for the mill. | boat yard
            Who handles bus passes? | Lost bags: Ann Lee | bus passes
            Who do I ask about oars? | Ask Ann Lee. | oars
            What is the deadline for applications? | It ends on 4 May. | applications
            What is your phone number? | Write to the mill. | ''
            # What something reaches to or is done with
            Does the fee cover oars? | The fee covers locks. | oars
            Does the fee cover the locks? | The fee covers locks. | ''
            Do the rules apply to guests? | Members keep the rules. | guests
            Can I bring my dog? | Members bring oars. | dog
            Do I need a doctor's note? | Please note what members need. | doctor's
            Must we have a licence? | Members have a licence. | ''
            Can I bring my own oars? | Members bring oars. | ''
            How do I change the colour of a boat? | Boats change hands. | colour
            how to hire a boat | Boats are hired out. | ''
            How do I cancel my 3Day winter pass? | Cancel a 3Day pass at the mill. | winter
            How can I close my account? | An account closes by itself. | ''
            How do I get to the mill? | Walk. | ''
            How does the mill change the flour? | It grinds. | ''
            # What is explained
            What does overweight mean in a report? | Reports say Buy or Hold. | overweight
            what does Hold mean | Reports say Buy or Hold. | ''
            What does it mean? | Reports say Buy or Hold. | ''
            # What has a price
            How much is a night pass? | The day pass is £4. | night
            How much does the night pass cost? | The day pass is £4. | night
            How much does a day pass cost? | The day pass is £4. | ''
            How much does the mayor earn? | Its clerk is paid £40,000. | mayor
            How much does the clerk earn? | Its clerk is paid £40,000. | ''
            How much does Orr earn? | Orr is paid £40,000. | ''
            How much is left in the mill? | There are 4 sacks. | ''
            What does a night pass cost? | The day pass is £4. | night
            What does a day pass cost? | The day pass is £4. | ''
            What is the price of a night pass? | The day pass is £4. | night
            cost of the day pass | The day pass is £4. | ''
            night pass price | The day pass is £4. | night
            day pass price in winter | The day pass is £4. | ''
            Who sets fares? | The day pass is £4. | ''
            What is the night pass discount? | The day pass is £4. | night
            What is the maximum day pass allowance? | You may buy a day pass for up to £4. | ''
            What is the luggage limit for children? | Luggage may weigh up to 20 kg. | children
            setting a limit for children | Luggage may weigh up to 20 kg. | ''
            How high is the dry dock surcharge? | The wet dock surcharge is £4. | dry
            What is the speed limit? | Boats keep below a speed of 6 knots. | ''
            # What there are days of
            How many days of harbour leave do I get? | You may take 5 days of leave. | harbour
            How many weeks of paid leave can members take? | Members may take 5 days of leave. | ''
            How many days of the week is it open? | It is open from Monday to Friday. | ''
            What did the mayor say about the price? | The day pass is £4. | ''
            # What is offered or lasts
            Do you accept cheques? | We accept cash. | cheques
            Do you insure boats? | We insure mills. | boats
            Is my boat covered? | The fee covers locks. | boat
            Are the locks included? | The fee includes locks. | ''
            Will the warehouse be rebuilt? | The mill will be rebuilt. | warehouse
            Has the mill been sold? | The mill has a new owner. | ''
            Is there a kiosk at the lock? | The lock opens at six. | kiosk
            Is there still a kiosk at the lock? | The lock opens at six. | kiosk
            Is there a way to the lock? | The lock is behind the mill. | ''
            Does the mill sell flour? | The mill sells bran and flour. | ''
            How does the mill support weavers? | The mill pays them. | ''
            How long is the guarantee? | It takes three months. | guarantee
            How long is the course? | The course takes three months. | ''
            How long is a day pass good for? | A day pass is valid for a week. | ''
            How long is it? | It takes three months. | ''
            How long was Tom Orr's prison term? | Tom Orr ran the mill for ten years. | prison term
            How long is the warranty on oars? | The warranty on locks is two years. | oars
            How much is a ticket for the late boat? | A ticket for the boat is £4. | late
            How much is a ticket for a boat? | A ticket for the boat is £4. | ''
            # What is somebody's
            What was Orr's maiden name? | Mrs Orr ran the mill for ten years. | maiden
            What is Orr's opening bid? | Orr made an opening bid of £4. | ''
            What is Orr's view on tolls? | Orr said that they were too high. | ''
            # What something is done with, or how much there is of it
            When did Orr close the salt mill? | Orr closed the mill in May. | salt
            When did Orr close the mill? | Orr closed the mill in May. | ''
            When will the mills meet for the very first time? | They meet in May. | ''
            How much salt does the mill make? | The mill makes 4 tonnes of flour. | salt
            How much money does the mill make? | The mill makes £4. | ''
            How much did Orr spend on oars? | Orr bought a mill for £4. | oars
            How much did Orr spend on new oars? | Orr bought new oars for £4. | ''
            Are steam mills covered? | Pumps are covered. | steam mills
            Is it covered? | Pumps are covered. | ''
            Is the mill open? | The yard is open at nine. | mill
            # Where something is
            Was Ann Orr in Ely? | Ann Orr called the talks good. | Ely
            Was Ann Orr in Ely? | Ann Orr went to Ely. | ''
            What was Ann Orr in Ely? | Ann Orr was a baker. | ''
            # What something is compared with
            How loud is the pump compared with a kettle? | The pump is loud. | kettle
            Pump vs kettle: which is louder? | The pump is louder than the kettle. | ''
            How much louder is the pump than a kettle? | The pump is loud. | kettle
            Which integer n is less than or equal to m? | The integer n is greater than m. | ''
            Who has more boats than those in Ely? | Boats are rare in Ely. | ''
            Is the pump louder than a kettle? | The pump is loud. | kettle
            Did more than half of them come? | Half of them came. | ''
            Who is the mayor of Ely? | Ely has a harbour. | mayor
            How many things were agreed? | Three points were agreed. | ''
            """)
    void lacks_what_matters_to_the_question(String question, String article, String lacking) {
        assertThat(Sought.lacking(question, Set.copyOf(Stems.of(article)))).isEqualTo(lacking);
    }
}
