package footnote.read.text;

import footnote.corpus.Blocks;
import footnote.corpus.Characters;
import footnote.corpus.Dates;
import footnote.corpus.Fields;
import footnote.corpus.Furniture;
import footnote.corpus.ListItems;
import footnote.corpus.SentenceSplitter;
import footnote.corpus.Span;
import footnote.corpus.TableRows;
import footnote.corpus.Talk;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads plain text, be it typed, exported or captured from a page with its furniture. Thread-safe. */
public final class TextReader {

    /** How many blocks at the head of a text may hold its title, date and address. */
    private static final int HEAD_BLOCKS = 20;

    private static final int MAX_TITLE_WORDS = 30;

    /** A headline of several sentences has no more. */
    private static final int MOST_WORDS_OF_TWO = 12;

    /** What is to be filled in. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^]]*]|<[^>]*>");

    /** Of a rubric's words a text takes up fewer. */
    private static final int MANY_WORDS = 4;

    /** So many characters take up a headline's words; what is told at the end, of its publisher, takes up others. */
    private static final int OPENING = 10_000;

    private static final Pattern ADDRESS = Pattern.compile("(?i)((source|url|link|address|from) ?: *)?(https?://\\S+)");

    /** What a document is called that belongs to another, and what a file is. */
    private static final Pattern ATTACHED = Pattern.compile(
            "(?i)(?:exhibit|annex|appendix|attachment|enclosure) [\\w.]{1,6}|\\S+\\.(?:jpe?g|png|gif|html?|pdf|docx?|txt)");

    /** What stands over a part of a document, tells its state or of it as a whole. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(?:table of )?contents|(?:case |docket )?nos?\\. [\\d-]+.{0,20}|index|inhalt(?:sverzeichnis)?|status of this memo|syllabus|draft|abstract"
                    + "|(?:(?:last|first) )?(?:revis(?:ed|ion)|updated|amended|adopted|effective|approved|recorded|filmed|broadcast)\\b[^\\p{L}]*(?:\\p{L}{3,9}[^\\p{L}]*)?"
                    + "|(?:article|(?:sub)?section|chapter|part|exhibit) (?:[ivxl]+|\\d+|[a-z])\\b.*|page \\d+.*|.*(?:\\.{4}|(?: \\.){4}).*");

    /** The heading of a first part: "1. Scope". */
    private static final Pattern FIRST_PART = Pattern.compile("(?:1|I|A)[.)] +\\p{L}.*");

    /** What a page's name has behind its headline. */
    private static final Pattern SITE = Pattern.compile(" ?[|–—·-] \\S.{0,160}");

    /** A few words in a line, and a blank one below. */
    private static final Pattern ALONE = Pattern.compile("\\s*(\\S+(?: \\S+){1,11}) *\n *\n");

    /** When somebody wrote a message, before their name. */
    private static final Pattern STAMP = Pattern.compile("\\[?\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? \\d{1,2}:\\d{2}.*");

    private static final Pattern EMAIL = Pattern.compile("\\w@\\w");

    private static final Pattern PAGE = Pattern.compile("[ .]+\\d{1,3}$");

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

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
        return titleAlone(text)
                .map(title -> new Extract(title, read.published(), read.uri(), read.text()))
                .orElse(read);
    }

    /** The first line of a text that was typed, if a blank one stands below it: a longer one tells who was there, or whom it is for. */
    private static Optional<String> titleAlone(String text) {
        List<String> head =
                head(text).stream().takeWhile(line -> !isParagraph(line)).toList();
        boolean captured = head.stream().anyMatch(line -> Furniture.is(line) || Furniture.isByline(line));
        Matcher alone = ALONE.matcher(text);
        return !captured && subject(head).isEmpty() && alone.lookingAt()
                ? Optional.of(alone.group(1).strip()).filter(line -> mayBeTitle(withoutAsking(line, text)))
                : Optional.empty();
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
        return new Extract(inOneLine(title(head, text)), published, uri, text);
    }

    /** The headline of a text that stands on its cover. */
    public static @Nullable String title(String cover, String text) {
        return inOneLine(title(head(cover), text));
    }

    private static @Nullable String inOneLine(@Nullable String title) {
        return title == null ? null : title.replaceAll("\\s+", " ");
    }

    private static List<String> head(String text) {
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

    private static Optional<String> subject(List<String> head) {
        return PaperHead.subject(
                head.stream().takeWhile(line -> !isParagraph(line)).toList());
    }

    /** Whether a line stands over a part of a document, or tells its state. */
    public static boolean isNoTitle(String line) {
        return NO_TITLE.matcher(line.strip()).matches();
    }

    /**
     * The headline: of the lines before the first paragraph, and before any table or first part where some stand there, the one whose words the text takes up most often. A menu or
     * a newsletter's line says things that the article doesn't. The words below a picture do, so what comes before them wins by a word.
     */
    private static @Nullable String title(List<String> head, String text) {
        Optional<String> subject = subject(head);
        if (subject.isPresent()) {
            return subject.get();
        }
        List<String> above = head.stream().takeWhile(line -> !isParagraph(line)).toList();
        List<String> first = above.stream()
                .takeWhile(line -> !TableRows.is(line)
                        && !TableRows.isTyped(line)
                        && !FIRST_PART.matcher(line).matches())
                .toList();
        List<String> lines = first.isEmpty() ? above : first;
        List<String> unlabelled = candidates(withoutSheet(lines), text);
        List<String> opening =
                unlabelled.isEmpty() ? candidates(lines.stream().limit(1).toList(), text) : unlabelled;
        List<String> candidates = opening.isEmpty() ? candidates(lines, text) : opening;
        if (candidates.size() < 2) {
            return candidates.isEmpty() ? null : candidates.getFirst();
        }
        String best = candidates.getFirst();
        int most = 0;
        for (String candidate : candidates) {
            int taken = wordsTakenUp(candidate, text);
            if (taken > most + (most < MANY_WORDS ? 0 : 1)) {
                most = taken;
                best = candidate;
            }
        }
        return withoutSite(best, withWrapped(candidates));
    }

    private static List<String> candidates(List<String> lines, String text) {
        List<String> may = lines.stream()
                .map(Furniture::withoutRelease)
                .filter(line -> mayBeTitle(withoutAsking(line, text)))
                .toList();
        return Talk.withoutTurns(may, text).stream()
                .map(line -> withoutPage(line, text))
                .toList();
    }

    /** Some lines without those of a sheet: "Present: Ann Lee" beside "Place: Ely". */
    private static List<String> withoutSheet(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(at -> !(Fields.isLine(lines.get(at))
                        && (at > 0 && Fields.isLine(lines.get(at - 1))
                                || at + 1 < lines.size() && Fields.isLine(lines.get(at + 1)))))
                .mapToObj(lines::get)
                .toList();
    }

    /** A headline that asks, without the sign for that; of several questions none is the headline. */
    private static String withoutAsking(String line, String text) {
        boolean alone = line.endsWith("?")
                && text.stripLeading().startsWith(line)
                && Blocks.of(text).stream()
                                .map(block -> block.of(text))
                                .filter(block -> block.endsWith("?") && !isParagraph(block))
                                .count()
                        == 1;
        return alone ? line.substring(0, line.length() - 1) : line;
    }

    private static boolean mayBeTitle(String line) {
        return !Furniture.is(line)
                && !Furniture.isCaption(line)
                && !Furniture.isByline(line)
                && !Furniture.endsLikeSentence(line)
                && !ListItems.isBulleted(line)
                && !EMAIL.matcher(line).find()
                && !STAMP.matcher(line).matches()
                && !TableRows.is(line)
                && !Fields.isTimed(line)
                && !ADDRESS.matcher(line).matches()
                && !ATTACHED.matcher(line).matches()
                && Dates.line(line) == null
                && Characters.words(line) <= MAX_TITLE_WORDS
                && !isNoTitle(line)
                && !PLACEHOLDER.matcher(line).matches()
                && !isBrokenOff(line);
    }

    /** Whether a line is of several sentences, though the last lacks its end. */
    private static boolean isBrokenOff(String line) {
        return Characters.words(line) > MOST_WORDS_OF_TWO
                && SentenceSplitter.split(line).size() > 1;
    }

    /** The candidates, and each two that stand one below the other as one line. */
    private static List<String> withWrapped(List<String> candidates) {
        return Stream.concat(
                        candidates.stream(),
                        IntStream.range(1, candidates.size())
                                .mapToObj(at -> candidates.get(at - 1) + " " + candidates.get(at)))
                .toList();
    }

    /** The headline alone, where it stands by itself as well as in the name of its page. */
    private static String withoutSite(String whole, List<String> candidates) {
        return candidates.stream()
                .filter(candidate -> !candidate.equals(whole) && whole.startsWith(candidate))
                .filter(candidate ->
                        SITE.matcher(whole.substring(candidate.length())).matches())
                .findFirst()
                .orElse(whole);
    }

    /** The line as it stands below a list of contents, which tells its page. */
    private static String withoutPage(String line, String text) {
        String plain = PAGE.matcher(line).replaceFirst("");
        return text.contains("\n" + plain + "\n") ? plain : line;
    }

    /** Whether a line is of running text. */
    public static boolean isParagraph(String line) {
        return Furniture.endsLikeSentence(line) && Characters.words(line) > 20 && !Furniture.isCaption(line);
    }

    private static int wordsTakenUp(String line, String text) {
        String opening = text.substring(0, Math.min(text.length(), OPENING));
        String rest = opening.replace(line, " ").toLowerCase(Locale.ROOT);
        Set<String> seen = new HashSet<>();
        Matcher words = WORD.matcher(line.toLowerCase(Locale.ROOT));
        while (words.find()) {
            String word = words.group();
            if (rest.contains(word)) {
                seen.add(word);
            }
        }
        return seen.size();
    }
}
