package footnote.chat.followup;

import static footnote.chat.followup.Turns.say;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Question;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Why did Arden close the harbour? | Arden closed it after a speech by Nora Quill in Dorne. | Who is she? | Who is Nora Quill?
            Why did Beijing close the office? | It did so after a trip by Nora Quill. | Where did she go? | Where did Nora Quill go?
            What happened in Dorne? | Nora Quill opened a fair in Dorne. | How old is she? | How old is Nora Quill?
            Why did Beijing complain? | The office was too dear. | Who is she? | Who is she?
            Why did Beijing complain? | Nora Quill and Tom Aske asked for it. | Who is she? | Who is she?
            Why did the Harbour Museum close? | The Harbour Museum was sold to Selby Town. | Who is he? | Who is he?
            What did Nora Quill say? | She thanked Tom Aske. | Who is she? | Who is Nora Quill?
            What did Quill say in Dorne? | Quill thanked Tom Aske. | Was she glad? | Was she glad? (Quill)
            Who thanked Tom Aske? | Nora Quill thanked Tom Aske. | How old is she? | How old is Nora Quill?
            """)
    void takes_a_person_for_he_and_she(String before, String answer, String question, String standalone) {
        assertThat(after(question, before, answer)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did Tom Aske open? | Tom Aske opened the school's north wing in 2011. | How much did it cost? | How much did the school's north wing cost?
            What did Quill and Aske write? | They wrote a play together. | What was it about? | What was the play about?
            Which boat did Tom Aske buy? | In May Tom Aske bought an old ferry from Ryde. | How long is it? | How long is the old ferry?
            What did Tom Aske build? | Tom Aske built boats in Ryde. | How big were they? | How big were boats?
            What did Tom Aske build? | Tom Aske built boats in Ryde. | How big was it? | How big was it? (Tom Aske build)
            What did Tom Aske build? | Tom Aske, 47, built boats in Ryde. | How big was it? | How big was it? (Tom Aske build)
            What does the mill grind? | The mill grinds rye. | Who built it? | Who built the mill?
            What does Lake Veda hold? | Lake Veda holds much water. | How deep is it? | How deep is Lake Veda?
            Is lakes.ely open? | Lakes are open in May. | How deep is it? | How deep is lakes.ely?
            When does a26_8-lake-ely open? | It opens in May. | How deep is it? | How deep is a26_8-lake-ely?
            Which locks of Kessel are shut by TM-2026-17? | All are shut. | How bad is it? | How bad is TM-2026-17?
            Where can I swim? | Swimming costs 2 euros a day. Dogs are not allowed. | How much is it? | How much is swimming?
            Where can I swim? | Dogs are not allowed. | How much is it? | How much is it?
            Who is Tom Aske? | Tom Aske runs the mill. | When was it built? | When was it built?
            What happened in 2019? | A storm hit Ryde in 2019. | Why did it happen? | Why did it happen? (2019)
            What happened to the mill? | A fire burnt it down. | When did it happen? | When did it happen? (mill)
            What caused the fire? | An oven did. | When did it happen? | When did the fire happen?
            What did Tom Aske build for Dorne? | Tom Aske built boats. | How big was it? | How big was it? (Tom Aske build Dorne)
            How do I send a boat? | By rail. | How long does it take? | How long does it take? (send boat)
            Can we swim to Dorne? | Yes. | How long will it usually take? | How long will it usually take? (swim Dorne)
            How does the ferry dock? | Slowly. | How long does it take? | How long does the ferry take?
            How do I send a boat? | By rail. | How long is it? | How long is a boat?
            What is Arden known for? | Arden is known for rye. | How big is it? | How big is Arden?
            What did Nora Quill announce with Arden? | She spoke of boats. | When does it start? | When does it start? (Nora Quill announce Arden)
            Who was fined in May? | The Harbour Institute of Dorne was fined. | Where is it? | Where is Harbour Institute of Dorne?
            Which mayor opened the fair? | Nora Quill opened the fair. | When did it open? | When did the fair open?
            Who won the Upper Lake Town Hall Prize? | Nora Quill did. | When was it given? | When was the Upper Lake Town Hall Prize given?
            Where's the Ranch? | In Arden. | How big is it? | How big is the Ranch?
            When was Zephyros built? | Senator Orr and Director Quill built Zephyros. | How big is it? | How big is Zephyros?
            What did Tom Aske build? | Tom Aske built it yesterday. | How big was it? | How big was it? (Tom Aske build)
            Who owns the Guardian? | A trust does. | When was it founded? | When was the Guardian founded?
            Which mill is open? | Orr’s. | Who owns it? | Who owns mill?
            How many people work for the mill? | Nine. | When was it built? | When was the mill built?
            How many people work for Orr & Quill? | Nine. | When was it founded? | When was Orr & Quill founded?
            What did Quill say in Dorne? | She spoke of rye. | When was it? | When was it? (Quill Dorne)
            How often are boats sold? | Each year. | What was it before? | What was it before? (boats sold)
            Why did the talks begin? | Nobody knows. | Was it a success? | Was the talks a success?
            How many mills took part in the fair? | Nine. | Who led it? | Who led the fair?
            What did Aske say of the mill? | Tom Aske, a baker from Dorne, said little. | How old is it? | How old is the mill?
            What is Quill’s law? | A rule on boats. | What does it say? | What does Quill’s law say?
            What is the fair in Dorne? | It is old. | When is it? | When is the fair in Dorne?
            What is the Hill and Dale War? | A war. | When did it end? | When did the Hill and Dale War end?
            How much did the price of oats rise? | Much. | When did it fall? | When did the price of oats fall?
            How fast is Orr's driverless car? | It is slow. | How many seats has it? | How many seats has Orr's driverless car?
            Which charity gets the money? | It goes to the charity, said Lin Orr, head of Selby Hats. | How much will it get? | How much will the charity get?
            Which town needs oil? | Though far from the Dorne Sea, Selby was the town most in need of oil. | What did it do? | What did Selby do?
            What could help small children deal with mice? | An oar. | Can I buy it? | Can I buy it? (help small children deal mice)
            Which town is the best? | “Selby in Veda is the best of them, and Ryde the worst.” | How big is it? | How big is Selby?
            Which small boats does Vale sail with? | The Harbour Institute sails with small boats. | How old is it? | How old is Vale?
            Which boats does Arcadian sail with? | Many. | How old is it? | How old is Arcadian?
            Does the boat pump work in Ryde? | Yes. | Who made it? | Who made the boat pump?
            Which charity gets the money? | It goes to the charity Selby Hats. | How much will it get? | How much will Selby Hats get?
            How many electric boats were sold? | Ten. | What does a good one cost? | What does a good one cost? (electric boats)
            """)
    void takes_a_thing_for_it(String before, String answer, String question, String standalone) {
        assertThat(after(question, before, answer)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who led the harbour crew? | Nora Quill led the crew. | How long were they there? | How long were the harbour crew there?
            Who led the harbour crew? | Nora Quill led the crew. | How big was it? | How big was the harbour crew?
            Who led the walk? | Nora Quill and Tom Aske led the walk. | When did they meet? | When did Nora Quill and Tom Aske meet?
            Who missed? | Nora Quill missed the last one. | Who saved them? | Who saved them?
            Who bought the mill? | Kestrel bought the mill for £4. | How much did they pay? | How much did Kestrel pay?
            Who won the cup? | Harrow Rovers beat Selby Town. | When were they founded? | When were Harrow Rovers founded?
            Who pays for the paintings? | Nobody pays for them. | Who painted them? | Who painted the paintings?
            Who pays for the damage? | Nobody pays for it. | Who painted them? | Who painted them?
            How much does a goat eat? | A goat eats much. | Where do they live? | Where do a goat live?
            Who attacked the sale of the boats? | Some lawmakers did. | Where were they sold? | Where were the boats sold?
            What did Acme announce? | A new boat. | When did they build it? | When did Acme build it?
            How big is the rival? | It is big. | Where are they based? | Where are the rival based?
            When does summer term start? | In May. | Who goes with them? | Who goes with them?
            How much faster are the May boys? | They are 10% faster. | How much higher do they jump? | How much higher do boys jump?
            How much did Orr & Quill sell? | Much. | Where are they based? | Where are Orr & Quill based?
            """)
    void takes_several_or_a_body_of_people_for_they(String before, String answer, String question, String standalone) {
        assertThat(after(question, before, answer)).isEqualTo(standalone);
    }

    @Test
    void goes_on_about_what_a_pronoun_stood_for_before() {
        List<Question.Turn> turns = new ArrayList<>();
        say(
                turns,
                "Who runs the harbour museum?",
                "Nora Quill runs the harbour museum.",
                "Who runs the harbour museum?");
        say(turns, "When did she come?", "Quill came in 2019.", "When did Nora Quill come?");
        say(turns, "How big is it?", "It is small.", "How big is the harbour museum?");
        say(turns, "Who chose her?", "The council of Dorne chose Quill.", "Who chose Nora Quill?");
        say(turns, "What did she open?", "Quill opened the old mill.", "What did Nora Quill open?");
        say(turns, "What did it cost?", "It cost 3 million euros.", "What did the old mill cost?");
        say(turns, "Are you sure?", "It cost 3 million euros.", "What did the old mill cost?");
        say(turns, "Who designed it?", "The Harbour Office of Dorne did.", "Who designed the old mill?");
        say(turns, "How high is it?", "It is 9 metres high.", "How high is the old mill?");
    }

    @Test
    void goes_on_about_what_was_asked_of_some_place() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "How many boats were sold?", "Ten boats were sold.", "How many boats were sold?");
        say(turns, "How many were sold in the US?", "Two.", "How many were sold in the US?");
        say(turns, "How fast can they go?", "They are slow.", "How fast can boats go?");
        say(turns, "Are they legal in New York?", "They are.", "Are boats legal in New York?");
        say(turns, "What does a good one cost?", "Much.", "What does a good one cost? (boats)");
    }

    @Test
    void goes_on_about_what_it_stood_for_in_questions_that_name_other_things() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "What caused the Dorne Flood?", "Rain caused the flood.", "What caused the Dorne Flood?");
        say(turns, "Where did it begin?", "In Ryde.", "Where did the Dorne Flood begin?");
        turns.add(new Question.Turn("How many goats did it kill?", "It killed 40 goats."));
        say(turns, "Was it the worst?", "It was.", "Was the Dorne Flood the worst?");
        say(
                turns,
                "What share of Arden's goats was that?",
                "Half.",
                "What share of Arden's goats was that? (Dorne Flood worst)");
        say(turns, "How long did it last?", "A week.", "How long did the Dorne Flood last?");
    }

    @Test
    void takes_neither_who_did_something_to_it_nor_it_itself_for_they() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "When was Selby Hats founded?", "The Hat Institute founded it.", "When was Selby Hats founded?");
        say(turns, "By whom?", "The Hat Institute founded it in 1936.", "When was Selby Hats founded by whom?");
        say(turns, "How many shops does it have?", "It has nine.", "How many shops does Selby Hats have?");
        say(turns, "What do they sell?", "Hats.", "What do shops sell?");
    }

    @Test
    void goes_on_about_whom_they_stood_for_before() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "Who met in Port Selby?", "Nora Quill met Ada Moss there.", "Who met in Port Selby?");
        say(turns, "What did they discuss?", "Quill spoke of rye.", "What did Nora Quill discuss?");
        say(turns, "Did they agree?", "They did.", "Did Nora Quill agree?");
        say(turns, "Why did that matter?", "It did.", "Why did that matter? (Nora Quill agree)");
    }

    @Test
    void takes_whom_the_answer_names_for_they_where_another_was_asked_for() {
        List<Question.Turn> turns =
                new ArrayList<>(List.of(new Question.Turn("Who gets it?", "Who gets it? (profit)", "Nobody knows.")));
        turns.add(new Question.Turn(
                "Who's their rival?", "Who's their rival? (gets profit)", "The rival is Moulin Vert in Ryde."));
        say(turns, "What did they offer?", "Much.", "What did Moulin Vert offer?");
    }

    @Test
    void goes_on_about_the_thing_that_a_whole_question_named_last() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "Is there a wool mill in Arden?", "There is one.", "Is there a wool mill in Arden?");
        say(turns, "How old is it?", "It is old.", "How old is a wool mill in Arden?");
        say(turns, "What does the paper mill make?", "Paper.", "What does the paper mill make?");
        say(turns, "Who owns it?", "A trust does.", "Who owns the paper mill?");
        say(turns, "When does the mill open?", "At nine.", "When does the paper mill open?");
        say(turns, "Who runs it?", "Tom Aske does.", "Who runs the paper mill?");
    }

    @Test
    void takes_who_lives_somewhere_for_no_it_and_comes_back_to_the_thing_spoken_of_before() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "What is the lamp app?", "It is for lamps.", "What is the lamp app?");
        say(turns, "Where does Matt live?", "In Ryde.", "Where does Matt live?");
        say(turns, "Who pays for it?", "A trust does.", "Who pays for the lamp app?");
        say(turns, "Who is Ann Vale?", "Ann Vale wrote it.", "Who is Ann Vale?");
        say(turns, "Is it any good?", "It is.", "Is the lamp app any good?");
    }

    @Test
    void takes_what_was_asked_of_last_for_they_and_not_what_has_a_name_within_it() {
        List<Question.Turn> turns = new ArrayList<>();
        turns.add(new Question.Turn("How many ships sank of storms in Dorne in 2019?", "Storms sank 30 ships."));
        turns.add(new Question.Turn("How many of those were from old mills?", "Nine were from old mills."));
        assertThat(FollowUp.standalone("Where are they?", turns)).isEqualTo("Where are old mills?");
    }

    @Test
    void knows_what_a_pronoun_stood_for_that_was_answered_as_it_was_asked() {
        List<Question.Turn> turns = new ArrayList<>();
        turns.add(new Question.Turn("Who owns the old boats of Ryde?", "Quill does."));
        turns.add(new Question.Turn("How many of them sank in May?", "Nine."));
        assertThat(FollowUp.standalone("And in June?", turns))
                .isEqualTo("How many of the old boats of Ryde sank in June?");
    }

    @Test
    void takes_no_name_of_an_answer_for_one_of_those_spoken_of() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "Who built the new boats?", "Quill did.", "Who built the new boats?");
        say(turns, "Which one was sold?", "The Harbour Institute has it.", "Which one was sold? (the new boats)");
        say(turns, "What is it called?", "Orr.", "What is the new boats called?");
    }

    @Test
    void takes_no_kind_that_was_asked_for_for_it() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "How did Brig get out?", "Through a hole.", "How did Brig get out?");
        say(turns, "What kind of dog is he?", "Brig is a hound.", "What kind of dog is he? (Brig)");
        say(turns, "How big is it?", "Small.", "How big is it? (kind dog Brig)");
    }

    @Test
    void takes_this_one_for_a_thing_of_its_kind() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "Who built the new bridge?", "Vale Works built it.", "Who built the new bridge?");
        say(turns, "Has Vale Works built others?", "Three.", "Has Vale Works built others? (the new bridge)");
        say(turns, "What did this one cost?", "Much.", "What did the new bridge cost?");
        say(turns, "What is the contract worth?", "A million.", "What is the contract worth?");
        say(turns, "Who won it?", "Vale Works did.", "Who won the contract?");
    }

    @Test
    void takes_it_for_the_number_that_a_question_asked_for() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "Which room has a stove?", "Room 12 has.", "Which room has a stove?");
        say(turns, "How large is it?", "Large.", "How large is Room 12?");
    }

    @Test
    void takes_along_what_was_spoken_of_where_a_question_only_says_what_is_included_or_whether_anybody_did_it() {
        List<Question.Turn> turns =
                new ArrayList<>(List.of(new Question.Turn("What does a room in Ryde cost?", "Nine.")));
        assertThat(FollowUp.lent("Is breakfast included?", turns)).isEqualTo("Is breakfast included? (room Ryde cost)");
        turns.set(0, new Question.Turn("What caused the mill fire?", "A stove."));
        assertThat(FollowUp.standalone("Was anybody hurt?", turns)).isEqualTo("Was anybody hurt? (caused mill fire)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Will the council ban scooters?   | When does it vote?    | When does the council vote?
            Did the firm report losses?      | What does it make?    | What does the firm make?
            By how much did burglaries rise? | Where did they fall?  | Where did burglaries fall?
            Was anyone on board the ferry?   | Where is it now?      | Where is the ferry now?
            Which bus goes to the port?      | How often does it run? | How often does Bus 12 run?
            How does Acme store crates?      | What do they hold?    | What do crates hold?
            Did the mayor promise farmers it? | Who are they?        | Who are farmers?
            Did Kestrel report losses?       | How large are they?   | How large are losses?
            What does the day ticket cost?   | Where is it sold?     | Where is ticket sold?
            Are there exceptions for clubs?  | What are they?        | What are exceptions for clubs?
            Is there a limit on guests?      | How high is it?       | How high is a limit on guests?
            Did the company make a profit?   | How much was it in 2023? | How much was a profit in 2023?
            Did the company make a profit?   | When was it founded?  | When was the company founded?
            """)
    void tells_what_does_something_from_what_it_does_and_what_there_is(
            String before, String question, String standalone) {
        assertThat(after(question, before, "Yes, Bus 12 does.")).isEqualTo(standalone);
    }

    @Test
    void goes_on_about_what_happened_after_other_questions_about_it() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "What happened at the mill in May?", "A wheel broke.", "What happened at the mill in May?");
        say(turns, "Was anyone hurt?", "Two rowers.", "Was anyone hurt? (mill May)");
        say(turns, "Are they all right?", "They are.", "Are they all right?");
        say(turns, "How did it happen?", "At night.", "How did it happen? (mill May)");
    }

    @Test
    void takes_nothing_from_what_was_refused_before_another_question_was_answered() {
        List<Question.Turn> turns = new ArrayList<>(List.of(
                new Question.Turn("How many goats died in Ryde?", "How many goats died in Ryde?", false, "No."),
                new Question.Turn("What is the mayor of Dorne called?", "Nora Quill is the mayor of Dorne.")));
        assertThat(FollowUp.standalone("Where did they meet?", turns)).isEqualTo("Where did they meet?");
        turns.removeLast();
        assertThat(FollowUp.standalone("Where did they live?", turns)).isEqualTo("Where did goats live?");
    }

    private static String after(String question, String before, String answer) {
        return FollowUp.standalone(question, List.of(new Question.Turn(before, answer)));
    }

    @Test
    void takes_what_the_question_before_was_asked_of_anew_for_it() {
        List<Question.Turn> turns = new ArrayList<>();
        say(
                turns,
                "What is the speed of the mill by default?",
                "It is 4.",
                "What is the speed of the mill by default?");
        say(turns, "And the weir?", "It is 9 by default.", "And the weir? (speed mill default)");
        say(turns, "Where is it?", "In Ely.", "Where is the weir?");
        say(turns, "What about guests?", "A guest pays 4.", "What about guests? (weir)");
        say(turns, "Where do they pay?", "At the weir.", "Where do guests pay?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is barley?", "Tell me more about barley."})
    void is_the_one_thing_whose_meaning_was_asked_last(String asked) {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "How is the mill driven?", "By wind.", "How is the mill driven?");
        say(turns, "When was the mill built?", "In 1820.", "When was the mill built?");
        turns.add(new Question.Turn(asked, FollowUp.standalone(asked, turns), "A grain."));
        say(turns, "Where does it grow?", "In Dorne.", "Where does barley grow?");
    }

    @Test
    void is_no_first_of_what_was_not_told() {
        List<Question.Turn> turns = new ArrayList<>();
        say(turns, "What is the history of the mill?", "It is long.", "What is the history of the mill?");
        turns.add(new Question.Turn(
                "When was the first built?", "When was the first built? (history mill)", "In 1820, by Nora Quill."));
        say(turns, "Who owned it?", "Orr.", "Who owned the history of the mill?");
    }
}
