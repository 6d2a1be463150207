package footnote.read.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.util.BoundingBox;

/**
 * One of the 14 fonts that every program knows, such as Times-Roman, so that a PDF needs not even tell the widths of its letters.
 *
 * @param widths in thousandths of the letters' size
 * @param shapes of another font
 */
record StandardFont(String name, FontMetrics widths, FontBoxFont shapes) implements FontBoxFont {

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
