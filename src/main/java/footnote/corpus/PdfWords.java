package footnote.corpus;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the words off the pages of a PDF, each with its place. */
final class PdfWords extends PDFTextStripper {

    private static final float QUARTERS = 90;

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
        new PdfWords(reader).writeText(document, Writer.nullWriter());
    }

    @Override
    protected void processPages(PDPageTree pages) {
        for (PDPage page : pages) {
            reader.accept(page, () -> words(page));
        }
    }

    private List<PdfWord> words(PDPage page) throws IOException {
        words.clear();
        if (page.hasContents()) {
            processPage(page);
        }
        return words.values().stream()
                .max((a, b) -> Integer.compare(letters(a), letters(b)))
                .map(List::copyOf)
                .orElse(List.of());
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        int start = 0;
        for (int i = 0; i <= letters.size(); i++) {
            if (i == letters.size() || letters.get(i).getUnicode().isBlank()) {
                add(letters.subList(start, i));
                start = i + 1;
            }
        }
    }

    private void add(List<TextPosition> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.getUnicode()));
        String plain = LIGATURE.matcher(text)
                .replaceAll(sign -> Normalizer.normalize(sign.group(), Normalizer.Form.NFKC))
                .replaceAll("\u00AD$", "-");
        String word = TextDecoder.clean(plain).strip();
        if (word.isEmpty()) {
            return;
        }
        TextPosition first = letters.getFirst();
        TextPosition last = letters.getLast();
        float left = first.getXDirAdj();
        float right = Math.max(left, last.getXDirAdj() + last.getWidthDirAdj());
        float bottom = first.getYDirAdj();
        float height = Math.max(1, first.getHeightDir());
        float size = Math.max(1, first.getFontSizeInPt());
        float direction = Math.round(first.getDir() / QUARTERS) * QUARTERS;
        words.computeIfAbsent(direction, _ -> new ArrayList<>())
                .add(new PdfWord(word, left, right, bottom - height, bottom, size));
    }

    private static int letters(List<PdfWord> words) {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }
}
