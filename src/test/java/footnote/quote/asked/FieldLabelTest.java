package footnote.quote.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldLabelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How long did it last?              | Duration: 47 minutes              | true
            Who wrote the article on the locks? | Article by: Ann Lee              | true
            Who is the author of the review of the locks? | Article by: Ann Lee    | true
            What does the review of the locks say? | Article by: Ann Lee           | false
            Who wrote The Locks of Ely?        | Article by: Ann Lee               | false
            Who wrote the locks' rules?        | Article by: Ann Lee               | false
            How long is the walk?              | Total distance: 2.4 km            | true
            How far is it?                     | Distance: 2.4 km                  | true
            How tall is the lamp?              | Height: 52 cm                     | true
            How wide is the lamp?              | Width: 12 cm                      | true
            How deep is the pool?              | Depth: 2 m                        | true
            How thick is the board?            | Thickness: 3 mm                   | true
            How big is the flat?               | Floor space: 70 square metres     | true
            What does the lamp weigh?          | Net weight: 2 kg                  | true
            How fast is the boat?              | Top speed: 20 knots               | true
            How old is Ann Lee?                | Born: 3 May 1970                  | true
            How often does it run?             | Frequency: hourly                 | true
            How many people fit in?            | Capacity: 40                      | true
            What do tickets cost?              | Price: free; lanterns £3          | true
            How much does the gardener earn?   | Salary: £21,400 a year            | true
            Where is the meeting?              | Venue: Town hall                  | true
            Where does Ann Lee work?           | Workplace: Mill House             | true
            Where is the lamp made?            | Made in: Portugal                 | true
            Where do I send my form?           | Apply to: jobs@mere.example       | true
            What day is the walk?              | Date: 3 May                       | true
            When does it close?                | Closing date: 3 May               | true
            Who was absent?                    | Apologies: Ann Lee                | true
            Who couldn't come?                 | Apologies: Ann Lee                | true
            Who was at the meeting?            | Present: Ann Lee                  | true
            Who is responsible for it?         | Owner: Ann Lee                    | true
            Who is the cook's boss?            | Reports to: Ann Lee               | true
            Whom should I call?                | Contact: Ann Lee, 555 0177        | true
            Who wrote the report?              | Author: Ann Lee                   | true
            Who makes the lamp?                | Manufacturer: Halden              | true
            Who noticed the fault?             | Detected by: a customer           | true
            What caused it?                    | Root cause: not known yet         | true
            How do I clean the lamp?           | Care: a dry cloth                 | true
            Are dogs allowed?                  | Dogs: on a lead                   | true
            How heavy is the lamp?             | Feature: Weight; Value: 2 kg      | true
            How heavy is the lamp?             | Lamp: B; Weight: 2 kg; Shelf: 3   | false
            How heavy is the lamp?             | Height: 52 cm                     | false
            How heavy is the lamp?             | Its weight: that of a cat, they say here: no | false
            Who directed the film?             | Director: Mira Olsen              | true
            Who directed the film?             | Dredger: Mira Olsen               | false
            Who plays Vera?                    | Cast: Ida Kern (Vera)             | true
            How long does a heron live?        | Length: 88 to 97 cm               | false
            How long does a heron live?        | Feature: Lifespan; Value: 14 years | true
            Where does a heron live?           | Habitat: reed beds                | true
            What do herons eat?                | Diet: frogs                       | true
            How often may I take it?           | Dose for adults: twice a day      | true
            How long can it be kept?           | Shelf life: 3 years               | true
            Who was his wife?                  | Spouse: Ada Quill                 | true
            What is in the tablets?            | Active ingredient: dorzapine      | true
            What is the tablet for?            | Use: pain and fever               | true
            How is the course graded?          | Assessment: an essay              | true
            When does the film come out?       | Release: 3 May 2027               | true
            How long did it last?              | Start: 14:05                      | false
            How much is it in total?           | Total: £112.00                    | true
            How much is it in total?           | Deposit: £20                      | false
            What is the deadline?              | Apply by: 4 May                   | true
            Who wrote the report?              | Owner: Ann Lee                    | false
            Who coached the crew?              | Coach: Ann Lee                    | true
            When is the next regatta?          | 7. Date of next regatta: 3 May    | true
            How many boats were built?         | Number built: 14                  | true
            How many boats are there?          | Number of oars: 14                | false
            Who refereed the race?             | Referee: Ann Lee                  | true
            Who rowed the race?                | Referee: Ann Lee                  | false
            What did the town council say yesterday? | The town council said yesterday: no | false
            """)
    void names_what_is_asked_for(String question, String sentence, boolean told) {
        assertThat(FieldLabel.isTold(question, sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "How long is the walk?, Distance: 2 km, 1",
        "How much is the cover?, Cover: £2, 0.5",
        "Who coached the crew?, Coach: Ann Lee, 1",
        "Who designed the boat?, Design: two masts, 0.5",
        "Who came?, Cover: £2, 0",
        "How heavy is lamp B?, Lamp: Lamp B; Weight: 2 kg; Shelf: 3, 0.5",
        "How heavy is the stool?, Lamp: Lamp B; Weight: 2 kg; Shelf: 3, 0",
        "Can guests row?, Who: Guest; Row: No; Sail: Yes, 1",
        "Does the club plan include oars?, Extra: Oars; Club: Yes; Guest: No, 1",
        "Can guests swim?, Who: Guest; Row: No; Sail: Yes, 0",
        "Can members row?, Who: Guest; Row: No; Sail: Yes, 0",
        "When can guests row?, Who: Guest; Row: No; Sail: Yes, 0"
    })
    void tells_less_where_it_stands_in_the_question_or_over_a_column_but_for_a_yes_or_no(
            String question, String sentence, double told) {
        assertThat(FieldLabel.told(question, sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "What does the lamp weigh?, Weight: 2 kg, weigh",
        "Who plays Vera?, Cast: Ida Kern (Vera), plai",
        "Who refereed the race?, Referee: Ann Lee, refere",
        "How long is the walk?, Weight: 2 kg,",
        "Are dogs allowed?, Dogs: no,"
    })
    void knows_the_word_that_asks_for_it(String question, String sentence, String stem) {
        assertThat(FieldLabel.asked(question, sentence)).isEqualTo(stem == null ? Set.of() : Set.of(stem));
    }

    @ParameterizedTest
    @CsvSource({
        "'Lamp dark at the top, why?', Dark at the top: the wick is old, true",
        "'Lamp dark at the foot, why?', Dark at the top: the wick is old, false",
        "'Lamp dark, why?', Dark: the wick is old, false"
    })
    void says_at_length_what_is_asked_about(String question, String sentence, boolean said) {
        assertThat(FieldLabel.isSaidAtLength(question, sentence)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Where does Ann Lee work?     | Employee: Ann Lee       | true
            Where does Ann Lee work?     | Employee: Ann Lee, Ely  | false
            Where does Ann Lee work?     | Ann Lee works in Ely.   | false
            Who is Ann Lee?              | Clerk: Ann Lee          | false
            Is the hall open on Sunday?  | Open: Sunday            | false
            Which tariff has free calls abroad? | Calls abroad: free | false
            """)
    void an_echo_says_nothing_but_what_is_asked_about(String question, String line, boolean isEcho) {
        assertThat(FieldLabel.isEcho(question, line)).isEqualTo(isEcho);
    }
}
