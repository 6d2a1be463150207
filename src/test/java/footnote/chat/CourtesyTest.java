package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourtesyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello!",
                "hi :wave:",
                ":wave::skin-tone-3:",
                "Thanks! :pray:",
                "thx :slightly_smiling_face:",
                ":tada: great :raised_hands:",
                ":+1:",
                "+1",
                "nice",
                "Nice one!",
                "lol",
                "done",
                "Thank you!! ❤️",
                "👍🏽 👨‍👩‍👧 🇬🇭",
                "Thanks Footnote!",
                "Thanks, @footnote",
                "Thanks, Karin!",
                "cool, thanks for looking",
                "Got it, thanks everyone :-)",
                "Hey everyone",
                "Good morning again, team"
            })
    void is_heard_in_words_and_pictures(String text) {
        assertThat(Courtesy.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nice?",
                "Done?",
                "Hello Fresh",
                "Thanks to whom?",
                "thanks for the ferry",
                "12:30:45",
                "Which one is nice?",
                "Hello, who built it?",
                "Good Friday",
                ":ferry: Brava",
                "great apes",
                "100"
            })
    void is_not_heard_in_what_asks(String text) {
        assertThat(Courtesy.is(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hi, who is Karin Holm? | who is Karin Holm?
            Hi! Who is Karin Holm? | Who is Karin Holm?
            hi who is Karin Holm? | who is Karin Holm?
            Good morning! Who is Karin Holm? | Who is Karin Holm?
            Hey footnote, who is Karin Holm? | who is Karin Holm?
            Hello everyone - where is the ferry? | where is the ferry?
            Hi, how are you? Where is the ferry? | Where is the ferry?
            Thanks! Who is Karin Holm? | Who is Karin Holm?
            Great, thanks. Who is Karin Holm? | Who is Karin Holm?
            Thank you so much for your help! And who built it? | And who built it?
            OK, and when? | and when?
            Nice. What about the ferry? | What about the ferry?
            Hi team, quick question: who runs the ferry? | who runs the ferry?
            Who is Karin Holm? Thanks! | Who is Karin Holm?
            Who is Karin Holm, please? | Who is Karin Holm?
            Who is Karin Holm? Thank you very much in advance. | Who is Karin Holm?
            Who is Karin Holm? Many thanks and have a nice day! | Who is Karin Holm?
            Who is Karin Holm, thanks | Who is Karin Holm
            :wave: Who is Karin Holm? | Who is Karin Holm?
            Who is Karin Holm? :thinking_face: | Who is Karin Holm?
            Who is Karin Holm :question: | Who is Karin Holm
            Who is Karin Holm 🤔? | Who is Karin Holm?
            👋🏽 who is Karin Holm? 🙏 | who is Karin Holm?
            hey, could you tell me who Karin Holm is? Thanks! :pray: | could you tell me who Karin Holm is?
            hey , who is Karin Holm? :wave::skin-tone-2: cheers | who is Karin Holm?
            """)
    void leaves_the_question_beside_it(String text, String question) {
        assertThat(Courtesy.leaves(text)).isEqualTo(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who wrote Hello, Goodbye?",
                "Thanks to whom was it built?",
                "Great Britain sent how many ships?",
                "Nice, France: what happened there?",
                "Good Friday, when is it?",
                "No, I meant the ferry.",
                "Yes, but when?",
                "What do you say, thanks or sorry?",
                "Who said “Hello, thank you”?",
                "What does the sign :closed: at the door mean?",
                "When does the 12:30:45 ferry leave?",
                "Is it open at 12:30:",
                "Please tell me who built it.",
                "Is © a sign?",
                "Hi-Fi sets, who sells them?",
                "What does it mean to please?",
                "Sorry, the ferry.",
                "How are you funded?",
                "👍",
                "Hello",
                "And when?"
            })
    void leaves_what_belongs_to_the_question(String text) {
        assertThat(Courtesy.leaves(text)).isEqualTo(text);
    }
}
