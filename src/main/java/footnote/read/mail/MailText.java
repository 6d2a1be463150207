package footnote.read.mail;

import footnote.corpus.Characters;
import footnote.read.text.ShortList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The plain text of an e-mail as it is read: lines that were wrapped are whole, and who wrote what is answered or sent on stands over it. */
final class MailText {

    private static final int MOST_NAMES = 5;

    /** Nobody is greeted in more words. */
    private static final int MOST_GREETING_WORDS = 5;

    private static final Pattern WROTE = Pattern.compile("(?=.{8,200}$)(On .*\\d.*|.*\\d.*, .*) wrote ?:");

    /** Stands over what is quoted, in whatever language: a day or an address and a colon. */
    private static final Pattern OVER_QUOTE = Pattern.compile("(?=.{8,200}$).*[\\d@].*:");

    private static final Pattern ADDRESS =
            Pattern.compile(" ?(?:< ?[^<> ]*@[^<> ]*>|\\[mailto:[^]]*]|\\(?[\\w.+-]+@[\\w.-]+\\)?)");

    private static final Pattern BRACKETED = Pattern.compile("(?<=\\S) ?[<\\[(].*");

    private static final Pattern SENT_ON = Pattern.compile("[-_ ]{2,}+(?:\\p{L}[\\p{L} ]{2,40}[-_ ]{2,})?");

    /** How many such lines stand over the head at most. */
    private static final int MOST_SENT_ON = 3;

    /** The names that programs give a head's fields, by language: English, German, French, Spanish, Italian, Dutch. */
    private static final Pattern FIELD = Pattern.compile("[*]{0,2}(?<name>(?<from>From|Von|De|Da|Van)"
            + "|(?<day>Sent|Date|Gesendet|Datum|Envoyé|Enviado(?: el)?|Fecha|Inviato|Data|Verzonden)|(?<to>To|An|À|Para|A|Aan)"
            + "|Cc|Subject|Betreff|Objet|Asunto|Oggetto|Onderwerp) ?:[*]{0,2} *(?<value>.*)");

    private static final String FROM = "from";
    private static final String DAY = "day";
    private static final String TO = "to";

    /** A field's value goes on in such a line (RFC 5322). */
    private static final Pattern FOLDED = Pattern.compile("[ \\t]+\\S");

    private static final Pattern PARAGRAPHS = Pattern.compile("\n\n");

    private static final Pattern BLANK_LINES = Pattern.compile("\n(?: *\n){2,}+");

    private MailText() {}

    /** "From Ann Lee to Tom Orr, The board": what stands over what somebody wrote. */
    static String head(String from, List<String> to) {
        return "From " + from + (to.isEmpty() ? "" : " to " + ShortList.of(to, MOST_NAMES));
    }

    static String of(String body) {
        List<MailLine> lines = MailLine.of(body);
        StringBuilder text = new StringBuilder();
        int at = 0;
        int depth = 0;
        while (at < lines.size()) {
            MailLine line = lines.get(at);
            text.append(line.depth() == depth ? "" : "\n");
            depth = line.depth();
            Map<String, String> head = new HashMap<>();
            int next = head(lines, at, head);
            int lead = lead(lines, at);
            if (next > at) {
                text.append('\n').append(head(head)).append("\n\n");
            } else if (lead > 0) {
                text.append('\n').append(answered(words(lines, at, lead))).append("\n\n");
                next = at + lead;
            } else {
                text.append(line.isRuler() ? "" : line.words()).append(isGreeting(line.words()) ? "\n\n" : "\n");
            }
            at = Math.max(next, at + 1);
        }
        return BLANK_LINES.matcher(text).replaceAll("\n\n");
    }

    /** The same of a text in which each line is a paragraph, with a blank line below it, as web pages are read. */
    static String ofParagraphs(String text) {
        List<MailLine> lines = PARAGRAPHS
                .splitAsStream(text)
                .map(words -> new MailLine(words, 0, words.length()))
                .toList();
        List<String> told = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            String words = lines.get(at).words();
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

    /** How many lines tell who wrote what is answered: one, two, or none where these don't. */
    private static int lead(List<MailLine> lines, int at) {
        return IntStream.rangeClosed(1, Math.min(2, lines.size() - at))
                .filter(count -> isLead(lines, at, count))
                .findFirst()
                .orElse(0);
    }

    private static boolean isLead(List<MailLine> lines, int at, int count) {
        String words = words(lines, at, count);
        boolean on = count == 1 || words.startsWith("On ");
        return on && WROTE.matcher(words).matches()
                || OVER_QUOTE
                                .matcher(lines.get(at).words() + (count == 1 ? "" : ":"))
                                .matches()
                        && words.endsWith(":")
                        && isOverQuote(lines, at + count - 1);
    }

    private static String words(List<MailLine> lines, int at, int count) {
        return lines.subList(at, at + count).stream()
                .map(line -> line.words().strip())
                .collect(Collectors.joining(" "));
    }

    /** Whether what is quoted stands below a line. */
    private static boolean isOverQuote(List<MailLine> lines, int at) {
        return lines.stream()
                .skip(at + 1)
                .filter(line -> !line.words().isBlank())
                .findFirst()
                .filter(line -> line.depth() > lines.get(at).depth())
                .isPresent();
    }

    /** Whether a line is the first of the head of a message that was sent on. */
    static boolean beginsHead(String line) {
        return FIELD.matcher(line).matches() || SENT_ON.matcher(line).matches();
    }

    /** Reads the head of a message that was sent on, and says where it ends; at its beginning where there is none. */
    private static int head(List<MailLine> lines, int at, Map<String, String> fields) {
        int next = at;
        while (next < Math.min(lines.size(), at + MOST_SENT_ON)
                && SENT_ON.matcher(lines.get(next).words()).matches()) {
            next++;
        }
        while (next < lines.size()) {
            Matcher field = FIELD.matcher(lines.get(next).words());
            if (!field.matches()) {
                break;
            }
            StringBuilder value = new StringBuilder(field.group("value"));
            next++;
            while (next < lines.size()
                    && FOLDED.matcher(lines.get(next).words()).lookingAt()) {
                value.append(' ').append(lines.get(next).words().strip());
                next++;
            }
            fields.put(role(field), value.toString());
        }
        return fields.size() < 3 || !fields.containsKey(FROM) ? at : next;
    }

    private static String role(Matcher field) {
        return Stream.of(FROM, DAY, TO)
                .filter(role -> field.group(role) != null)
                .findFirst()
                .orElse(field.group("name"));
    }

    private static String head(Map<String, String> fields) {
        String day = fields.getOrDefault(DAY, "");
        return head(
                        withoutAddress(fields.getOrDefault(FROM, "")),
                        Stream.of(fields.getOrDefault(TO, "").split("[;,] ?"))
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
