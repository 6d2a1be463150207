package footnote.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the markers in a model's text from the text, however the model cuts it into pieces and whichever way it writes
 * them: {@code [1]}, {@code [1, 3]}, {@code [1-3]}, {@code 【1†source】}, {@code [Source: 1]}, {@code [^1]}, {@code ^1}. A
 * year or a quantity in brackets is text. Holds back only what may become a marker.
 */
final class MarkerStream {

    /** What the text consists of. */
    sealed interface Piece {

        /** Words, without invisible characters. */
        record Words(String text) implements Piece {}

        /**
         * A marker.
         *
         * @param passages in ascending order, each from 1; empty where it names none that was given
         */
        record Marker(List<Integer> passages) implements Piece {}
    }

    private static final String WORD = "(?:(?i:sources?|passages?|articles?)\\s{0,2}[:#]?\\s{0,2})?";
    private static final String NUMBER = "\\^?" + WORD + "\\d{1,2}";
    private static final String LIST = NUMBER + "(?:\\s{0,2}(?:[,;&–—-]|and)\\s{0,2}" + NUMBER + "){0,20}";
    private static final String BRACKETS = "[\\[【［]\\s{0,2}(" + LIST + ")\\s{0,2}(?:†[^\\]】］\\n]{0,30})?[\\]】］]";
    private static final Pattern MARKER = Pattern.compile(BRACKETS);
    private static final Pattern MARKER_AS_CODE = Pattern.compile("`" + BRACKETS + "`");
    private static final Pattern RAISED = Pattern.compile("\\^(\\d{1,2})(?![\\d.,]?\\d)");

    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:\\s*[–—-]\\s*(\\d+))?");

    private final int passages;
    private final VisibleText visible = new VisibleText();
    private final StringBuilder held = new StringBuilder();
    private char before = ' ';

    /** @param passages how many the model was given */
    MarkerStream(int passages) {
        this.passages = passages;
    }

    /** What is certain after the next piece of the model's text. */
    List<Piece> next(String text) {
        held.append(visible.next(text));
        return pieces(false);
    }

    /** What was held back, now that no more comes. */
    List<Piece> end() {
        return pieces(true);
    }

    @SuppressWarnings("JdkObsolete") // Matcher.hitEnd is made for input that is still coming
    private List<Piece> pieces(boolean whole) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < held.length()) {
            Pattern pattern = patternAt(at);
            if (pattern != null) {
                Matcher marker = pattern.matcher(held).region(at, held.length());
                boolean found = marker.lookingAt();
                if (marker.hitEnd() && !whole) {
                    break;
                }
                if (found && isMarker(pattern, marker.group(1))) {
                    addWords(words, pieces);
                    pieces.add(new Piece.Marker(numbers(marker.group(1))));
                    at = marker.end();
                    before = ']';
                    continue;
                }
            }
            before = held.charAt(at++);
            words.append(before);
        }
        addWords(words, pieces);
        held.delete(0, at);
        return pieces;
    }

    private @Nullable Pattern patternAt(int at) {
        return switch (held.charAt(at)) {
            case '[', '【', '［' -> MARKER;
            case '`' -> MARKER_AS_CODE;
            case '^' -> Character.isLetter(before) || ".,;:!?)]”\"’'".indexOf(before) >= 0 ? RAISED : null;
            default -> null;
        };
    }

    /** A raised number may be a power. */
    private boolean isMarker(Pattern pattern, String numbers) {
        return pattern != RAISED || !numbers(numbers).isEmpty();
    }

    private List<Integer> numbers(String list) {
        TreeSet<Integer> numbers = new TreeSet<>();
        Matcher ranges = RANGE.matcher(list);
        while (ranges.find()) {
            int first = Integer.parseInt(ranges.group(1));
            int last = ranges.group(2) == null ? first : Integer.parseInt(ranges.group(2));
            IntStream.rangeClosed(Math.min(first, last), Math.max(first, last))
                    .filter(number -> number >= 1 && number <= passages)
                    .forEach(numbers::add);
        }
        return List.copyOf(numbers);
    }

    private static void addWords(StringBuilder words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words.toString()));
            words.setLength(0);
        }
    }
}
