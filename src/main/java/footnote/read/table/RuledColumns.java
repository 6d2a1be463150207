package footnote.read.table;

import footnote.corpus.Blocks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the tables whose columns are ruled: "Firm  Price" over "----  -----". A row goes on in a line that leaves its first cell blank; where
 * blank lines or rulers part the rows, up to the next one.
 */
final class RuledColumns {

    private static final int MOST_NAME_LINES = 4;

    private static final Pattern RULER = Pattern.compile(" *\\+?(?:[-=:]{2,}[ +]+)+[-=:]{2,}\\+? *");

    private static final Pattern RUN = Pattern.compile("[-=:]{2,}");

    private static final Pattern BETWEEN = Pattern.compile("[ |]*");

    private final List<String> lines;
    private final int ruler;

    /** What rules each column. */
    private final List<MatchResult> runs;

    private RuledColumns(List<String> lines, int ruler) {
        this.lines = lines;
        this.ruler = ruler;
        this.runs = RUN.matcher(lines.get(ruler)).results().toList();
    }

    static boolean areRuledBy(String line) {
        return RULER.matcher(line).matches();
    }

    /**
     * The table whose columns a line rules; empty where it has no rows, or a column no name.
     *
     * @param after the first line that may belong to it
     */
    static Optional<DrawnTable> table(List<String> lines, int ruler, int after) {
        return new RuledColumns(lines, ruler).table(after);
    }

    private Optional<DrawnTable> table(int after) {
        int from = ruler;
        while (from > after && ruler - from < MOST_NAME_LINES && isRow(from - 1)) {
            from--;
        }
        int to = end();
        List<List<Integer>> parts =
                parts(ruler + 1, to, at -> !isRow(at) && !lines.get(at).isBlank());
        List<List<String>> rows = new ArrayList<>();
        if (from < ruler) {
            rows.add(row(IntStream.range(from, ruler).boxed().toList()));
        } else if (parts.size() > 1) {
            rows.add(row(parts.removeFirst()));
        }
        boolean named = !rows.isEmpty();
        parts.forEach(part -> rows.addAll(parts.size() > 1 ? List.of(row(part)) : rows(part)));
        boolean framed = from > after && isDrawn(from - 1);
        boolean closed = to > ruler + 1 && isDrawn(to - 1);
        boolean whole = rows.size() > (closed ? 0 : 1)
                && rows.getFirst().stream().skip(1).noneMatch(String::isEmpty);
        if (!named) {
            rows.addFirst(Collections.nCopies(runs.size(), ""));
        }
        return whole ? Optional.of(new DrawnTable(framed ? from - 1 : from, to, rows)) : Optional.empty();
    }

    /** Behind the last ruler below the rows, or before a blank line where there is none. */
    private int end() {
        int at = ruler + 1;
        int end = at;
        int blank = lines.size();
        for (; at < lines.size() && (lines.get(at).isBlank() || isRow(at) || isDrawn(at)); at++) {
            end = isDrawn(at) ? at + 1 : end;
            blank = lines.get(at).isBlank() ? Math.min(blank, at) : blank;
        }
        return end > ruler + 1 ? end : Math.min(at, blank);
    }

    /** Whether a line rules the same columns, or all of them together. */
    private boolean isDrawn(int at) {
        String line = lines.get(at);
        return (Blocks.isRuler(line.strip()) || areRuledBy(line))
                && line.stripTrailing().length() > runs.getLast().start()
                && (!areRuledBy(line)
                        || RUN.matcher(line)
                                .results()
                                .map(MatchResult::start)
                                .toList()
                                .equals(runs.stream().map(MatchResult::start).toList()));
    }

    /** Whether a line has words in the columns alone. */
    private boolean isRow(int at) {
        String line = lines.get(at);
        return !line.isBlank()
                && !Blocks.isRuler(line.strip())
                && !areRuledBy(line)
                && IntStream.range(0, runs.size())
                        .allMatch(column -> BETWEEN.matcher(part(
                                        line,
                                        column == 0 ? 0 : runs.get(column - 1).end(),
                                        runs.get(column).start()))
                                .matches());
    }

    private static String part(String line, int from, int to) {
        return line.substring(Math.min(from, line.length()), Math.min(to, line.length()));
    }

    private List<List<String>> rows(List<Integer> part) {
        List<List<Integer>> apart =
                parts(part.getFirst(), part.getLast() + 1, at -> lines.get(at).isBlank());
        if (apart.size() > 1) {
            return apart.stream().map(this::row).toList();
        }
        List<List<Integer>> rows = new ArrayList<>();
        for (int at : part) {
            if (rows.isEmpty() || !cell(at, 0).isEmpty()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(at);
        }
        return rows.stream().map(this::row).toList();
    }

    /** Those of some lines that stand together, but for what parts them. */
    private static List<List<Integer>> parts(int from, int to, IntPredicate parts) {
        List<List<Integer>> together = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (parts.test(at)) {
                continue;
            }
            if (at == from || parts.test(at - 1)) {
                together.add(new ArrayList<>());
            }
            together.getLast().add(at);
        }
        return together;
    }

    /** The cells of a row, each with what stands in it in all of some lines. */
    private List<String> row(List<Integer> at) {
        return IntStream.range(0, runs.size())
                .mapToObj(column -> at.stream()
                        .map(line -> cell(line, column))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private String cell(int at, int column) {
        String line = lines.get(at);
        int to = column + 1 < runs.size() ? runs.get(column + 1).start() : line.length();
        return part(line, runs.get(column).start(), to).replaceAll("^[ |]+|[ |]+$", "");
    }
}
