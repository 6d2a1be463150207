package footnote.read.pdf;

import footnote.corpus.Dates;
import footnote.corpus.Furniture;
import footnote.read.text.Extract;
import footnote.read.text.ShortList;
import footnote.read.text.TextDecoder;
import footnote.read.text.TextHead;
import footnote.read.text.TextReader;
import footnote.read.text.TextTitle;
import footnote.read.text.ToldTitle;
import footnote.read.text.UnreadableException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDF: paragraphs without the heads, feet and numbers of the pages, and where each page starts. The day that a file
 * was made on is no date of publication; the one that its metadata names as such, or its first lines, is. Thread-safe. Once this is
 * loaded, one font stands in, in the whole process, for all that a PDF names and doesn't hold.
 */
public final class PdfReader {

    /** Metadata of more bytes is left aside. */
    private static final int MOST_METADATA = 1 << 20;

    private static final int MAX_TITLE_CHARS = 250;

    /** A headline goes on behind these. */
    private static final Pattern UNENDED = Pattern.compile("(?i).*(?:[:,&–-]|\\b(?:" + Column.JOINING + "))");

    private static final Pattern HEADLINE = Pattern.compile(".*\\p{L}{2}.*");

    /** How far below each other the lines of a headline stand, as a share of their size. */
    private static final double RUN_PITCH = 2.2;

    static {
        FontMappers.set(new OneFont());
    }

    private PdfReader() {}

    /**
     * The article of a document, with a remark on pages that hold only pictures, letters drawn as such included, or are broken.
     *
     * @throws UnreadableException when the bytes are no PDF, it opens with a password only, or none of its pages can be read
     */
    public static Extract read(byte[] bytes) throws UnreadableException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<PdfPage> pages = new ArrayList<>();
            List<Integer> broken = new ArrayList<>();
            PdfWords.each(document, (page, words) -> pages.add(page(page, words, broken, pages.size() + 1)));
            if (!pages.isEmpty() && broken.size() == pages.size()) {
                throw new UnreadableException("is a broken PDF: none of its pages can be read");
            }
            if (!PdfLetters.tell(pages.stream().flatMap(PdfPage::lines).toList())) {
                pages.replaceAll(page -> new PdfPage(page.height(), List.of(), true));
            }
            PagedText text = PagedText.of(pages);
            Document metadata = metadata(document);
            Extract told = TextReader.extract(text.toString());
            LocalDate published = published(metadata);
            String heading = TextHead.of(text.toString()).subject().orElseGet(() -> headline(pages));
            String title = ToldTitle.of(document.getDocumentInformation().getTitle(), heading, text.toString());
            return new Extract(
                    title == null ? told.title() : Dates.line(title) == null ? title : null,
                    published == null ? told.published() : published,
                    told.uri(),
                    text.toString(),
                    text.pages(),
                    remark(pages, broken));
        } catch (InvalidPasswordException _) {
            throw new UnreadableException("is encrypted: it opens with a password only");
        } catch (IOException e) {
            throw new UnreadableException("is a broken PDF: " + e.getMessage());
        }
    }

    private static PdfPage page(PDPage page, PdfWords.Words words, List<Integer> broken, int number) {
        try {
            float height = page.getRotation() % 180 == 0
                    ? page.getCropBox().getHeight()
                    : page.getCropBox().getWidth();
            return new PdfPage(height, PdfColumns.of(PdfInitials.joined(words.read())), hasPictures(page));
        } catch (IOException | RuntimeException _) {
            // The library meets broken objects with all kinds of exceptions; the other pages may be whole.
            broken.add(number);
            return new PdfPage(1, List.of(), false);
        }
    }

    private static boolean hasPictures(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String remark(List<PdfPage> pages, List<Integer> broken) {
        List<String> remarks = new ArrayList<>();
        if (pages.stream().allMatch(PdfPage::isBlank)) {
            boolean pictures = pages.stream().anyMatch(PdfPage::pictures);
            return pictures ? "holds only pictures: no page of it has text" : "holds no text";
        }
        List<Integer> pictures = IntStream.range(0, pages.size())
                .filter(i -> pages.get(i).isBlank() && pages.get(i).pictures())
                .mapToObj(i -> i + 1)
                .toList();
        if (!pictures.isEmpty()) {
            remarks.add("holds only pictures on " + listed(pictures));
        }
        if (!broken.isEmpty()) {
            remarks.add("is broken on " + listed(broken));
        }
        return remarks.isEmpty() ? null : String.join("; ", remarks);
    }

    private static String listed(List<Integer> pages) {
        return (pages.size() == 1 ? "page " : "pages ") + ShortList.of(pages, 10);
    }

    /** The largest words of the first page, where they are larger than the rest: the first of them, whatever lines they stand in. */
    private static @Nullable String headline(List<PdfPage> pages) {
        List<PdfLine> lines =
                pages.isEmpty() ? List.of() : pages.getFirst().lines().toList();
        float largest = (float) lines.stream().mapToDouble(PdfLine::size).max().orElse(0);
        float usual = lines.stream()
                .max(Comparator.comparingInt(line -> line.text().length()))
                .map(PdfLine::size)
                .orElse(largest);
        return largest <= 1.15 * usual
                ? null
                : runs(lines, largest).stream()
                        .filter(run -> run.length() <= MAX_TITLE_CHARS
                                && HEADLINE.matcher(run).matches())
                        .filter(run -> !TextTitle.isNoTitle(run) && !Furniture.is(run))
                        .findFirst()
                        .orElse(null);
    }

    /** The lines of a size, those that stand one below the other as one. */
    private static List<String> runs(List<PdfLine> lines, float size) {
        List<String> runs = new ArrayList<>();
        PdfLine before = null;
        for (PdfLine line : lines) {
            boolean large = line.size() > 0.95 * size;
            boolean near = before != null && Math.abs(line.bottom() - before.bottom()) < RUN_PITCH * size;
            if (large
                    && !runs.isEmpty()
                    && (near || UNENDED.matcher(runs.getLast()).matches())) {
                runs.add(runs.removeLast() + " " + line.text());
            } else if (large) {
                runs.add(line.text());
            }
            before = large ? line : null;
        }
        return runs;
    }

    private static Document metadata(PDDocument document) {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return new Document("");
        }
        try (var in = metadata.createInputStream()) {
            byte[] bytes = in.readNBytes(MOST_METADATA);
            return Jsoup.parse(TextDecoder.decode(bytes), "", Parser.xmlParser());
        } catch (IOException | UnreadableException | RuntimeException _) {
            return new Document("");
        }
    }

    /** Some programs name the moment that they made the file in as its date, too. */
    private static @Nullable LocalDate published(Document metadata) {
        String made = metadata.select("xmp|CreateDate").text();
        return metadata.select("prism|publicationDate, dc|date").stream()
                .map(Element::text)
                .filter(date -> !date.equals(made))
                .map(Dates::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
