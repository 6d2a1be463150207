package footnote.corpus;

import java.util.Locale;
import java.util.regex.Pattern;

/** What tells whose a picture is, or who took part in a report, alone or behind the words below a picture. English. */
public final class Credits {

    private static final Pattern CREDIT = Pattern.compile(
            "(?i)(photo(graph)?s?|pictures?|images?|illustration|graphic|credit|source|video)( by|:) ?.{1,60}"
                    + "|\\(?(additional )?(reporting|writing|editing) by (?-i:\\p{Lu}).{1,60}");

    /** The longest word before a credit, and the credit. */
    private static final int MAX_CREDIT = 80;

    private static final Pattern CAPTION =
            Pattern.compile("(?i).*(photo(graph)?|picture|image|credit)s?( by|:) ?.{1,60}");

    /** A picture's credit behind its words: "The bridge on Monday (AP Photo/Ann Lee)". */
    private static final Pattern AGENCY = Pattern.compile(
            "(?:.*[^\\p{L}\\d])?(?:(?i:getty images|reuters|associated press|shutterstock)(?: file)?"
                    + "|(?<=/ ?|\\bvia )(?:AP|AFP|EPA)|(?:AP|AFP|EPA)(?i: photo)?/[\\p{L} .’'-]{2,40}|AP (?i:photo|file))[\\])]?");

    private Credits() {}

    /** Whether words tell whose a picture is, and nothing else: "Photo: Reuters". */
    static boolean are(String words) {
        return words.length() <= MAX_CREDIT && CREDIT.matcher(words).matches();
    }

    /** Whether a line stands below a picture: it ends in a credit. */
    public static boolean endCaption(String line) {
        String plain = line.strip();
        String end = plain.substring(Math.max(0, plain.length() - MAX_CREDIT));
        return (end.indexOf(':') >= 0 || end.toLowerCase(Locale.ROOT).contains(" by"))
                        && CAPTION.matcher(end).matches()
                || AGENCY.matcher(end).matches();
    }
}
