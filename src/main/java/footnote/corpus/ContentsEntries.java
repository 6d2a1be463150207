package footnote.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells the entries of a list of contents: names of what stands in the text again, each with its page, to which dots may lead, all of them
 * behind their numbers in one line, or one below the other, as the headings that come again in their order.
 */
final class ContentsEntries {

    private static final Pattern ENTRY = Pattern.compile(
            "(?<name>.*?\\p{L}.*?)[ ;:]*(?:\\.{4,}|(?:\\. ?){4,}|…{2,})[ ;:]*(?:\\p{Lu}-?)?(?:\\d{1,4}(?:-\\d{1,3})?|[ivxl]{1,7})");

    /** Without dots a few words and a number are as often something else: each name must stand again. */
    private static final Pattern BARE = Pattern.compile("(\\S+(?: \\S+){2,40})(?<!:) \\d{1,3}");

    /** As a page has it whose line ends were lost: "1 Early life 2 Career 2.1 Films". */
    private static final Pattern IN_ONE_LINE = Pattern.compile("1\\.? \\p{L}.{1,100} 2\\.? \\p{L}.*");

    private static final Pattern NUMBER = Pattern.compile("(?:^| )\\d{1,2}(?:\\.\\d{1,2})*\\.? (?=\\p{L})");

    /** An item's mark or number before its name. */
    private static final Pattern MARK = Pattern.compile("^[^\\p{L}\\p{N}]*(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]? +)?");

    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Prices, too, stand behind dots: so many of the names, of so many at least, must stand again. */
    private static final double AGAIN = 1 / 3.0;

    private static final int FEWEST = 3;

    /** No name is longer, in UTF-16 code units, and no line with several. */
    private static final int MOST_CHARS = 400;

    private ContentsEntries() {}

    /** Which of a text's lines are entries; none where they name nothing that stands in it. */
    static Set<Integer> in(List<String> lines) {
        Set<Integer> dotted = places(lines, line -> !name(line).isEmpty());
        Set<Integer> lists = places(lines, line -> IN_ONE_LINE.matcher(line).matches());
        Set<Integer> contents = new HashSet<>(dotted.size() < FEWEST ? bare(lines) : Set.of());
        contents.addAll(headings(lines));
        if (dotted.size() < FEWEST && lists.isEmpty()) {
            return contents;
        }
        Set<String> others = lines.stream()
                .filter(line -> name(line).isEmpty())
                .map(ContentsEntries::letters)
                .collect(Collectors.toSet());
        if (standAgain(dotted.stream().map(at -> name(lines.get(at))).toList(), others)) {
            contents.addAll(dotted);
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

    private static Set<Integer> places(List<String> lines, Predicate<String> some) {
        return IntStream.range(0, lines.size())
                .filter(at -> some.test(lines.get(at)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean standAgain(List<String> names, Set<String> others) {
        return names.size() >= FEWEST && names.stream().filter(others::contains).count() >= AGAIN * names.size();
    }

    /** Lines one below the other that stand again below, in their order, each over something else. */
    private static Set<Integer> headings(List<String> lines) {
        List<String> names = lines.stream()
                .map(line -> Furniture.endsLikeSentence(line)
                        ? ""
                        : letters(MARK.matcher(line).replaceFirst("")))
                .toList();
        Map<String, Integer> last = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            last.put(names.get(at), at);
        }
        Set<Integer> headings = new HashSet<>();
        int from = 0;
        while (from < names.size()) {
            int to = from;
            int again = from;
            while (to < names.size() && !names.get(to).isEmpty() && last.getOrDefault(names.get(to), 0) > again + 1) {
                again = last.getOrDefault(names.get(to), 0);
                to++;
            }
            if (to - from >= FEWEST) {
                IntStream.range(from, to).forEach(headings::add);
            }
            from = Math.max(to, from + 1);
        }
        return headings;
    }

    private static Set<Integer> bare(List<String> lines) {
        Map<Integer, String> bare = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            Matcher entry = BARE.matcher(line);
            if (Character.isDigit(line.charAt(line.length() - 1)) && entry.matches()) {
                bare.put(at, letters(entry.group(1)));
            }
        }
        if (bare.size() >= FEWEST) {
            bare.values().retainAll(lines.stream().map(ContentsEntries::letters).collect(Collectors.toSet()));
        }
        return bare.size() < FEWEST ? Set.of() : bare.keySet();
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
