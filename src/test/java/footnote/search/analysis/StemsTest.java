package footnote.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bridges | bridge
            Bridge’s | bridge
            bridge's | bridge
            agreed agreeing | agree agrees
            THE LAB WAS SANCTIONED | labs and sanctions
            Zürich café | zurich cafe
            the US delegation | United States delegations
            sold in america | sold in the US
            the US army | the us army
            80 thousand people | 80,000 people
            two-day talks | 2 day talk
            the ships’ masts | the ship mast
            anti-drug re-election | antidrug reelection
            co-operate | cooperates
            Wi-Fi | wifi
            inter-agency | interagency
            post-war e-mail | postwar email
            López Obrador | Lopez Obrador
            Amazon’s sales | AMAZON.COM sales
            sold by Orr | sold by Orr.com
            in their own boat | in the boat
            they own boats | owns a boat
            3M, in December of the year | 3M in December of a year
            the WHO | the World Health Organization
            the head of IT | the head of Information Technology
            IT department | information technology department
            doctors of the WHO | doctors of World Health Organisation
            NATO allies | North Atlantic Treaty Organization allies
            the CDC | the Centers for Disease Control and Prevention
            the CDC | Centres for Disease Control
            AI rules | artificial intelligence rule
            organised labour | organized labor
            the defence programme | defense programs
            a theatre in the centre | theaters in centers
            promised promises | promise promising
            pays paying | paid pay
            buys buying | bought buy
            three thousand men | 3,000 men
            the Rwandan homes | the Rwanda homes
            Kenyans | Kenya
            Danes and Swedes | Denmark and Sweden
            a Briton and a Turk | British and Turkish
            admins of repos | the administrator of a repository
            photos of bikes | a photograph of a bicycle
            TV films | television movies
            a petrol lorry | gasoline trucks
            phones in labs | the telephone of a laboratory
            Malawian schools | Malawi school
            grey mould, ploughed | gray molds plow
            practised, analysed | practices analyze
            Türkiye and Kiev | Turkey and Kyiv
            founded, founders | founding founder
            lamps found | lamp find
            Omani ships, Ghanaian cocoa | Oman ships, Ghana cocoa
            """)
    void are_the_same_for_forms_of_one_word(String one, String other) {
        assertThat(Stems.of(one)).isNotEmpty().isEqualTo(Stems.of(other));
    }

    @Test
    void keep_the_texts_order_and_repetitions() {
        assertThat(Stems.of("The boat meets the other boat at the pier."))
                .isEqualTo(List.of("boat", "meet", "other", "boat", "pier"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "Who did it?",
                "Who is Ms, Mrs or Mr?",
                "Please tell me about it",
                "What does the article say about that?",
                "Tell me everything about it",
                "How many are there?",
                "Could you tell us, please?",
                "What's that?",
                "I'm there, and who isn't?",
                "Can’t we? We cannot, won't, shan't",
                "You've been, you'd be, they're",
                "didn't they say?",
                "What is it really, exactly?",
                "Where is it actually?"
            })
    void are_none_where_a_question_tells_nothing(String question) {
        assertThat(Stems.ofQuestion(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"How long did the talks last?", "For how long did they talk?", "How often were there talks?"})
    void leave_out_what_tells_how_long_or_how_often_is_asked(String question) {
        assertThat(Stems.ofQuestion(question)).containsExactly("talk");
    }

    @Test
    void keep_a_last_that_is_not_asked_for() {
        assertThat(Stems.ofQuestion("How long is the last talk?")).containsExactly("last", "talk");
    }

    @Test
    void tell_what_a_question_is_about_each_once() {
        assertThat(Stems.ofQuestion("Who led the US delegation, and what did the delegations do in the US?"))
                .containsExactly("lead", "unitedst", "deleg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who led the talks?", "And who is it?", "Whom did they meet?"})
    void tell_the_pronoun_from_the_organisation(String question) {
        assertThat(Stems.ofQuestion(question)).doesNotContainAnyElementsOf(Stems.of("the WHO"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"What was sold in May?", "What was sold on 2 may?", "What did Theresa May sell?", "and May?"})
    void tell_the_month_and_the_name_from_the_verb(String question) {
        assertThat(Stems.ofQuestion(question)).containsAll(Stems.of("May"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"May I sell it?", "When may I sell it in the yard?"})
    void tell_the_verb_from_the_month(String question) {
        assertThat(Stems.ofQuestion(question)).doesNotContainAnyElementsOf(Stems.of("May"));
    }

    @Test
    void tell_the_country_from_the_pronoun() {
        assertThat(Stems.ofQuestion("Does the US trade with us?")).containsExactly("unitedst", "trade");
    }

    @Test
    void are_joined_held_against_others_and_taken_away() {
        assertThat(Stems.union(List.of("boat", "mill"), Set.of("oar"), List.of()))
                .containsExactlyInAnyOrder("boat", "mill", "oar");
        assertThat(Stems.shared(List.of("boat", "mill"), Set.of("mill", "oar"))).containsExactly("mill");
        assertThat(Stems.without(List.of("boat", "mill", "oar"), Set.of("mill"), List.of("oar", "tide")))
                .containsExactly("boat");
    }
}
