package footnote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.search.Hit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
            What does section 1 say? | 1.1 Anyone over sixteen may join. / Guests may not. / 1.2 The fee is 40 pounds.
            What does clause 2.2 say? | ''
            What does article 14 say? | ''
            What does section 5 say? | ''
            What does clause 7.1 say? | ''
            What does clause 1.2 of the lease say? | 1.2 The fee is 40 pounds.
            What is chapter 2 about? | ''
            """)
    void is_quoted_by_its_number(String question, String quoted) {
        assertThat(in(Page.of(RULES), question)).isEqualTo(quoted);
    }

    private static String in(Hit hit, String question) {
        List<Ranked> ranked = IntStream.range(0, hit.sentences().size())
                .mapToObj(at -> new Ranked(hit, at, -at))
                .toList();
        return NumberedPart.asked(question).orElseThrow().in(ranked).stream()
                .map(Ranked::text)
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is step 2? | Lift the lid.
            What is the second step of cleaning? | Lift the lid.
            What is step 2 when cleaning the kiln? | Lift the lid.
            What is step 2 of firing? | Light it.
            What do I do in step 2? | Lift the lid.
            What does tip 2 say? | Wear gloves.
            What is the second tip? | Wear gloves.
            What is the second lesson? | ''
            What does chapter 2 say? | It glows for a day. / Nobody opens it.
            What does Chapter II say? | ''
            What does appendix B say? | Ask the warden.
            What does the second appendix say? | ''
            para. 3 | [3] Ask the cook.
            What does sec. 4 say? | He is deaf.
            What does section 900 say? | ''
            What is step 2 of the voyage? | ''
            And step 2? (firing) | Light it.
            And step 2? (voyage) | ''
            """)
    void is_called_by_its_kind_or_a_step_of_a_list(String question, String quoted) {
        assertThat(in(Page.of("""
                    900 Kilns are known.

                    [3] Ask the cook.

                    Cleaning the kiln

                    1. Unplug it.

                    2. Lift the lid.

                    Firing the kiln

                    1. Stack it.

                    2. Light it.

                    Chapter 2: Heat

                    It glows for a day. Nobody opens it.

                    Appendix B

                    Ask the warden.

                    4 The cook

                    He is deaf.

                    Tips

                    1. Read this.

                    2. Wear gloves."""), question)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How much is the fee in clause 1.2?",
                "Who wrote article 5?",
                "What is the point of 2.2 pounds?",
                "Why does section 3 say so?",
                "What is the first step to peace?",
                "What is part of the fee?",
                "What does the first article say?"
            })
    void is_not_asked_for_where_something_else_is(String question) {
        assertThat(NumberedPart.asked(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does section 2 of the lease say? | It is told in the Lease of the boathouse.
            What does section 2 of the rules say? | It is told in the Rules of the club.
            And section 2? (lease)                | It is told in the Lease of the boathouse.
            """)
    void is_that_of_the_article_which_the_question_names(String question, String quoted) {
        Hit rules = Page.of("Rules of the club", "Section 2: Fees\n\nIt is told in the Rules of the club.");
        Hit lease = Page.of("Lease of the boathouse", "2. Rent\n\nIt is told in the Lease of the boathouse.");
        List<Ranked> ranked = Stream.of(rules, lease)
                .flatMap(hit -> IntStream.range(0, hit.sentences().size()).mapToObj(at -> new Ranked(hit, at, 0)))
                .toList();
        assertThat(NumberedPart.asked(question).orElseThrow().in(ranked))
                .extracting(Ranked::text)
                .containsExactly(quoted);
    }
}
