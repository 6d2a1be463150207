package footnote.read.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font that a PDF names and doesn't hold: what letters look like is no matter here, and looking for
 * the machine's fonts takes seconds, leaves a file in the home folder, and makes a text depend on the machine. The widths of the 14
 * fonts that every program knows are their own.
 */
final class OneFont implements FontMapper {

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    OneFont() {
        try (InputStream in = Objects.requireNonNull(FontMapper.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        @Nullable FontMetrics widths = name == null ? null : Standard14Fonts.getAFM(name);
        return new FontMapping<>(widths == null ? font : new StandardFont(name, widths, font), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, true);
    }

    /**
     * One of the 14 fonts that every program knows, such as Times-Roman, so that a PDF needs not even tell the widths of its letters.
     *
     * @param widths in thousandths of the letters' size
     * @param shapes of another font
     */
    private record StandardFont(String name, FontMetrics widths, FontBoxFont shapes) implements FontBoxFont {

        private static final List<Number> THOUSANDTHS = List.of(0.001f, 0, 0, 0.001f, 0, 0);

        @Override
        public String getName() {
            return name;
        }

        @Override
        public BoundingBox getFontBBox() {
            return widths.getFontBBox();
        }

        @Override
        public List<Number> getFontMatrix() {
            return THOUSANDTHS;
        }

        @Override
        public GeneralPath getPath(String letter) throws IOException {
            return shapes.getPath(letter);
        }

        @Override
        public float getWidth(String letter) {
            return widths.getCharacterWidth(letter);
        }

        @Override
        public boolean hasGlyph(String letter) throws IOException {
            return shapes.hasGlyph(letter);
        }
    }
}
