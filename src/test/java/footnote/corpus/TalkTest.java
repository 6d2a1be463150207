package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalkTest {

    private static final String TALK = """
            Operator: Welcome to the call. The lines are open.
            Ann B. Lee: Thank you. We sold more flour: 96 tons. Next year we expect 100.
            Operator: The first question is from Tom Roe.
            Tom Roe: What of bran? It fell.
            Ann B. Lee: It did. We expect 7 tons.
            Tom Roe: Thank you.
            """;

    @Test
    void those_who_speak_several_times_are_the_speakers_of_a_talk() {
        assertThat(Talk.speakers(TALK)).containsExactlyInAnyOrder("Operator", "Ann B. Lee", "Tom Roe");
    }

    @Test
    void notes_and_the_fields_of_a_sheet_are_nobodys_turns() {
        assertThat(Talk.speakers("Note: It rains.\nTip: Take a coat.\n".repeat(4)))
                .isEmpty();
        assertThat(Talk.speakers("Maker: Kessel\nUnit Price: 14\nOpening Hours: 8 to 5"))
                .isEmpty();
    }

    @Test
    void all_that_somebody_says_stands_below_their_name() throws UnreadableException {
        String turn = "Ann B. Lee: " + "The mills are running well in each of the towns. ".repeat(40);
        List<Passage> passages =
                PassageSplitter.split(ArticleReader.read("talk.txt", (TALK + turn).getBytes(StandardCharsets.UTF_8)));
        String text = TALK + turn;
        Sentence section = passages.getLast().sections().getLast();
        assertThat(section.span().of(text)).isEqualTo("Ann B. Lee");
        assertThat(passages.getFirst().sentences())
                .anyMatch(sentence ->
                        sentence.kind().isHeading() && sentence.span().of(text).equals("Tom Roe"));
        assertThat(passages.getFirst().sentences())
                .anyMatch(sentence -> sentence.span().of(text).equals("We sold more flour: 96 tons."));
    }
}
