package footnote.read.text;

import footnote.corpus.Blocks;
import footnote.corpus.Characters;
import footnote.corpus.Credits;
import footnote.corpus.Dates;
import footnote.corpus.Furniture;
import footnote.corpus.ListItems;
import footnote.corpus.Span;
import footnote.corpus.Talk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads plain text, be it typed, exported or captured from a page with its furniture. Thread-safe. */
public final class TextReader {

    /** How many blocks at the head of a text may hold its title, date and address. */
    private static final int HEAD_BLOCKS = 20;

    static final Pattern ADDRESS = Pattern.compile("(?i)((source|url|link|address|from) ?: *)?(https?://\\S+)");

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
        List<String> head = head(text);
        LocalDate published = null;
        String uri = null;
        boolean running = false;
        for (String line : head) {
            String last = isParagraph(line) ? line : line.substring(line.lastIndexOf('\n') + 1);
            published = published == null ? Dates.line(last) : published;
            published = published == null ? Dates.dateline(line) : published;
            published = published == null && !running ? Dates.opening(line) : published;
            Matcher address = ADDRESS.matcher(line);
            uri = uri == null && !running && address.matches() ? address.group(3) : uri;
            running |= isParagraph(line);
        }
        return new Extract(inOneLine(TextTitle.of(head, text)), published, uri, text);
    }

    /** The headline of a text that stands on its cover. */
    public static @Nullable String title(String cover, String text) {
        return inOneLine(TextTitle.of(head(cover), text));
    }

    private static @Nullable String inOneLine(@Nullable String title) {
        return title == null ? null : title.replaceAll("\\s+", " ");
    }

    static List<String> head(String text) {
        List<Span> blocks = Blocks.of(text).stream().limit(HEAD_BLOCKS).toList();
        long centred = blocks.stream()
                .takeWhile(block -> ListItems.isIndented(text, block))
                .count();
        return IntStream.range(0, blocks.size())
                .mapToObj(at -> (at >= centred && ListItems.isIndented(text, blocks.get(at)) ? "• " : "")
                        + blocks.get(at).of(text))
                .toList();
    }

    /** What a memo or a court's paper is about; empty for another text. */
    public static Optional<String> subject(String text) {
        return subject(head(text));
    }

    static Optional<String> subject(List<String> head) {
        return PaperHead.subject(
                head.stream().takeWhile(line -> !isParagraph(line)).toList());
    }

    /** Whether a line is of running text. */
    public static boolean isParagraph(String line) {
        return Furniture.endsLikeSentence(line) && Characters.words(line) > 20 && !Credits.endCaption(line);
    }
}
