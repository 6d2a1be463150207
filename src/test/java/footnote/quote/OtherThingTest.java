package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.QuestionKind;
import footnote.check.Found;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherThingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When is story time in Saltby? | 1 | true
            When is story time in Castleton? | 1 | false
            When is story time? | 1 | false
            When is the one in Saltby open? | 3 | false
            """)
    void is_what_stands_under_another_heading(String question, int at, boolean other) {
        Hit hit = Page.of("""
                # Castleton library

                Story time for small children is on Tuesdays at ten in the morning.

                # Saltby library

                It is open on Fridays, and volunteers look after it all through the year.
                """);
        assertThat(isOfAnother(question, hit, at)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which fee is paid for oars? | false
            When is the fee paid? | true
            Is the fee paid in May? | true
            """)
    void is_not_told_by_a_heading_that_asks_for_another_kind_of_thing(String question, boolean other) {
        Hit hit = Page.of("# What is the fee?\n\nIt is £9 for all.\n\n# When is the fee paid?\n\nIn May.");
        assertThat(isOfAnother(question, hit, 1)).isEqualTo(other);
    }

    @Test
    void is_not_told_by_what_somebody_was_told() {
        Hit hit = Page.of("Q: And the boats?\n\nA: They cost £9.\n\nQ: They say that boats sank.\n\nA: It was one.");
        assertThat(isOfAnother("What do boats cost?", hit, 3)).isFalse();
    }

    @Test
    void is_not_told_by_the_words_of_somebody_that_stand_over_a_part() {
        Hit hit = Page.of("“The boats were lovely”\n\nAnn came in May.\n\nDoubts\n\nNine signed against the plan.");
        assertThat(isOfAnother("How many boats' owners signed?", hit, 3)).isFalse();
    }

    private static boolean isOfAnother(String question, Hit hit, int at) {
        return HeadingMatch.isOfAnother(QuestionKind.of(question), Stems.ofQuestion(question), hit, at);
    }

    @Test
    void is_not_told_by_a_long_line_without_an_end() {
        Hit hit = Page.of(
                "All about the hire of boats in summer stands on the board beside the hut, see there, or ask the warden\n\n"
                        + "Times\n\nIt ends at six each day.");
        assertThat(isOfAnother("When does the hire of boats end?", hit, 2)).isFalse();
    }

    @Test
    void is_not_told_by_a_word_of_another_heading_where_its_own_has_one_that_is_not_there() {
        Hit hit = Page.of("# When does my hire end?\n\nOn the last day.\n\n# Are boats insured?\n\nYes, all of them.");
        assertThat(isOfAnother("When does the hire of boats end?", hit, 1)).isFalse();
    }

    @Test
    void is_not_told_by_a_verb_that_stands_in_headings_of_all_kinds() {
        Hit hit = Page.of("# How to get in\n\nOpen the gate at ten.\n\n# Lost keys\n\nWe replace none.");
        assertThat(isOfAnother("Can I get a key?", hit, 3)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When is the library in Moorgate open on Sundays? | true
            When is the library in Hartwell open on Sundays? | false
            When is the library open on Sundays? | false
            When is the library in Bath open on Sundays? | false
            """)
    void is_what_another_article_is_on(String question, boolean other) {
        Hit hartwell = Found.hit("hartwell", "The Hartwell library", null, "On Sundays it is open from noon.");
        Hit moorgate = Found.hit("moorgate", "The Moorgate library", null, "It has six rooms.");
        Hit bath = Found.hit("bath", "The Bath library", null, "It has a café.");
        Hit twin = Found.hit("hartwell", "The Hartwell library", null, "Its twin in Bath has a café.");
        Set<String> stems = new HashSet<>(Stems.of(hartwell.text()));
        stems.addAll(Stems.of(hartwell.source().title()));
        assertThat(OtherThing.isOfOtherTitle(
                        question, new Ranked(hartwell, 0, 1), stems, List.of(hartwell, twin, moorgate, bath)))
                .isEqualTo(other);
    }
}
