package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.check.Support.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnVoiceTest {

    private final Grounding grounding = Found.checker()
            .ground(
                    "What do they keep?",
                    List.of(Found.hit(
                            "terms",
                            "Terms of Service",
                            null,
                            "When we say “we”, “our” or “us” in these terms, we are referring to Quorra LLC.",
                            "We keep the letters that you send for 30 days.",
                            "You lend us the pictures that you send, but we claim no rights in those pictures.",
                            "We asked Orrbank to check each card.",
                            "Orrbank keeps the numbers of all cards.",
                            "We use Lundpay to print the labels.",
                            "“We like our boats,” says a guest from Aske.")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quorra keeps the letters that you send for 30 days.   | SUPPORTED",
                "The company keeps the letters you send for 30 days.   | SUPPORTED",
                "Quorra claims no rights in the pictures that you send. | SUPPORTED",
                "The firm claims no rights in the pictures.            | SUPPORTED",
                "Quorra asked Orrbank to check each card.              | SUPPORTED",
                "Orrbank asked Quorra to check each card.              | PARTIAL",
                "Quorra keeps the numbers of all cards.                | PARTIAL",
                "Quorra prints the labels.                             | PARTIAL",
                "Quorra likes its boats, says a guest from Aske.       | PARTIAL",
                "Orrbank keeps the letters that you send for 30 days.  | PARTIAL",
            })
    void whom_we_stands_for_is_called_by_its_name_or_the_company(String claim, Verdict verdict) {
        assertThat(Found.verdict(grounding, claim)).as(claim).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Terms               | “We” means 3mills and its owners.            | 3mills",
                "Terms               | Quorra Inc. (“Quorra”, “we”) rents boats.    | Quorra",
                "What to know        | At Quorra, we rent boats.                    | Quorra",
                "Quorra refund policy | Our boats are old.                          | Quorra",
                "Sailing with Quorra | Our boats are old.                           |",
                "Terms               | We met Quorra at sea.                        |",
                "Terms               | At Quorra, boats are old.                    |",
            })
    void the_article_or_its_title_tells_who_speaks(String title, String sentence, String name) {
        assertThat(OwnVoice.of(title, List.of(sentence), Set.of("Quorra")).name())
                .isEqualTo(name == null ? "" : name);
    }
}
