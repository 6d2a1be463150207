package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import footnote.read.ArticleReader;
import footnote.read.text.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(Talk.speakers("Press Release: The mill shuts\nFOR IMMEDIATE RELEASE: Lee goes\n".repeat(4)))
                .isEmpty();
        assertThat(Talk.speakers("In Millions: Flour; $12; $13\nIn Tons: Bran; 7; 8\n".repeat(4)))
                .isEmpty();
        assertThat(Talk.speakers("Lock Code: 14\nBridge Name: Kessel Lock\nWarden: Ann Lee\n".repeat(3)))
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

    @Test
    void those_who_ask_without_a_name_and_those_who_speak_once_have_their_turns_in_a_talk() {
        String talk = """
                MS. LEE:  Good morning.
                Q    Thank you, Ann. Will the mill close?
                MS. LEE:  No. It stays.
                Q    (Inaudible) for how long?
                MR. RAY:  For as long as it pays.
                Q    And the wheel?
                MS. LEE:  The wheel, too.
                """;
        assertThat(Talk.speakers(talk)).containsExactlyInAnyOrder("MS. LEE", "MR. RAY", "Q");
        assertThat(Talk.nameLength("Q Thank you, Ann.", Set.of("Q"))).isEqualTo(1);
        assertThat(Talk.speakers("Q Fever\nQ Fever\nNote: it rains.\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Lee:¶¶Good morning, Tom.¶¶Tom Roe:¶¶It is. | Ann Lee, Tom Roe
            Q:¶¶Will it close?¶¶Red Lee:¶¶A red one stays.¶¶Q:¶¶How long? | Q, Red Lee
            Ann: Good morning, Tom. |
            Ann: Good morning, Tom.¶Tom: Hello to Ann. | Ann, Tom
            Ann Lee (AL): Come in, Mr Roe (TR).¶AL: What of bran?¶TR: It fell. | Ann Lee (AL), AL, TR
            CHAIR LEE. Good morning. The mill stays.¶TOM ROE. Thank you. | CHAIR LEE., TOM ROE.
            Chairman Lee. Good morning.¶Mr. Roe. I thank you.¶The Chairman. Go on. | Chairman Lee., Mr. Roe., The Chairman.
            Bug Fixes:¶¶No bug is left; see all fixes.¶¶New Features:¶¶A new wheel has features. |
            Maker: Kessel¶Model: K1 |
            """)
    void turns_stand_behind_or_below_names_letters_or_titles(String turns, @Nullable String speakers) {
        String text = (turns + "¶¶").replace('¶', '\n').repeat(6);
        assertThat(Talk.speakers(text)).isEqualTo(speakers == null ? Set.of() : Set.of(speakers.split(", ")));
    }

    @Test
    void what_is_said_right_below_a_name_is_no_heading_and_a_time_is_nothing_said() throws UnreadableException {
        String talk = "Ann Lee: 00:01:12\n\nWhat of bran?\n\nTom Roe: 00:01:20\n\nIt fell.\n\n".repeat(4);
        Article article = ArticleReader.read("talk.md", talk.getBytes(StandardCharsets.UTF_8));
        assertThat(PassageSplitter.split(article).getFirst().sentences().subList(0, 4))
                .extracting(
                        sentence -> sentence.span().of(article.text()),
                        sentence -> sentence.kind().isHeading())
                .containsExactly(
                        tuple("Ann Lee", true),
                        tuple("What of bran?", false),
                        tuple("Tom Roe", true),
                        tuple("It fell.", false));
        assertThat(article.title()).isEqualTo("Talk");
    }

    @Test
    void who_speaks_first_is_no_title() throws UnreadableException {
        String talk = "**Ann Lee:** What of the bran that we sold?\n\n**Tom Roe:** It fell a lot in May.\n\n".repeat(4);
        assertThat(ArticleReader.read("talk.md", talk.getBytes(StandardCharsets.UTF_8))
                        .title())
                .isEqualTo("Talk");
    }

    @Test
    void what_a_speaker_is_stands_in_the_line_of_the_name() throws UnreadableException {
        String turn = "%s\n--\n%s\n" + "The mills are running well. ".repeat(12) + "\n\n";
        String talk = turn.formatted("Ann Lee", "Vice Chair, Mills") + turn.formatted("Tom Roe", "Chair");
        Article article = ArticleReader.read("talk.txt", talk.repeat(3).getBytes(StandardCharsets.UTF_8));
        assertThat(PassageSplitter.split(article).getLast().words(article.text()))
                .contains("Tom Roe -- Chair The mills");
    }
}
