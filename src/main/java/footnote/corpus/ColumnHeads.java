package footnote.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of a table's columns that stand in two rows, the upper ones over several of the lower: "Plan" over "2023" and "2024". */
final class ColumnHeads {

    private static final int FEWEST_ROWS = 3;

    private ColumnHeads() {}

    /** Rows of which the first tells both. */
    static List<List<String>> joined(List<List<String>> rows) {
        return rows.size() < FEWEST_ROWS || !isOver(rows.getFirst(), rows.get(1))
                ? rows
                : Stream.concat(
                                Stream.of(joined(rows.getFirst(), rows.get(1))),
                                rows.stream().skip(2))
                        .toList();
    }

    /** Whether one row leaves names out and the next names all columns but the first. */
    private static boolean isOver(List<String> upper, List<String> lower) {
        return upper.size() == lower.size()
                && upper.stream().skip(2).anyMatch(String::isBlank)
                && !upper.get(1).isBlank()
                && lower.getFirst().isBlank()
                && lower.stream().skip(1).allMatch(TableRows::looksLikeName);
    }

    private static List<String> joined(List<String> upper, List<String> lower) {
        List<String> names = new ArrayList<>(List.of(upper.getFirst()));
        IntStream.range(1, upper.size()).forEach(at -> {
            String over = IntStream.rangeClosed(1, at)
                    .mapToObj(upper::get)
                    .filter(name -> !name.isBlank())
                    .reduce("", (_, last) -> last);
            names.add(over.strip() + ' ' + lower.get(at).strip());
        });
        return names;
    }
}
