package footnote.corpus;

import java.util.List;
import java.util.Locale;

/**
 * An article's title where it stands in the text.
 *
 * @param title in small letters
 * @param at the block that is the title where none of running text stands before it: what does is the page's; 0 where there is none
 */
record Headline(String title, int at) {

    /** Fewer words are a rubric or a name as often as a headline. */
    private static final int FEWEST_WORDS = 4;

    static Headline of(String title, List<String> lines) {
        String small = title.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).replaceAll("\\s+", " ");
            if (line.equalsIgnoreCase(title) || line.toLowerCase(Locale.ROOT).endsWith(": " + small)) {
                return new Headline(small, at);
            }
            if (Furniture.endsLikeSentence(line)) {
                break;
            }
        }
        return new Headline(small, 0);
    }

    /** Whether a line that stands before the running text is the title, which may cry out, or one of them is the other's beginning or end. */
    boolean isAgain(String line) {
        String small = line.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        String shorter = small.length() < title.length() ? small : title;
        String longer = small.length() < title.length() ? title : small;
        boolean same = longer.equals(shorter) && !line.endsWith(".");
        boolean part = longer.startsWith(shorter + ' ') || longer.endsWith(' ' + shorter);
        return Characters.words(shorter) >= FEWEST_WORDS && (same || part && !Furniture.endsLikeSentence(line));
    }
}
