package footnote.read.pdf;

import footnote.corpus.Characters;
import footnote.corpus.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Orders the words of a page as people read it: what spans the columns in its place, between it each column from its head
 * to its foot. A column's edge is a strip that next to no word crosses, with running text on both sides; the strip between
 * the columns of a table isn't one, since its cells hold few words: figures and the dots that lead to them are none.
 */
final class PdfColumns {

    /** The narrowest strip between two columns, in points. */
    private static final int GUTTER = 7;

    /** The widest space between two words of a column, as a share of their size: LaTeX's gutters are hardly wider. */
    private static final double SPACE = 0.6;

    /** The share of the lines beside a strip that may cross it. */
    private static final double CROSSING = 0.25;

    /** A column's share of the width, at least. */
    private static final double COLUMN = 0.15;

    private static final int COLUMN_LINES = 3;
    private static final double WORDS_A_LINE = 3;

    /** So many lines on each side of a strip within a table stand at the height of one of the other's. */
    private static final double ROWS = 0.9;

    /** And so few of them begin small. */
    private static final double GOING_ON = 0.1;

    /** How far the feet of two lines of one height are apart, as a share of their size. */
    private static final double SAME_HEIGHT = 0.25;

    /** How far a line stands below a blank strip, as a share of its size. */
    private static final double BLANK = 2;

    /** The share of a column that a heading may take up. */
    private static final double BRIEF = 0.95;

    /** The widest page that is looked at, in points; PDF's own bound is 14,400. */
    private static final int WIDEST = 14_400;

    private PdfColumns() {}

    /** The columns in the order of reading, each with its lines from above; one where there are none. */
    static List<List<PdfLine>> of(List<PdfWord> page) {
        List<List<PdfLine>> columns = new ArrayList<>();
        cut(page, columns);
        return columns;
    }

    private static void cut(List<PdfWord> words, List<List<PdfLine>> columns) {
        if (words.isEmpty()) {
            return;
        }
        List<PdfWord> phrases = PdfLine.of(words).stream()
                .flatMap(line -> line.joined(PdfColumns::isNear).stream())
                .toList();
        Span gutter = gutter(words, phrases);
        if (gutter == null) {
            columns.add(PdfLine.of(words));
            return;
        }
        Predicate<PdfWord> spans = spanning(phrases, gutter);
        List<PdfWord> beside = those(words, spans.negate());
        List<PdfLine> open = new ArrayList<>();
        float from = Float.NEGATIVE_INFINITY;
        for (PdfLine line : PdfLine.of(those(words, spans))) {
            List<PdfLine> above = PdfLine.of(between(beside, from, line.bottom()));
            int lead = lead(above, gutter);
            if (lead > 0 && !open.isEmpty()) {
                columns.add(open);
                open = new ArrayList<>();
            }
            zone(PdfLine.words(above.subList(0, lead)), gutter, columns);
            open.addAll(above.subList(lead, above.size()));
            open.add(line);
            from = line.bottom();
        }
        if (!open.isEmpty()) {
            columns.add(open);
        }
        zone(between(beside, from, Float.POSITIVE_INFINITY), gutter, columns);
    }

    private static boolean isNear(PdfWord before, PdfWord word) {
        return word.left() - before.right() < SPACE * Math.min(before.size(), word.size());
    }

    /**
     * The first of some lines that lead on to one below which spans the columns: headings, on the left alone, below a blank strip across both
     * columns.
     */
    private static int lead(List<PdfLine> lines, Span gutter) {
        double edge = PdfLine.words(lines).stream()
                .filter(isLeft(gutter))
                .mapToDouble(PdfWord::right)
                .max()
                .orElse(0);
        int lead = lines.size();
        for (int at = lines.size() - 1; at > 0 && isBrief(lines.get(at), edge); at--) {
            PdfLine line = lines.get(at);
            lead = line.bottom() - lines.get(at - 1).bottom() > BLANK * line.size() ? at : lead;
        }
        return lead;
    }

    private static boolean isBrief(PdfLine line, double edge) {
        return line.right() < line.left() + BRIEF * (edge - line.left());
    }

    private static List<PdfWord> between(List<PdfWord> words, float from, float to) {
        return those(words, word -> word.middle() > from && word.middle() <= to);
    }

    /** What stands between two spanning lines: the left column, then the right one. */
    private static void zone(List<PdfWord> words, Span gutter, List<List<PdfLine>> columns) {
        cut(those(words, isLeft(gutter)), columns);
        cut(those(words, isLeft(gutter).negate()), columns);
    }

    private static Predicate<PdfWord> isLeft(Span gutter) {
        return word -> word.left() < gutter.start();
    }

    /** Tells the phrases that cross a gutter, and the words beside them. */
    private static Predicate<PdfWord> spanning(List<PdfWord> phrases, Span gutter) {
        List<PdfWord> crossing = those(phrases, word -> word.left() < gutter.start() && word.right() > gutter.end());
        return word ->
                crossing.stream().anyMatch(cross -> word.middle() >= cross.top() && word.middle() <= cross.bottom());
    }

    private static List<PdfWord> those(List<PdfWord> words, Predicate<PdfWord> which) {
        return words.stream().filter(which).toList();
    }

    private static @Nullable Span gutter(List<PdfWord> words, List<PdfWord> phrases) {
        int left = (int) words.stream().mapToDouble(PdfWord::left).min().orElse(0);
        int width = (int) words.stream().mapToDouble(PdfWord::right).max().orElse(0) - left;
        if (width <= 0 || width > WIDEST || words.size() < 2 * COLUMN_LINES * WORDS_A_LINE) {
            return null;
        }
        int[] crossed = new int[width + 2];
        for (PdfWord word : phrases) {
            int last = Math.min(width + 1, (int) Math.ceil(word.right()) - left);
            for (int x = Math.max(0, (int) word.left() - left); x < last; x++) {
                crossed[x]++;
            }
        }
        int most = (int) (CROSSING * PdfLine.of(words).size());
        return gutters(crossed, most, (int) (COLUMN * width)).stream()
                .map(strip -> new Span(strip.start() + left, strip.end() + left))
                .filter(strip -> isBetweenColumns(words, phrases, strip))
                .max(Comparator.comparingInt(Span::length))
                .orElse(null);
    }

    /** The strips that few words cross, away from the edges: in each, the part that fewest cross. */
    private static List<Span> gutters(int[] crossed, int most, int edge) {
        List<Span> strips = new ArrayList<>();
        for (int bound = 0; bound <= most && strips.isEmpty(); bound += Math.max(1, most / 3)) {
            int start = edge;
            for (int x = edge; x <= crossed.length - edge; x++) {
                boolean open = x < crossed.length - edge && crossed[x] <= bound;
                if (!open) {
                    if (x - start >= GUTTER) {
                        strips.add(new Span(start, x));
                    }
                    start = x + 1;
                }
            }
        }
        return strips;
    }

    private static boolean isBetweenColumns(List<PdfWord> words, List<PdfWord> phrases, Span strip) {
        List<PdfWord> beside = those(words, spanning(phrases, strip).negate());
        List<PdfLine> left = PdfLine.of(those(beside, isLeft(strip)));
        List<PdfLine> right = PdfLine.of(those(beside, isLeft(strip).negate()));
        return isColumn(left) && isColumn(right) && !isTable(left, right);
    }

    private static boolean isColumn(List<PdfLine> lines) {
        return lines.size() >= COLUMN_LINES
                && PdfLine.words(lines).stream()
                                .filter(word -> Characters.any(word.text(), Character::isLetter))
                                .count()
                        >= WORDS_A_LINE * lines.size();
    }

    /** Whether the lines on both sides are those of rows, of which next to none goes on from the one above it. */
    private static boolean isTable(List<PdfLine> left, List<PdfLine> right) {
        long small = Stream.of(left, right)
                .flatMap(List::stream)
                .filter(line -> Character.isLowerCase(line.text().codePointAt(0)))
                .count();
        return small <= GOING_ON * (left.size() + right.size())
                && Math.min(beside(left, right), beside(right, left)) >= ROWS;
    }

    /** The share of lines that stand at the height of one of the others. */
    private static double beside(List<PdfLine> lines, List<PdfLine> others) {
        return (double) lines.stream()
                        .filter(line -> others.stream()
                                .anyMatch(
                                        other -> Math.abs(line.bottom() - other.bottom()) < SAME_HEIGHT * line.size()))
                        .count()
                / lines.size();
    }
}
