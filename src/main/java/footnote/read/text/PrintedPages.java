package footnote.read.text;

import footnote.corpus.Furniture;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The text of a paper that a program took from its pages, with a form feed between each two: without the lines that stand at the heads or feet
 * of several, and a paragraph that goes on over a page's end as one, before the notes at its foot.
 */
public final class PrintedPages {

    /** How many lines of a page, its blank ones aside, may be its head, and its foot. */
    private static final int EDGE = 4;

    private static final int FEWEST_PAGES = 3;

    /** A longer line is no heading. */
    private static final int FULL = 55;

    /** What stands over a note, in a line of its own. */
    private static final Pattern MARK = Pattern.compile("\\d{1,3}|[*†‡]{1,3}");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** A page's number, which a browser prints behind the address of the page. */
    private static final Pattern NUMBER =
            Pattern.compile("(?i)(page |p\\. ?|[-–—|•· ]+)?(\\d{1,4}|[ivxl]{1,7})([-–—|•· ]+|( of | ?/ ?)\\d{1,4})?"
                    + "|(?:https?|file)://\\S+ \\d{1,4}/\\d{1,4}");

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
        List<String> held = List.of();
        for (List<String> page : lines) {
            List<String> body =
                    printed.withoutHead(printed.withoutHead(page).reversed()).reversed();
            int notes = notes(body);
            boolean goesOn =
                    !text.isEmpty() && notes > 0 && goesOn(text.substring(text.lastIndexOf("\n") + 1), body.getFirst());
            int end = !goesOn || held.isEmpty() ? 0 : Math.min(end(body), notes);
            add(text, body.subList(0, end), "\n");
            add(text, held, "\n\n");
            add(text, body.subList(end, notes), goesOn && end == 0 ? "\n" : "\n\n");
            held = body.subList(notes, body.size());
        }
        add(text, held, "\n\n");
        return text.toString();
    }

    /** Whether a page's last paragraph goes on in the first line of the next. */
    private static boolean goesOn(String above, String below) {
        return !Furniture.endsLikeSentence(above.strip())
                && (Character.isLowerCase(below.strip().charAt(0))
                        || Math.min(above.length(), below.length()) >= FULL
                                && !Character.isWhitespace(below.charAt(0)));
    }

    private static void add(StringBuilder text, List<String> lines, String apart) {
        text.append(text.isEmpty() || lines.isEmpty() ? "" : apart)
                .append(String.join("\n", lines).stripTrailing());
    }

    /** The first line of the notes at a page's foot; behind the last one where there are none. */
    private static int notes(List<String> page) {
        return IntStream.range(1, page.size() - 1)
                .filter(at -> MARK.matcher(page.get(at).strip()).matches())
                .filter(at -> page.get(at - 1).isBlank() && !page.get(at + 1).isBlank())
                .findFirst()
                .orElse(page.size());
    }

    /** Where a page's second paragraph begins. */
    private static int end(List<String> page) {
        return IntStream.range(1, page.size())
                .filter(at -> page.get(at - 1).isBlank() && !page.get(at).isBlank())
                .findFirst()
                .orElse(page.size());
    }

    /** The lines behind those of the head, and behind blank ones. */
    private List<String> withoutHead(List<String> page) {
        return page.stream()
                .dropWhile(line -> line.isBlank() || repeated.contains(key(line)) || isNumber(line.strip()))
                .toList();
    }

    /** Whether a line, or a part of it, is a page's number. */
    public static boolean isNumber(String words) {
        return NUMBER.matcher(words).matches();
    }
}
