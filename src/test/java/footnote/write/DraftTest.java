package footnote.write;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.AnswerEvent;
import footnote.check.Found;
import footnote.check.Grounding;
import footnote.check.Support;
import footnote.text.ModelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

    private static final String TALKS = "Jen Daskal headed the delegation";
    private static final String TOLL = "Opioids killed 112,000 people";

    /** What is read of the passages is read once for all drafts. */
    private static final Grounding GROUND = Found.grounding("Who led it?");

    private final List<AnswerEvent> events = new ArrayList<>();

    /** T stands for what the first passage says, O for what the second does, X for what none does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T [1].                  | T [1].                | 1 talks T [1].
            T. [1]                  | T. [1]                | 1 talks T. [1]
            T [1]. O [2].           | T [1]. O [2].         | 1 talks T [1]., 2 toll O [2].
            T. [1] O. [2]           | T. [1] O. [2]         | 1 talks T. [1], 2 toll O. [2]
            O [2]. T [1].           | O [1]. T [2].         | 1 toll O [1]., 2 talks T [2].
            O [2]. O [2].           | O [1]. O [1].         | 1 toll O [1]., 1 toll O [1].
            T [1] and O [2].        | T [1] and O [2].      | 1 talks T [1] and O [2]., 2 toll T [1] and O [2].
            T [1][1].               | T [1].                | 1 talks T [1].
            T [1] [1].              | T [1].                | 1 talks T [1].
            T [2].                  | T [1].                | 1 talks T [1].
            T [1, 2].               | T [1].                | 1 talks T [1].
            T [1-4].                | T [1].                | 1 talks T [1].
            T [9].                  | T. [1]                | 1 talks T. [1]
            T.                      | T. [1]                | 1 talks T. [1]
            T. O.                   | T. [1] O. [2]         | 1 talks T. [1], 2 toll O. [2]
            T [1] and T [1].        | T [1] and T [1].      | 1 talks T [1] and T [1].
            T [1], [2].             | T [1].                | 1 talks T [1].
            T [1] .                 | T [1].                | 1 talks T [1].
            [1] T. [2] O.           | T. [1] O. [2]         | 1 talks T. [1], 2 toll O. [2]
            [1] T.~~[2] O.          | T. [1]~~O. [2]        | 1 talks T. [1], 2 toll O. [2]
            T.~~[1]~~O.~[2]         | T. [1]~~O. [2]        | 1 talks T. [1], 2 toll O. [2]
            - [1] T~- [2] O         | - T [1]~- O [2]       | 1 talks - T [1], 2 toll - O [2]
            1. [1] T~2. [2] O       | 1. T [1]~2. O [2]     | 1 talks 1. T [1], 2 toll 2. O [2]
            [1] says that T.        | The article [1] says that T. | 1 talks The article [1] says that T.
            According to [1], T.    | According to the article [1], T. | 1 talks According to the article [1], T.
            As told in [1], T.      | As told in the article [1], T.   | 1 talks As told in the article [1], T.
            In [1], T.              | In the article [1], T.           | 1 talks In the article [1], T.
            T that they are in [1]. | T that they are in [1].          | 1 talks T that they are in [1].
            According to [9], T.    | According to the article, T. [1] | 1 talks According to the article, T. [1]
            X.                      | X.                    | 0 talks X.
            X. T [1].               | X. T [1].             | 0 talks X., 1 talks T [1].
            T [1]. X [2]. O [2].     | T [1]. X. O [2].      | 1 talks T [1]., 0 talks X., 2 toll O [2].
            X [2] and T [1].         | X and T [1].          | 1 talks X and T [1].
            X [3].                  | X.                    | 0 talks X.
            T.[1]O.[2]              | T.[1] O.[2]           | 1 talks T.[1], 2 toll O.[2]
            2. “T” [1].             | 2. “T” [1].           | 1 talks 2. “T” [1].
            - T~- O~                | - T [1]~- O [2]       | 1 talks - T [1], 2 toll - O [2]
            ~T [1].~~O [2].~        | T [1].~~O [2].        | 1 talks T [1]., 2 toll O [2].
            T。O。                   | T。 [1]O。 [2]         | 1 talks T。 [1], 2 toll O。 [2]
            """)
    void numbers_markers_anew_wherever_the_text_is_cut(String said, String answer, String cited) {
        String text = written(said);
        for (int size = 1; size <= text.length(); size += 1 + size / 3) {
            Draft draft = completed(text, size);
            assertThat(draft.text()).as("pieces of %d", size).isEqualTo(written(answer));
            assertThat(shown(draft)).as("pieces of %d", size).isEqualTo(written(cited));
            assertThat(Told.text(events)).isEqualTo(draft.text());
        }
    }

    @Test
    void words_are_told_as_they_come_and_citations_with_their_sentence() {
        draft(TALKS + " [1]. Then", 1_000);
        assertThat(events.stream().map(Object::getClass).map(Class::getSimpleName))
                .startsWith("Token", "Token");
        assertThat(Told.text(events)).isEqualTo(TALKS + " [1]. Then");
        assertThat(events).filteredOn(AnswerEvent.Cited.class::isInstance).hasSize(1);
    }

    /** Behind a sentence that is supported. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            See below for more. [2]                             | See below for more. |
            The talks lasted two days. 🎉                       | The talks lasted two days. 🎉 [2] | SUPPORTED
            ✅ The talks lasted two days [1].                   | ✅ The talks lasted two days [2]. | SUPPORTED
            For more information, see the article. [3]          | For more information, see the article. |
            Please refer to the passages for further details.   | Please refer to the passages for further details. |
            That is all. [2]                                    | That is all. |
            That's all the articles say.                        | That's all the articles say. |
            These are the main points. [3]                      | These are the main points. |
            He was right. [2]                                   | He was right. | UNSUPPORTED
            The people were warned. [2]                         | The people were warned. | UNSUPPORTED
            They were warned.                                   | They were warned. | UNSUPPORTED
            They were warned. [3]                               | They were warned. [2] | PARTIAL
            They warn. [3]                                      | They warn. | UNSUPPORTED
            The talks lasted two days.                          | The talks lasted two days. [2] | SUPPORTED
            See, the talks lasted two days.                     | See, the talks lasted two days. [2] | SUPPORTED
            The main points were climate and military contacts. | The main points were climate and military contacts. [2] | PARTIAL
            """)
    void what_tells_nothing_has_no_marker_and_what_tells_little_only_the_models(
            String said, String shown, Support.@Nullable Verdict verdict) {
        Draft draft = completed(TALKS + " [1]. " + said, 5);
        assertThat(draft.text()).isEqualTo(TALKS + " [1]. " + shown);
        assertThat(draft.citations().stream().skip(1).map(c -> c.support().verdict()))
                .isEqualTo(verdict == null ? List.of() : List.of(verdict));
        assertThat(draft.citations().stream().skip(1).filter(c -> c.marker() == 0))
                .allSatisfy(c -> assertThat(c.support().missing()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Next Steps~- T [1].          |                         | 1
            1. Agreements~   - T [1].    |                         | 1
            Tehran~- T [1].              | UNSUPPORTED Tehran      | 1
            T~~O [2].                    | SUPPORTED T [1]         | 2
            Peter Miller resigned~~O [2]. | UNSUPPORTED Peter Miller resigned | 2
            """)
    void a_heading_is_not_weighed_and_a_sentence_without_a_full_stop_is(
            String said, @Nullable String first, int weighed) {
        Draft draft = completed(written(said), 5);
        assertThat(draft.citations().stream()
                        .map(c -> c.support().verdict() + " " + draft.text().substring(c.start(), c.end()))
                        .limit(draft.citations().size() - 1))
                .isEqualTo(first == null ? List.of() : List.of(written(first)));
        assertThat(draft.checked()).hasSize(weighed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            America          | Killed 112,000 people [2]          | SUPPORTED
            Beijing          | Killed 112,000 people [2]          | PARTIAL
            Beijing’s plans: | Killed 112,000 people [2]          | PARTIAL
            The plans        | Killed 112,000 people [2]          | SUPPORTED
            Beijing          | Opioids killed 112,000 people [2]  | SUPPORTED
            1. Beijing       | ~  - Killed 112,000 people [2]     | PARTIAL
            Beijing          | ~Killed 112,000 people [2]         | PARTIAL
            Beijing          | ~- So. Killed 112,000 people [2]   | PARTIAL
            Beijing          | ~- So.~~Killed 112,000 people [2]  | SUPPORTED
            1. Beijing~  - So. | ~2. Killed 112,000 people [2]    | SUPPORTED
            """)
    void an_item_that_tells_of_nobody_tells_of_whom_the_heading_names(
            String heading, String item, Support.Verdict verdict) {
        Draft draft = completed(written("T [1].~~" + heading + (item.startsWith("~") ? "" : "~- ") + item), 5);
        assertThat(draft.citations().stream().skip(1).map(c -> c.support().verdict()))
                .containsExactly(verdict);
    }

    @Test
    void a_marker_is_told_in_one_piece() {
        draft(TALKS + " [1]. Then", 1);
        assertThat(events)
                .filteredOn(event -> event instanceof AnswerEvent.Token(String text) && text.contains("["))
                .singleElement()
                .satisfies(event -> assertThat(event.toString()).contains(" [1]"));
    }

    @Test
    void a_sentence_that_is_said_again_is_left_out() {
        String talks = "Jen Daskal headed the American delegation to Beijing";
        for (int size : new int[] {1, 7, 1_000}) {
            events.clear();
            Draft draft = completed(talks + " [1]. " + TOLL + " [2].\n\n" + talks + " [1]. " + TOLL + " [2].", size);
            assertThat(draft.text()).isEqualTo(talks + " [1]. " + TOLL + " [2]. " + TOLL + " [2].");
            assertThat(Told.text(events)).isEqualTo(draft.text());
            assertThat(draft.citations()).hasSize(3);
            assertThat(draft.checked()).hasSize(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", " ", "x"})
    void a_sentence_that_never_ends_is_checked_piece_by_piece(String again) {
        String said = IntStream.range(1_000, 3_000).mapToObj(at -> at + again).collect(Collectors.joining());
        Draft draft = completed(said, 500);
        assertThat(draft.text().replace(" ", "").equals(said.replace(" ", ""))).isTrue();
        assertThat(draft.checked())
                .hasSizeGreaterThan(2)
                .allSatisfy(each -> assertThat(each.claim().text()).hasSizeLessThan(2_500));
    }

    @Test
    void a_sentence_each_of_whose_parts_is_supported_is() {
        Draft draft = completed(
                "Jen Daskal headed the American delegation [1], whereas Chinese authorities warned sellers of chemicals [3].",
                5);
        assertThat(draft.checked().getFirst().support().verdict()).isEqualTo(Support.Verdict.SUPPORTED);
        Draft other =
                completed("Jen Daskal headed the American delegation [1] and warned sellers of chemicals [3].", 5);
        assertThat(other.checked().getFirst().support().verdict()).isEqualTo(Support.Verdict.PARTIAL);
    }

    @Test
    void each_claim_of_a_sentence_that_puts_two_side_by_side_rests_on_its_own_words() {
        Draft draft = completed(TALKS + ", and opioids killed 112,000 people [2].", 5);
        assertThat(draft.text()).isEqualTo(TALKS + " [1], and opioids killed 112,000 people [2].");
        assertThat(draft.citations()).hasSize(2);
        assertThat(draft.checked().getFirst().support().verdict()).isEqualTo(Support.Verdict.SUPPORTED);
        Draft other = completed(TALKS + ", and opioids healed 5,000 people [2].", 5);
        assertThat(other.checked().getFirst().support().verdict()).isNotEqualTo(Support.Verdict.SUPPORTED);
    }

    @Test
    void what_a_part_of_a_sentence_shares_with_another_is_told_of_both() {
        Draft other = completed("Jen Daskal headed the delegation and killed 112,000 people in America [1].", 5);
        Draft both = completed(
                "Chinese authorities warned sellers of chemicals and headed the delegation to Beijing [3].", 5);
        assertThat(List.of(other, both))
                .noneMatch(each -> each.checked().getFirst().support().verdict() == Support.Verdict.SUPPORTED);
    }

    @Test
    void what_is_put_together_of_words_that_are_all_there_is_named() {
        Draft draft = completed("Jen Daskal lasted two days in Beijing [1].", 1);
        assertThat(draft.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.support().verdict()).isNotEqualTo(Support.Verdict.SUPPORTED);
            assertThat(citation.support().missing()).isNotEmpty();
        });
    }

    @Test
    void abbreviations_and_quantities_end_no_sentence() {
        Draft draft = completed("Ms. Jen Daskal headed the U.S. delegation to Beijing [1]. Thank you.", 1);
        assertThat(draft.citations())
                .singleElement()
                .satisfies(c -> assertThat(draft.text().substring(0, c.end())).endsWith("[1]."));
    }

    @Test
    void the_sentence_that_broke_off_is_dropped() {
        Draft draft = draft(TALKS + " [1]. Opioids kil", 3);
        draft.breakOff();
        assertThat(draft.text()).isEqualTo(TALKS + " [1].");
        assertThat(Told.text(events)).isEqualTo(draft.text());
        assertThat(draft.citations()).hasSize(1);
    }

    @Test
    void a_sentence_that_says_more_than_its_words_is_supported_in_part() {
        Draft draft = completed(TALKS + " [1] in Mongolia with Peter Miller.", 5);
        assertThat(draft.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.support().verdict()).isNotEqualTo(Support.Verdict.SUPPORTED);
            assertThat(citation.support().missing()).contains("Mongolia", "Peter");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            O [2]. T [1]. But so</think>T [1]. | T [1]. | 1 talks T [1].
            O. [2] According to [1</think>~~[1] T. | T. [1] | 1 talks T. [1]
            - X [2</think>O [2]. T [1].        | O [1]. T [2]. | 1 toll O [1]., 2 talks T [2].
            X. X.</think>X. T [1].             | X. T [1]. | 0 talks X., 1 talks T [1].
            """)
    void what_turns_out_to_have_been_thought_is_taken_back(String said, String answer, String cited) {
        String text = written(said);
        for (int size = 1; size <= text.length(); size += 1 + size / 3) {
            Draft draft = completed(text, size);
            assertThat(draft.text()).as("pieces of %d", size).isEqualTo(written(answer));
            assertThat(shown(draft)).as("pieces of %d", size).isEqualTo(written(cited));
            assertThat(Told.text(events)).isEqualTo(draft.text());
            assertThat(draft.said()).doesNotContain("But", "According", "think");
        }
    }

    @Test
    void any_text_comes_out_the_same_wherever_it_is_cut() {
        List<String> parts = List.of(
                TALKS,
                TOLL,
                "Unicorns dance",
                " ",
                " ",
                "  ",
                "\n",
                ". ",
                ".",
                "!",
                "? ",
                "[1]",
                " [2]",
                "[9]",
                " [3, 1]",
                "[1-4]",
                "According to ",
                "Dr. ",
                "3.5 ",
                "”",
                "(",
                "- ",
                "。",
                "^1",
                "[",
                "`",
                "e.g. ",
                "42",
                "\uD83D\uDE00",
                "</think>",
                "\u200B");
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            String text = String.join(
                    "",
                    IntStream.range(0, 1 + random.nextInt(14))
                            .mapToObj(at -> parts.get(random.nextInt(parts.size())))
                            .toList());
            Draft whole = completed(text, text.length());
            Draft pieces = completed(text, 1 + random.nextInt(3));
            assertThat(pieces.text()).as(text).isEqualTo(whole.text()).isEqualTo(Told.text(events));
            assertThat(pieces.citations()).as(text).isEqualTo(whole.citations());
            assertThat(shown(pieces)).as(text).doesNotContain("[9]");
            assertThat(pieces.citations())
                    .allSatisfy(citation -> assertThat(pieces.text().substring(citation.start(), citation.end()))
                            .as(text)
                            .contains(citation.marker() == 0 ? "" : "[" + citation.marker() + "]")
                            .isEqualTo(pieces.text()
                                    .substring(citation.start(), citation.end())
                                    .strip()));
            Draft broken = draft(text, 4);
            broken.breakOff();
            assertThat(broken.text()).as(text).isEqualTo(Told.text(events));
        }
    }

    private Draft completed(String text, int size) {
        Draft draft = draft(text, size);
        draft.complete();
        return draft;
    }

    private Draft draft(String text, int size) {
        events.clear();
        Draft draft = new Draft(new Footnotes(GROUND), events::add);
        ModelText words = new ModelText(Found.all().hits());
        for (int at = 0; at < text.length(); at += size) {
            words.next(text.substring(at, Math.min(at + size, text.length()))).forEach(draft::add);
        }
        words.end().forEach(draft::add);
        return draft;
    }

    private static String written(String letters) {
        return letters.replace("~", "\n")
                .replaceAll("\\bT\\b", TALKS)
                .replaceAll("\\bO\\b", TOLL)
                .replaceAll("\\bX\\b", "Unicorns dance");
    }

    private static String shown(Draft draft) {
        String text = draft.text();
        return String.join(
                ", ",
                draft.citations().stream()
                        .map(c -> c.marker() + " " + c.source().id() + " " + text.substring(c.start(), c.end()))
                        .toList());
    }
}
