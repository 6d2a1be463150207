package footnote.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person wrote, as Slack sends it, read as plain words: references by their names, without marks and the bot's own name. */
final class SlackWords {

    private static final Pattern REFERENCE = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");

    /** Code as it stands, or words between marks at their edges. */
    private static final Pattern MARKED = Pattern.compile(
            "(`[^`\\n]+`)|(?<![\\p{L}\\p{N}*_~`])([*_~])(?!\\2|\\s)([^\\n]*?\\S)\\2(?![\\p{L}\\p{N}*_~`])");

    private SlackWords() {}

    /** @param bot Slack's id of the bot; empty where it isn't known */
    static String plain(String text, String bot) {
        String words = REFERENCE.matcher(text).replaceAll(match -> {
            String target = match.group(1);
            String label = match.group(2);
            return Matcher.quoteReplacement(word(target, label == null ? "" : label, bot));
        });
        return unmarked(words)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("[ \\t]+", " ")
                .strip();
    }

    /** Without the marks of bold, italics and strokes: what is within may be marked too. */
    private static String unmarked(String words) {
        String text = words;
        String marked;
        do {
            marked = text;
            text = MARKED.matcher(marked)
                    .replaceAll(match ->
                            Matcher.quoteReplacement(match.group(1) == null ? match.group(3) : match.group(1)));
        } while (!text.equals(marked));
        return text;
    }

    /** Whether a text names a person or a bot. */
    static boolean names(String text, String id) {
        return !id.isEmpty() && (text.contains("<@" + id + ">") || text.contains("<@" + id + "|"));
    }

    /** Whether a text begins with the name of a person, a group or all: "@Jen, can you look?" */
    static boolean calls(String text) {
        return text.strip().startsWith("<@") || text.strip().startsWith("<!");
    }

    private static String word(String target, String label, String bot) {
        if (target.startsWith("@")) {
            return target.substring(1).equals(bot) ? " " : label;
        }
        if (target.startsWith("#")) {
            return label.isEmpty() ? "" : "#" + label;
        }
        if (target.startsWith("!")) {
            return label;
        }
        return label.isEmpty() ? target : label;
    }
}
