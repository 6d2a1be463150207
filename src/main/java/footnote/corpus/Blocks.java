package footnote.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into its blocks: paragraphs, headings, captions, list items. A blank line always ends a block; a single
 * line break does so too, except in a text whose lines are wrapped to a width, of which code is no part.
 */
public final class Blocks {

    /** The share of line breaks inside a sentence from which on a text counts as wrapped. */
    private static final double WRAPPED = 0.3;

    /** What ends a clause, at a line's start. */
    private static final Pattern STOPS = Pattern.compile("[.,;:!?)\\]]+(?=\\s|$)");

    private static final Pattern QUOTED = Pattern.compile("[,”\"]$");

    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{Lu} .,’'-]{2,40}");

    private static final Pattern DASH = Pattern.compile("[–—] ?\\p{Lu}");

    private Blocks() {}

    /** The blocks of a text in their order, none of them blank. */
    public static List<Span> of(String text) {
        List<Span> lines = lines(text);
        boolean wrapped = isWrapped(text, lines);
        List<Span> blocks = new ArrayList<>();
        boolean open = false;
        for (Span line : lines) {
            Span stripped = line.strip(text);
            if (stripped.length() == 0) {
                open = false;
            } else if (open
                    && !CodeLine.is(text, stripped.start())
                    && (wrapped || goesOn(blocks.getLast().of(text), stripped.of(text)))) {
                blocks.set(blocks.size() - 1, blocks.getLast().to(stripped));
            } else {
                blocks.add(stripped);
                open = true;
            }
        }
        return blocks;
    }

    /**
     * Whether a line goes on from the one above: a link or bold words stood alone in one of them, as in text that was taken from a page; or
     * the one above is a wire story's place.
     */
    private static boolean goesOn(String above, String line) {
        return STOPS.matcher(line).lookingAt()
                || QUOTED.matcher(above).find() && Character.isLowerCase(line.charAt(0))
                || PLACE.matcher(above).matches() && DASH.matcher(line).lookingAt();
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new Span(start, end));
            start = end + 1;
        }
        return lines;
    }

    private static boolean isWrapped(String text, List<Span> lines) {
        int breaks = 0;
        int inside = 0;
        for (int i = 1; i < lines.size(); i++) {
            Span above = lines.get(i - 1).strip(text);
            Span below = lines.get(i).strip(text);
            if (above.length() > 0 && below.length() > 0 && !CodeLine.is(text, below.start())) {
                breaks++;
                if (Character.isLowerCase(text.charAt(below.start())) && !Furniture.endsLikeSentence(above.of(text))) {
                    inside++;
                }
            }
        }
        return inside > 0 && inside >= WRAPPED * breaks;
    }
}
