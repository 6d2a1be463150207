package footnote.read.pdf;

import footnote.corpus.Characters;
import footnote.read.text.PrintedPages;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the running heads, running feet and page numbers of a paged document from its words. */
final class RunningLines {

    /** The part of a page's height, above and below, in which they stand. */
    private static final double EDGE = 0.12;

    /** How far from each other what is in one line may stand in two columns, in points. */
    private static final int NEAR = 3;

    /** A line that stands there on so many pages, or on both of two, is one. */
    private static final int PAGES = 3;

    /** When a browser prints a page, over it, and what the page is called. */
    private static final Pattern PRINTED =
            Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}, \\d{1,2}:\\d{2}(?: ?[AP]M)?(?: .*)?");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private static final Pattern DIGITS = Pattern.compile("§ ?\\d+(?:[-–.:]\\d+)*|\\d+|\\b[ivxl]{1,7}$");

    /** Whole lines wherever they stand at the edges, and of two pages' first and last lines the phrases with their place. */
    private final Set<String> repeated;

    /** Whether there are two pages, whose lines are compared by place too. */
    private final boolean pair;

    /** The first and the last lines that are no more than a number which counts the pages, however far from the edge. */
    private final Set<PdfLine> numbers = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param pages each page's lines, in any order */
    RunningLines(List<PdfPage> pages) {
        IntStream.range(0, pages.size())
                .boxed()
                .flatMap(at -> outermost(pages.get(at)).map(line -> Map.entry(numeral(line) - at, line)))
                .collect(Collectors.groupingBy(Map.Entry::getKey))
                .values()
                .stream()
                .filter(counted -> counted.size() >= PAGES)
                .flatMap(List::stream)
                .map(Map.Entry::getValue)
                .forEach(numbers::add);
        pair = pages.size() == 2;
        repeated = PrintedPages.often(
                pages.stream()
                        .flatMap(page -> page.lines()
                                .filter(line -> isAtEdge(page, line))
                                .flatMap(line -> Stream.concat(keys(line), pair ? placed(page, line) : Stream.empty()))
                                .filter(key -> Characters.any(key, Character::isLetter))
                                .distinct()),
                Math.min(PAGES, Math.max(2, pages.size())));
    }

    /** Whether a line of the page is one of them. */
    boolean holds(PdfPage page, PdfLine line) {
        return numbers.contains(line)
                || isAtEdge(page, line)
                        && (PrintedPages.isNumber(line.text())
                                || isOfBrowser(page, line)
                                || keys(line).anyMatch(repeated::contains)
                                || pair && isInPlace(page, line));
    }

    /** The first and the last line of a page, where it is a number. */
    private static Stream<PdfLine> outermost(PdfPage page) {
        Comparator<PdfLine> down = Comparator.comparingDouble(PdfLine::bottom);
        return Stream.of(page.lines().min(down), page.lines().max(down))
                .flatMap(Optional::stream)
                .distinct()
                .filter(line -> NUMBER.matcher(line.text().strip()).matches());
    }

    private static int numeral(PdfLine line) {
        return Integer.parseInt(line.text().strip());
    }

    /** Whether a line is part of what a browser prints over or below a page, whatever columns that stands in. */
    private static boolean isOfBrowser(PdfPage page, PdfLine line) {
        String whole = page.lines()
                .filter(other -> Math.abs(other.bottom() - line.bottom()) < NEAR)
                .sorted(Comparator.comparingDouble(PdfLine::left))
                .map(PdfLine::text)
                .collect(Collectors.joining(" "));
        return PrintedPages.isNumber(whole) || PRINTED.matcher(whole).matches();
    }

    /** Whether the first or last line of one of two pages has words where the other has them, with or without its number beside. */
    private boolean isInPlace(PdfPage page, PdfLine line) {
        long numbers = line.phrases().stream()
                .filter(phrase -> PrintedPages.isNumber(phrase.text()))
                .count();
        long same = placed(page, line).filter(repeated::contains).count();
        return same > 0 && numbers <= 1 && same + numbers == line.phrases().size();
    }

    private static Stream<String> placed(PdfPage page, PdfLine line) {
        boolean between = page.lines().anyMatch(other -> other.bottom() < line.bottom() - NEAR)
                && page.lines().anyMatch(other -> other.bottom() > line.bottom() + NEAR);
        return between ? Stream.empty() : line.phrases().stream().map(RunningLines::keyInPlace);
    }

    private static boolean isAtEdge(PdfPage page, PdfLine line) {
        return line.bottom() < EDGE * page.height() || line.bottom() > (1 - EDGE) * page.height();
    }

    /**
     * Its words without any two of its numbers, and its height where it has others: no more change from page to page, the page's own and its
     * number in another document.
     */
    private static Stream<String> keys(PdfLine line) {
        String words = line.text().toLowerCase(Locale.ROOT);
        List<MatchResult> numbers = DIGITS.matcher(words).results().toList();
        return numbers.size() <= 2
                ? Stream.of(withoutNumbers(words))
                : IntStream.range(1, numbers.size())
                        .boxed()
                        .flatMap(second -> IntStream.range(0, second)
                                .mapToObj(first -> without(words, numbers.get(first), numbers.get(second)) + " @ "
                                        + Math.round(line.bottom())));
    }

    private static String without(String words, MatchResult first, MatchResult second) {
        return words.substring(0, first.start())
                + '#'
                + words.substring(first.end(), second.start())
                + '#'
                + words.substring(second.end());
    }

    private static String keyInPlace(PdfWord phrase) {
        return withoutNumbers(phrase.text()) + " @ " + Math.round(phrase.left()) + ' ' + Math.round(phrase.bottom());
    }

    private static String withoutNumbers(String words) {
        return DIGITS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("#");
    }
}
