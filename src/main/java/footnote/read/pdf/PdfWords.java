package footnote.read.pdf;

import footnote.read.text.TextDecoder;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the words off the pages of a PDF, each with its place. */
final class PdfWords extends PDFTextStripper {

    private static final float QUARTERS = 90;

    /** Letters so far above or below each other, as a share of their size, are of two lines where the second is the one further left. */
    private static final float OTHER_LINE = 0.5f;

    private static final int PUSH_BUTTON = 1 << 16;

    /** Two or three letters in one sign, as fi is in many fonts. */
    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");

    private final BiConsumer<PDPage, Words> reader;

    /** By the direction that they are written in, in degrees. */
    private final Map<Float, List<PdfWord>> words = new HashMap<>();

    /** The words of a page. */
    @FunctionalInterface
    interface Words {

        /**
         * Those in the direction that most of the page is written in: stamps up the margin are left out.
         *
         * @throws IOException when the page is broken
         */
        List<PdfWord> read() throws IOException;
    }

    private PdfWords(BiConsumer<PDPage, Words> reader) {
        this.reader = reader;
        setShouldSeparateByBeads(false);
    }

    /**
     * Hands each page to the reader, in order.
     *
     * @throws IOException when the document is broken
     */
    static void each(PDDocument document, BiConsumer<PDPage, Words> reader) throws IOException {
        drawFields(document);
        new PdfWords(reader).writeText(document, Writer.nullWriter());
    }

    /** Some programs fill forms in and leave it to who opens them to draw what the fields hold. */
    private static void drawFields(PDDocument document) {
        try {
            document.getDocumentCatalog().getAcroForm();
        } catch (RuntimeException _) {
            // The library meets broken forms with all kinds of exceptions.
        }
    }

    @Override
    protected void processPages(PDPageTree pages) {
        for (PDPage page : pages) {
            reader.accept(page, () -> words(page));
        }
    }

    private List<PdfWord> words(PDPage page) throws IOException {
        words.clear();
        processPage(page);
        return words.values().stream()
                .max((a, b) -> Integer.compare(letters(a), letters(b)))
                .map(List::copyOf)
                .orElse(List.of());
    }

    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation note : getCurrentPage().getAnnotations()) {
            if (!note.isHidden() && !note.isNoView() && !isButton(note)) {
                show(note);
            }
        }
        List<TextPosition> word = new ArrayList<>();
        List<TextPosition> letters = LostLigatures.restored(charactersByArticle.getFirst());
        Map<PDFont, DoubleSummaryStatistics> widths = PdfLetters.widths(letters);
        for (TextPosition letter : letters) {
            if (PdfLetters.isUnseen(letter)) {
                continue;
            }
            boolean blank = PdfLetters.isBlank(letter);
            if (!word.isEmpty() && (blank || isApart(word, letter, widths.get(letter.getFont())))) {
                add(word);
                word.clear();
            }
            if (!blank) {
                word.add(letter);
            }
        }
        if (!word.isEmpty()) {
            add(word);
        }
    }

    /** Draws what is filled into a field of a form, or written over the page; where it is broken, the page stands without it. */
    private void show(PDAnnotation note) {
        try {
            showAnnotation(note);
        } catch (IOException | RuntimeException _) {
            // The library meets broken objects with all kinds of exceptions.
        }
    }

    /** Whether it is to be pressed: what it says is no text. */
    private static boolean isButton(PDAnnotation note) {
        return (note.getCOSObject().getInt(COSName.FF, 0) & PUSH_BUTTON) != 0
                && COSName.BTN.equals(note.getCOSObject().getDictionaryObject(COSName.FT));
    }

    /**
     * Whether a letter begins another word: it stands on another line, or behind a space that no letter fills.
     *
     * @param widths of its font's letters, as shares of their size
     */
    private boolean isApart(List<TextPosition> word, TextPosition letter, @Nullable DoubleSummaryStatistics widths) {
        TextPosition last = word.getLast();
        float off = Math.abs(last.getYDirAdj() - letter.getYDirAdj());
        float back = last.getXDirAdj() - letter.getXDirAdj();
        boolean other = off > OTHER_LINE * Math.min(last.getYScale(), letter.getYScale())
                && (back > 0 || off > Math.max(last.getHeightDir(), letter.getHeightDir()));
        float space = (last.getWidthOfSpace() + letter.getWidthOfSpace()) / 2;
        float usual = widths == null ? 0 : (float) widths.getAverage() * letter.getYScale();
        float apart = Math.min(
                space > 0 ? getSpacingTolerance() * space : Float.MAX_VALUE, getAverageCharTolerance() * usual);
        float gap = PdfLetters.isInitial(word, letter) ? apart * last.getYScale() / letter.getYScale() : apart;
        return last.getDir() != letter.getDir()
                || other
                || -back - last.getWidthDirAdj() > gap
                || back > 0 && left(word) - letter.getXDirAdj() - letter.getWidthDirAdj() > gap;
    }

    private void add(List<TextPosition> letters) {
        TextPosition first =
                letters.get(letters.size() > 1 && PdfLetters.isInitial(letters.subList(0, 1), letters.get(1)) ? 1 : 0);
        StringBuilder text = PdfLetters.text(letters, first);
        if (RightToLeft.is(text.toString())) {
            text.setLength(0);
            letters.stream()
                    .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                    .forEach(letter -> text.append(letter.getVisuallyOrderedUnicode()));
        }
        String plain = LIGATURE.matcher(text)
                .replaceAll(sign -> Normalizer.normalize(sign.group(), Normalizer.Form.NFKC))
                .replaceAll(PdfLetters.SOFT_HYPHEN + "$", "-");
        String word = TextDecoder.clean(plain).strip();
        if (word.isEmpty()) {
            return;
        }
        TextPosition last = letters.getLast();
        float left = left(letters);
        float right = Math.max(first.getXDirAdj() + first.getWidthDirAdj(), last.getXDirAdj() + last.getWidthDirAdj());
        float bottom = first.getYDirAdj();
        float height = Math.max(1, first.getHeightDir());
        float size = Math.max(1, first.getYScale());
        float direction = Math.round(first.getDir() / QUARTERS) * QUARTERS;
        boolean upright = direction % (2 * QUARTERS) == 0;
        float across = upright ? first.getPageWidth() : first.getPageHeight();
        float down = upright ? first.getPageHeight() : first.getPageWidth();
        if (right < 0 || left > across || bottom < 0 || bottom - height > down) {
            return;
        }
        words.computeIfAbsent(direction, _ -> new ArrayList<>())
                .add(new PdfWord(word, left, right, bottom - height, bottom, size));
    }

    private static float left(List<TextPosition> letters) {
        return (float)
                letters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
    }

    private static int letters(List<PdfWord> words) {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }
}
