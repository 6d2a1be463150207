package footnote.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells the entries of a list of contents: names of what stands in the text again, each with dots that lead to its page, or all of them behind
 * their numbers in one line.
 */
final class ContentsEntries {

    private static final Pattern ENTRY = Pattern.compile(
            "(?<name>.*?\\p{L}.*?)[ ;:]*(?:\\.{4,}|(?:\\. ?){4,}|…{2,})[ ;:]*(?:\\p{Lu}-?)?(?:\\d{1,4}(?:-\\d{1,3})?|[ivxl]{1,7})");

    /** As a page has it whose line ends were lost: "1 Early life 2 Career 2.1 Films". */
    private static final Pattern IN_ONE_LINE = Pattern.compile("1\\.? \\p{L}.{1,100} 2\\.? \\p{L}.*");

    private static final Pattern NUMBER = Pattern.compile("(?:^| )\\d{1,2}(?:\\.\\d{1,2})*\\.? (?=\\p{L})");

    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Prices, too, stand behind dots: so many of the names, of so many at least, must stand again. */
    private static final double AGAIN = 1 / 3.0;

    private static final int FEWEST = 3;

    /** No name is longer, in UTF-16 code units, and no line with several. */
    private static final int MOST_CHARS = 400;

    private ContentsEntries() {}

    /** Which of a text's lines are entries; none where they name nothing that stands in it. */
    static Set<Integer> in(List<String> lines) {
        Set<Integer> entries = IntStream.range(0, lines.size())
                .filter(at -> !name(lines.get(at)).isEmpty())
                .boxed()
                .collect(Collectors.toSet());
        List<Integer> lists = IntStream.range(0, lines.size())
                .filter(at -> IN_ONE_LINE.matcher(lines.get(at)).matches())
                .boxed()
                .toList();
        if (entries.size() < FEWEST && lists.isEmpty()) {
            return Set.of();
        }
        Set<String> others = new HashSet<>();
        IntStream.range(0, lines.size())
                .filter(at -> !entries.contains(at))
                .forEach(at -> others.add(letters(lines.get(at))));
        Set<Integer> contents = new HashSet<>();
        if (standAgain(entries.stream().map(at -> name(lines.get(at))).toList(), others)) {
            contents.addAll(entries);
        }
        lists.stream()
                .filter(at -> standAgain(
                        NUMBER.splitAsStream(lines.get(at))
                                .map(ContentsEntries::letters)
                                .filter(name -> !name.isEmpty())
                                .toList(),
                        others))
                .forEach(contents::add);
        return contents;
    }

    private static boolean standAgain(List<String> names, Set<String> others) {
        return names.size() >= FEWEST && names.stream().filter(others::contains).count() >= AGAIN * names.size();
    }

    /** The letters of an entry's name; empty where a line is none. */
    private static String name(String line) {
        if (line.length() > MOST_CHARS || !line.contains("..") && !line.contains(". .") && !line.contains("……")) {
            return "";
        }
        Matcher entry = ENTRY.matcher(line);
        return entry.matches() ? letters(entry.group("name")) : "";
    }

    private static String letters(String line) {
        return LETTERS.matcher(line.substring(0, Math.min(line.length(), MOST_CHARS)))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
