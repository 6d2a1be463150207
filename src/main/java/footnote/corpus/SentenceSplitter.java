package footnote.corpus;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a block of text into sentences: the JDK's rules (Unicode Annex 29), mended where they break after an abbreviation,
 * an initial or a quoted question that the sentence goes on from, and where they miss the end before marks of notes, or one
 * that no space follows.
 */
public final class SentenceSplitter {

    /** A sentence longer than this is cut at white space, so that endless lines stay in bounds. */
    private static final int MAX_CHARS = 1_200;

    /** So much of a piece's end tells whether its sentence goes on. */
    private static final int TAIL = 40;

    /** Abbreviations that no sentence ends in. */
    private static final Set<String> WITHIN = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "cpl", "pvt", "pfc", "dfc", "maj",
            "adm", "cmdr", "det", "insp", "supt", "atty", "mt", "sen", "rep", "gov", "hon", "rev", "st", "jr", "sr",
            "adj", "avg", "vs", "figs", "vol", "pp", "ed", "eds", "cf", "e.g", "i.e", "approx", "est", "dept", "ave",
            "blvd", "ca", "dir", "art", "sec", "messrs", "v", "excl", "incl", "univ", "div", "tit");

    /** Those that belong to a number behind them, and else may end one. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "nos", "fig",
            "rec", "tel", "ext", "ref", "ch", "para", "cl", "reg");

    /** Those that may end one. */
    private static final Set<String> LAST = Set.of("a.m", "p.m", "etc", "al", "co", "inc", "ltd", "corp");

    /** A few words that lead on to a list from what was said before them: "All of these must be true. You:". */
    private static final Pattern ONLY_LEADS = Pattern.compile("\\s*\\S{1,20}(?: \\S{1,20}){0,2}(?<=\\p{L}):");

    /** What follows an abbreviation: the number of a day or a picture. */
    private static final Pattern LABEL = Pattern.compile("\\d|\\p{Lu}{1,2}\\d+\\p{Ll}?\\b");

    /** The end of a firm's name, behind which what else it goes by stands in brackets. */
    private static final Pattern FIRM = Pattern.compile("\\b(?:Co|Corp|Inc|Ltd|LLC|LLP)\\.$");

    /** The parts of a source's name: "Pub. L. No. 7", "170 Cong. Rec."; a title begins a sentence. */
    private static final Pattern SOURCE_NAME =
            Pattern.compile("(?s)(?:.*\\s(?=.*\\. (?!(?:M(?:rs?|s)|Dr|Prof|Hon|Rev|Sen|Rep|Gov|Gen|St)\\.).{2,5}$)"
                    + "|(?=.{3,5} .\\.$))\\p{Lu}\\p{Ll}{1,3}\\. \\p{Lu}\\p{Ll}{0,3}\\.");

    private static final Pattern TIME = Pattern.compile("\\b[ap]\\.m\\.$");

    /** What a time goes on with: its zone or its day, in brackets, too. */
    private static final Pattern ZONE_OR_DAY = Pattern.compile(
            "\\((?=\\p{Ll})|\\(?(?:[ECMP][SD]?T|CES?T|[BI]ST|GMT|UTC|Eastern|Central|Mountain|Pacific|Atlantic|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
                    + "|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)(?!\\p{L})");

    /** Where a name was found, and others behind it: "Yahoo! [25], Ely". */
    private static final Pattern SOURCE = Pattern.compile("\\[\\d{1,3}\\][,;]");

    private static final Pattern NO_WORD = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private static final Pattern INITIAL = Pattern.compile("(^|[\\s(“\"‘.-])\\p{Lu}\\.$");

    /** A word that begins a sentence after "the U.S.", where a name would go on. */
    private static final Pattern OPENER =
            Pattern.compile("An?|The|I|He|She|It|We|You|They|My|His|Her|Its|Our|Their|This|That|These|Those|There|Here"
                    + "|Then|And|But|Or|So|Yet|If|As|At|By|For|From|In|Of|On|To|With|After|Although|Before|During|Since"
                    + "|While|When|Where|What|Who|How|Why|Some|Many|Most|One|Both|Not?|Now|However");

    /**
     * An end that lacks its space: "rained.Then it snowed", "in 1990.\"We left"; not "v2.Beta of" nor "list.Add(1)". What stands before is
     * looked at last, where the rest is an end.
     */
    private static final Pattern GLUED = Pattern.compile(
            "[.?!]”?(\"?)(?=[\"“]?\\p{Lu}\\p{Ll}*[ '’,])(?<=(?<![\\p{L}\\p{N}._/#'’-])(?:[\\p{L}'’-]{0,30}\\p{Ll}{2}"
                    + "|\\d{4}|(?<=[^\\p{L}\\p{N}])\\d{1,3}(?=.(?:\"|(?:" + OPENER + ")\\b)))[.?!]”?\"?)");

    private SentenceSplitter() {}

    /** The sentences of a text in their order, white space at their ends left out. */
    public static List<Span> split(String text) {
        return split(text, new Span(0, text.length()));
    }

    /** The same of a part of a text. */
    public static List<Span> split(String text, Span block) {
        List<Span> sentences = new ArrayList<>();
        int from = block.start();
        boolean row = TableRows.is(block.of(text));
        ItemLabels.Items items = ItemLabels.in(text, block);
        for (int end : breaks(text, block, items)) {
            Span tail = new Span(Math.max(from, end - TAIL), end).strip(text);
            if (end < block.end()
                    && end - from < MAX_CHARS
                    && !items.starts().contains(end)
                    && (ItemLabels.is(tail.of(text))
                            || goesOn(tail.of(text), firstWord(text, end, block.end()))
                            || onlyLeads(text, end, block.end())
                            || row && isInName(text, end, block))) {
                continue;
            }
            add(text, new Span(from, end).strip(text), sentences);
            from = end;
        }
        return sentences;
    }

    /** Where sentences may end, in order, the end of the block last. */
    private static SortedSet<Integer> breaks(String text, Span block, ItemLabels.Items items) {
        BreakIterator rules = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        rules.setText(block.of(text));
        SortedSet<Integer> breaks = new TreeSet<>();
        for (int at = rules.next(); at != BreakIterator.DONE; at = rules.next()) {
            breaks.add(block.start() + at);
        }
        breaks.removeAll(items.within());
        breaks.addAll(items.starts());
        addGlued(text, block, breaks);
        for (Span mark : NoteMarks.in(text, block)) {
            String before = text.substring(Math.max(block.start(), mark.start() - TAIL), mark.start());
            String first = firstWord(text, mark.strip(text).start(), mark.end());
            if (!Character.isDigit(first.charAt(0)) || !goesOn(before, first)) {
                breaks.subSet(mark.start(), mark.end()).clear();
                breaks.add(mark.end());
            }
        }
        return breaks;
    }

    /** A straight quotation mark opens what follows it, unless one is open. */
    private static void addGlued(String text, Span block, SortedSet<Integer> breaks) {
        if (!Stops.any(text, block, at -> mayBeGlued(text, at))) {
            return;
        }
        Matcher glued = GLUED.matcher(text).region(block.start(), block.end()).useTransparentBounds(true);
        boolean open = false;
        for (int at = block.start(); glued.find(); ) {
            while (at < glued.start()) {
                open ^= text.charAt(at++) == '"';
            }
            if (!open) {
                breaks.remove(glued.end(1));
            }
            breaks.add(open ? glued.end() : glued.start(1));
        }
    }

    /** Whether a capital stands behind a stop, only quotation marks between them. */
    private static boolean mayBeGlued(String text, int behind) {
        int at = behind;
        while (at < text.length() && "”\"“".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && Character.isUpperCase(text.codePointAt(at));
    }

    /** Whether a place in a row is amid the name of a column: "Oper. Income: 12". */
    private static boolean isInName(String text, int at, Span row) {
        int cell = text.lastIndexOf(';', at - 1);
        int named = text.indexOf(':', cell + 1);
        int next = text.indexOf(';', at);
        return cell > row.start() && named > at && named < (next < 0 ? row.end() : Math.min(next, row.end()));
    }

    private static boolean onlyLeads(String text, int from, int end) {
        return text.charAt(end - 1) == ':'
                && end - from <= TAIL
                && ONLY_LEADS.matcher(text).region(from, end).matches();
    }

    private static boolean goesOn(String piece, String next) {
        if (piece.isEmpty()
                || Character.isLowerCase(next.charAt(0))
                || ",:;)]/\\".indexOf(next.charAt(0)) >= 0
                || SOURCE.matcher(next).matches()) {
            return true;
        }
        if (!piece.endsWith(".")) {
            return false;
        }
        if (TIME.matcher(piece).find() && ZONE_OR_DAY.matcher(next).lookingAt()
                || next.charAt(0) == '(' && FIRM.matcher(piece).find()
                || SOURCE_NAME.matcher(piece + ' ' + next).matches()) {
            return true;
        }
        String word = piece.substring(lastSpace(piece) + 1, piece.length() - 1).toLowerCase(Locale.ENGLISH);
        String plain = NO_WORD.matcher(word).replaceFirst("");
        // Behind an opening quotation mark or bracket there is nothing that the others shorten: "(Co. Durham)".
        return isAbbreviation(plain) && !ends(plain.equals("no") ? plain : word, next)
                || piece.length() > 1
                        && !Character.isLowerCase(piece.charAt(piece.length() - 2))
                        && INITIAL.matcher(piece).find()
                        && !OPENER.matcher(next).matches()
                        && !piece.endsWith(" I.");
    }

    private static boolean isAbbreviation(String word) {
        return WITHIN.contains(word) || BEFORE_NUMBERS.contains(word) || LAST.contains(word);
    }

    /** Whether a piece ends in an abbreviation that a number belongs to, "No." or "Fig.", or that ends no sentence. */
    static boolean isShortened(String piece) {
        String word = piece.substring(lastSpace(piece) + 1).toLowerCase(Locale.ENGLISH);
        String plain = NO_WORD.matcher(word).replaceFirst("");
        String abbreviation = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : "";
        return WITHIN.contains(abbreviation) || BEFORE_NUMBERS.contains(abbreviation);
    }

    /** "In Dec. 3 people" and "see Fig. S2" go on; "by Dec. The" does not. */
    private static boolean ends(String word, String next) {
        return (BEFORE_NUMBERS.contains(word) || LAST.contains(word))
                && !LABEL.matcher(next).lookingAt();
    }

    private static String firstWord(String text, int from, int to) {
        int end = from + 1;
        while (end < Math.min(to, from + TAIL) && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static int lastSpace(String piece) {
        for (int i = piece.length() - 1; i >= 0; i--) {
            if (Character.isWhitespace(piece.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static void add(String text, Span piece, List<Span> sentences) {
        Span rest = piece;
        while (rest.length() > MAX_CHARS) {
            int cut = rest.start() + MAX_CHARS;
            int space = lastSpace(text.substring(rest.start(), cut));
            cut = space > 0 ? rest.start() + space : cut;
            cut = Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
            sentences.add(new Span(rest.start(), cut).strip(text));
            rest = new Span(cut, rest.end()).strip(text);
        }
        if (rest.length() > 0) {
            sentences.add(rest);
        }
    }
}
