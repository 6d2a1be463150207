package footnote.read.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The title that a document's properties tell, where a person wrote it. Thread-safe. */
public final class ToldTitle {

    /** Titles that programs write. */
    private static final Pattern OF_PROGRAM = Pattern.compile(
            "(?i)(microsoft )?(word|powerpoint|excel)( -.*|( document)?)|\\W*(untitled|unnamed|anonymous|(un)?known)\\W*|untitled.*|document\\d*|(ohne titel|presentation|print|layout) ?\\d*"
                    + "|.*\\.(docx?|rtf|odt|indd|qxp|tex|dvi|pdf|pptx?|xlsx?|html?|txt|exe|psd|ai|eps|ps|wpd|pub|pmd|tiff?|jpe?g|png|cdr)"
                    + "|https?://.*|about:.*|[^\\p{L}]*|\\w*\\d\\w*|[\\w-]*\\d{4}[\\w-]*|.*\\w_\\w.*");

    /** What a browser that prints a document adds to its name. */
    private static final Pattern PRINTED = Pattern.compile(
            "(?i)(?:\\.(?:docx?|rtf|odt|pdf))?\\s+[-–|]\\s+(?:Google (?:Docs|Drive)|Microsoft Word(?: Online)?|OneDrive)$");

    private static final int MAX_CHARS = 250;

    private ToldTitle() {}

    /** The title in one line; null where it is missing, longer than {@value #MAX_CHARS} UTF-16 code units, or a program's. */
    public static @Nullable String of(@Nullable String told) {
        String title = told == null
                ? ""
                : PRINTED.matcher(
                                TextDecoder.clean(told).replaceAll("\\s+", " ").strip())
                        .replaceFirst("");
        return title.isEmpty()
                        || title.length() > MAX_CHARS
                        || OF_PROGRAM.matcher(title).matches()
                ? null
                : title;
    }
}
