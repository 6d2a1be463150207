package footnote.read;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.read.text.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FilingCoverTest {

    @Test
    void a_report_is_named_by_the_company_the_form_and_what_it_is_on() {
        assertThat(FilingCover.of("""
                        UNITED STATES
                        FORM 10-K

                        For the fiscal year ended May 31, 2024
                        Commission File Number: 001-00001
                        Kessel Mills Inc.
                        (Exact name of Registrant as specified in its charter)
                        """))
                .contains(new FilingCover("Kessel Mills Inc., Form 10-K, fiscal year ended May 31, 2024", null));
    }

    @Test
    void the_name_may_stand_below_the_companys_number_and_the_day_may_be_that_of_the_report() {
        String cover = """
                        Form 8-K
                        Date of Report (Date of earliest event reported): March 1, 2024
                        Commission file number 1-434

                        THE KESSEL MILLS COMPANY
                        One Mill Street
                        """;
        assertThat(FilingCover.of(cover))
                .contains(
                        new FilingCover("THE KESSEL MILLS COMPANY, Form 8-K, March 1, 2024", LocalDate.of(2024, 3, 1)));
        assertThat(FilingCover.of("Date of report: March 1, 2024")).isEmpty();
    }

    @Test
    void what_only_speaks_of_such_a_report_has_a_title_of_its_own() throws UnreadableException {
        assertThat(FilingCover.of("Kessel Mills filed its Form 10-K for the fiscal year ended May 31, 2024."))
                .isEmpty();
        assertThat(ArticleReader.read(
                                "a.txt", "Kessel Mills files\n\nIts Form 10-K is out.".getBytes(StandardCharsets.UTF_8))
                        .title())
                .isEqualTo("Kessel Mills files");
    }
}
