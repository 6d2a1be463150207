package footnote.read.mail;

import footnote.corpus.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands below the closing of an e-mail: who signs it, and, in lines of their own, what they are and where they are reached. It is told as
 * a row, "Ann Lee; Harbour office; Phone 555 010", since none of these lines tells by itself whose it is.
 */
final class MailClosing {

    private static final Pattern CLOSING =
            Pattern.compile("(?i)(?:(?:with|and) )?(?:(?:all|many|my|best|kind|kindest|warm|warmest|good) ){0,3}"
                    + "(?:regards|wishes|greetings|thanks(?: again| in advance)?|thank you|the best|best|cheers|love|sincerely|respectfully"
                    + "|yours(?: (?:sincerely|faithfully|truly|ever))?)[,.!]?");

    /** A word or two or more, each of which begins large. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,4}");

    /** A telephone number or an e-mail address. */
    private static final Pattern REACHED =
            Pattern.compile("(?:.*\\D)?[+\\d(](?:[ ()/.-]?\\d){5,14}(?!\\d).*|.*\\w@\\w.*");

    private static final int MOST_LINES = 8;

    private static final int MOST_CHARS = 80;

    private MailClosing() {}

    /** @param between what stands between two lines of the text */
    static String told(String text, String between) {
        List<String> lines = List.of(text.split(between, -1));
        List<String> told = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            told.add(lines.get(at));
            boolean closes = CLOSING.matcher(lines.get(at).strip()).matches();
            at++;
            if (closes && at < lines.size() && lines.get(at).isBlank()) {
                told.add(lines.get(at));
                at++;
            }
            int end = closes ? end(lines, at) : at;
            if (end - at > 1
                    && NAME.matcher(lines.get(at)).matches()
                    && lines.subList(at, end).stream().anyMatch(REACHED.asMatchPredicate())) {
                told.add(String.join("; ", lines.subList(at, end)).replaceAll(",;", ";"));
                at = end;
            }
        }
        return String.join(between, told);
    }

    /** Behind the last line of a signature that begins with one. */
    private static int end(List<String> lines, int from) {
        int end = from;
        while (end < Math.min(lines.size(), from + MOST_LINES)
                && !lines.get(end).isBlank()
                && lines.get(end).length() <= MOST_CHARS
                && !lines.get(end).contains(";")
                && !MailText.beginsHead(lines.get(end))
                && !Furniture.endsLikeSentence(lines.get(end))) {
            end++;
        }
        return end;
    }
}
