package footnote.corpus;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells the furniture of a web page from the words of its article: advert markers, menus, video times, invitations to
 * subscribe. Furniture stays in the text but is never evidence.
 */
public final class Furniture {

    /** No furniture is longer; the patterns below need a bound, since they recurse. */
    private static final int MAX_CHARS = 400;

    private static final String ADVERT = "advert(isement|ising)?s?( \\d+)?|sponsored( content)?|promoted|ad";

    private static final Pattern ADVERTS = Pattern.compile("(?i)" + ADVERT);

    private static final String RELATED =
            "(recent|latest) (articles?|headlines|news|posts?|stories):?|(related|recommended|further|most (read|popular|viewed)|trending|top stories|read next|more (on|from) this|you may also like)"
                    + "( (articles?|coverage|content|(internet )?links?|news|now|posts?|reading|stor(y|ies)|topics?|for|from|in)( .{0,30})?)?:?";

    private static final Pattern RELATES = Pattern.compile("(?i)" + RELATED);

    /** Who wrote an article: "By Ann Lee". */
    private static final Pattern BYLINE =
            Pattern.compile("By \\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){1,3}(?:(?:,| and) .{1,60})?");

    /** Leads to the rest of an article, or to others: "Read more". */
    private static final String LEADS_ON = "(learn|read|see|show|load|view|find out|get) (more|all|less)( .{0,40})?"
            + "|(read|view|open) ((the|this|full|news|original) )*(article|story|document)|continue reading";

    private static final String COUNTS = "(views|comments): ?[\\d,.]{1,9}k?|[\\d,.]{1,9}k? (views|comments?)";

    /** What a reader may do with an article. */
    private static final String BUTTONS =
            "(\\+ ?)?(share|save|print|email|copy link|listen|gift|bookmark|comments?|reply|follow)"
                    + "( (this|to|on|via|by|with|for|us|full|article|story|page|link|[(·\\d]).{0,30})?";

    private static final String ACCOUNT =
            "(log|sign) ?(in|up|out)( .{0,60})?|register( now)?|(subscribe|support us|donate)( .{0,60})?";

    private static final String NAVIGATION =
            "(skip|jump) to .{1,30}|back to top|menu|home|search|close|previous|next|play( video)?|watch( now| live)?|video|live";

    private static final String OF_PICTURE =
            "(hide|show|toggle) caption.{0,20}|\\d+ of \\d+|image caption|getty images|file photo";

    private static final String NEWSLETTER = ".{0,40}(newsletters?|news ?feed|inbox)( .{0,60})?";

    private static final String CONSENT =
            "(accept|reject|manage) (all )?cookies.{0,40}|(terms|privacy|cookie) (of use|of service|policy|settings).{0,30}";

    private static final String RELEASE =
            "(?:for )?(?:immediate release|(?:press|news|media) (?:release|statement|advisory|alert)s?)";

    /** What stands before a headline: "FOR IMMEDIATE RELEASE: Bridge closes". */
    private static final Pattern OF_RELEASE = Pattern.compile("(?i)^" + RELEASE + " ?(?::|[–—-]{1,2}(?= )) *(?=\\S)");

    /** What a text is, and where it stood. */
    private static final String LABEL = RELEASE + "|section: .{1,40}|(\\d[\\d,.]* )?words|caption: ?.{1,60}";

    private static final String EDITED =
            "(created|added|written) by .{1,60} last (modified|updated|edited|changed) .{1,60}";

    private static final String RIGHTS = "(all rights reserved|©|copyright( (©|\\(c\\)|\\d{4})|$)).{0,80}";

    /** The time of a video, or a row of signs. */
    private static final String SIGNS =
            "\\d{1,2}(:\\d{2}){1,2}( ?/ ?\\d{1,2}(:\\d{2}){1,2})?|[\\d.,:/•·|*_=# –—-]{1,24}";

    private static final String TIME = "\\d+ (min(ute)?s?|hours?|days?) (read|ago|listen)";

    /** What only programs read. */
    private static final String KEY = "(sha-?\\d{0,3}|md5|checksum|guid|uuid|slug|permalink): ?\\S{1,200}";

    private static final Pattern WHOLE_LINE = Pattern.compile("(?i)"
            + String.join(
                    "|",
                    ADVERT,
                    LEADS_ON,
                    RELATED,
                    COUNTS,
                    BUTTONS,
                    ACCOUNT,
                    NAVIGATION,
                    OF_PICTURE,
                    NEWSLETTER,
                    CONSENT,
                    LABEL,
                    EDITED,
                    RIGHTS,
                    SIGNS,
                    TIME,
                    KEY));

    /** Who wrote a clipping, and where it stood: "Byline: Ann Lee | Page: A4". */
    private static final Pattern PLACE =
            Pattern.compile("(?i)([^|]{1,120}\\|)+ ?(page|section): [^|:]{1,40}(\\|.{0,120})?");

    /** What firms add to each e-mail: for whom it is, and whose views it tells. */
    private static final String DISCLAIMER =
            "(this|the (information|contents?)\\b.{0,40}\\bthis) (e-?mail|message|communication|transmission)\\b.{0,200}\\b(confidential|privileged|intended (only|solely))\\b.{0,200}"
                    + "|if you .{0,20}\\b(received this (e-?mail|message|communication|transmission) in error|not the intended recipient)\\b.{0,300}"
                    + "|(any |the )?(views|opinions)\\b.{0,30}\\b(expressed|contained) .{0,30}\\bare .{0,20}\\bthose of the (individual|author|sender)\\b.{0,200}";

    /** A publisher's notice, or that of who passes on what others published, a wiki's last edit, or what leads on, which may end as a sentence does. */
    private static final Pattern NOTICE =
            Pattern.compile("(?i)(©|copyright (©|\\(c\\))).{0,200}(\n *\\S{1,80})?|all rights reserved\\."
                    + "|the post .{1,250} appeared first on .{1,60}"
                    + "|this (post|article|story) (first |originally )?appeared (first )?(on|in|at) .{1,60}"
                    + "|this (page|article) was last (updated|modified|edited|revised|reviewed) .{1,30}\\d{4}.{0,30}"
                    + "|(learn|read|find out) (more|all)( (about|at|here|in|on) .{1,80})?\\."
                    + "|view (source|original) (version on|content( to download multimedia)?:) ?\\S.{0,200}|"
                    + DISCLAIMER);

    /** Says where something is told, as pages and running texts do. */
    private static final Pattern POINTER = Pattern.compile(
            "(?i)(find out (how to|if you|whether you|about)|(learn|read) about|(see|view) (a|the|our) (full|complete) (list|table)s? of) .{1,100}\\.");

    /** What a page shows of another article breaks off. */
    private static final Pattern TEASER = Pattern.compile(".*(?:…|\\.{3})\\]?");

    private static final Pattern CREDIT = Pattern.compile(
            "(?i)(photo(graph)?s?|pictures?|images?|illustration|graphic|credit|source|video)( by|:) ?.{1,60}");

    /** The longest word before a credit, and the credit. */
    private static final int MAX_CREDIT = 80;

    /** What stands between the words of a menu. */
    private static final String DIVIDERS = "|•·›»";

    private static final Pattern MENU =
            Pattern.compile("([^" + DIVIDERS + "]{1,24}[" + DIVIDERS + "]){2,}[^" + DIVIDERS + "]{1,24}");

    private static final Pattern CAPTION =
            Pattern.compile("(?i).*(photo(graph)?|picture|image|credit)s?( by|:) ?.{1,60}");

    private Furniture() {}

    /** Whether a line, or a sentence, is furniture as a whole. */
    public static boolean is(String line) {
        String plain = line.strip();
        return !Characters.any(plain, Character::isLetterOrDigit)
                || plain.length() <= MAX_CHARS
                        && (!endsLikeSentence(plain)
                                        && WHOLE_LINE.matcher(plain).matches()
                                        && !Release.isOfFigures(plain)
                                || NOTICE.matcher(plain).matches()
                                || POINTER.matcher(plain).matches()
                                || isPlace(plain)
                                || plain.length() <= MAX_CREDIT
                                        && CREDIT.matcher(plain).matches()
                                || hasDivider(plain) && MENU.matcher(plain).matches());
    }

    /** A headline without what says that it is one of a release. */
    public static String withoutRelease(String line) {
        return OF_RELEASE.matcher(line).replaceFirst("");
    }

    /** Whether a line has words, which are furniture as pages alone have it. */
    static boolean isOfPage(String line) {
        return Characters.any(line, Character::isLetterOrDigit)
                && is(line)
                && !POINTER.matcher(line.strip()).matches();
    }

    /** Whether a line tells where a clipping stood. */
    static boolean isPlace(String line) {
        return hasDivider(line)
                && line.length() <= MAX_CHARS
                && PLACE.matcher(line).matches();
    }

    private static boolean hasDivider(String line) {
        for (int i = 0; i < DIVIDERS.length(); i++) {
            if (line.indexOf(DIVIDERS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is such as pages of news have, and seldom others: an advert's place, a picture's credit, or who wrote it. */
    static boolean isOfNews(String line) {
        return ADVERTS.matcher(line.strip()).matches() || isByline(line) || isCaption(line);
    }

    /** Whether a line tells who wrote an article: "By Ann Lee". */
    public static boolean isByline(String line) {
        return BYLINE.matcher(line.strip()).matches();
    }

    /** Whether a line stands over others that lead to other pages. */
    static boolean isOverLinks(String line) {
        return RELATES.matcher(line.strip()).matches();
    }

    /** Whether a line is one of another article's below a line that stands over such. */
    static boolean isTeaser(String line) {
        return TEASER.matcher(line).matches();
    }

    /** Whether a line stands below a picture: it ends in a credit. */
    public static boolean isCaption(String line) {
        String plain = line.strip();
        String end = plain.substring(Math.max(0, plain.length() - MAX_CREDIT));
        return (end.indexOf(':') >= 0 || end.toLowerCase(Locale.ROOT).contains(" by"))
                && CAPTION.matcher(end).matches();
    }

    /** Whether a line is running text: it ends as such does, and leads on to nothing. */
    public static boolean isRunning(String line) {
        return endsLikeSentence(line) && !line.endsWith(":");
    }

    /** Whether a line ends as running text does, in final punctuation, closing quotes, brackets and marks of notes aside. */
    public static boolean endsLikeSentence(String line) {
        String words = NoteMarks.without(line);
        int at = words.length() - 1;
        while (at >= 0 && "”’\"')]*»".indexOf(words.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?…:;。！？".indexOf(words.charAt(at)) >= 0;
    }
}
