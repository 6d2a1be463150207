package footnote.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterspacingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N O T I C E¶¶The lift stands. | NOTICE¶¶The lift stands.
            Rules¶¶  T O   A L L   C R E W S  ¶¶Wash. | Rules¶¶TO ALL CREWS¶¶Wash.
            A B C D E¶¶Grades. | A B C D E¶¶Grades.
            X Y X Y X¶1 2 3 4 5 | X Y X Y X¶1 2 3 4 5
            Plan A B¶¶I am. | Plan A B¶¶I am.
            T H E L I F T I S O U T O F O R D E R | T H E L I F T I S O U T O F O R D E R
            a b c x y z | a b c x y z
            """)
    void joins_the_letters_of_headings(String text, String joined) {
        assertThat(Letterspacing.joined(text.replace("¶", "\n"))).isEqualTo(joined.replace("¶", "\n"));
    }

    @Test
    void copes_with_an_endless_line() {
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> Letterspacing.joined(
                        "A B ".repeat(20_000) + "c\n\n" + " \n".repeat(20_000) + "A  ".repeat(20_000)));
    }
}
