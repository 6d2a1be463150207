package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinedTermsTest {

    private static final DefinedTerms TERMS = DefinedTerms.in(List.of(Found.hit(
            "lease",
            "A lease",
            null,
            "Between Orr Mills Ltd (“the Landlord”) and the Bank of Ely (hereinafter \"Tenant\"), dated 3 May.",
            "The Landlord keeps the roof (see “Repairs”).")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orr Mills keeps the roof.          | The Landlord keeps the roof.        | the Landlord keeps the roof.
            Orr keeps the Bank of Ely's roof.  | The Landlord keeps the Tenant's.    | the Landlord keeps the Tenant's roof.
            Orr Mills Ltd signed on 3 May.     | Between Orr Mills Ltd (“the Landlord”) and others, 3 May. | Orr Mills Ltd signed on 3 May.
            Orr Sands keeps the roof.          | The Landlord keeps the roof.        | Orr Sands keeps the roof.
            Orr Mills keeps the roof.          | The owner keeps the roof.           | Orr Mills keeps the roof.
            """)
    void stand_for_the_names_where_the_words_use_them(String claim, String words, String told) {
        assertThat(TERMS.asIn(words, claim)).isEqualTo(told);
    }
}
