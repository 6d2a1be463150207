package footnote.read;

import footnote.corpus.Article;
import footnote.read.text.UnreadableException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;

/** Makes PDFs and Word documents for tests. */
public final class Papers {

    public static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
    private static final int LEADING = 14;

    private Papers() {}

    /** A PDF in the making. */
    public static final class Pdf {

        private final PDDocument document = new PDDocument();
        private PDPage page = new PDPage();

        public Pdf title(String title) {
            document.getDocumentInformation().setTitle(title);
            return this;
        }

        /** What XMP tells of it: properties as elements. */
        public Pdf metadata(String properties) {
            String xmp = """
                    <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                    <rdf:Description>%s</rdf:Description></rdf:RDF></x:xmpmeta>""".formatted(properties);
            try {
                document.getDocumentCatalog()
                        .setMetadata(new PDMetadata(
                                document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return this;
        }

        public Pdf page() {
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            return this;
        }

        /** Lines one below the other, the first {@code top} points from the page's upper edge. */
        public Pdf text(int left, int top, int size, String... lines) {
            return draw(content -> {
                for (int i = 0; i < lines.length; i++) {
                    show(content, FONT, size, at(left, top + i * LEADING), lines[i]);
                }
            });
        }

        /** Words in a line, so many points between each two; those behind "^" small and raised at the end of the word before. */
        public Pdf spaced(int left, int top, int size, float space, String... words) {
            return draw(content -> {
                float at = left;
                for (String word : words) {
                    boolean raised = word.startsWith("^");
                    float letters = raised ? 0.6f * size : size;
                    String text = word.substring(raised ? 1 : 0);
                    Matrix place = raised ? at(at - space, top - 0.4f * size) : at(at, top);
                    show(content, FONT, letters, place, text);
                    at += letters * FONT.getStringWidth(text) / 1000 + (raised ? 0 : space);
                }
            });
        }

        /** Two parts of a word in Times, whose letters' widths the document doesn't tell; the second where the first ends by them. */
        public Pdf unmeasured(int left, int top, String first, String second) {
            COSDictionary encoding = new COSDictionary();
            encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
            encoding.setItem(COSName.DIFFERENCES, new COSArray(List.of(COSInteger.ONE, COSName.getPDFName("bullet"))));
            COSDictionary times = new COSDictionary();
            times.setItem(COSName.TYPE, COSName.FONT);
            times.setItem(COSName.SUBTYPE, COSName.TYPE1);
            times.setName(COSName.BASE_FONT, "Times-Roman");
            times.setItem(COSName.ENCODING, encoding);
            return draw(content -> {
                PDType1Font font = new PDType1Font(times);
                float end = left + 11 * new PDType1Font(FontName.TIMES_ROMAN).getStringWidth(first) / 1000;
                for (String part : List.of(first, second)) {
                    show(content, font, 11, at(part.equals(first) ? left : end, top), part);
                }
            });
        }

        /** The same on a page that lies on its side: the first line is {@code left} points from the left edge, and reads upwards. */
        public Pdf sideways(int left, int size, String... lines) {
            return draw(content -> {
                for (int i = 0; i < lines.length; i++) {
                    show(content, FONT, size, Matrix.getRotateInstance(Math.PI / 2, left + i * LEADING, 72), lines[i]);
                }
            });
        }

        /** Letters that no font of ours has, each told to be what it is; from left to right as they stand. */
        public Pdf told(int left, int top, String letters) {
            return draw(content -> {
                for (int i = 0; i < letters.length(); i++) {
                    COSDictionary is = new COSDictionary();
                    is.setString(COSName.ACTUAL_TEXT, letters.substring(i, i + 1));
                    content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(is));
                    show(content, FONT, 10, at(left + 5 * i, top), letters.charAt(i) == ' ' ? " " : "x");
                    content.endMarkedContent();
                }
            });
        }

        /** Lines as some programs draw them, on a page of tenths of points. */
        public Pdf scaled(int left, int top, int size, int leading, String... lines) {
            return draw(content -> {
                content.transform(Matrix.getScaleInstance(0.1f, 0.1f));
                for (int i = 0; i < lines.length; i++) {
                    float below = PDRectangle.A4.getHeight() - top - i * leading;
                    show(content, FONT, 10 * size, Matrix.getTranslateInstance(10 * left, 10 * below), lines[i]);
                }
            });
        }

        /** Of the page, all but so many points at each of its edges is cut off. */
        public Pdf trimmed(int margin) {
            page.setCropBox(new PDRectangle(
                    margin, margin, PDRectangle.A4.getWidth() - 2 * margin, PDRectangle.A4.getHeight() - 2 * margin));
            return this;
        }

        /**
         * A field of a form.
         *
         * @param drawn false where whoever opens the form is to draw what the field holds
         */
        public Pdf field(int left, int top, String value, boolean drawn) {
            PDAcroForm form = form();
            PDTextField field = new PDTextField(form);
            field.setPartialName("field " + form.getFields().size());
            field.setDefaultAppearance("/Helv 11 Tf 0 g");
            place(field.getWidgets().getFirst(), left, top);
            form.getFields().add(field);
            try {
                if (drawn) {
                    field.setValue(value);
                } else {
                    field.getCOSObject().setString(COSName.V, value);
                    form.setNeedAppearances(true);
                }
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A button of a form, such as "Print". */
        public Pdf button(int left, int top, String caption) {
            field(left, top, caption, true);
            COSDictionary button = form().getFields().getLast().getCOSObject();
            button.setItem(COSName.FT, COSName.BTN);
            button.setInt(COSName.FF, 1 << 16);
            return this;
        }

        private void place(PDAnnotationWidget widget, int left, int top) {
            widget.setRectangle(new PDRectangle(left, PDRectangle.A4.getHeight() - top - 4, 200, LEADING));
            widget.setPage(page);
            try {
                page.getAnnotations().add(widget);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private PDAcroForm form() {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form == null) {
                form = new PDAcroForm(document);
                PDResources resources = new PDResources();
                resources.put(COSName.getPDFName("Helv"), FONT);
                form.setDefaultResources(resources);
                document.getDocumentCatalog().setAcroForm(form);
            }
            return form;
        }

        private Pdf draw(Drawing drawing) {
            try (var content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                drawing.on(content);
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @FunctionalInterface
        private interface Drawing {
            void on(PDPageContentStream content) throws IOException;
        }

        private static void show(PDPageContentStream content, PDFont font, float size, Matrix place, String text)
                throws IOException {
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(place);
            content.showText(text);
            content.endText();
        }

        /** So many points from the page's left and upper edges. */
        private static Matrix at(float left, float top) {
            return Matrix.getTranslateInstance(left, PDRectangle.A4.getHeight() - top);
        }

        /** The common place for text. */
        public Pdf body(String... lines) {
            return text(72, 120, 11, lines);
        }

        public Pdf picture() {
            BufferedImage black = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
            return draw(content -> content.drawImage(LosslessFactory.createFromImage(document, black), 72, 400));
        }

        public Pdf encrypted(String password) {
            try {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What is read of it; it takes no more. */
        public Article read() throws UnreadableException {
            return ArticleReader.read("a.pdf", bytes());
        }

        /** What it is written as; it takes no more. */
        public byte[] bytes() {
            try (document) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A PDF of pages with a line or a few each. */
    public static byte[] pdf(String... pages) {
        Pdf pdf = new Pdf();
        for (String page : pages) {
            pdf.page().body(page.split("\n"));
        }
        return pdf.bytes();
    }

    /** A Word document with this XML between {@code <w:body>} and its end. */
    public static byte[] docx(String body) {
        return zip(
                "word/document.xml",
                "<?xml version='1.0' encoding='UTF-8'?><w:document"
                        + " xmlns:w='" + WORD + "'"
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
