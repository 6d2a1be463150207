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

    /** How much of a block tells whether the next line goes on from it: more than any name or place has, since a block may have any length. */
    private static final int LOOKED_AT = 200;

    /** What only sets apart what stands above it and below it. */
    private static final Pattern RULER = Pattern.compile("[^\\p{L}\\p{N}]{3,}");

    /** What ends a clause, at a line's start. */
    private static final Pattern STOPS = Pattern.compile("[.,;:!?)\\]]+(?=\\s|$)");

    private static final Pattern QUOTED = Pattern.compile("[,”\"]$");

    /** Where, and when, a story was written. */
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{Lu} .,’'-]{2,40}|.{0,60}\\b(?:19|20)\\d{2}\\)?");

    /** What no sentence ends with. */
    private static final Pattern LEADS_ON =
            Pattern.compile("(?s)(?:.*\\s)?(?:an?|and|her|his|its|of|or|our|the|their|whose)");

    /** What amidst a sentence is, and no label of an item. */
    private static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}[\\p{Ll}’'-]*(?: |$)");

    private static final Pattern DASH = Pattern.compile("[–—] ?\\p{Lu}");

    private Blocks() {}

    /** The blocks of a text in their order, none of them blank. */
    public static List<Span> of(String text) {
        List<Span> lines = lines(text);
        int width = width(text, lines);
        List<Span> blocks = new ArrayList<>();
        boolean open = false;
        Span above = new Span(0, 0);
        for (int at = 0; at < lines.size(); at++) {
            Span stripped = lines.get(at).strip(text);
            Span below = at + 1 < lines.size() ? lines.get(at + 1).strip(text) : new Span(0, 0);
            if (stripped.length() == 0) {
                open = false;
            } else if (open
                    && !CodeLine.is(text, stripped.start())
                    && !isRuler(above.of(text))
                    && !isRuler(stripped.of(text))
                    && (width > 0
                                    && !isEnded(text, above, stripped, width)
                                    && !ListItems.isFirst(text, above, stripped)
                                    && !ListItems.isNext(text, blocks.getLast(), stripped)
                                    && !isAlone(text, above, stripped, below, width)
                            || goesOn(end(text, blocks.getLast()), stripped.of(text)))) {
                blocks.set(blocks.size() - 1, blocks.getLast().to(stripped));
            } else {
                blocks.add(stripped);
                open = true;
            }
            above = stripped;
        }
        return blocks;
    }

    /**
     * Whether a line goes on from the one above: a link or bold words stood alone in one of them, as in text that was taken from a page; or
     * the one above is a wire story's place, or names what the line says.
     */
    private static boolean goesOn(String above, String line) {
        return STOPS.matcher(line).lookingAt()
                || Fields.isName(above) && Character.isLetterOrDigit(line.charAt(0)) && !Fields.isName(line)
                || LEADS_ON.matcher(above).matches() && !ListItems.isLabelled(line)
                || beginsSmall(line) && isOfSentence(line) && !Furniture.endsLikeSentence(above)
                || QUOTED.matcher(above).find() && beginsSmall(line)
                || PLACE.matcher(above).matches() && DASH.matcher(line).lookingAt();
    }

    /** Whether a line only sets apart what stands above it and below it: "=====". */
    public static boolean isRuler(String line) {
        return RULER.matcher(line).matches();
    }

    /** What a block ends with; the whole of a short one. */
    private static String end(String text, Span block) {
        return text.substring(Math.max(block.start(), block.end() - LOOKED_AT), block.end());
    }

    private static boolean isOfSentence(String line) {
        return Furniture.isRunning(line) || LEADS_ON.matcher(line).matches();
    }

    /** Whether a line, or a paragraph, begins amidst a sentence. */
    static boolean beginsSmall(String line) {
        return SMALL_WORD.matcher(line).lookingAt();
    }

    /** Whether the lines of a text are wrapped to a width. */
    public static boolean isWrapped(String text) {
        return width(text, lines(text)) > 0;
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

    /** Whether a line is an item of a list, or stands below one that is less than half as long as others, and no deeper, and goes on from nothing in small letters. */
    private static boolean isEnded(String text, Span above, Span line, int width) {
        char first = text.charAt(line.start());
        return ListItems.BULLETS.indexOf(first) >= 0
                || above.length() < width / 2
                        && ListItems.depth(text, above) == ListItems.depth(text, line)
                        && !Character.isLowerCase(first);
    }

    /** Whether a line that others stand around, which a paragraph's would fill, begins behind the end of a sentence. */
    private static boolean isAlone(String text, Span above, Span line, Span below, int width) {
        return line.length() < width / 2
                && below.length() > 0
                && Furniture.endsLikeSentence(above.of(text))
                && !Furniture.endsLikeSentence(line.of(text))
                && !Character.isLowerCase(text.charAt(line.start()))
                && !Character.isLowerCase(text.charAt(below.start()));
    }

    /** How long the lines of a wrapped text are that a sentence goes on from, on average; 0 where it isn't wrapped. */
    private static int width(String text, List<Span> lines) {
        int breaks = 0;
        int inside = 0;
        int characters = 0;
        for (int i = 1; i < lines.size(); i++) {
            Span above = lines.get(i - 1).strip(text);
            Span below = lines.get(i).strip(text);
            if (above.length() > 0 && below.length() > 0 && !CodeLine.is(text, below.start())) {
                breaks++;
                if (Character.isLowerCase(text.charAt(below.start())) && !Furniture.endsLikeSentence(above.of(text))) {
                    inside++;
                    characters += above.length();
                }
            }
        }
        return inside > 0 && inside >= WRAPPED * breaks ? characters / inside : 0;
    }
}
