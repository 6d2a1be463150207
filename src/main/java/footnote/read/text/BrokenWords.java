package footnote.read.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether the parts of a word that stand at the end of a line and in the next are one word, or two that a hyphen joins. */
public final class BrokenWords {

    /** A text more of whose lines end in hyphens breaks words there. */
    private static final double OFTEN = 0.05;

    /** Each word is looked at from its beginning alone, however long it is. */
    private static final Pattern BROKEN = Pattern.compile(
            "(?<![\\p{L}-])(?<left>[\\p{L}-]++‐?+)(?<=\\p{L}{2}[-‐])[ \\t]*\\n[ \\t]*(?<right>\\p{L}+)(?<end>\\S*)(?<space>[ \\t]*)");

    /** In lower case, without those that are broken. */
    private final Set<String> words;

    private final boolean breaks;

    private BrokenWords(Set<String> words, boolean breaks) {
        this.words = words;
        this.breaks = breaks;
    }

    /** What the lines of a whole text tell. */
    public static BrokenWords of(List<String> lines) {
        Set<String> words = new HashSet<>();
        int broken = 0;
        boolean open = false;
        for (String line : lines) {
            List<String> all = List.of(line.strip().toLowerCase(Locale.ROOT).split("\\s+"));
            boolean ends = isHyphen(all.getLast());
            broken += ends ? 1 : 0;
            for (int at = open ? 1 : 0; at < all.size() - (ends ? 1 : 0); at++) {
                words.add(all.get(at).replaceAll("^\\P{L}+|\\P{L}+$", ""));
            }
            open = ends;
        }
        return new BrokenWords(words, broken > OFTEN * lines.size());
    }

    private static boolean isHyphen(String word) {
        return word.endsWith("-") || word.endsWith("‐");
    }

    /**
     * Whether both are one word: the text itself writes it so; where it doesn't tell, two words of its own are two, and what begins with a
     * hyphenated one is.
     */
    public boolean isOneWord(String left, String right) {
        String before = left.toLowerCase(Locale.ROOT);
        String last = before.substring(before.lastIndexOf('-') + 1);
        if (words.contains(before + right) || words.contains(last + right)) {
            return true;
        }
        return breaks
                && last.equals(before)
                && !words.contains(before + '-' + right)
                && !(words.contains(before) && words.contains(right));
    }

    /** A line and one that goes on from it. */
    public String joined(String above, String below) {
        StringBuilder text = new StringBuilder(above);
        join(text, below);
        return text.append(below).toString();
    }

    /** Makes a text's end ready for the line that goes on from it. */
    public void join(StringBuilder text, String line) {
        int end = text.length();
        boolean hyphen = end > 1 && "-‐–".indexOf(text.charAt(end - 1)) >= 0;
        if (hyphen && Character.isDigit(text.charAt(end - 2)) && Character.isDigit(line.charAt(0))) {
            return;
        }
        boolean broken = hyphen && text.charAt(end - 1) != '–' && Character.isLetter(text.charAt(end - 2));
        if (!broken || !Character.isLetterOrDigit(line.charAt(0))) {
            text.append(' ');
        } else if (Character.isLowerCase(line.charAt(0)) && isOneWord(lastWord(text), firstWord(line))) {
            text.setLength(end - 1);
        }
    }

    private static String lastWord(StringBuilder text) {
        int start = text.length() - 1;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return text.substring(start, text.length() - 1);
    }

    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end);
    }

    /** A text whose words are whole, each in the line that it begins in. */
    public static String joined(String text) {
        Matcher broken = BROKEN.matcher(text);
        if (!broken.find()) {
            return text;
        }
        BrokenWords words = of(text.lines().filter(line -> !line.isBlank()).toList());
        return broken.reset().replaceAll(found -> Matcher.quoteReplacement(words.joined(found)));
    }

    private String joined(MatchResult broken) {
        String left = broken.group("left").substring(0, broken.group("left").length() - 1);
        String right = broken.group("right");
        boolean name = Character.isUpperCase(right.charAt(0)) && !left.equals(left.toUpperCase(Locale.ROOT));
        return left
                + (!name && isOneWord(left, right.toLowerCase(Locale.ROOT)) ? "" : "-")
                + broken.group("right")
                + broken.group("end")
                + (broken.group("space").isEmpty() ? "" : "\n");
    }
}
