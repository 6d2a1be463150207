package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Citation;
import footnote.quote.SentenceRanker.Ranked;
import footnote.search.Hit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {

    private static final String LAMP = """
            Complete these steps to change the bulb.

            1. Turn the lamp off.

               The glass stays hot.

               • Wait a minute.

            2. Unscrew it:

               \tlamp --open

            The old bulb is glass.""";

    private static final String STEPS = LAMP.substring(0, LAMP.indexOf("\n\nThe old"));

    @Test
    void takes_an_indented_line_for_no_item_where_what_stood_above_it_is_left_out() {
        Hit page = Page.of("The lamp hums.\n\n   It is hot.\n\nIt is old.");
        Hit rest = new Hit(page.source(), page.text(), page.sentences().subList(1, 3), page.score(), page.meaning());
        assertThat(quoted("What about it?", rest, "It is hot.")).containsExactly("It is hot.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turn the lamp off.",
                "The glass stays hot.",
                "Wait a minute.",
                "lamp --open",
                "Complete these steps to change the bulb."
            })
    void quotes_steps_with_all_that_belongs_to_them(String chosen) {
        assertThat(quoted("How do I change the bulb?", Page.of(LAMP), chosen)).containsExactly(STEPS);
    }

    @Test
    void quotes_one_step_where_one_thing_is_asked_for() {
        assertThat(quoted("Is it hot?", Page.of(LAMP), "The glass stays hot."))
                .containsExactly("Complete these steps to change the bulb", "The glass stays hot.");
    }

    @ParameterizedTest
    @CsvSource({"How do I open it?, To open it:", "How can we close it?, To close it:", "How to mend it?, To open it:"})
    void quotes_of_several_lists_of_steps_the_one_of_what_is_to_be_done(String question, String lead) {
        Hit page = Page.of("To open it:\n\n1. Press.\n\n2. Pull.\n\nTo close it:\n\n1. Push.\n\n2. Turn the key.");
        assertThat(quoted(question, page, "Pull.", "Turn the key."))
                .singleElement()
                .asString()
                .startsWith(lead);
    }

    private static List<String> quoted(String question, Hit page, String... sentences) {
        List<String> lines = page.sentences().stream().map(Hit.Line::text).toList();
        List<Ranked> chosen = Arrays.stream(sentences)
                .map(sentence -> new Ranked(page, lines.indexOf(sentence), 1))
                .toList();
        return Quotation.of(question, chosen, _ -> List.of()).citations().stream()
                .map(Citation::citedText)
                .toList();
    }
}
