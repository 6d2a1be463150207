package footnote.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.read.text.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.Deflater;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class GuardedReaderTest {

    private static final GuardedReader READER = new GuardedReader(Duration.ofMinutes(1), 64);

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void reads_in_another_process_what_it_reads_here() throws UnreadableException {
        byte[] pdf = Papers.pdf("The bridge closed.\nPublished 31 January 2024", "The ferry sails on.");
        assertThat(READER.read("news/a.pdf", pdf)).isEqualTo(ArticleReader.read("news/a.pdf", pdf));
    }

    @Test
    void says_why_there_is_no_article() {
        assertThatThrownBy(() -> READER.read("a.docx", Papers.zip("a.txt", "a")))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("is no Word document: it has no word/document.xml");
    }

    @Test
    void outlives_a_file_that_unpacks_without_bounds() throws IOException, UnreadableException {
        byte[] bomb = bomb(100);
        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThatThrownBy(() -> READER.read("a.pdf", bomb)).hasMessage("takes more than 64 MB of memory to read");
        assertThat(READER.read("b.pdf", Papers.pdf("Whole.")).text()).isEqualTo("Whole.");
    }

    @Test
    void ends_what_takes_too_long() throws IOException {
        try (GuardedReader hasty = new GuardedReader(Duration.ofMillis(1), 64)) {
            byte[] slow = Papers.pdf("Words.");
            assertThatThrownBy(() -> hasty.read("a.pdf", slow)).hasMessage("takes longer than 0 s to read");
        }
    }

    /** A PDF whose metadata unpacks to so many megabytes. */
    private static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        byte[] block = new byte[1 << 16];
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(blank);
            packed.write(block, 0, deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH));
            deflater.setInput(blank);
            int length = deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
            for (int i = 1; i < megabytes; i++) {
                packed.write(block, 0, length);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>endobj"
                        + " 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj"
                        + " 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj 4 0 obj<</Length "
                        + packed.size() + "/Filter/FlateDecode>>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj trailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }
}
