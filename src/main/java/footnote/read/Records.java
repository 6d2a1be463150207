package footnote.read;

import footnote.corpus.Characters;
import footnote.corpus.Fields;
import footnote.corpus.TableRows;
import footnote.corpus.Talk;
import footnote.read.table.FoundTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The records of a text that stand below each other, in each of which the first line names what the others tell of: "Plan: Team" over "Fee: 45
 * euros", and "Plan: Agency" over "Fee: 110 euros", or "Kettle   £35" over "Power: 2 kW". A fee alone doesn't tell whose it is, so each record is
 * told as a table's row.
 */
final class Records {

    /** @param at the line that it is, from 0 */
    private record Field(int at, String text) {

        /** None of what only names a thing, some spaces before its price. */
        String label() {
            return Fields.isLabelled(text) ? text.substring(0, text.indexOf(':')) : "";
        }

        /** A semicolon stands between cells alone. */
        String cell() {
            String cell = text.replace(';', ',');
            return Fields.isLabelled(text) ? cell : cell.replaceFirst("(?:  |\\t)\\s*", ": ");
        }
    }

    private Records() {}

    /** The text with each of its records as a paragraph; the turns of a talk are none. */
    static String told(String text) {
        List<String> lines = text.lines().map(String::stripTrailing).toList();
        List<List<List<Field>>> found =
                series(lines).stream().filter(Records::areRecords).toList();
        Set<String> speakers = found.isEmpty() ? Set.of() : Talk.speakers(text);
        return FoundTable.told(
                text,
                lines,
                found.stream()
                        .filter(series ->
                                !speakers.contains(series.getFirst().getFirst().label()))
                        .map(series -> new FoundTable(
                                series.getFirst().getFirst().at,
                                series.getLast().getLast().at + 1,
                                series.stream().map(Records::row).toList()))
                        .toList());
    }

    /** What may be records, by what their first lines are labelled. */
    private static List<List<List<Field>>> series(List<String> lines) {
        List<List<List<Field>>> series = new ArrayList<>();
        for (List<Field> fields : runs(lines)) {
            String label = "";
            for (List<Field> record : parted(fields)) {
                if (series.isEmpty() || !record.getFirst().label().equals(label)) {
                    series.add(new ArrayList<>());
                }
                series.getLast().add(record);
                label = record.getFirst().label();
            }
        }
        return series;
    }

    /** The fields that have only white space between them. */
    private static List<List<Field>> runs(List<String> lines) {
        List<List<Field>> runs = new ArrayList<>();
        boolean open = false;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            boolean field = Fields.isLine(line)
                    || open && Fields.isLabelled(line)
                    || TableRows.isTyped(line) && at + 1 < lines.size() && Fields.isLine(lines.get(at + 1));
            if (field && !open) {
                runs.add(new ArrayList<>());
            }
            if (field) {
                runs.getLast().add(new Field(at, lines.get(at)));
            }
            open = field || open && lines.get(at).isEmpty();
        }
        return runs;
    }

    /**
     * Fields parted where the label of a first one comes again, and by blank lines. Where all stand apart, as on a page, what only the last
     * have below all that they have in common isn't theirs.
     */
    private static List<List<Field>> parted(List<Field> fields) {
        boolean apart = IntStream.range(1, fields.size()).allMatch(i -> isApart(fields, i));
        List<List<Field>> records = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            boolean begins = i == 0
                    || !apart && isApart(fields, i)
                    || field.label().equals(records.getLast().getFirst().label());
            if (begins) {
                records.add(new ArrayList<>());
            }
            records.getLast().add(field);
        }
        if (apart && records.size() > 1) {
            List<Field> last = records.getLast();
            Set<String> others = labels(fields.subList(0, fields.size() - last.size()));
            int own = last.size();
            while (!others.contains(last.get(own - 1).label())) {
                own--;
            }
            if (own < last.size()) {
                records.set(records.size() - 1, last.subList(0, own));
                records.add(last.subList(own, last.size()));
            }
        }
        return records;
    }

    private static boolean isApart(List<Field> fields, int at) {
        return fields.get(at).at - fields.get(at - 1).at > 1;
    }

    /** Whether there are several, each of another name, that tell the same of what they name. */
    private static boolean areRecords(List<List<Field>> series) {
        Set<String> names =
                series.stream().map(record -> record.getFirst().text).collect(Collectors.toSet());
        Set<String> common = new HashSet<>(labels(series.getFirst()));
        series.forEach(record -> common.retainAll(labels(record)));
        return series.size() > 1
                && names.size() == series.size()
                && common.size() > 1
                && series.stream().allMatch(record -> Characters.words(row(record)) <= TableRows.MOST_ROW_WORDS);
    }

    private static Set<String> labels(List<Field> fields) {
        return fields.stream().map(Field::label).collect(Collectors.toSet());
    }

    private static String row(List<Field> record) {
        return record.stream().map(Field::cell).collect(Collectors.joining("; "));
    }
}
