package footnote.read.text;

import footnote.corpus.Dates;
import footnote.corpus.Talk;
import java.time.LocalDate;

/** Reads plain text, be it typed, exported or captured from a page with its furniture. Thread-safe. */
public final class TextReader {

    private TextReader() {}

    /**
     * What a file of plain text holds, in whatever encoding.
     *
     * @throws UnreadableException when the bytes are not text
     */
    public static Extract read(byte[] bytes) throws UnreadableException {
        String text = TypedTables.told(BrokenWords.joined(
                Letterspacing.joined(PrintedPages.joined(DoubleSpacing.closed(TextDecoder.pages(bytes))))));
        Extract read = extract(Talk.withRoles(text));
        return TextTitle.alone(text)
                .map(title -> new Extract(title, read.published(), read.uri(), read.text()))
                .orElse(read);
    }

    /**
     * What a text tells of itself: its title, day and address stand at its head.
     *
     * @param text as {@link TextDecoder#clean} leaves it
     */
    public static Extract extract(String text) {
        TextHead head = TextHead.of(text);
        LocalDate published = null;
        String uri = null;
        boolean running = false;
        for (String line : head.lines()) {
            boolean runs = TextHead.isParagraph(line);
            String last = runs ? line : line.substring(line.lastIndexOf('\n') + 1);
            published = published == null ? Dates.line(last) : published;
            published = published == null ? Dates.dateline(line) : published;
            published = published == null && !running ? Dates.opening(line) : published;
            uri = uri == null && !running ? TextHead.address(line).orElse(null) : uri;
            running |= runs;
        }
        return new Extract(TextTitle.of(head, text), published, uri, text);
    }
}
