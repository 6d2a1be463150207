package footnote.corpus;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Makes PDFs and Word documents for tests. */
public final class Papers {

    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
    private static final int LEADING = 14;

    private Papers() {}

    /** A PDF in the making. */
    public static final class Pdf implements AutoCloseable {

        private final PDDocument document = new PDDocument();
        private PDPage page = new PDPage();

        public Pdf title(String title) {
            document.getDocumentInformation().setTitle(title);
            return this;
        }

        public Pdf page() {
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            return this;
        }

        /** Lines one below the other, the first {@code top} points from the page's upper edge. */
        public Pdf text(int left, int top, int size, String... lines) {
            try (var content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                for (int i = 0; i < lines.length; i++) {
                    content.beginText();
                    content.setFont(FONT, size);
                    content.newLineAtOffset(left, PDRectangle.A4.getHeight() - top - i * LEADING);
                    content.showText(lines[i]);
                    content.endText();
                }
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The common place for text. */
        public Pdf body(String... lines) {
            return text(72, 120, 11, lines);
        }

        public Pdf picture() {
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB)),
                        72,
                        400);
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public Pdf encrypted(String password) {
            try {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public byte[] bytes() {
            try (document) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                document.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A PDF of pages with a line or a few each. */
    public static byte[] pdf(String... pages) {
        try (Pdf pdf = new Pdf()) {
            for (String page : pages) {
                pdf.page().body(page.split("\n"));
            }
            return pdf.bytes();
        }
    }

    /** A Word document with this XML between {@code <w:body>} and its end. */
    public static byte[] docx(String body) {
        return zip(
                "word/document.xml",
                "<?xml version='1.0' encoding='UTF-8'?><w:document"
                        + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                        + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>"
                        + body + "</w:body></w:document>");
    }

    /** A zip of names and their texts. */
    public static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A paragraph of a Word document. */
    public static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }
}
