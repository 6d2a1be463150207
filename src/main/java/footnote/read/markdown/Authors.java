package footnote.read.markdown;

import footnote.corpus.Article;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Who wrote an article, as its front matter tells by name; accounts of a site, "admin", name nobody. */
final class Authors {

    private static final List<String> NAMES = List.of("author", "authors", "byline", "creator");

    /** What stands around a name: a list's brackets and quotes, "By", and the address of who is named. */
    private static final Pattern AROUND = Pattern.compile("[\\[\\]\"]|^(?i:by) |<[^<>]*>");

    private static final Pattern BETWEEN = Pattern.compile("[,;&]| and ");

    private static final Pattern NAME = Pattern.compile("(?U)(?:\\p{Ll}{1,4} ){0,2}[\\p{L}&&\\P{Ll}][^@/{}]{1,60}");

    private Authors() {}

    /** A text below a line of who wrote it. */
    static String above(String text, Map<String, String> front) {
        return NAMES.stream()
                .map(front::get)
                .filter(Objects::nonNull)
                .map(told -> AROUND.matcher(told).replaceAll("").strip())
                .filter(Authors::areNames)
                .findFirst()
                .map(told -> Article.AUTHOR + told + "\n\n" + text)
                .orElse(text);
    }

    private static boolean areNames(String told) {
        return BETWEEN.splitAsStream(told)
                .map(String::strip)
                .allMatch(name -> NAME.matcher(name).matches());
    }
}
