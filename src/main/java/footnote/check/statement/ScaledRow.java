package footnote.check.statement;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of a table that tells first what its figures are counted in: "In millions: Rye; 2025: $12.4", "Million euros: Rye; 2025: 12.4". English. */
public final class ScaledRow {

    private static final Pattern SCALE = Pattern.compile(
            "(?i)^(?:[^:;.]{0,30}\\bin (?:\\p{Lu}{1,3} ?)?(?:\\p{Sc} ?)?(?<scale>thousand|million|billion)s\\b(?! of\\b)"
                    + "|(?<counted>(?:thousand|million|billion) \\p{L}{3,})\\b)[^:;.]{0,30}: ");

    /**
     * A figure behind the name of its column that has neither a scale nor a unit of its own, before the end, be it of what is told aside; in
     * brackets, one below zero.
     */
    private static final Pattern FIGURE =
            Pattern.compile("(?<=: [(-]?)(?:\\p{Sc} ?\\(?)?\\d[\\d,]*(?:\\.\\d+)?(?=\\)?(?:;|\\s*$| \\(\\p{L}))");

    private ScaledRow() {}

    /** The row with the scale behind each of its figures instead; any other text as it is. */
    public static String spelt(String text) {
        Matcher scale = SCALE.matcher(text);
        if (!scale.find()) {
            return text;
        }
        String counted = scale.group("scale") == null ? scale.group("counted") : scale.group("scale");
        return FIGURE.matcher(text.substring(scale.end())).replaceAll("$0 " + counted.toLowerCase(Locale.ROOT));
    }
}
