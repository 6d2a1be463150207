package footnote.read.text;

import footnote.corpus.Blocks;
import footnote.corpus.Characters;
import footnote.corpus.Credits;
import footnote.corpus.Dates;
import footnote.corpus.Fields;
import footnote.corpus.Furniture;
import footnote.corpus.ListItems;
import footnote.corpus.SentenceSplitter;
import footnote.corpus.TableRows;
import footnote.corpus.Talk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a text is called: the line at its head that is its headline, of all that stands there. */
public final class TextTitle {

    private static final int MAX_TITLE_WORDS = 30;

    /** A headline of several sentences has no more. */
    private static final int MOST_WORDS_OF_TWO = 12;

    /** What is to be filled in. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^]]*]|<[^>]*>");

    /** Of a rubric's words a text takes up fewer. */
    private static final int MANY_WORDS = 4;

    /** So many characters take up a headline's words; what is told at the end, of its publisher, takes up others. */
    private static final int OPENING = 10_000;

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

    /** Shorter words, and figures, tell little. */
    private static final Pattern TELLING_WORD = Pattern.compile("\\p{L}{4,}");

    private TextTitle() {}

    /**
     * The headline in one line: of the lines before the first paragraph, and before any table or first part where some stand there, the one whose words the text takes up most often. A menu or
     * a newsletter's line says things that the article doesn't. The words below a picture do, so what comes before them wins by a word.
     */
    public static @Nullable String of(TextHead head, String text) {
        String headline = headline(head, text);
        return headline == null ? null : headline.replaceAll("\\s+", " ");
    }

    private static @Nullable String headline(TextHead head, String text) {
        Optional<String> subject = head.subject();
        if (subject.isPresent()) {
            return subject.get();
        }
        List<String> above = head.above();
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
        long most = 0;
        for (String candidate : candidates) {
            long taken = wordsTakenUp(candidate, text);
            if (taken > most + (most < MANY_WORDS ? 0 : 1)) {
                most = taken;
                best = candidate;
            }
        }
        return withoutSite(best, withWrapped(candidates));
    }

    /** The first line of a text that was typed, if a blank one stands below it: a longer one tells who was there, or whom it is for. */
    static Optional<String> alone(String text) {
        TextHead head = TextHead.of(text);
        boolean captured = head.above().stream().anyMatch(line -> Furniture.is(line) || Furniture.isByline(line));
        Matcher alone = ALONE.matcher(text);
        return !captured && head.subject().isEmpty() && alone.lookingAt()
                ? Optional.of(alone.group(1).strip()).filter(line -> mayBeTitle(withoutAsking(line, text)))
                : Optional.empty();
    }

    /** Whether a line stands over a part of a document, or tells its state. */
    public static boolean isNoTitle(String line) {
        return NO_TITLE.matcher(line.strip()).matches();
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
                                .filter(block -> block.endsWith("?") && !TextHead.isParagraph(block))
                                .count()
                        == 1;
        return alone ? line.substring(0, line.length() - 1) : line;
    }

    private static boolean mayBeTitle(String line) {
        return !Furniture.is(line)
                && !Credits.endCaption(line)
                && !Furniture.isByline(line)
                && !Furniture.endsLikeSentence(line)
                && !ListItems.isBulleted(line)
                && !EMAIL.matcher(line).find()
                && !STAMP.matcher(line).matches()
                && !TableRows.is(line)
                && !Fields.isTimed(line)
                && TextHead.address(line).isEmpty()
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

    /** The words of a title that tell something, in small letters. */
    static List<String> tellingWords(String title) {
        return TELLING_WORD
                .matcher(title.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static long wordsTakenUp(String line, String text) {
        String opening = text.substring(0, Math.min(text.length(), OPENING));
        String rest = opening.replace(line, " ").toLowerCase(Locale.ROOT);
        return tellingWords(line).stream().distinct().filter(rest::contains).count();
    }
}
