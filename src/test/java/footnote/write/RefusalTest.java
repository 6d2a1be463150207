package footnote.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The articles don't say.",
                "The articles don’t say.",
                "the articles do not say",
                "The passages do not mention who led the delegation.",
                "The provided passages don't contain this information.",
                "The passages do not explicitly mention a date.",
                "I don't know.",
                "I cannot answer this question from the passages.",
                "I'm sorry. The articles don't mention it.",
                "I'm sorry, but the articles don't state the population of Kenya.",
                "Unfortunately, the articles do not mention it.",
                "However, the passages do not mention how long it took.",
                "Note that the articles don’t say who paid.",
                "That said, it is not stated whether it will rain.",
                "Not mentioned in the passages.",
                "It is not stated.",
                "There is no information about Mongolia in the articles.",
                "No information about this is given.",
                "None of the passages mention Mongolia.",
                "The articles are silent on this.",
                "The articles say nothing about Mongolia.",
                "Her age is not mentioned in the articles.",
                "However, her exact age isn’t explicitly stated.",
                "Further details about her career are not provided in the passages.",
                "Note: The articles do not mention her age.",
                "No age is mentioned.",
                "No further details are given.",
                "It is unclear from the passages how old she is.",
            })
    void is_known_in_many_words(String text) {
        assertThat(Refusal.isWhole(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The talks lasted two days.",
                "The articles don't say who led them. They lasted two days.",
                "The passages do not mention a date, but the talks lasted two days.",
                "No one was hurt, the articles say.",
                "There was no agreement, according to the articles.",
                "It is not available in China.",
                "It is not available where it rains.",
                "However, the articles say that it rained.",
                "However, the talks lasted two days.",
                "The articles say that talks were held.",
                "I know.",
                "Breakfast is not included.",
                "No refunds are given.",
                "Her name was not disclosed by the police.",
                "It is unclear who paid.",
            })
    void is_not_what_holds_an_answer(String text) {
        assertThat(Refusal.isWhole(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The articles don't say when, but the talks lasted two days.        | the talks lasted two days.
            I'm sorry, but the articles don't state the date.                  | ''
            They only mention that the talks lasted two days.                  | the talks lasted two days.
            The articles don't say when, but they mention that it was in May.  | it was in May.
            The articles don't name the day; they only note that it was in May. | it was in May.
            They say little of it.                                             | They say little of it.
            The bread rose in an hour; it was rye.                             | The bread rose in an hour; it was rye.
            The talks lasted two days, but nobody was named.                   | The talks lasted two days, but nobody was named.
            """)
    void what_is_claimed_beside_it_is_checked(String sentence, String claimed) {
        assertThat(Refusal.beside(sentence)).isEqualTo(claimed);
    }
}
