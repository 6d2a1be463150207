package footnote.read.mail;

import footnote.corpus.Blocks;
import footnote.corpus.Furniture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/**
 * A line of an e-mail's plain text.
 *
 * @param words without the marks of quoting
 * @param depth how many others it was sent on by
 * @param width with those marks
 */
record MailLine(String words, int depth, int width) {

    /** Lines are wrapped to a width between these; where a longer one stands, none is. */
    private static final int LEAST_WIDTH = 40;

    private static final int MOST_WIDTH = 100;

    private static final Pattern QUOTING = Pattern.compile("(?:>[ \t]?)*+");

    /** What stands over somebody's signature (RFC 3676), or over what a mailing list adds. */
    private static final Pattern SIGNED = Pattern.compile("-- ?|_{47}");

    /** A line that begins so goes on from none. */
    private static final Pattern OWN_LINE = Pattern.compile("\\s|(?:[•‣◦*–-]|o) |\\d{1,3}[.)] |[\\w -]{1,20}: ");

    /** What a line begins with amidst a sentence, more often than at its start. */
    private static final Pattern WITHIN = Pattern.compile("(?!https?://)[\\p{Ll}\\d\\p{Sc}(\"“]");

    /** A letter as a web page writes it. */
    private static final Pattern REFERENCE = Pattern.compile("&#\\d{2,6};");

    private static final int FEWEST_REFERENCES = 3;

    /** The lines of a text, without the signatures of who is answered. */
    static List<MailLine> of(String body) {
        return unwrapped(
                withoutSignatures(withLetters(body).lines().map(MailLine::line).toList()));
    }

    /** Whether it only sets apart what stands above it and below it. */
    boolean isRuler() {
        return Blocks.isRuler(words);
    }

    /** Those of who is answered end at a blank line, or where their quotation does. */
    private static List<MailLine> withoutSignatures(List<MailLine> lines) {
        List<MailLine> kept = new ArrayList<>();
        int signed = 0;
        for (MailLine line : lines) {
            boolean goesOn = line.depth == signed && !line.words.isBlank();
            boolean begins = line.depth > 0 && SIGNED.matcher(line.words).matches();
            signed = begins || goesOn ? line.depth : 0;
            if (signed == 0) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Some programs write plain text with a web page's references for letters that aren't English. */
    private static String withLetters(String body) {
        long references =
                REFERENCE.matcher(body).results().limit(FEWEST_REFERENCES).count();
        return references < FEWEST_REFERENCES
                ? body
                : REFERENCE
                        .matcher(body)
                        .replaceAll(letter -> Matcher.quoteReplacement(Parser.unescapeEntities(letter.group(), true)));
    }

    private static MailLine line(String line) {
        Matcher quoting = QUOTING.matcher(line);
        String marks = quoting.lookingAt() ? quoting.group() : "";
        return new MailLine(
                line.substring(marks.length()),
                (int) marks.chars().filter(c -> c == '>').count(),
                line.length());
    }

    /** The lines as they were before a program wrapped them, where that shows in so few that {@link Blocks} doesn't tell. */
    private static List<MailLine> unwrapped(List<MailLine> lines) {
        boolean shows = Blocks.isWrapped(lines.stream().map(MailLine::words).collect(Collectors.joining("\n")));
        Map<Integer, Integer> widths = new HashMap<>();
        lines.stream()
                .filter(line -> line.words.strip().indexOf(' ') > 0)
                .forEach(line -> widths.merge(line.depth, line.width, Math::max));
        List<MailLine> whole = new ArrayList<>();
        boolean open = false;
        for (MailLine line : lines) {
            int width = widths.getOrDefault(line.depth, 0);
            boolean goesOn = open
                    && mayGoOn(whole.getLast(), line)
                    && (whole.getLast().words.endsWith(" ")
                            || !shows
                                    && goesOn(
                                            whole.getLast(),
                                            line,
                                            width >= LEAST_WIDTH && width <= MOST_WIDTH ? width : Integer.MAX_VALUE));
            if (goesOn) {
                MailLine above = whole.removeLast();
                whole.add(new MailLine(above.words.stripTrailing() + ' ' + line.words, line.depth, line.width));
            } else {
                whole.add(line);
            }
            open = !line.words.isBlank();
        }
        return whole;
    }

    private static boolean mayGoOn(MailLine above, MailLine line) {
        return above.depth == line.depth
                && !line.words.isBlank()
                && !OWN_LINE.matcher(line.words).lookingAt()
                && !line.isRuler()
                && !above.isRuler();
    }

    /**
     * Whether the first word of a line had no room in the one above, or that one is as long as lines that are wrapped, and the line begins
     * amidst a sentence. At a sentence's end nobody misses it.
     */
    private static boolean goesOn(MailLine above, MailLine line, int width) {
        int space = line.words.indexOf(' ');
        int word = space < 0 ? line.words.length() : space;
        return !Furniture.endsLikeSentence(above.words.strip())
                && (above.width + 1 + word > width
                        || above.width >= LEAST_WIDTH
                                && WITHIN.matcher(line.words).lookingAt());
    }
}
