package footnote.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BoundedStreamTest {

    private static final int MB = 1 << 20;

    @Test
    void hands_over_what_is_within_bounds() throws IOException {
        try (InputStream in = new BoundedStream(new ByteArrayInputStream(new byte[MB]), MB)) {
            assertThat(in.readAllBytes()).hasSize(MB);
        }
    }

    @Test
    void breaks_off_beyond_them() throws IOException {
        try (InputStream in = new BoundedStream(new ByteArrayInputStream(new byte[MB + 1]), MB)) {
            assertThatThrownBy(in::readAllBytes)
                    .isInstanceOf(IOException.class)
                    .hasMessage("a part of it unpacks to more than 1 MB");
        }
    }
}
