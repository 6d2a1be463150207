package footnote.corpus;

import footnote.grammar.AuxiliaryVerbs;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the lines of a text are that are no rows of a table: running text, what stands over it, or what stands below a picture. */
final class LineKinds {

    /** A longer paragraph that ends in a question is no heading. */
    private static final int MOST_ASKED_WORDS = 20;

    /** Nor is one longer than a passage where the text asks and answers in turn. */
    private static final int MOST_ASKED_IN_TURN = 180;

    /** Nor is a longer one of several sentences. */
    private static final int MOST_WORDS = 20;

    private static final int FEWEST_ANSWERS = 4;

    /** So many paragraphs there are at most for a question that is answered. */
    private static final int MOST_FOR_ONE = 10;

    /** A longer line without a full stop on a page of news is another article's headline. */
    private static final int MOST_HEADING_WORDS = 7;

    /** A longer line is no heading, whatever it ends in: the cells of a table, say. */
    private static final int LONGEST_HEADING_WORDS = 40;

    /** Of the web, of a mailbox, of a house, or by telephone: it stands over nothing. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?-i:.{0,60}\\d.{0,60}, \\p{Lu}{2},? \\d{5}(?:-\\d{4})?(?:,? \\p{Lu}[\\p{L} .]{1,30})?)"
                    + "|.{0,120}\\bext\\.? ?\\d{2,5}|.{0,120}(?<!\\d)(?:(?:\\+\\d|0\\d(?=\\d* ?[ ()/-]))[\\d ()/-]{7,18}\\d|\\(?\\d{3}\\)?[-./ ]{1,2}\\d{3}[-. ]\\d{4})(?!\\d).{0,40}|(?:.{0,200} )?+\\W{0,3}+(?:https?://|www\\.)\\S++|(?:.{0,200} )?+[^\\s@]++@[^\\s@.]++(?:\\.[^\\s@.]++)++");

    private static final String VERBS =
            "(?:last )?(?:updated|edited|modified|published|posted|reviewed|written|approved|adopted|created|compiled|prepared|checked|recorded|filmed|aired|broadcast)";

    /** Who worked at a text, or when: "Ann Orr · Updated 2 months ago", "Reviewed by Ann Orr, 3 May 2024", "Adopted 3 May 2024". */
    private static final Pattern SIGNED = Pattern.compile(
            "(?i:(?:.{2,60} ?[|·•–—-] )?" + VERBS + " .{1,20} ago)" + "|(?i:" + VERBS
                    + ")(?: by \\p{Lu}.{1,60}?,?)?:? (?:on |\\()?(?:\\d{1,2} )?\\p{L}{3,9}\\.? (?:\\d{1,2}, )?\\d{4}\\)?");

    /** What somebody writes in a chat: "[09:52] Ann: Can you?" */
    private static final Pattern MESSAGE = Pattern.compile("\\[(?:[^\\]]{1,20} )?\\d{1,2}:\\d{2}(?::\\d{2})?].*");

    /** A thing and its share, and no verb: "Turnout 41.3%". */
    private static final Pattern SHARE = Pattern.compile("\\p{Lu}\\p{Ll}+ \\d[\\d.,]* ?%.{0,40}");

    /** A thing and its measure, with which the line ends or goes on to another: "Living room 4.6 m x 3.9 m, bay window". */
    private static final Pattern MEASURE = Pattern.compile(
            "\\p{Lu}[\\p{L}/ -]{1,40}(?: \\d{1,2})? \\d[\\d.,]* ?(?:[cm]?m|k[gm]|g|t|l|ml|ft|in|sq (?:m|ft)|m²)(?: [x×] .*|[,;] .*| \\(.*)?");

    /** What something costs, and no verb: "Guide price £385,000 (freehold)". */
    private static final Pattern PRICE = Pattern.compile(
            "\\p{Lu}[\\p{L} -]{0,30}(?i:\\b(?:charge|cost|deposit|fee|fare|price|rent|salary|total|wage)s?)(?: from| of)? \\p{Sc} ?\\d[\\d.,]*\\p{L}?(?:,? [(/\\p{Ll}].*)?");

    /** What has a code, a sum or a number for its value: "Booking reference: QX7L2P". */
    private static final Pattern CODE =
            Pattern.compile("\\p{Lu}[^:]{1,40}: \\p{Sc}?(?=\\S*\\d)[\\p{Lu}\\d][\\p{Lu}\\d.,/%-]*");

    /** How a match ended: "Hartwell Rovers 3-1 Mill End", "Ely 2-0 Orr: Lee scores twice". */
    private static final Pattern SCORE = Pattern.compile(
            "\\p{Lu}\\D{2,40} \\d{1,3} ?[-–:] ?\\d{1,3} \\p{Lu}\\D{2,40}(?:\\(.*\\)|(?<=\\p{L}): .{1,120})?");

    private static final String AMOUNT = "\\(?(?:\\p{Sc} ?\\d[\\d.,]*|\\d{1,3}(?:,\\d{3})++|\\d++\\.\\d++)[%)]{0,2}";

    /** The cells of a row side by side: "Fees $ 248 $ 275". */
    private static final Pattern AMOUNTS =
            Pattern.compile("(?:.{0,200} )?" + AMOUNT + " {1,3}" + AMOUNT + "(?: .{0,200})?");

    /** Forms of lines that tell something without a sentence. */
    private static final List<Pattern> TELLING = List.of(SHARE, MEASURE, PRICE, CODE, SCORE, MESSAGE, AMOUNTS);

    /** The heading of a form's item, which may end in a full stop: "Item 5.02 Departure of Directors." */
    private static final Pattern ITEM =
            Pattern.compile("(?i:item) \\d{1,2}(?:\\.\\d{2}|\\p{Lu})?[.:]?\\s+(?=\\p{Lu})(?!.*\\b\\p{Ll}{5}).{3,200}");

    /** What is said of what stands above or below: "(by first name)". */
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\p{L}{2}[^()]*\\)");

    /** What begins as only sentences do, though its full stop was left out: "This takes …" may be a title, "This will take …" hardly. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:.*[.!] )?(?:This|These|There|You|We)(?: \\p{Ll}+)? (?:" + AuxiliaryVerbs.ALL + "|needs?)(?: \\S+){4,}");

    /** What no heading ends with. */
    private static final Pattern LEADING_ON = Pattern.compile("\\b(?:if|unless|because|whether|than|and|or)$");

    /** What stands before the heading of a clause: "4.", "4.2", "C.". */
    private static final Pattern SECTION = Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})*\\.?|\\p{Lu}\\.) +(?=\\p{Lu})");

    /** An item with a label: "• Sound: MP3". */
    private static final Pattern LABELLED =
            Pattern.compile("[" + ListItems.BULLETS + "]\\s+(?<words>\\p{L}[\\p{L} -]{1,40}: )(?=\\S)");

    private final boolean inTurn;
    private final boolean ofNews;
    private final boolean ofMail;

    /** @param lines of the text, or its paragraphs */
    LineKinds(List<String> lines) {
        inTurn = asksInTurn(lines);
        ofNews = lines.stream().anyMatch(Furniture::isOfNews);
        ofMail = lines.stream().filter(line -> line.startsWith("From: ")).count() > 1;
    }

    /** Whether a text asks and answers in turn, as an interview does. */
    private static boolean asksInTurn(List<String> lines) {
        int answered = 0;
        for (int at = 0; at + 1 < lines.size(); at++) {
            boolean asks = lines.get(at).endsWith("?");
            answered += asks && !lines.get(at + 1).endsWith("?") ? 1 : 0;
        }
        return answered >= FEWEST_ANSWERS && answered * MOST_FOR_ONE >= lines.size();
    }

    /** Whether a word that leads to another page where it stands alone, "Next", is one of several headings over lists: an item stands before it and right below it. */
    static boolean isOfList(List<String> lines, int at) {
        return Furniture.isDirection(lines.get(at))
                && at + 1 < lines.size()
                && ListItems.isBulleted(lines.get(at + 1))
                && lines.subList(0, at).stream().anyMatch(ListItems::isBulleted);
    }

    /** Whether an item that reads like a picture's credit, "Images: PNG", is one of several with labels, as no credit is: one beside it is "Sound: MP3". */
    static boolean isOfLabels(List<String> lines, int at) {
        return LABELLED.matcher(lines.get(at)).lookingAt()
                && Stream.of(at - 1, at + 1)
                        .filter(beside -> beside >= 0 && beside < lines.size())
                        .map(beside -> LABELLED.matcher(lines.get(beside)))
                        .anyMatch(label -> label.lookingAt() && !Credits.are(label.group("words") + "a"));
    }

    /**
     * Whether a line is of a few cells, "Ann Lee; Treasurer; Joined in 2019", or of two, as one beside it is: "Saturday; Closed". One with a
     * label is a section's heading: "12. Transfer; Notices; Whole Agreement".
     */
    static boolean isRowOfNoNames(List<String> lines, int at) {
        return hasCells(lines, at)
                && !SECTION.matcher(lines.get(at)).lookingAt()
                && (lines.get(at).indexOf("; ") < lines.get(at).lastIndexOf("; ")
                        || hasCells(lines, at - 1)
                        || hasCells(lines, at + 1));
    }

    private static boolean hasCells(List<String> lines, int at) {
        return at >= 0
                && at < lines.size()
                && lines.get(at).contains("; ")
                && !Furniture.endsLikeSentence(lines.get(at));
    }

    /** @param listed whether it is an item of a list, or belongs to one */
    Sentence.Kind of(String line, boolean listed) {
        if (!listed && Credits.endCaption(line)) {
            return Sentence.Kind.CAPTION;
        }
        boolean ends = Furniture.endsLikeSentence(line) || line.endsWith(",");
        boolean begun = line.startsWith("…") || line.startsWith("...");
        boolean states = begun
                || ends && !isQuestion(line) && !ITEM.matcher(line).matches()
                || !ofNews && !line.endsWith("?") && SENTENCE.matcher(line).matches()
                || Dates.isOfVersion(line)
                || LEADING_ON.matcher(line).find();
        boolean signed = SIGNED.matcher(line).matches();
        if (listed
                || states
                || signed
                || TableRows.isTyped(line)
                || tells(line)
                || Furniture.isOfFigures(line)
                || isBrokenOff(line)
                || Characters.words(line) > LONGEST_HEADING_WORDS && !isQuestion(line)
                || ADDRESS.matcher(line).matches()) {
            return Sentence.Kind.BODY;
        }
        return ofNews && isHeadline(line) || ASIDE.matcher(line).matches()
                ? Sentence.Kind.CAPTION
                : Sentence.Kind.HEADING;
    }

    /** Whether a line tells something though it is no sentence, as a headline may: "Kessel Rovers 3-1 Mill End". */
    static boolean tells(String line) {
        return TELLING.stream().anyMatch(form -> form.matcher(line).matches());
    }

    /**
     * Whether the words of a line begin a sentence that goes on in the paragraph below: what stood between them was lost. Where both begin
     * alike, it is with a name in small letters.
     */
    boolean goesOn(List<String> lines, int at) {
        String line = lines.get(at);
        String below = at + 1 < lines.size() ? lines.get(at + 1) : "";
        return Characters.words(line) > 1
                && !below.startsWith(line.substring(0, line.indexOf(' ') + 1))
                && !Furniture.endsLikeSentence(line)
                && Blocks.beginsSmall(below)
                && (Furniture.isRunning(below) || isBrokenOff(below));
    }

    private static boolean isHeadline(String line) {
        return !line.endsWith("?") && Characters.words(line) > MOST_HEADING_WORDS;
    }

    /** Whether a line is of several sentences, though the last lacks its end: a page or a picture begins there. */
    private boolean isBrokenOff(String line) {
        return !isQuestion(line)
                && Characters.words(line) > MOST_WORDS
                && SentenceSplitter.split(line).size() > 1;
    }

    /** Whether a line asks what those below it answer, as none of several messages does: "I have lost my phone. How do I get in?". */
    private boolean isQuestion(String line) {
        return line.endsWith("?")
                && !ofMail
                && Characters.words(line) <= (inTurn ? MOST_ASKED_IN_TURN : MOST_ASKED_WORDS);
    }
}
