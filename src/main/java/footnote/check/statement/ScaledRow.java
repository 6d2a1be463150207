package footnote.check.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of a table that tells first what its figures are counted in: "In millions: Rye; 2025: $12.4". English. */
public final class ScaledRow {

    private static final Pattern SCALE = Pattern.compile(
            "^[^:;.]{0,30}\\bin (?:\\p{Lu}{1,3} ?)?(?:\\p{Sc} ?)?(?<scale>thousand|million|billion)s\\b(?! of\\b)[^:;.]{0,30}: ",
            Pattern.CASE_INSENSITIVE);

    /** A figure behind the name of its column that has neither a scale nor a unit of its own; in brackets, one below zero. */
    private static final Pattern FIGURE =
            Pattern.compile("(?<=: [(-]?)(?:\\p{Sc} ?\\(?)?\\d[\\d,]*(?:\\.\\d+)?(?=\\)?(?:;|\\s*$))");

    private ScaledRow() {}

    /** The row with the scale behind each of its figures instead; any other text as it is. */
    public static String spelt(String text) {
        Matcher scale = SCALE.matcher(text);
        return scale.find()
                ? FIGURE.matcher(text.substring(scale.end())).replaceAll("$0 " + scale.group("scale"))
                : text;
    }
}
