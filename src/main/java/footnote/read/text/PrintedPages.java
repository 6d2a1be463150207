package footnote.read.text;

import footnote.corpus.Furniture;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

    /** What stands beside a page's number. */
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})\\s+\\S.*|\\S.*\\s(\\d{1,4})");

    private final Set<String> repeated;

    /** How far the numbers that stand beside others at the edges of several pages are from how many pages went before. */
    private final Set<Integer> numbered;

    private PrintedPages(List<List<String>> pages) {
        repeated = often(
                pages.stream()
                        .flatMap(
                                page -> edges(page, EDGE).map(PrintedPages::key).distinct()),
                FEWEST_PAGES);
        numbered = often(
                IntStream.range(0, pages.size())
                        .boxed()
                        .flatMap(at -> edges(pages.get(at), 1).flatMap(line -> ahead(line, at).stream())),
                FEWEST_PAGES);
    }

    /** What there is so often that it is of several pages. */
    public static <T> Set<T> often(Stream<T> all, int fewest) {
        Map<T, Integer> times = new HashMap<>();
        all.forEach(each -> times.merge(each, 1, Integer::sum));
        times.values().removeIf(count -> count < fewest);
        return times.keySet();
    }

    /** How far the number beside a line's words is from how many pages went before; empty where none is. */
    private static Optional<Integer> ahead(String line, int before) {
        Matcher number = NUMBERED.matcher(line.strip());
        return number.matches()
                ? Optional.of(Integer.parseInt(number.group(1) == null ? number.group(2) : number.group(1)) - before)
                : Optional.empty();
    }

    /** The first and the last lines of a page, so many of each, but for blank ones. */
    private static Stream<String> edges(List<String> page, int most) {
        return Stream.of(page, page.reversed())
                .flatMap(lines -> lines.stream().filter(line -> !line.isBlank()).limit(most));
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
        for (int at = 0; at < lines.size(); at++) {
            List<String> body = printed.withoutHead(
                            printed.withoutHead(lines.get(at), at).reversed(), at)
                    .reversed();
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
    private List<String> withoutHead(List<String> page, int before) {
        return page.stream()
                .dropWhile(line -> line.isBlank()
                        || repeated.contains(key(line))
                        || isNumber(line.strip())
                        || ahead(line, before).filter(numbered::contains).isPresent())
                .toList();
    }

    /** Whether a line, or a part of it, is a page's number. */
    public static boolean isNumber(String words) {
        return NUMBER.matcher(words).matches();
    }
}
