package footnote.read;

import footnote.corpus.Article;
import footnote.corpus.Dates;
import footnote.corpus.Sha256;
import footnote.corpus.Welcome;
import footnote.read.docx.DocxReader;
import footnote.read.mail.EmailReader;
import footnote.read.markdown.MarkdownReader;
import footnote.read.pdf.PdfReader;
import footnote.read.text.DatedPath;
import footnote.read.text.Extract;
import footnote.read.text.TextReader;
import footnote.read.text.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the article of a file: its text, and the title, date and address that the file tells. Thread-safe. */
public final class ArticleReader {

    /** The largest file that is read, in bytes: a book is 1 MB. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    /** The longest text of an article, in UTF-16 code units. */
    private static final int MAX_CHARS = 20_000_000;

    @FunctionalInterface
    private interface Format {
        Extract read(byte[] bytes) throws UnreadableException;
    }

    private static final Format TEXT = TextReader::read;
    private static final Format MARKDOWN = MarkdownReader::read;
    private static final Format HTML = MarkdownReader::readPage;
    private static final Format DOCX =
            bytes -> DocxReader.read(bytes, (name, chunk) -> read(name, chunk).text());

    private static final Map<String, Format> FORMATS = Map.of(
            "txt", TEXT,
            "text", TEXT,
            "md", MARKDOWN,
            "markdown", MARKDOWN,
            "mdx", MARKDOWN,
            "html", HTML,
            "htm", HTML,
            "pdf", PdfReader::read,
            "docx", DOCX,
            "eml", EmailReader::read);

    private ArticleReader() {}

    /**
     * The bytes of a file.
     *
     * @throws UnreadableException when the file's name has no known ending, it is too large, or it cannot be read
     */
    public static byte[] bytes(Path file) throws UnreadableException {
        format(file.toString());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new UnreadableException(String.format(
                        Locale.ROOT,
                        "has %.1f MB; files of up to %d MB are read",
                        Math.ceil(Files.size(file) / 104857.6) / 10,
                        MAX_BYTES / 1048576));
            }
            return bytes;
        } catch (AccessDeniedException _) {
            throw new UnreadableException("may not be read by this user");
        } catch (NoSuchFileException _) {
            throw new UnreadableException("went while the folder was read");
        } catch (IOException e) {
            throw new UnreadableException("cannot be read: " + e.getMessage());
        }
    }

    /**
     * The article that a file holds.
     *
     * @param path the file's path within its folder, with {@code /} between its parts
     * @throws UnreadableException when the bytes are no article of the format that the path's ending names
     */
    public static Article read(String path, byte[] bytes) throws UnreadableException {
        Extract extract = extract(format(path), bytes);
        if (extract.text().length() > MAX_CHARS) {
            throw new UnreadableException("holds more than " + MAX_CHARS / 1_000_000 + " million characters of text");
        }
        @Nullable String headline = extract.title();
        String told = headline == null ? FileName.title(path, extract.text()) : headline;
        Optional<FilingCover> cover = FilingCover.of(extract.text());
        String title = cover.map(FilingCover::title)
                .or(() -> Welcome.title(extract.text(), told, headline != null))
                .orElse(told);
        Optional<LocalDate> published = Optional.ofNullable(extract.published())
                .or(() -> cover.map(FilingCover::day))
                .or(() -> Optional.ofNullable(DatedPath.day(path)))
                .or(() -> Optional.ofNullable(Dates.title(title)));
        return new Article(
                id(path),
                path,
                title,
                Objects.requireNonNullElse(extract.uri(), path),
                published.orElse(null),
                // The pages of a document begin where they do in the text as it is.
                extract.pages().isEmpty() ? Records.told(extract.text()) : extract.text(),
                Sha256.of(bytes),
                extract.pages(),
                extract.remark());
    }

    /** What a format makes of a file; one of no bytes, as a new file is before anything is written, is an empty text in each. */
    private static Extract extract(Format format, byte[] bytes) throws UnreadableException {
        try {
            return (bytes.length == 0 ? TEXT : format).read(bytes);
        } catch (StackOverflowError _) {
            throw new UnreadableException("is nested too deep");
        } catch (RuntimeException e) {
            // The libraries meet broken files with all kinds of exceptions; none may end the folder's reading.
            throw new UnreadableException("cannot be read: " + e);
        }
    }

    /** The id of the article at {@code path}: the same on every machine. */
    public static String id(String path) {
        return Sha256.of(path).substring(0, 16);
    }

    private static Format format(String path) throws UnreadableException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
        @Nullable Format format = FORMATS.get(ending.toLowerCase(Locale.ROOT));
        if (format == null) {
            throw new UnreadableException("is of no format that is read; .txt, .md, .html, .pdf, .docx and .eml are");
        }
        return format;
    }
}
