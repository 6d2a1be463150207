package footnote.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SlackEventsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void a_mention_is_a_question_in_the_thread_that_it_starts() throws IOException {
        assertThat(errand(Events.mention("Ev1", Events.NOON, "Is it closed?")))
                .hasValue(new Errand(
                        "Ev1", Errand.Kind.MENTION, "C1", Events.NOON, Events.NOON, "T1", "U1", "Is it closed?", ""));
    }

    @Test
    void a_message_to_the_bot_alone_is_a_question() throws IOException {
        assertThat(errand(Events.direct("Ev1", Events.NOON, "Is it closed?")))
                .map(Errand::kind)
                .hasValue(Errand.Kind.DIRECT);
    }

    @Test
    void a_message_in_a_thread_may_go_on() throws IOException {
        Errand errand = errand(Events.followUp("Ev1", "1531420619.000100", Events.NOON, "And when?"))
                .orElseThrow();
        assertThat(errand.kind()).isEqualTo(Errand.Kind.FOLLOW_UP);
        assertThat(errand.thread()).isEqualTo(Events.NOON);
    }

    @Test
    void a_message_in_a_thread_may_tell_of_a_person() throws IOException {
        assertThat(errand(Events.followUp("Ev1", "1531420619.000100", Events.NOON, "What did <@U2|Jen> say?")))
                .map(Errand::words)
                .hasValue("What did Jen say?");
    }

    @Test
    void a_message_that_names_the_bot_comes_as_a_mention_too_and_is_taken_only_then() throws IOException {
        assertThat(errand(Events.followUp("Ev1", "1531420619.000100", Events.NOON, "<@UBOT> And when?")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("others")
    void what_no_person_means_for_the_bot_is_let_go(String event) throws IOException {
        assertThat(errand(event)).isEmpty();
    }

    static Stream<String> others() {
        String said = Events.message("Is it closed?") + Events.field("channel_type", "im");
        String direct = said + Events.place("D1", Events.NOON);
        return Stream.of(
                Events.event("Ev1", direct + Events.field("bot_id", "B1")),
                Events.event("Ev1", direct).replace("\"U1\"", "\"UBOT\""),
                Events.event("Ev1", direct).replace("\"U1\"", "\"USLACKBOT\""),
                Events.event("Ev1", direct).replace("\"user\":\"U1\"", "\"nobody\":\"U1\""),
                Events.event("Ev1", direct + Events.field("subtype", "message_changed")),
                Events.event("Ev1", direct + Events.field("subtype", "message_deleted")),
                Events.event("Ev1", direct + Events.field("subtype", "channel_join")),
                Events.event("Ev1", direct + Events.field("subtype", "bot_message")),
                Events.event("Ev1", direct + "\"edited\":{\"user\":\"U1\"},"),
                Events.event("Ev1", Events.message("Hello") + Events.place("C1", Events.NOON)),
                Events.event("Ev1", Events.field("type", "reaction_added") + Events.place("C1", Events.NOON)),
                Events.event("Ev1", said),
                Events.event("", direct),
                Events.followUp("Ev1", "1531420619.000100", Events.NOON, " "),
                Events.followUp("Ev1", "1531420619.000100", Events.NOON, "OK, thank you!"),
                Events.followUp("Ev1", "1531420619.000100", Events.NOON, "Thanks! :pray:"),
                Events.followUp("Ev1", "1531420619.000100", Events.NOON, "<@U2> can you look?"),
                Events.followUp("Ev1", "1531420619.000100", Events.NOON, "<!here> lunch?"),
                "{}",
                "[]");
    }

    @Test
    void a_message_of_a_thread_that_is_sent_to_the_channel_too_is_a_message() throws IOException {
        assertThat(errand(Events.followUp("Ev1", "1531420619.000100", Events.NOON, "And when?")
                        .replace("\"channel_type\"", "\"subtype\":\"thread_broadcast\",\"channel_type\"")))
                .isPresent();
    }

    @Test
    void a_message_with_a_file_is_a_message() throws IOException {
        assertThat(errand(Events.direct("Ev1", Events.NOON, "Is it closed?")
                        .replace("\"channel_type\"", "\"subtype\":\"file_share\",\"channel_type\"")))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <@UBOT> Who led it?~Who led it?
            Who <@UBOT|footnote> led it?~Who led it?
            Is A &lt; B &amp;&amp; C &gt; D?~Is A < B && C > D?
            What does <@U2|Jen> say of <#C2|drugs>?~What does Jen say of #drugs?
            See <https://example.org/a|the article>~See the article
            See <https://example.org/a>~See https://example.org/a
            Ask <!here|@here> and <!subteam^S1|@team>~Ask @here and @team
            &amp;lt;~&lt;
            """)
    void references_are_read_as_words(String text, String words) {
        assertThat(SlackWords.plain(text, "UBOT")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *Who* led _the *big* team_ and ~not~ it? | Who led the big team and not it?
            What is cache_dir_name, `_retry_` or __init__? | What is cache_dir_name, `_retry_` or __init__?
            Is 2 * 3 * 4 ~ 24? | Is 2 * 3 * 4 ~ 24?
            """)
    void marks_are_left_out_where_they_mark_words(String text, String words) {
        assertThat(SlackWords.plain(text, "UBOT")).isEqualTo(words);
    }

    private static Optional<Errand> errand(String json) throws IOException {
        return SlackEvents.errand(JSON.readTree(json));
    }
}
