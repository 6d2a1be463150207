package footnote.read.table;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a table's figures are counted in, as words beside or above it tell: "(In millions, except per share data)". */
final class Scale {

    private static final String UNITS = "(?:thousands|millions|billions)";

    /** What may stand before the scale: "Dollar amounts in", "US$". */
    private static final String BEFORE = "(?:\\p{L}[\\p{L}.]* ){0,4}?(?:in )?(?:\\p{Lu}{1,3} ?)?(?:\\p{Sc} ?)?";

    /** The unit of all figures: "(in pounds)". */
    private static final String UNIT_IN_BRACKETS =
            "\\((?:all )?(?:\\p{L}+ )?in (?-i:\\p{Ll})[\\p{L}/.]*(?: [\\p{L}/.]+){0,2}\\)";

    /** Words that tell nothing but the scale, in brackets or not. */
    private static final Pattern WHOLE = Pattern.compile("(?i)[(\\[](?:unaudited[,;] )?" + BEFORE + UNITS
            + "\\b[^()\\[\\]]*[)\\]]:?(?: ?\\(unaudited\\))?"
            + "|(?:\\p{L}[\\p{L}.]* ){0,3}?in (?:\\p{Lu}{1,3} ?)?(?:\\p{Sc} ?)?" + UNITS
            + "\\b(?:,? except .*)?[:,]?|" + UNITS + "(?:, except [^,]*)?|\\p{Sc} ?" + UNITS + '|' + UNIT_IN_BRACKETS);

    private static final Pattern SCALE =
            Pattern.compile("(?i)\\b(?:(?:dollars?|amounts) )?in (?:\\p{L}[\\p{L}.]* ){0,2}?(?:\\p{Sc} ?)?" + UNITS
                    + "\\b[^().:;]*" + "|^\\(?(?:\\p{Sc} ?)?" + UNITS + "\\b[^().:;]*|\\(\\p{Sc} ?" + UNITS
                    + "\\b[^().:;]*|" + UNIT_IN_BRACKETS);

    private static final Pattern UNIT = Pattern.compile("(?i)\\b" + UNITS + "\\b");

    /** Where what is counted otherwise is named. */
    private static final Pattern EXCEPT =
            Pattern.compile("(?i),? *(?:\\band )?\\bexcept(?:ing)?\\b|,? *\\bother than\\b");

    private static final Pattern SHARES = Pattern.compile("(?i)\\bshares?\\b(?!-)");

    private static final Pattern PART = Pattern.compile("(?i)%|\\b(?:percent(?:age)?s?|ratio|per share)\\b");

    private Scale() {}

    /** Whether words tell nothing but a scale. */
    static boolean is(String words) {
        return words.length() < 200 && WHOLE.matcher(words.strip()).matches();
    }

    /** The scale that words tell. */
    static Optional<String> in(String words) {
        Matcher told = SCALE.matcher(words);
        String last = null;
        while (told.find()) {
            last = told.group().replaceFirst("^\\(", "").strip();
        }
        return Optional.ofNullable(last);
    }

    static boolean holds(String words) {
        return UNIT.matcher(words).find();
    }

    /** A scale without what it excepts: "In millions". */
    static String brief(String scale) {
        Matcher except = EXCEPT.matcher(scale);
        String brief = (except.find() ? scale.substring(0, except.start()) : scale).replaceFirst("[,)\\s]+$", "");
        return brief.isEmpty() ? "" : brief.substring(0, 1).toUpperCase(Locale.ROOT) + brief.substring(1);
    }

    /** Whether a row isn't counted in a scale: it tells of shares, which the scale excepts, or a part of a whole. */
    static boolean isExcepted(String scale, String row) {
        Matcher except = EXCEPT.matcher(scale);
        boolean shares =
                except.find() && SHARES.matcher(scale.substring(except.start())).find();
        return PART.matcher(row).find() || shares && SHARES.matcher(row).find();
    }
}
