package footnote.read.text;

import footnote.corpus.Furniture;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The title that a document's properties tell, where a person wrote it. Thread-safe. */
public final class ToldTitle {

    /** Titles that programs write. */
    private static final Pattern OF_PROGRAM = Pattern.compile(
            "(?i)(microsoft )?(word|powerpoint|excel)( -.*|( document)?)|\\W*(untitled|unnamed|anonymous|(un)?known)\\W*|untitled.*|document\\d*|(ohne titel|presentation|print|layout) ?\\d*"
                    + "|.*\\.(docx?|rtf|odt|indd|qxp|tex|dvi|pdf|pptx?|xlsx?|html?|txt|exe|psd|ai|eps|ps|wpd|pub|pmd|tiff?|jpe?g|png|cdr)"
                    + "|.*\\b(?:exhibit|ex\\.) ?\\d.*|https?://.*|about:.*|[^\\p{L}]*|\\w*\\d\\w*|[\\w-]*\\d{4}[\\w-]*|.*\\w_\\w.*");

    /** What a browser that prints a document adds to its name. */
    private static final Pattern PRINTED = Pattern.compile(
            "(?i)(?:\\.(?:docx?|rtf|odt|pdf))?\\s+[-–|]\\s+(?:Google (?:Docs|Drive)|Microsoft Word(?: Online)?|OneDrive)$");

    private static final int MAX_CHARS = 250;

    /** So many characters take up a title's words. */
    private static final int OPENING = 5_000;

    /** What a file is, and not what it tells. */
    private static final Set<String> OF_FILE = Set.of("template", "copy", "draft", "final", "version");

    private ToldTitle() {}

    /**
     * The title that is told; the heading, if any, where the text opens with one, and without most words of that title, or the title calls the
     * file a template or a copy: it is that of another document, which was written over.
     */
    public static @Nullable String of(@Nullable String told, @Nullable String heading, String text) {
        String title = of(told);
        String opening = text.substring(0, Math.min(text.length(), OPENING)).toLowerCase(Locale.ROOT);
        return title != null && isOf(opening, title, heading != null) ? title : heading;
    }

    private static boolean isOf(String opening, String title, boolean headed) {
        List<String> words = TextTitle.tellingWords(title);
        List<String> untold =
                words.stream().filter(word -> !opening.contains(word)).toList();
        return (!headed || 2 * untold.size() < Math.max(1, words.size())) && Collections.disjoint(untold, OF_FILE);
    }

    /** The title in one line; null where it is missing, longer than {@value #MAX_CHARS} UTF-16 code units, a program's, or only "Press release". */
    public static @Nullable String of(@Nullable String told) {
        String title = told == null
                ? ""
                : PRINTED.matcher(
                                TextDecoder.clean(told).replaceAll("\\s+", " ").strip())
                        .replaceFirst("");
        return title.isEmpty()
                        || title.length() > MAX_CHARS
                        || OF_PROGRAM.matcher(title).matches()
                        || Furniture.is(title)
                ? null
                : title;
    }
}
