package footnote.chat.followup;

import static footnote.chat.followup.Turns.say;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTest {

    private static final String BEFORE = "Who led the US delegation to Beijing?";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When did it leave? | When did the US delegation to Beijing leave?
            OK. And how big was it? | OK. And how big was the US delegation to Beijing?
            How many people did they meet there? | How many people did the US delegation to Beijing meet there?
            Who were its members? | Who were the US delegation to Beijing’s members?
            Who else spoke? | Who else spoke? (the US delegation to Beijing)
            Did she speak before? | Did she speak before? (the US delegation to Beijing)
            Thanks, what did these officials say? | Thanks, what did these officials say? (the US delegation to Beijing)
            """)
    void puts_the_topic_in_a_pronouns_place(String question, String standalone) {
        assertThat(after(question, BEFORE)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What was done in week 46? | What was blocked then? | What was blocked in week 46?
            Who won the election in 2019? | Who was the mayor of York then? | Who was the mayor of York in 2019?
            What happened on 3 May 2024? | How was the weather on that day? | How was the weather on 3 May 2024?
            Who led it in May? | Who was the mayor at that time? | Who was the mayor in May?
            Who won the election in 2019? | What happened then? | What happened then? (won election 2019)
            Who won the election in 2019? | Who has led York since then? | Who has led York since then?
            Who won the election? | Who was the mayor of York then? | Who was the mayor of York then?
            How many boats sank in 2018? | And the year before? | How many boats sank in 2017?
            How many boats sank in fiscal 2018? | What about the previous year? | How many boats sank in fiscal 2017?
            How many boats sank in 2018? | And in the following year? | How many boats sank in 2019?
            How many boats sank in 2018? | How many were built the year after? | How many were built in 2019? (boats sank)
            How many boats sank in Ryde? | How many were built the year before? | How many were built the year before? (boats sank Ryde)
            What was the fare to Ryde in 2018? | How much did it rise in 2019? | How much did the fare to Ryde rise in 2019?
            """)
    void puts_a_time_in_the_place_of_a_then(String before, String question, String standalone) {
        assertThat(after(question, before)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why?",
                "And when?",
                "Since when?",
                "in which year?",
                "After how many days?",
                "Tell me more",
                "Is there still time?",
                "Why is that?",
                "What were the results?",
                "How many people were hurt?",
                "Which rooms had been booked?",
                "Sorry, I meant the first one.",
                "I'm asking for their names.",
                "Which was larger?"
            })
    void puts_the_words_of_the_question_before_behind_one_that_asks_it_again(String question) {
        assertThat(after(question, BEFORE)).isEqualTo(question + " (led US delegation Beijing)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many boats sank in Ryde? | And how many are left? | And how many are left? (boats sank Ryde)
            How many boats sank in Ryde? | How many are left in Dorne? | How many are left in Dorne?
            What was the vote on the ferry in Ryde? | For which month? | For which month? (vote ferry Ryde)
            What was the vote on the ferry in Ryde? | Who voted against? | Who voted against? (ferry Ryde)
            What was the vote on the ferry in Ryde? | Who voted against the bridge? | Who voted against the bridge?
            What are the four aims of Arden? | The first one? | The first one? (four aims Arden)
            What are the four aims of Arden? | And what about the last? | And what about the last? (four aims Arden)
            How many boats sank in Ryde? | How many ferries? | How many ferries? (boats sank Ryde)
            Which boats sank in Ryde? | How long was the longest? | How long was the longest? (boats sank Ryde)
            How many boats did Lin Orr sell in Ryde? | How many did she keep? | How many boats did Lin Orr keep?
            What does a room in Ryde cost? | Are dogs carried, too? | Are dogs carried, too? (room Ryde cost)
            What does a room in Ryde cost? | Can I also bring dogs? | Can I also bring dogs? (room Ryde cost)
            What does a room in Ryde cost? | Is the ferry to Dorne late, too? | Is the ferry to Dorne late, too?
            What does a room in Ryde cost? | How do I sell one? | How do I sell a room in Ryde?
            What did the mayor say of Ryde? | What's her name? | Who is the mayor?
            Who sells boats in Ryde? | How much does one cost? | How much does one cost? (sells boats Ryde)
            Who sells ferry paint in Ryde? | Who mixes the stuff? | Who mixes the stuff? (sells ferry paint Ryde)
            Which lamps break? | How many of our inns have one? | How many of our inns have one? (lamps break)
            Which lamps break? | Which is one? | Which is one? (lamps break)
            Where does year 6 go? | How much is that? | How much is that? (year 6 go)
            How many boats did we sell this year? | Why is that? | Why is that? (boats sell)
            Which ferries go to Dorne? | What is the largest in the town? | What is the largest in the town? (ferries go Dorne)
            Tell me about the ferries to Dorne. | Which was the oldest ever sold? | Which was the oldest ever sold? (ferries Dorne)
            What did 4N sell in total in 2018? | Which of its mills is old? | Which of its mills is old? (4N sell total 2018)
            """)
    void lends_always_to_what_leaves_out_its_noun(String before, String question, String standalone) {
        assertThat(after(question, before)).isEqualTo(standalone);
    }

    @Test
    void lends_no_ordinal_to_the_next() {
        Question.Turn list = new Question.Turn("What are the four aims of Arden?", "Peace and rye.");
        Question.Turn first = new Question.Turn("The first one?", "The first one? (four aims Arden)", "Peace.");
        assertThat(FollowUp.standalone("And the second?", List.of(list, first)))
                .isEqualTo("And the second? (four aims Arden)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Do they sound alike? | Do a violin and a viola sound alike?
            Is it loud? | Is a violin loud?
            Which of the two is louder? | Which of the two is louder? (a violin and a viola)
            """)
    void speaks_of_two_things_as_they(String question, String standalone) {
        assertThat(after(question, "How do I tell a violin and a viola apart?")).isEqualTo(standalone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Are you sure?",
                "Is that right?",
                "Was that true?",
                "Where does it say so?",
                "where is that written",
                "Who said that?",
                "Who says it?",
                "And what is your source?",
                "Summarise that.",
                "Shorter, please!",
                "Can you explain that again?",
                "What do you mean?",
                "in one sentence",
                "OK. Really?",
                "Which article is that from?",
                "Where can I read the whole article?",
                "Open the article",
                "Give me three bullet points",
                "Put it as a table, please",
                "the exact words?",
                "Translate that into German"
            })
    void asks_the_question_before_where_it_is_asked_about_its_answer(String question) {
        assertThat(after(question, BEFORE)).isEqualTo(BEFORE);
        assertThat(after(question, BEFORE, "When did it leave?"))
                .isEqualTo("When did the US delegation to Beijing leave?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does the north pier do? | No, I meant the south pier. | What does the south pier do?
            How long is the pier? | I mean the jetty | How long is the jetty?
            Is the pier near the jetty? | No, I meant the mole. | No, I meant the mole. (pier near jetty)
            """)
    void puts_what_was_meant_in_the_place_of_the_only_thing_asked_about(
            String before, String question, String standalone) {
        assertThat(after(question, before)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Back to the ferry: how long did it take?",
                "OK, and the ferry, where do I find it?",
                "Which ferries are there and which of them are free?"
            })
    void finds_what_a_pronoun_stands_for_in_the_question_itself(String question) {
        assertThat(after(question, BEFORE)).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # takes no question word for a name
            Who will leave Arden? | When? | When? (leave Arden)
            # lends of what was lent only where the questions say little
            Who built the ferry? / Who decided that? | Why? | Why? (decided built ferry)
            Who built the ferry? / Does Dorne accept that? | What about the Arden bridge? | What about the Arden bridge? (Dorne accept)
            # lends no word that only relates to what was said
            Did the ferry stop for another day? / Since when? | Why? | Why? (ferry stop)
            Why did the ferry stop? / Until when? | Who decided that? | Who decided that? (ferry stop)
            # puts another thing in the place of the other
            Can I return an oar? / What about a torn net? | What about hats? | Can I return hats?
            Can I return an oar? / What about a torn net? / How? | And the hats? | And the hats? (return torn net)
            Can I return an oar? / What about a torn net? | How? | How? (return torn net)
            # asks what something costs that is done somewhere
            Can I row on the lake? | How much is it? | How much is it? (row lake)
            Can I rent a boat on the lake? | Is it free? | Is a boat on the lake free?
            # takes nobody for eligible for all things
            When is the club's bonus paid? | Who is eligible? | Who is eligible? (club's bonus paid)
            # finds the one that was asked about before others
            What is the credit limit for adults? / And for children? | Can I get a higher one? | Can I get a higher one? (the credit limit for children)
            # takes the words of the question before where neither names a thing
            Can I row abroad? | Whom do I have to tell? | Whom do I have to tell? (row abroad)
            # takes people alone for nobody in particular
            How many people live in Lowick? | Where do they work? | Where do they work? (people live Lowick)
            # goes back where the latest question names nothing
            Who were the harbour pilots? / Can somebody help me? | What did they do? | What did the harbour pilots do?
            # goes back to what agrees with the pronoun
            What caused the fire at the mill? / How many firefighters came? | How long did it burn? | How long did the fire at the mill burn?
            # asks of no day what was asked of a place
            When is the library in Marlow open? | And on Sundays? | When is the library in Marlow open on Sundays?
            # names the person whom the question names
            What did John Kirby do on Tuesday? | What did he say? | What did John Kirby say?
            # leaves an old topic behind
            Who led the US delegation to Beijing? / Why did it leave? / Who built the ferry? | When did it sink? | When did the ferry sink?
            # keeps to the topic over several turns
            Why did the talks about fentanyl begin? / How long did it last? | Was it a success? | Was the talks about fentanyl a success?
            # adds nothing where the turn before tells nothing
            Who? | Why is that? | Why is that?
            Who? | How big is it? | How big is it?
            """)
    void goes_on_from_one_of_the_questions_before(String before, String question, String standalone) {
        assertThat(after(question, before.split(" / "))).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many people died in the US in 2021? | And in 2022? | How many people died in the US in 2022?
            How many people died in the US in 2021? | 2019? | How many people died in the US in 2019?
            How many people died in the US in 2021? | What about Canada? | How many people died in Canada in 2021?
            What did Daskal say in Beijing? | And in New York? | What did Daskal say in New York?
            What did Daskal say in Beijing? | What about Kirby? | What about Kirby? (Daskal Beijing)
            How many people died? | And in 2022? | How many people died in 2022?
            How many mills closed in July 2021? | What about May 2022? | How many mills closed in May 2022?
            What did the town say on mills in May? | And in March? | What did the town say on mills in March?
            How many mills closed in July 2021? | And in June? | How many mills closed in June 2021?
            How many mills were closed as of July 25? | And as of June 2? | How many mills were closed as of June 2?
            What did Daskal say in July? | What about Kirby 2022? | What about Kirby 2022? (Daskal July)
            How much is a boat for families on weekdays? | And for clubs on Sunday? | How much is a boat for clubs on Sunday?
            How much is a boat for families at the weekend? | And for clubs? | How much is a boat at the weekend for clubs?
            How much is a boat? | and the day ticket? | and the day ticket? (boat)
            Can I get my money back? | What about Ely? | What about Ely? (get money back)
            How much is a boat? | And for members of the club? | How much is a boat for members of the club?
            Who rows a boat in Ely? | And in the evening? | Who rows a boat in Ely in the evening?
            Can I bring a dog? | On Boxing Day, too? | Can I bring a dog on Boxing Day?
            How much is charged for a lost oar? | And for children? | How much is charged for children? (a lost oar)
            What is the price of a key for a boat for adults? | And for children? | What is the price of a key for a boat for children?
            Does Ely rent out small boats? | And for members of York? | And for members of York? (rent out small boats)
            How far is it between Ely and York? | And Ryde? | And Ryde? (far between Ely York)
            What did Ann say of Ely? | And China's? | And China's? (Ann Ely)
            Who backed Lowick? | In the Senate? | Who backed Lowick in the Senate?
            Who backed the bridge in Lowick? | And in Dorne? | Who backed the bridge in Dorne?
            Does Ely rent out boats? | And in York? | Does York rent out boats?
            What is a berth for wooden boats in May? | And for small? | What is a berth in May for small boats?
            Who runs a Harbour 4 shop? | And Inn for Anglers? | Who runs a Inn for Anglers shop?
            Where does Veda print on a Kestrel? | And on Windows? | Where does Veda print on Windows?
            Where is the log file on Windows? | what about macOS? | Where is the log file on macOS?
            What was Kestrel's profit in Q3 2026? | and Veda's? | What was Veda's profit in Q3 2026?
            How fast is a Kestrel X answered? | And a Veda? | How fast is a Veda answered?
            How do I print on Android? | And iPhone? | How do I print on iPhone?
            How much notice is due for grade D? | and grade E? | How much notice is due for grade E?
            What is in clause 3.2 of the lease? | What about clause 3.3? | What is in clause 3.3 of the lease?
            What caused the fire of 19 May? | how long did it last? | how long did the fire of 19 May last?
            What caused the fire of 19 June? | how long did it last? | how long did the fire of 19 June last?
            Can I print on Windows? | And on a Kestrel? | Can I print on a Kestrel?
            What does a boat cost in the North Veda? | And in Dorne? | What does a boat cost in Dorne?
            How many FM lamps broke? | And ebikes? | How many ebikes broke?
            How many people rowed in the Ryde trial? | And in the Dorne trial? | How many people rowed in the Dorne trial?
            What did Ann say about the oars? | And about the boats? | What did Ann say about the boats?
            Who rows boats? | And about the oars? | And about the oars? (rows boats)
            Does Veda work in inns? | And in ships? | Does Veda work in ships?
            Who won the first match? | And the second? | Who won the second match?
            Who rowed in the first match? | And in the last one? | Who rowed in the last match?
            Which boats of the club were sold? | How long is the first one? | How long is the first boat?
            Which boats and oars were sold? | How long is the first one? | How long is the first one? (boats)
            How long is the first boat? | And the other? | How long is the other boat?
            """)
    void asks_the_question_before_with_another_year_or_name(String before, String question, String standalone) {
        assertThat(after(question, before)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How much leave do full-time staff get? | What about part-time staff? | How much leave do part-time staff get?
            How much leave do I get? | And sick leave? | How much sick leave do I get?
            How long is the leave of the first pilot? | And the second pilot? | How long is the leave of the second pilot?
            What does the old harbour insurance cover? | And the life insurance? | What does the life insurance cover?
            Does club harbour insurance cover oars? | And life insurance? | Does club life insurance cover oars?
            When are free berths closed? | And frozen ones? | When are frozen berths closed?
            Are wide and narrow boats or free berths closed? | And frozen ones? | And frozen ones? (wide narrow boats free berths closed)
            What is the fee for adults? | And children? | What is the fee for children?
            What is the fee for adults? | What about children under five? | What is the fee for children under five?
            Do pilots get sick pay? | What about divers? | Do divers get sick pay?
            Do pilots and divers get gloves? | What about boots? | What about boots? (pilots divers get gloves)
            What is the fee? | And the deposit? | What is the deposit?
            How do I book a boat? | What about an oar? | How do I book an oar?
            How do I paint my boat? | And my SUP? | How do I paint my SUP?
            Can I take a boat to row? | What about an oar? | What about an oar? (take boat row)
            How old was Nora Quill? | And the baker? | How old was the baker?
            What's the fee for adults? | No, I meant for children | What's the fee for children?
            Who is the bakers’ president? | And of the committee? | Who is the president of the committee?
            How well does a dengue vaccine protect? | And against fever? | How well does a dengue vaccine protect against fever?
            How old was Selby Town? | And the baker? | And the baker? (old Selby Town)
            Which boats does the mill sell? | Which colour? | Which colour? (boats mill sell)
            Who led the US delegation to Beijing? | And the Chinese one? | Who led the Chinese delegation to Beijing?
            Who led the US delegation to Beijing? | And the Chinese side? | Who led the Chinese delegation to Beijing?
            Who led the US delegation to Beijing? | What about the Chinese side? | Who led the Chinese delegation to Beijing?
            Who runs the upper ferry? | And the other one? | Who runs the other ferry?
            Who runs the upper ferry? | And the lower one? | Who runs the lower ferry?
            Who runs the ferry? | And the lower one? | And the lower one? (runs ferry)
            Does the upper ferry meet the night train? | And the lower one? | And the lower one? (upper ferry meet night train)
            Who led the US delegation? | And the dark side? | And the dark side? (led US delegation)
            """)
    void asks_the_question_before_of_another_of_the_same_kind(String before, String question, String standalone) {
        assertThat(after(question, before)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            And if I'm late? | And if I'm late? (return boat)
            What if it is damaged? | What if the boat is damaged? (return)
            Unless I pay | Unless I pay (return boat)
            If I'm late, do I pay a fine? | If I'm late, do I pay a fine?
            Does that include weekends? | Does that include weekends? (return boat)
            Does that fee cover Sundays? | Does that fee cover Sundays? (the boat)
            """)
    void puts_the_question_before_behind_a_condition_and_behind_that(String question, String standalone) {
        assertThat(after(question, "When do I have to return the boat?")).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who decided that? | Who decided that? (ferry close Dorne)
            What's that meant to do? | What's that meant to do? (ferry close Dorne)
            How much did that cost? | How much did that cost? (ferry close Dorne)
            Can a mill close that way? | Can a mill close that way? (ferry Dorne)
            And does Arden accept this? | And does Arden accept this? (ferry close Dorne)
            Who paid for that boat? | Who paid for that boat? (Dorne)
            What is the boat from Ryde called? | What is the boat from Ryde called?
            I meant the pier, who runs the pier? | I meant the pier, who runs the pier?
            """)
    void puts_the_question_before_behind_a_that_which_is_all_of_it(String question, String standalone) {
        assertThat(after(question, "Why did the ferry close in Dorne?")).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who announced it? | Who announced it? (mills Orr close)
            What has it cost? | What has Orr cost?
            """)
    void takes_what_is_done_to_it_for_that_which_was_spoken_of_before(String question, String standalone) {
        assertThat(after(question, "How many mills will Orr close?", "When was that announced?"))
                .isEqualTo(standalone);
    }

    @Test
    void takes_no_town_for_the_one_who_has_a_role_in_it() {
        Question.Turn orr = new Question.Turn(
                "Who is the mayor of Orr?", "Who is the mayor of Orr?", true, "The mayor of Orr is Tom Ray.");
        Question.Turn vale = new Question.Turn("And of Port Vale?", "Who is the mayor of Port Vale?", true, "No.");
        assertThat(FollowUp.standalone("How old is she?", List.of(orr, vale)))
                .isEqualTo("How old is the mayor of Port Vale?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the capital of Norway?",
                "Who led the Chinese delegation to Washington?",
                "ferry fares in winter",
                "Which thesis won the prize?",
                "And why had the talks stopped?",
                "Who is Kirby?",
                "Who said that the ferry sank?",
                "What is mortadella and where is it from?",
                "What is ketosis?",
                "Is there a ferry to the island?",
                "Which is cheaper, the ferry or the bridge?",
                "Is it true that 80 people crossed the lake?",
                "Which of the two towns has a ferry?",
                "How many boats were built in Arden?",
                "How many kinds of ferries are there on the lake?",
                "IBM Cloud Certification",
                "¿Cuándo salió la delegación?"
            })
    void leaves_alone_what_stands_alone(String question) {
        assertThat(after(question, BEFORE)).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How did they arrive in Plymouth? | Is it big? | Is Plymouth big?
            I’ve heard of ketosis. Tell me more. | How long does it last? | How long does ketosis last?
            I'm told that I don't need a visa. | How much is it? | How much is a visa?
            What do the ferries cost? | How big are their decks? | How big are the ferries’ decks?
            Is this ferry Basel's? | How big are its decks? | How big are ferry Basel’s decks?
            What does the new wing cost? | Who pays for it? | Who pays for the new wing?
            How much will the new wing cost? | Who pays for it? | Who pays for the new wing?
            Did the talks cost anything? | Who held them? | Who held the talks?
            Did the ferry help the town? | Who built it? | Who built the ferry?
            Who funds mills? | Where are they? | Where are mills?
            When did the harbour ferry sink? | Who built it? | Who built the harbour ferry?
            """)
    void takes_no_verb_for_the_topic_and_no_short_form(String before, String question, String standalone) {
        assertThat(after(question, before)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yarrow? | Where is it? | Where is Yarrow?
            How did the bees survive the winter? | How many of them died? | How many of the bees died?
            How did the bees survive the winter? | How cold was it? | How cold was the winter?
            How many schools were closed in March? | Will they open again? | Will schools open again?
            What did the report say about the hospital's waiting times? | Who wrote it? | Who wrote the report?
            What did the report say about the hospital's waiting times? | Have they improved? | Have the hospital's waiting times improved?
            What are the opening hours of the library in Marlow? | Does it have parking? | Does the library in Marlow have parking?
            """)
    void takes_what_agrees_with_the_pronoun_in_number(String before, String question, String standalone) {
        assertThat(after(question, before)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Why was the cooperation stopped? | Who stopped it? | Who stopped the cooperation?
            When was Lake Veda drained? | How deep was it? | How deep was Lake Veda?
            When do the swimming lessons start? | What do they cost? | What do the swimming lessons cost?
            How many cabins does a boat have? | Can I book several? | Can I book several? (cabins)
            What is zorbicide? | Why is it banned? | Why is zorbicide banned?
            What is tidal power then? | How does it work? | How does tidal power work?
            What is Harbour Send? | How long does it last? | How long does Harbour Send last?
            Do you run Zephyros? | How fast is it? | How fast is Zephyros?
            How many holiday days do I get? | Can I save them? | Can I save holiday days?
            How many weeks of leave does an inn give? | Can I split them? | Can I split leave?
            Who runs the All Hands? | When is it held? | When is the All Hands held?
            What is the harbour working group? | Who is in it? | Who is in the harbour working group?
            Tell me about the sabbatical | How long is it? | How long is the sabbatical?
            """)
    void takes_a_noun_for_the_topic_without_its_verb(String before, String question, String standalone) {
        assertThat(after(question, before)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When do I become eligible? | When do I become eligible? (profit sharing)
            how do we apply | how do we apply (profit sharing)
            What documents do I need? | What documents do I need?
            Is the canteen open? | Is the canteen open?
            """)
    void tells_what_askers_leave_out_who_name_nothing(String question, String standalone) {
        assertThat(after(question, "Do we get profit sharing?")).isEqualTo(standalone);
        assertThat(after(question, "Do we get profit sharing?", "When do I become eligible?"))
                .isEqualTo(standalone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is fentanyl cheap?",
                "How dangerous is fentanyl?",
                "And why is fentanyl made?",
                "Does fentanyl kill?",
                "Can fentanyl do harm?"
            })
    void takes_what_stands_behind_the_first_verb_for_the_topic(String before) {
        assertThat(after("Who sells it?", before)).isEqualTo("Who sells fentanyl?");
    }

    @Test
    void leaves_the_first_question_alone() {
        assertThat(after("When did it leave?")).isEqualTo("When did it leave?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # names the person whom the answer names
            Who led the US delegation to Beijing? | The article says: “Jen Daskal, the security adviser, led the team.” [1] | When did she speak? | When did Jen Daskal speak?
            Who led the US delegation to Beijing? | The article says: “Jen Daskal, the security adviser, led the team.” [1] | When did it leave? | When did the US delegation to Beijing leave?
            What did Kirby say? | Who? “John Kirby’s talks were good.” [1] | Who is he? | Who is John Kirby?
            Who is John Kirby? | “John Kirby, spokesman for the White House, met Ann Lee.” [1] | What did he say? | What did John Kirby say?
            # takes no name where none was asked for
            Who is an owner? | “The Dorne Harbour Act tells who owns a boat.” [1] | What can he do? | What can he do? (an owner)
            Who spoke? | “The spokesman for the White House, Kirby, did so.” [1] | What did he say? | What did he say?
            # takes no time for a part of a name
            What did Xi say? | “In November Xi spoke to John R. Orr’s club.” [1] | Did he mention the young? | Did he mention the young? (Xi)
            Whom did Xi meet? | “In November Xi met John R. Orr of the club.” [1] | How old is he? | How old is John R. Orr?
            # tells her from hers
            Who led the US delegation to Beijing? | “Jen Daskal led the team.” [1] | Who greeted her? | Who greeted Jen Daskal?
            Who led the US delegation to Beijing? | “Jen Daskal led the team.” [1] | What did the minister tell her about it? | What did the minister tell Jen Daskal about the US delegation to Beijing?
            Who led the US delegation to Beijing? | “Jen Daskal led the team.” [1] | Where is her office? | Where is Jen Daskal’s office?
            # names the one team that was asked for
            Who won the cup? | “Harrow Rovers beat Selby Town 3-1.” [1] | Who did they beat? | Who did Harrow Rovers beat?
            Which teams won? | “Harrow Rovers beat Selby Town 3-1.” [1] | When was it founded? | When was it founded? (teams won)
            Which team won? | “Harrow Rovers beat Selby Town 3-1.” [1] | When was it founded? | When was Harrow Rovers founded?
            # knows a name that was typed in small letters by the answer
            what does daskal do on boats | “Daskal rows boats.” [1] | Where did she begin? | Where did she begin? (Daskal)
            what does daskal do on boats | “Daskal rows Boats of all kinds, and sells boats.” [1] | Where are they? | Where are boats?
            # takes what somebody is in parliament for no part of the name
            Whom did Xi meet? | “Xi met the Dorne Member of Parliament Tom Orr.” [1] | How old is he? | How old is Tom Orr?
            """)
    void goes_on_about_whom_the_answer_names(String before, String answer, String question, String standalone) {
        assertThat(FollowUp.standalone(question, List.of(new Question.Turn(before, answer))))
                .isEqualTo(standalone);
    }

    @Test
    void goes_on_about_the_person_whom_the_answer_named() {
        List<Question.Turn> turns = new ArrayList<>();
        say(
                turns,
                "Who is the new director?",
                "The article says: “The Harbour Museum has named Dr Yusuf Adeyemi as its director.” [1]",
                "Who is the new director?");
        say(turns, "How old is he?", "Adeyemi, 46, was at Port House.", "How old is Dr Yusuf Adeyemi?");
        say(turns, "Where did he work before?", "In Orr.", "Where did Dr Yusuf Adeyemi work before?");
    }

    @Test
    void goes_on_about_who_says_what_the_answer_tells() {
        String answer = "Orr said: “For 15 miles.” [1]";
        Question.Turn far = new Question.Turn("How far does a boat go?", answer);
        Question.Turn who = new Question.Turn("Who says so?", "How far does a boat go?", answer);
        assertThat(FollowUp.standalone("What is he working on?", List.of(far, who)))
                .isEqualTo("What is he working on? (Orr)");
        assertThat(FollowUp.standalone("Who built it?", List.of(far, who))).isEqualTo("Who built a boat?");
    }

    @Test
    void names_whom_the_answer_names_beside_the_one_that_was_asked_about() {
        Question.Turn who = new Question.Turn(
                "And who greeted her?",
                "And who greeted Jen Daskal?",
                "“Jen Daskal headed the delegation.” [1] “An APA-PAP photograph shows that Wang Xiaohong greeted Jen Daskal on Tuesday.” [2]");
        assertThat(FollowUp.standalone("What is his job?", List.of(who))).isEqualTo("What is Wang Xiaohong’s job?");
        Question.Turn job = new Question.Turn("What is his job?", "What is Wang Xiaohong’s job?", "He is a minister.");
        assertThat(FollowUp.standalone("Who met him?", List.of(who, job))).isEqualTo("Who met Wang Xiaohong?");
    }

    @Test
    void takes_no_end_of_a_sentence_for_a_part_of_a_name() {
        List<Question.Turn> turns = new ArrayList<>();
        say(
                turns,
                "Which body was sanctioned?",
                "“Sanctions were put on the Institute of Forensic Science. The institute denied it.” [1]",
                "Which body was sanctioned?");
        say(
                turns,
                "When was it taken off the list?",
                "“After the summit.” [1]",
                "When was Institute of Forensic Science taken off the list?");
        say(turns, "Who runs it?", "A trust.", "Who runs Institute of Forensic Science?");
    }

    @Test
    void takes_few_words_along_however_long_the_conversation_was() {
        String much = "I mean " + "Alpha Beta Gamma 1.1.1 ".repeat(80);
        String[] turns = IntStream.range(0, 8)
                .mapToObj(i -> "I mean word" + i + " and " + much)
                .toArray(String[]::new);
        assertThat(after("Why?", turns).length()).isLessThan(200);
    }

    private static String after(String question, String... before) {
        List<Question.Turn> turns = new ArrayList<>();
        for (String asked : before) {
            turns.add(new Question.Turn(asked, FollowUp.standalone(asked, turns), "No."));
        }
        return FollowUp.standalone(question, turns);
    }
}
