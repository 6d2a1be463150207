package footnote.read.mail;

import footnote.corpus.Characters;
import footnote.corpus.Furniture;
import footnote.read.text.ShortList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** The plain text of an e-mail as it is read: lines that were wrapped are whole, and who wrote what is answered or sent on stands over it. */
final class MailText {

    /** Lines are wrapped to a width between these; where a longer one stands, none is. */
    private static final int LEAST_WIDTH = 40;

    private static final int MOST_WIDTH = 100;

    private static final int MOST_NAMES = 5;

    /** Nobody is greeted in more words. */
    private static final int MOST_GREETING_WORDS = 5;

    private static final Pattern QUOTING = Pattern.compile("(?:>[ \t]?)*+");

    /** What only sets apart what stands above it and below it. */
    private static final Pattern RULER = Pattern.compile("[^\\p{L}\\p{N}]{3,}");

    /** What stands over somebody's signature (RFC 3676), or over what a mailing list adds. */
    private static final Pattern SIGNED = Pattern.compile("-- ?|_{47}");

    /** A line that begins so goes on from none. */
    private static final Pattern OWN_LINE = Pattern.compile("\\s|(?:[•‣◦*–-]|o) |\\d{1,3}[.)] |[\\w -]{1,20}: ");

    /** What a line begins with amidst a sentence, more often than at its start. */
    private static final Pattern WITHIN = Pattern.compile("(?!https?://)[\\p{Ll}\\d\\p{Sc}(\"“]");

    private static final Pattern WROTE = Pattern.compile("(?=.{8,200}$)(On .*\\d.*|.*\\d.*, .*) wrote ?:");

    private static final Pattern ADDRESS =
            Pattern.compile(" ?(?:<[^<> ]*@[^<> ]*>|\\[mailto:[^]]*]|\\(?[\\w.+-]+@[\\w.-]+\\)?)");

    private static final Pattern BRACKETED = Pattern.compile("(?<=\\S) ?[<\\[(].*");

    /** A letter as a web page writes it. */
    private static final Pattern REFERENCE = Pattern.compile("&#\\d{2,6};");

    private static final int FEWEST_REFERENCES = 3;

    private static final Pattern SENT_ON =
            Pattern.compile("(?i)[-_ ]{2,}+(?:.{0,20}\\b(?:message|forwarded)\\b.{0,20}[-_ ]{2,})?");

    /** How many such lines stand over the head at most. */
    private static final int MOST_SENT_ON = 3;

    private static final Pattern FIELD = Pattern.compile("[*]{0,2}(From|Sent|Date|To|Cc|Subject):[*]{0,2} *(.*)");

    private static final Pattern PARAGRAPHS = Pattern.compile("\n\n");

    private static final Pattern BLANK_LINES = Pattern.compile("\n(?: *\n){2,}+");

    private MailText() {}

    /** @param depth how many others it was sent on by */
    private record Line(String words, int depth, int width) {}

    /** "From Ann Lee to Tom Orr, The board": what stands over what somebody wrote. */
    static String head(String from, List<String> to) {
        return "From " + from + (to.isEmpty() ? "" : " to " + ShortList.of(to, MOST_NAMES));
    }

    static String of(String body) {
        List<Line> lines = unwrapped(
                withoutSignatures(withLetters(body).lines().map(MailText::line).toList()));
        StringBuilder text = new StringBuilder();
        int at = 0;
        int depth = 0;
        while (at < lines.size()) {
            Line line = lines.get(at);
            text.append(line.depth == depth ? "" : "\n");
            depth = line.depth;
            Map<String, String> head = new HashMap<>();
            int next = head(lines, at, head);
            String wrote = WROTE.matcher(line.words).matches() ? line.words : wrote(lines, at);
            if (next > at) {
                text.append('\n').append(head(head)).append("\n\n");
            } else if (!wrote.isEmpty()) {
                text.append('\n').append(answered(wrote)).append("\n\n");
                next = wrote.equals(line.words) ? at : at + 2;
            } else {
                text.append(RULER.matcher(line.words).matches() ? "" : line.words)
                        .append(isGreeting(line.words) ? "\n\n" : "\n");
            }
            at = Math.max(next, at + 1);
        }
        return BLANK_LINES.matcher(text).replaceAll("\n\n");
    }

    /** The same of a text in which each line is a paragraph, with a blank line below it, as web pages are read. */
    static String ofParagraphs(String text) {
        List<Line> lines = PARAGRAPHS
                .splitAsStream(text)
                .map(words -> new Line(words, 0, words.length()))
                .toList();
        List<String> told = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            String words = lines.get(at).words;
            Map<String, String> head = new HashMap<>();
            int next = head(lines, at, head);
            told.add(next > at ? head(head) : WROTE.matcher(words).matches() ? answered(words) : words);
            at = Math.max(next, at + 1);
        }
        return String.join("\n\n", told);
    }

    /** Who wrote what is answered, and when. */
    private static String answered(String wrote) {
        return withoutAddress(wrote).replaceFirst(" ?:$", "");
    }

    private static boolean isGreeting(String line) {
        return line.endsWith(",") && Characters.words(line) <= MOST_GREETING_WORDS;
    }

    /** Who wrote what is answered, where it is told in two lines; else empty. */
    private static String wrote(List<Line> lines, int at) {
        String both = at + 1 == lines.size() ? "" : lines.get(at).words.strip() + ' ' + lines.get(at + 1).words;
        return both.startsWith("On ") && WROTE.matcher(both).matches() ? both : "";
    }

    /** Those of who is answered end at a blank line, or where their quotation does. */
    private static List<Line> withoutSignatures(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        int signed = 0;
        for (Line line : lines) {
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

    private static Line line(String line) {
        Matcher quoting = QUOTING.matcher(line);
        String marks = quoting.lookingAt() ? quoting.group() : "";
        return new Line(
                line.substring(marks.length()),
                (int) marks.chars().filter(c -> c == '>').count(),
                line.length());
    }

    private static List<Line> unwrapped(List<Line> lines) {
        Map<Integer, Integer> widths = new HashMap<>();
        lines.stream()
                .filter(line -> line.words.strip().indexOf(' ') > 0)
                .forEach(line -> widths.merge(line.depth, line.width, Math::max));
        List<Line> whole = new ArrayList<>();
        boolean open = false;
        for (Line line : lines) {
            int width = widths.getOrDefault(line.depth, 0);
            boolean wrapped = open
                    && goesOn(
                            whole.getLast(),
                            line,
                            width >= LEAST_WIDTH && width <= MOST_WIDTH ? width : Integer.MAX_VALUE);
            if (wrapped) {
                Line above = whole.removeLast();
                whole.add(new Line(above.words.stripTrailing() + ' ' + line.words, line.depth, line.width));
            } else {
                whole.add(line);
            }
            open = !line.words.isBlank();
        }
        return whole;
    }

    /**
     * Whether the first word of a line had no room in the one above, or that one ends in the space that says so (RFC 3676), or is as long as
     * lines that are wrapped, and the line begins amidst a sentence. At a sentence's end nobody misses it.
     */
    private static boolean goesOn(Line above, Line line, int width) {
        int space = line.words.indexOf(' ');
        int word = space < 0 ? line.words.length() : space;
        return above.depth == line.depth
                && !line.words.isBlank()
                && !Furniture.endsLikeSentence(above.words.strip())
                && !OWN_LINE.matcher(line.words).lookingAt()
                && !RULER.matcher(line.words).matches()
                && !RULER.matcher(above.words).matches()
                && (above.words.endsWith(" ")
                        || above.width + 1 + word > width
                        || above.width >= LEAST_WIDTH
                                && WITHIN.matcher(line.words).lookingAt());
    }

    /** Whether a line is the first of the head of a message that was sent on. */
    static boolean beginsHead(String line) {
        return FIELD.matcher(line).matches() || SENT_ON.matcher(line).matches();
    }

    /** Reads the head of a message that was sent on, and says where it ends; at its beginning where there is none. */
    private static int head(List<Line> lines, int at, Map<String, String> fields) {
        int next = at;
        while (next < Math.min(lines.size(), at + MOST_SENT_ON)
                && SENT_ON.matcher(lines.get(next).words).matches()) {
            next++;
        }
        while (next < lines.size()) {
            Matcher field = FIELD.matcher(lines.get(next).words);
            if (!field.matches()) {
                break;
            }
            fields.put(field.group(1), field.group(2));
            next++;
        }
        return fields.size() < 3 || !fields.containsKey("From") ? at : next;
    }

    private static String head(Map<String, String> fields) {
        String day = fields.getOrDefault("Sent", fields.getOrDefault("Date", ""));
        String to = fields.getOrDefault("To", "");
        return head(
                        withoutAddress(fields.getOrDefault("From", "")),
                        Stream.of(to.split("[;,] ?"))
                                .map(MailText::withoutAddress)
                                .filter(name -> !name.isBlank())
                                .toList())
                + (day.isBlank() ? "" : ", " + day.strip());
    }

    private static String withoutAddress(String words) {
        String without = ADDRESS.matcher(words).replaceAll("").replace("\"", "").strip();
        return without.isEmpty()
                ? BRACKETED.matcher(words).replaceAll("").replace("\"", "").strip()
                : without;
    }
}
