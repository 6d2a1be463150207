package footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TimeConverterTest {

    private final TimeConverter converter = new TimeConverter();

    @ParameterizedTest
    @CsvSource({
        "500ms, PT0.5S",
        "20s, PT20S",
        "0.5s, PT0.5S",
        "2m, PT2M",
        "1m30s, PT1M30S",
        "PT20S, PT20S",
        "pt20s, PT20S",
        "' 20S ', PT20S",
        "24h, P1D",
        "P1D, P1D"
    })
    void reads_short_and_standard_forms(String written, Duration meant) {
        assertThat(converter.convert(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20", "", "s", "ms", "0s", "0ms", "-5s", "25h", "P2D", "soon", "20 s", "99999999999999999999s"})
    void names_what_is_no_time_and_the_rule(String written) {
        assertThatExceptionOfType(TypeConversionException.class)
                .isThrownBy(() -> converter.convert(written))
                .withMessageContaining("'" + written + "' is not a time")
                .withMessageContaining("20s");
    }
}
