package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Hit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedPartTest {

    private static final String RULES = """
            1. Members

            1.1 Anyone over sixteen may join. Guests may not.

            1.2 The fee is 40 pounds.

            2. Boats

            2.1 Boats are back before sunset. Whoever is late calls the warden. He waits until ten. Then he leaves.

            2.2.1 Oars are varnished in May.

            Section 3: Dogs stay on shore.

            14 boats are hired out.

            Section 5 was dropped last year.""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does clause 1.2 say? | 1.2 The fee is 40 pounds.
            What does rule 1.2 say about fees? | 1.2 The fee is 40 pounds.
            What does clause 1.2 of the boat rules say? | 1.2 The fee is 40 pounds.
            clause 1.2 | 1.2 The fee is 40 pounds.
            And clause 1.2? | 1.2 The fee is 40 pounds.
            What about clause 1.2? | 1.2 The fee is 40 pounds.
            Show me section 1.2. | 1.2 The fee is 40 pounds.
            What is said in § 1.1? | 1.1 Anyone over sixteen may join. / Guests may not.
            What is in section 2.1? | 2.1 Boats are back before sunset. / Whoever is late calls the warden. / He waits until ten.
            What does clause 2.2.1 say? | 2.2.1 Oars are varnished in May.
            What is section 3 about? | Section 3: Dogs stay on shore.
            What does section 2 say? | 2.1 Boats are back before sunset. / Whoever is late calls the warden. / He waits until ten.
            What does section 1 say? | 1.1 Anyone over sixteen may join. / Guests may not.
            What does clause 2.2 say? | ''
            What does article 14 say? | ''
            What does section 5 say? | ''
            What does clause 7.1 say? | ''
            """)
    void is_quoted_by_its_number(String question, String quoted) {
        Hit hit = Page.of(RULES);
        List<Ranked> ranked = IntStream.range(0, hit.sentences().size())
                .mapToObj(at -> new Ranked(hit, at, -at))
                .toList();
        assertThat(NumberedPart.asked(question).orElseThrow().in(ranked, 3).stream()
                        .map(each -> each.text())
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How much is the fee in clause 1.2?",
                "Who wrote article 5?",
                "What is the point of 2.2 pounds?",
                "Why does section 3 say so?"
            })
    void is_not_asked_for_where_something_else_is(String question) {
        assertThat(NumberedPart.asked(question)).isEmpty();
    }

    @Test
    void is_that_of_the_article_which_the_question_names() {
        List<Ranked> ranked = Stream.of("Rules of the club", "Lease of the boathouse")
                .map(title -> Page.of(title, "2. Rent\n\nIt is told in the " + title + "."))
                .flatMap(hit -> IntStream.range(0, hit.sentences().size()).mapToObj(at -> new Ranked(hit, at, 0)))
                .toList();
        assertThat(NumberedPart.asked("What does section 2 of the lease say?")
                        .orElseThrow()
                        .in(ranked, 3))
                .extracting(Ranked::text)
                .containsExactly("It is told in the Lease of the boathouse.");
    }
}
