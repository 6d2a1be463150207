package footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

class TextConverterTest {

    @ParameterizedTest
    @CsvSource({
        "Who is Jén Orr?, UTF-8",
        "Who is Jén Orr?, ISO-8859-1",
        "Who is Jen Orr?, US-ASCII",
        "What does \uFFFD stand for?, UTF-8",
    })
    void takes_words_whose_letters_came_through(String words, String encoding) {
        assertThat(new TextConverter(Charset.forName(encoding)).convert(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"Who is J\uFFFD\uFFFDn Orr?, US-ASCII", "\uFFFDt\uFFFD, EUC-JP"})
    void names_the_locale_that_lost_letters(String words, String encoding) {
        TextConverter converter = new TextConverter(Charset.forName(encoding));
        assertThatThrownBy(() -> converter.convert(words))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("'" + words + "' has letters that the system's locale, of " + encoding
                        + ", can't read; set one of UTF-8, such as LC_ALL=C.UTF-8");
    }
}
