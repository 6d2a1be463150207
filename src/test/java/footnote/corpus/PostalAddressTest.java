package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Write to us./Office of Boats/PO Box 12/Salem, OR 97301-4444/Fax: 555 1234/Ring first. | 2 | 1-4
            Write to us:/The Mill/12a Hill Road/Leeds LS1 4AP/Shops/We have four. | 1 | 1-3
            The Mill/Hauptstrasse 7/1010 Vienna, Austria | 0 | 0-2
            The Mill/Hauptstrasse 7/1010 Vienna/The Weir/Weg 8/1020 Vienna | 4 | 3-5
            The Mill/12 Hill Road/Salem, OR 97301 USA | 0 | 0-2
            The Mill/12 Hill Road/Leeds LS1 4AP England | 0 | 0-2
            The Mill/12 Hill Road/Salem, OR 97301 rings first | 0 |
            The Mill/Hauptstrasse 7/1010 Vienna/The Weir | 3 |
            Mills/Weirs/Salem, OR 97301 | 0 |
            Room 12/Salem, OR 97301 | 0 |
            Chapter 1/Chapter 2/Chapter 3 | 1 |
            In 2019/12 boats/2020 Review of the year | 0 |
            Boats/Room 12/2020 Review. | 0 |
            """)
    void an_address_is_the_lines_down_to_its_town(String lines, int at, String range) {
        assertThat(PostalAddress.around(List.of(lines.split("/")), at))
                .map(address -> address.from() + "-" + address.to())
                .isEqualTo(Optional.ofNullable(range));
    }
}
