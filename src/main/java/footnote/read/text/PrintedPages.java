package footnote.read.text;

import footnote.corpus.Furniture;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a paper that a program took from its pages, with a form feed between each two: without the lines that stand at the heads or feet
 * of several, and a sentence that goes on over a page's end as one.
 */
final class PrintedPages {

    /** How many lines of a page, its blank ones aside, may be its head, and its foot. */
    private static final int EDGE = 4;

    private static final int FEWEST_PAGES = 3;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern NUMBER = Pattern.compile(
            "(?:page |[-–—] ?)?(?:\\d{1,4}|[ivxl]{1,6})(?: ?[-–—]|(?: of | ?/ ?)\\d{1,4})?", Pattern.CASE_INSENSITIVE);

    private final Set<String> repeated;

    private PrintedPages(List<List<String>> pages) {
        Map<String, Integer> times = new HashMap<>();
        pages.stream()
                .flatMap(
                        page -> Stream.concat(edge(page), edge(page.reversed())).distinct())
                .forEach(line -> times.merge(line, 1, Integer::sum));
        times.values().removeIf(count -> count < FEWEST_PAGES);
        repeated = times.keySet();
    }

    private static Stream<String> edge(List<String> page) {
        return page.stream().filter(line -> !line.isBlank()).limit(EDGE).map(PrintedPages::key);
    }

    /** A line but for its numbers. */
    private static String key(String line) {
        return DIGITS.matcher(
                        SPACES.matcher(line.strip().toLowerCase(Locale.ROOT)).replaceAll(" "))
                .replaceAll("#");
    }

    /** @param pages in order */
    static String joined(List<String> pages) {
        if (pages.size() < FEWEST_PAGES) {
            return String.join("\n", pages);
        }
        List<List<String>> lines =
                pages.stream().map(page -> page.lines().toList()).toList();
        PrintedPages printed = new PrintedPages(lines);
        StringBuilder text = new StringBuilder();
        for (List<String> page : lines) {
            List<String> body =
                    printed.withoutHead(printed.withoutHead(page).reversed()).reversed();
            boolean goesOn = !text.isEmpty()
                    && !body.isEmpty()
                    && Character.isLowerCase(body.getFirst().strip().charAt(0))
                    && !Furniture.endsLikeSentence(
                            text.substring(text.lastIndexOf("\n") + 1).strip());
            text.append(text.isEmpty() || body.isEmpty() ? "" : goesOn ? "\n" : "\n\n")
                    .append(String.join("\n", body));
        }
        return text.toString();
    }

    /** The lines behind those of the head, and behind blank ones. */
    private List<String> withoutHead(List<String> page) {
        return page.stream()
                .dropWhile(line -> line.isBlank()
                        || repeated.contains(key(line))
                        || NUMBER.matcher(line.strip()).matches())
                .toList();
    }
}
